/** Programs that convert documents. They are needed only to make documents of the corpus anew. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What converts into what. */
export type Program = 'soffice docx→doc' | 'soffice docx→pdf' | 'soffice docx→html' | 'chromium html→pdf' | Dump

/** How the text of a PDF is written out. */
export type Dump = 'pdftotext pdf→txt' | 'pdftotext -raw pdf→txt' | 'pdftotext -layout pdf→txt'

const commands: Readonly<Record<Program, (folder: string) => readonly [string, readonly string[], output: string]>> = {
  'soffice docx→doc': (folder) => soffice(folder, 'doc'),
  'soffice docx→pdf': (folder) => soffice(folder, 'pdf'),
  'soffice docx→html': (folder) => soffice(folder, 'html'),
  'chromium html→pdf': (folder) => [
    'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-pdf-header-footer',
      '--disable-pdf-tagging',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--print-to-pdf=${join(folder, 'in.pdf')}`,
      join(folder, 'in.html'),
    ],
    'in.pdf',
  ],
  'pdftotext pdf→txt': (folder) => pdftotext(folder),
  'pdftotext -raw pdf→txt': (folder) => pdftotext(folder, '-raw'),
  'pdftotext -layout pdf→txt': (folder) => pdftotext(folder, '-layout'),
}

export function convert(program: Program, bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'))
  try {
    const [command, options, output] = commands[program](folder)
    writeFileSync(join(folder, `in.${/(\w+)→/u.exec(program)?.[1]}`), bytes)
    execFileSync(command, options, { stdio: 'ignore', timeout: 120_000 })
    return new Uint8Array(readFileSync(join(folder, output)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function soffice(folder: string, to: string): readonly [string, readonly string[], string] {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  return [
    'soffice',
    [profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, 'in.docx')],
    `in.${to}`,
  ]
}

function pdftotext(folder: string, ...options: readonly string[]): readonly [string, readonly string[], string] {
  return ['pdftotext', [...options, '-enc', 'UTF-8', join(folder, 'in.pdf')], 'in.txt']
}
