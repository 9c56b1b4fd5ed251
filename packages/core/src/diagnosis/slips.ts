/** The four slips of a finger on a whole number (Scholtus 2009); place 0 is the last digit. */

/** Swaps the digits at places `place` and `place + 1`. */
export function interchange(number: number, place: number): number {
  const digit = digitAt(number, place)
  const next = digitAt(number, place + 1)
  return number + (next - digit) * 10 ** place + (digit - next) * 10 ** (place + 1)
}

/** Puts one digit more at a place. */
export function add(number: number, { place, digit }: { readonly place: number; readonly digit: number }): number {
  const below = number % 10 ** place
  return (number - below) * 10 + digit * 10 ** place + below
}

/** Leaves out the digit at a place. */
export function omit(number: number, place: number): number {
  const below = number % 10 ** place
  return Math.floor(number / 10 ** (place + 1)) * 10 ** place + below
}

/** Puts another digit at a place. */
export function replace(number: number, { place, digit }: { readonly place: number; readonly digit: number }): number {
  return number + (digit - digitAt(number, place)) * 10 ** place
}

function digitAt(number: number, place: number): number {
  return Math.floor(number / 10 ** place) % 10
}
