import type { Message } from '@gouji/core'

/** The command was called wrongly: it ends with 2 and this sentence. */
export class UsageError extends Error {
  readonly sentence: Message

  constructor(sentence: Message) {
    super(sentence.en)
    this.sentence = sentence
  }
}
