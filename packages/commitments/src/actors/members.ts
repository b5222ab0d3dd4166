/** Whom a body that promises as one speaks for. */
import { remembering } from '../words/remembering.ts'

/** States by their codes; the European Union sits in some bodies under its own name. */
const membersOf: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    quad: 'AU IN JP US',
    g7: 'CA DE FR GB IT JP US eu',
    g20: 'AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA eu',
    apec: 'AU BN CA CL CN HK ID JP KR MX MY NZ PE PG PH RU SG TH TW US VN',
    caricom: 'AG BB BS BZ DM GD GY HT JM KN LC MS SR TT VC',
    gcc: 'AE BH KW OM QA SA',
    asean: 'BN ID KH LA MM MY PH SG TH TL VN',
    nato: 'AL BE BG CA CZ DE DK EE ES FI FR GB GR HR HU IS IT LT LU LV ME MK NL NO PL PT RO SE SI SK TR US',
  }).map(([body, members]) => [body, members.split(' ')]),
)

const statesOfUnion: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
)

/**
 * Those who promise, the members of a body in its place; null where nobody knows whom a body speaks for. The European
 * Union stays one, beside states that are not in it.
 *
 * @example
 * membersAmong(['quad', 'KR']) // ['AU', 'IN', 'JP', 'US', 'KR']
 */
export function membersAmong(parties: readonly string[]): readonly string[] | null {
  return parties.every((party) => isAlone(party)) ? parties : expanded(parties.join(' '))
}

const isAlone = (party: string) => party === 'eu' || /^[A-Z]{2}$/.test(party)

const expanded = remembering((parties: string): readonly string[] | null => {
  const members = parties.split(' ').map((party) => (isAlone(party) ? [party] : membersOf.get(party)))
  return members.includes(undefined) ? null : [...new Set(members.flatMap((each) => each ?? []))]
}, 1000)

/** It is one of these, or in the union that is. */
export const isSpokenFor = (member: string, members: readonly string[]): boolean =>
  members.includes(member) || (statesOfUnion.has(member) && members.includes('eu'))

/** It is one of these, or in the union that is, or the union of one of these. */
export const isIn = (member: string, members: readonly string[]): boolean =>
  isSpokenFor(member, members) || (member === 'eu' && members.some((other) => statesOfUnion.has(other)))
