/**
 * All finds of a pattern with flag `g`, as `matchAll` gives them: that makes a new pattern of the old one each time,
 * which for a sentence costs more than to search it.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}
