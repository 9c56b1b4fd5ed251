/** Commands that take one document: `extract`, `convert`, `annotate`, `form`. */

import type { Command } from 'commander'
import { type AnnotateCommand, annotate } from '../commands/annotate.ts'
import { convert } from '../commands/convert.ts'
import { extract } from '../commands/extract.ts'
import { type FormCommand, form } from '../commands/form.ts'
import { help } from '../words-usage.ts'
import { addLanguage, addSettings, given, type Setting, wholeNumber } from './setting.ts'

export function addDocuments(program: Command, setting: Setting): void {
  addExtract(program, setting)
  addConvert(program, setting)
  addAnnotate(program, setting)
  addForm(program, setting)
}

function addExtract(program: Command, { io, language, end }: Setting): void {
  const command = program
    .command('extract')
    .description(help.extract[language])
    .argument(`<${help.path[language]}>`, help.pathMeaning[language])
    .option('--places', help.places[language])
  addLanguage(command, language).action(async (path: string, { places }: { readonly places?: true }) => {
    end(await extract({ path, places, language }, io))
  })
}

function addConvert(program: Command, { io, language, end }: Setting): void {
  const command = program
    .command('convert')
    .description(help.convert[language])
    .argument(`<${help.path[language]}>`, help.pathMeaning[language])
    .requiredOption(`-o, --output <${help.fileValue[language]}>`, help.output[language])
  addLanguage(command, language).action(async (path: string, { output }: { readonly output: string }) => {
    end(await convert({ path, output, language }, io))
  })
}

function addAnnotate(program: Command, { io, language, end, config }: Setting): void {
  const command = program
    .command('annotate')
    .description(help.annotate[language])
    .argument(`<${help.path[language]}>`, help.pathMeaning[language])
    .requiredOption(`-o, --output <${help.fileValue[language]}>`, help.output[language])
    .option(`--previous <${help.path[language]}>`, help.previous[language])
    .option(`--explanations <${help.fileValue[language]}>`, help.explanations[language])
  addLanguage(addSettings(command, language), language).action(
    async (path: string, options: Omit<AnnotateCommand, 'path' | 'language'>) => {
      const { output } = options
      end(await annotate({ ...config(), ...given(command, options), output, path, language }, io))
    },
  )
}

function addForm(program: Command, { io, language, end }: Setting): void {
  const command = program
    .command('form')
    .description(help.form[language])
    .requiredOption(`-o, --output <${help.fileValue[language]}>`, help.output[language])
    .option(`--edition <${help.editionValue[language]}>`, help.edition[language])
    .option(`--agency <${help.agencyValue[language]}>`, help.agency[language])
    .option(`--year <${help.yearValue[language]}>`, help.year[language], wholeNumber('--year'))
  addLanguage(command, language).action(async (options: Omit<FormCommand, 'language'>) => {
    end(await form({ ...options, language }, io))
  })
}
