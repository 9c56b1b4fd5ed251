/** What the HTML Standard says of each element by its name: how its tags are read, and what it is on the page. */

/**
 * What a start tag does in the body of a page.
 *
 * `inline`: goes where it stands. `block`: closes a paragraph. `void`: has no end; `silent`: a void one that is not
 * seen. `raw`: its content is text up to its end tag. `part`: belongs into a table and means nothing elsewhere.
 * `page`: html, head and body, which are there already.
 */
export type StartRule =
  | 'inline'
  | 'block'
  | 'heading'
  | 'formatting'
  | 'anchor'
  | 'item'
  | 'term'
  | 'form'
  | 'button'
  | 'marked'
  | 'table'
  | 'part'
  | 'void'
  | 'silent'
  | 'line'
  | 'raw'
  | 'option'
  | 'select'
  | 'ruby'
  | 'foreign'
  | 'template'
  | 'page'

/** How an element takes part in the text of a page. */
export type Role =
  | 'inline'
  | 'raised'
  | 'lowered'
  | 'block'
  | 'break'
  | 'hidden'
  | 'table'
  | 'list'
  | 'picture'
  | 'link'
  | 'frame'
  | 'meta'
  | 'title'
  | 'begin'
  | 'end'

export interface Tag {
  readonly name: string
  readonly rule: StartRule
  readonly role: Role
  /** Ends what stands open inside it ahead of an end tag of another name. */
  readonly special: boolean
  /** May be left without an end tag. */
  readonly implied: boolean
  /** No end tag is looked for beyond it. */
  readonly scope: boolean
}

const rules = new Map<string, StartRule>([
  ...all(
    'block',
    `address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup
     main menu nav ol p search section summary ul pre listing`,
  ),
  ...all('heading', 'h1 h2 h3 h4 h5 h6'),
  ...all('formatting', 'b big code em font i s small strike strong tt u nobr'),
  ...all('anchor', 'a'),
  ...all('item', 'li'),
  ...all('term', 'dd dt'),
  ...all('form', 'form'),
  ...all('button', 'button'),
  ...all('marked', 'applet marquee object'),
  ...all('table', 'table'),
  ...all('part', 'caption col colgroup tbody td tfoot th thead tr'),
  ...all('void', 'area br embed img input keygen wbr'),
  ...all('silent', 'param source track base basefont bgsound link meta'),
  ...all('line', 'hr'),
  ...all('raw', 'script style noscript title noframes textarea iframe noembed xmp'),
  ...all('option', 'option optgroup'),
  ...all('select', 'select'),
  ...all('ruby', 'rb rtc rp rt'),
  ...all('foreign', 'svg math'),
  ...all('template', 'template'),
  ...all('page', 'html head body frameset frame'),
])

const roles = new Map<string, Role>([
  ...all(
    'block',
    `address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup
     main menu nav p search section summary pre listing xmp plaintext h1 h2 h3 h4 h5 h6 dd dt form hr td th tr tbody thead tfoot
     caption optgroup body legend li ucapcontent`,
  ),
  ...all('raised', 'sup'),
  ...all('lowered', 'sub'),
  ...all('break', 'br'),
  ...all(
    'hidden',
    `script style noscript template noframes noembed textarea select button input option datalist head audio
     video canvas svg math map area rp del s strike link base basefont bgsound param source track colgroup col rt`,
  ),
  ...all('table', 'table'),
  ...all('list', 'ol ul'),
  ...all('picture', 'img'),
  ...all('link', 'a'),
  ...all('frame', 'iframe embed object'),
  ...all('meta', 'meta'),
  ...all('title', 'title'),
])

const special = names(
  `address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd
   details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header
   hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript object
   ol p param plaintext pre script search section select source style summary table tbody td template textarea tfoot
   th thead title tr track ul wbr xmp`,
)
const implied = names('dd dt li optgroup option p rb rp rt rtc')
const scopes = names('applet caption html table td th marquee object select template')

const known = new Map(
  [...new Set([...rules.keys(), ...roles.keys(), ...special])].map((name): [string, Tag] => [
    name,
    {
      name,
      rule: rules.get(name) ?? 'inline',
      role: roles.get(name) ?? 'inline',
      special: special.has(name),
      implied: implied.has(name),
      scope: scopes.has(name),
    },
  ]),
)

/** The tag of a name in lower case. A name the standard does not know goes where it stands: `span`, `o:p`. */
export function tagNamed(name: string): Tag {
  return known.get(name) ?? { name, rule: 'inline', role: 'inline', special: false, implied: false, scope: false }
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u))
}

function all<const T>(value: T, list: string): [string, T][] {
  return [...names(list)].map((name) => [name, value])
}
