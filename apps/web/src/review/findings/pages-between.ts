/** The numbers of the pages that hold the rows from `first` up to, not including, `last`; 0 is the first page. */
export function pagesBetween(
  { first, last }: { readonly first: number; readonly last: number },
  size: number,
): readonly number[] {
  const begin = Math.floor(first / size)
  const end = Math.ceil(last / size)
  return Array.from({ length: Math.max(0, end - begin) }, (_, i) => begin + i)
}
