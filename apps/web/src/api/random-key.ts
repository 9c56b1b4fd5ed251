/** 96 random bits, hex. Browsers keep `crypto.randomUUID` for secure connections; offices often have none. */
export function randomKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
