/** What every wording is put together from: a number, and what may stand before it. */

/** A number between its marks; the group `n` is its index. */
export const n = '(?:共|合计|总计|累计|总数|数量|为|是|有|计|达|到|了|约|近|:|)*\uE000(?<n>\\d+)\uE001'
/** Inside a clause: anything but a mark that ends it, another number, or words that make it another thing. */
export const within = (most: number, without = '\uE000') => `(?:(?!${without})[^，；。:()\uE000]){0,${most}}?`
