/** Tells from its doctype whether a page is laid out by the rules of old browsers (13.2.6.4.1). */

/** Public identifiers of document types from before the rules, and of some that browsers read the old way. */
const old =
  /^(?:\+\/\/silmaril\/\/|-\/\/(?:as\/\/|advasoft ltd\/\/|ietf\/\/|metrius\/\/|microsoft\/\/|netscape comm\. corp\.\/\/|o'reilly and associates\/\/|sq\/\/|softquad|spyglass\/\/|sun microsystems corp\.\/\/|w3o\/\/|webtechs\/\/|w3c\/\/dtd (?:html 3|html 4\.0 (?:frameset|transitional)|html experimental|w3 html 3))|-\/w3c\/dtd html 4\.0 transitional\/en$|html$)/u
/** Read the old way where no system identifier follows. */
const halfOld = /^-\/\/w3c\/\/dtd html 4\.01 (?:frameset|transitional)\/\//u
const oldSystem = 'http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd'

/** `doctype`: what stands between `<!doctype` and “>”. */
export function isQuirky(doctype: string): boolean {
  const [, name = '', rest = ''] = /^\s*([^\s>]*)([\s\S]*)$/u.exec(doctype) ?? []
  if (name.toLowerCase() !== 'html') return true
  const [, keyword, first, second] =
    /^\s*(public|system)\s*(?:"([^"]*)"?|'[^']*'?)?\s*(?:"([^"]*)"?|'[^']*'?)?/iu.exec(rest) ?? []
  if (keyword === undefined) return rest.trim() !== ''
  if (first === undefined) return true
  if (keyword.toLowerCase() === 'system') return first.toLowerCase() === oldSystem
  const id = first.toLowerCase()
  return old.test(id) || (second === undefined && halfOld.test(id)) || second?.toLowerCase() === oldSystem
}
