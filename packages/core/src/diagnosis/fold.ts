/** Which findings a mistake explains. */

interface Named {
  readonly rule: string
  readonly cells: readonly string[]
}

interface Settling {
  readonly cells: readonly { readonly cell: string }[]
  readonly settles: readonly string[]
}

/**
 * For each finding the diagnosis it stands under, the likeliest where several explain it: one that settles its rule and
 * changes one of its cells. `undefined` where none does.
 */
export function foldFindings<F extends Named, D extends Settling>(
  findings: readonly F[],
  diagnoses: readonly D[],
): readonly (D | undefined)[] {
  return findings.map(({ rule, cells }) =>
    diagnoses.find(
      (diagnosis) => diagnosis.settles.includes(rule) && diagnosis.cells.some(({ cell }) => cells.includes(cell)),
    ),
  )
}
