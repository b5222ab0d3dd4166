import { InvalidArgumentError } from 'commander'

/**
 * A reader of whole numbers for an option.
 *
 * @throws {InvalidArgumentError} where the value is no whole number in the range.
 * @example
 * new Option('--port <port>').argParser(numberBetween(0, 65535))
 */
export function numberBetween(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
    if (number >= least && number <= most) return number
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`)
  }
}
