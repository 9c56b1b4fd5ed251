import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './places.ts'

const pages = globSync(['*.md', '.github/*.md', '{apps,packages,tooling}/*/*.md'], {
  cwd: root,
})

interface Link {
  readonly path: string
  readonly heading: string | undefined
}

const withoutCode = (text: string) => text.replace(/^```.*?^```$/gmsu, '').replace(/`[^`\n]*`/gu, '')

/** Links and pictures to places within the repository. */
function linksIn(text: string): readonly Link[] {
  return Array.from(withoutCode(text).matchAll(/\]\(([^)\s]+)\)/gu), ([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/u.test(target))
    .map((target) => {
      const [path = '', heading] = decodeURI(target).split('#')
      return { path, heading }
    })
}

/** Addresses of the headings of a page, as GitHub makes them. */
function headingsIn(text: string): readonly string[] {
  return Array.from(withoutCode(text).matchAll(/^#+ (.+)$/gmu), ([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** What a page refers to and is not there. */
function brokenIn(page: string): readonly string[] {
  return linksIn(readFileSync(join(root, page), 'utf8'))
    .filter(({ path, heading }) => {
      const file = path === '' ? join(root, page) : join(root, dirname(page), path)
      if (!existsSync(file)) return true
      return heading !== undefined && file.endsWith('.md') && !headingsIn(readFileSync(file, 'utf8')).includes(heading)
    })
    .map(({ path, heading }) => (heading === undefined ? path : `${path}#${heading}`))
}

describe('links between pages', () => {
  it.each(pages)('%s refers to nothing that is not there', (page) => {
    expect(brokenIn(page)).toEqual([])
  })

  it('are found on the first page, with its pictures', () => {
    const links = linksIn(readFileSync(join(root, 'README.md'), 'utf8')).map(({ path }) => path)
    expect(links).toEqual(expect.arrayContaining(['tooling/docs/guide.md', 'tooling/docs/pictures/clerk.webp']))
  })
})
