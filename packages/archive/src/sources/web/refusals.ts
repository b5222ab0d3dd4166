/** Why an address gave no text, for the person who named it. */
import { ReadoutError } from '@readout/record'
import type { Answer } from './answer.ts'

export function busy({ address, status }: Answer, asked: Temporal.Duration | null): ReadoutError {
  const when = asked === null ? '' : ` and asks to be left alone for ${inMinutes(asked)}`
  return new ReadoutError(
    'unreachable',
    `${address.host} is too busy to give ${address.href} (${status})${when}.`,
    'Import it again later; what the archive has is not fetched twice.',
  )
}

export function refusedBy({ address, status }: Answer): ReadoutError {
  const [words, remedy] = reasonOf(status)
  return new ReadoutError('unreachable', `${address.href} ${words} (${status}).`, remedy)
}

export function leadsOn(address: URL, redirects: number): ReadoutError {
  return new ReadoutError(
    'unreachable',
    `${address.href} leads on and on (more than ${redirects} redirects).`,
    'Open it in a browser and name the address where it ends.',
  )
}

export function leadsElsewhere(address: URL, target: URL): ReadoutError {
  return new ReadoutError(
    'unreachable',
    `${address.href} leads to an address of another kind (${target.protocol}).`,
    'Open it in a browser and name the address where it ends.',
  )
}

function reasonOf(status: number): [words: string, remedy: string] {
  if (status === 404 || status === 410) return ['is not there', 'Check the address in a browser.']
  if (status === 401 || status === 403)
    return ['may not be read by us', 'Save the page yourself and import the file.']
  return ['was not given', 'Check the address in a browser, or try again later.']
}

function inMinutes(duration: Temporal.Duration): string {
  const minutes = Math.ceil(duration.total('minutes'))
  return minutes === 1 ? '1 minute' : `${minutes} minutes`
}
