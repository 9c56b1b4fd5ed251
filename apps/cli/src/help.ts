/** Makes commander speak the user's language: help pages and its own errors. */

import { type Message, nearestNames } from '@gouji/core'
import type { CommanderError, Help } from 'commander'
import stringWidth from 'string-width'
import { wrap } from './output/wrap.ts'
import type { Language } from './words.ts'
import { help, usage } from './words-usage.ts'

/** How help pages are set: headings in the language, Chinese measured by its width. */
export function helpIn(language: Language): Partial<Help> {
  const part = (text: string) => help.usageParts[text]?.[language] ?? text
  return {
    optionDescription: ({ description }) => description,
    displayWidth: (text) => stringWidth(text),
    boxWrap: (text, width) => wrap(text, width).join('\n'),
    styleTitle: (title) => help.titles[title]?.[language] ?? title,
    styleOptionText: part,
    styleSubcommandText: part,
  }
}

/** The sentence of an error commander raises, made from its code and the names it quotes. */
export function usageSentence({ code, message }: CommanderError, commands: readonly string[]): Message {
  const first = /'([^']*)'/u.exec(message)?.[1] ?? ''
  const guess = /\(Did you mean (?:one of )?(.*)\?\)/u.exec(message)?.[1]
  const ask = (near: string | undefined) => (near ? usage.didYouMean(near) : { zh: '', en: '' })
  switch (code) {
    case 'commander.unknownOption':
      return join(usage.unknownOption(first), ask(guess))
    case 'commander.unknownCommand':
      return join(usage.unknownCommand(first), ask(nearestNames(first, commands)[0]))
    case 'commander.missingArgument':
      return usage.missingArgument(first)
    case 'commander.missingMandatoryOptionValue':
      return usage.missingOption(first)
    case 'commander.optionMissingArgument':
      return usage.missingValue(first)
    case 'commander.excessArguments':
      return usage.tooManyArguments
    default:
      return usage.other(message)
  }
}

function join(a: Message, b: Message): Message {
  return { zh: a.zh + b.zh, en: a.en + b.en }
}
