/**
 * A platform that holds the register of requests (依申请公开办件系统) pushes its figures into the agency's draft, asks
 * whether the sums hold, and leaves the rest to the people who sign.
 */

import { type Client, createClient, unwrap } from '@gouji/client'

interface Push {
  readonly client: Client
  readonly agency: string
  readonly year: number
  /** Cell id to number: `requests.received.total`. */
  readonly figures: Readonly<Record<string, number>>
}

/** Sentences on what does not fit; empty where all is well. A figure somebody else changed meanwhile is left as it is. */
export async function pushFigures({ client, agency, year, figures }: Push): Promise<readonly string[]> {
  const { campaigns } = await unwrap(client.GET('/api/v1/campaigns'))
  const campaign = campaigns.find((one) => one.year === year)
  if (!campaign) throw new Error(`no campaign for ${year}`)
  const query = { campaign: campaign.id, agency }
  const { filings } = await unwrap(client.GET('/api/v1/filings', { params: { query } }))
  const [filing] = filings
  if (!filing) throw new Error(`${agency} is not in the campaign`)
  const path = { id: filing.id }
  const { fields } = await unwrap(client.GET('/api/v1/filings/{id}', { params: { path } }))
  const bases = new Map(fields.map(({ id, revision }) => [id, revision]))
  const changes = Object.entries(figures).map(([cell, value]) => {
    const id = `cells.${cell}`
    return { id, value, base: bases.get(id) ?? 0, origin: 'pushed' as const }
  })
  await unwrap(client.PATCH('/api/v1/filings/{id}/fields', { params: { path }, body: { changes } }))
  const { reports } = await unwrap(client.POST('/api/v1/filings/{id}/check', { params: { path } }))
  return (reports as readonly { readonly findings: readonly { readonly message: string }[] }[]).flatMap(
    ({ findings }) => findings.map(({ message }) => message),
  )
}

if (import.meta.main) {
  const { GOUJI_URL: baseUrl = 'http://127.0.0.1:8080', GOUJI_KEY: key = '' } = process.env
  const figures = { 'requests.received.total': 12 }
  const messages = await pushFigures({
    client: createClient({ baseUrl, key }),
    agency: 'jiaoyuju',
    year: 2025,
    figures,
  })
  for (const message of messages) console.log(message)
}
