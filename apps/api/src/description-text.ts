import { describeApi } from './describe.ts'
import { createTestService } from './testing/index.ts'

/** The description as it is kept in a file. */
export async function descriptionText(): Promise<string> {
  const service = await createTestService()
  const text = `${JSON.stringify(describeApi(service.app), null, 1)}\n`
  await service.close()
  return text
}
