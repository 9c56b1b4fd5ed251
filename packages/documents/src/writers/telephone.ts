/** A telephone number with its area code: no line of a document breaks at its hyphen. */
export const telephone = /(?<!\d)0\d{2,3}-\d{7,8}(?!\d)/u
