/**
 * Time zones as transcripts and officials name them. Both seasons' abbreviations stand for the place's civil time,
 * because texts misprint the season (an "EST" in July means Washington's clock). Abbreviations that several places use
 * (`IST`, `AST`, `CST` abroad) are left out unless a place settles them.
 */
const zones: readonly (readonly [RegExp, string])[] = [
  [/^(?:Central European(?: Summer| Standard)?(?: Time)?|CES?T)$/i, 'Europe/Brussels'],
  [
    /^(?:E[SD]?T|(?:US |U\.S\. )?Eastern(?: Standard| Daylight)?(?: Time)?|(?:Washington|D\.?C\.?)(?:,? D\.?C\.?)?(?: time)?)$/i,
    'America/New_York',
  ],
  [/^(?:C[SD]T|(?:US |U\.S\. )?Central(?: Standard| Daylight)?(?: Time)?)$/i, 'America/Chicago'],
  [/^(?:M[SD]T|(?:US |U\.S\. )?Mountain(?: Standard| Daylight)?(?: Time)?)$/i, 'America/Denver'],
  [
    /^(?:P[SD]T|(?:US |U\.S\. )?Pacific(?: Standard| Daylight)?(?: Time)?|(?:San Diego|Los Angeles)(?: time)?)$/i,
    'America/Los_Angeles',
  ],
  [/^(?:BST|British(?: Summer)?(?: Time)?|London(?: time)?)$/i, 'Europe/London'],
  [/^(?:GMT|UTC|Greenwich Mean(?: Time)?|Zulu)$/i, 'UTC'],
  [/^(?:EES?T|Eastern European(?: Summer| Standard)?(?: Time)?)$/i, 'Europe/Athens'],
  [/^(?:JST|Japan(?: Standard)?(?: Time)?|Tokyo(?: time)?)$/i, 'Asia/Tokyo'],
  [/^(?:KST|Korea(?: Standard)?(?: Time)?|Seoul(?: time)?)$/i, 'Asia/Seoul'],
  [/^(?:IDT|Israel(?: Standard| Daylight)?(?: Time)?)$/i, 'Asia/Jerusalem'],
  [/^(?:ICT|Indochina Time)$/i, 'Asia/Bangkok'],
  [/^(?:PHT|Philippine Time)$/i, 'Asia/Manila'],
  [/^(?:HST|Hawaii Time)$/i, 'Pacific/Honolulu'],
  [/^AK[SD]T$/i, 'America/Anchorage'],
  [/^(?:WAT|West Africa Time)$/i, 'Africa/Luanda'],
]

/** The zone's IANA name, or null for a name that is unknown or that several places share. */
export function zoneOf(name: string): string | null {
  const words = name.trim().replace(/\s+/g, ' ')
  return zones.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

const cityZones: ReadonlyMap<string, string> = new Map(
  Intl.supportedValuesOf('timeZone').map((zone) => [
    (zone.split('/').at(-1) ?? zone).replaceAll('_', ' '),
    zone,
  ]),
)

/**
 * The zone of a place whose city the time zone database names one after ("Luanda, Angola"), or null.
 *
 * @example
 * zoneOfPlace('Rome, Italy') // 'Europe/Rome'
 */
export function zoneOfPlace(place: string): string | null {
  const names = place.split(/,\s*/).map((part) => part.trim())
  return names.map((name) => cityZones.get(name)).find((zone) => zone !== undefined) ?? null
}

/** A pattern for any zone name in running text, to be put behind a clock time. */
export const zoneWords =
  '(?:U\\.?S\\.? )?(?:Central European|Eastern European|Eastern|Central|Mountain|Pacific|British|Japan|Korea|Israel|Greenwich Mean|Washington|San Diego|Los Angeles|London|Tokyo|Seoul|local|D\\.?C\\.?)(?: (?:Standard|Daylight|Summer))?(?: [Tt]ime)?|(?:E[SD]?T|C[SD]T|M[SD]T|P[SD]T|CES?T|EES?T|BST|GMT|UTC|JST|KST|IDT|ICT|PHT|HST|WAT|AK[SD]T)\\b'

/**
 * A zone's name as a reader says it.
 *
 * @example
 * zoneInWords('America/New_York') // 'Eastern Time'
 */
export function zoneInWords(zone: string): string {
  const known = namesOfZones.get(zone)
  if (known !== undefined) return known
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts(0)
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? zone
  const words = hasSeasons(zone) ? name.replace(/ (?:Standard|Summer|Daylight) /, ' ') : name
  namesOfZones.set(zone, words)
  return words
}

/** A formatter takes longer to make than a document to read. */
const namesOfZones = new Map<string, string>()

/** Some generic names come with the season in them ("Eastern European Standard Time"), which is wrong half the year. */
function hasSeasons(zone: string): boolean {
  const inMonth = (month: number) =>
    Temporal.ZonedDateTime.from({ timeZone: zone, year: 2024, month, day: 1 }).offset
  return inMonth(1) !== inMonth(7)
}
