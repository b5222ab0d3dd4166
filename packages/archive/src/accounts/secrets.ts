/**
 * Secrets: 256 random bits that go to one person, of which the archive keeps the SHA-256. It needs no salt: what it is
 * taken of is random.
 */

/** Gives so many random bytes. */
export type Randomness = (bytes: number) => Uint8Array

/** A token of 256 bits, base64url. */
export function newToken(random: Randomness): string {
  return Buffer.from(random(32)).toString('base64url')
}

/** A name for a row that nobody can guess, 128 bits, base64url. */
export function newId(random: Randomness): string {
  return Buffer.from(random(16)).toString('base64url')
}
