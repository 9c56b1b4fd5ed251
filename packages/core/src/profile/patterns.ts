/** What texts in settings have to look like, each with the sentence for one that does not. */

import type { Message } from '../rules/rule.ts'

interface Pattern {
  readonly pattern: RegExp
  readonly message: Message
}

export const patterns = {
  /** Something is said. */
  said: { pattern: /\S/u, message: { zh: '不能空着', en: 'Cannot be blank' } },
  /** A name as names are compared: without blanks. */
  plainName: {
    pattern: /^\S+$/u,
    message: { zh: '不能空着，也不能有空格', en: 'Cannot be blank nor have blanks in it' },
  },
  fieldId: {
    pattern: /^[a-z][A-Za-z0-9]*$/u,
    message: { zh: '应以小写英文字母开头，只用字母和数字', en: 'Letters and digits only, a small letter first' },
  },
  /** A day that every year has. */
  monthDay: {
    pattern:
      /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))$/u,
    message: {
      zh: '应为“月-日”，如 01-31，并且是每年都有的日子',
      en: 'Should be month and day, such as 01-31, that every year has',
    },
  },
  ruleId: {
    pattern: /^[a-z]+(?:-[a-z0-9]+)*$/u,
    message: {
      zh: '应为小写英文单词，用连字符连接，如 late-filing',
      en: 'Should be words in small letters joined by hyphens, such as late-filing',
    },
  },
  fingerprint: {
    pattern: /^[0-9a-f]{16}$/u,
    message: {
      zh: '不是指纹，请从检查结果或 --write-explanations 生成的文件中原样复制',
      en: 'Is no fingerprint; copy it from a result of a check',
    },
  },
} as const satisfies Readonly<Record<string, Pattern>>
