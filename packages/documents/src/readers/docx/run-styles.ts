/** What the character styles of a document do to the text of a run: styles.xml. */

import type { Limits } from '../../limits.ts'
import { XmlScanner } from '../../xml/scanner.ts'
import type { OfficePackage } from '../../zip/office-package.ts'
import { type OffLine, offLineNamed } from '../raised.ts'
import { namespaces } from './namespaces.ts'
import { isOn } from './properties.ts'

/** How a run is shown; what is not said is as in the style below. */
export interface RunLook {
  isHidden?: boolean
  isStruck?: boolean
  /** `null`: on the line, whatever the style says. */
  offLine?: OffLine | null
  /** How far it is raised, in half points. */
  position?: number
}

interface RunStyle {
  readonly basedOn: string | undefined
  readonly look: RunLook
}

const longestChain = 32

/** The styles that hide, strike out or raise what they are given to, by their ids. */
export function readRunStyles(office: OfficePackage, limits: Limits): ReadonlyMap<string, RunLook> {
  const part = office.relationships(office.main).find(({ type, part }) => type === 'styles' && office.has(part))?.part
  if (part === undefined) return new Map()
  const styles = readStyles(new XmlScanner(office.inflate(part), { part, namespaces, limits }))
  return new Map(
    [...styles].flatMap(([id, style]) => {
      const look = lookOf(style, styles)
      return look.isHidden || look.isStruck || look.offLine ? [[id, look] as const] : []
    }),
  )
}

/** At a property of a run: takes what it says of the look. */
export function takeLook(scanner: XmlScanner, look: RunLook): void {
  if (scanner.name === 'w:vanish') look.isHidden = isOn(scanner)
  else if (scanner.name === 'w:strike' || scanner.name === 'w:dstrike')
    look.isStruck = isOn(scanner) || look.isStruck === true
  else if (scanner.name === 'w:position') look.position = Number(scanner.attribute('w:val')) || 0
  else if (scanner.name === 'w:vertAlign') look.offLine = offLineNamed(scanner.attribute('w:val')) ?? null
}

function readStyles(scanner: XmlScanner): ReadonlyMap<string, RunStyle> {
  const styles = new Map<string, RunStyle>()
  while (scanner.next()) {
    if (!scanner.opens) continue
    if (scanner.name === 'w:style' && scanner.attribute('w:type') === 'character') {
      styles.set(scanner.attribute('w:styleId') ?? '', readStyle(scanner))
    } else if (scanner.name === 'w:latentStyles' || scanner.name === 'w:style') scanner.skip()
  }
  return styles
}

function readStyle(scanner: XmlScanner): RunStyle {
  const outside = scanner.depth - 1
  const look: RunLook = {}
  let basedOn: string | undefined
  while (scanner.depth > outside && scanner.next()) {
    if (!scanner.opens) continue
    if (scanner.name === 'w:basedOn') basedOn = scanner.attribute('w:val')
    else takeLook(scanner, look)
  }
  return { basedOn, look }
}

function lookOf(style: RunStyle, styles: ReadonlyMap<string, RunStyle>): RunLook {
  let look = style.look
  let from: RunStyle | undefined = style
  for (let step = 0; from?.basedOn !== undefined && step < longestChain; step++) {
    from = styles.get(from.basedOn)
    look = { ...from?.look, ...look }
  }
  return look
}
