/** Days as they are printed over a text. */

const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'janvier', 'janeiro', 'januar', 'gennaio'],
  ['february', 'feb', 'febrero', 'fevrier', 'fevereiro', 'februar', 'febbraio'],
  ['march', 'mar', 'marzo', 'mars', 'marco', 'marz'],
  ['april', 'apr', 'abril', 'avril', 'aprile'],
  ['may', 'mayo', 'mai', 'maio', 'maggio'],
  ['june', 'jun', 'junio', 'juin', 'junho', 'juni', 'giugno'],
  ['july', 'jul', 'julio', 'juillet', 'julho', 'juli', 'luglio'],
  ['august', 'aug', 'agosto', 'aout'],
  ['september', 'sept', 'sep', 'septiembre', 'setiembre', 'septembre', 'setembro', 'settembre'],
  ['october', 'oct', 'octubre', 'octobre', 'outubro', 'oktober', 'ottobre'],
  ['november', 'nov', 'noviembre', 'novembre', 'novembro'],
  ['december', 'dec', 'diciembre', 'decembre', 'dezembro', 'dezember', 'dicembre'],
]
const monthNames = months.flat().join('|')

const forms: readonly RegExp[] = [
  new RegExp(`(?<month>${monthNames})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})$`),
  new RegExp(
    `(?<day>\\d{1,2})(?:er|st|nd|rd|th|o|º|\\.)? (?:de |of )?(?<month>${monthNames})\\.?,? (?:del? )?(?<year>\\d{4})$`,
  ),
  /(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
]

/**
 * The day, `YYYY-MM-DD`, of a line that is a date and nothing else but a weekday and a place before it, in brackets or
 * not; null for any other line and for a day that no calendar has. English, Spanish, French, Portuguese, German and
 * Italian.
 *
 * @example
 * printedDay('Ciudad de Orsk, 4 de marzo de 2031') // '2031-03-04'
 * printedDay('(Tuesday, March 4, 2031)') // '2031-03-04'
 * printedDay('The locks open on March 4, 2031') // null
 */
export function printedDay(line: string): string | null {
  if (line.length > longest) return null
  const bare = line.normalize('NFC').replace(/^[(\s]+|[).\s]+$/g, '')
  const plain = bare.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  for (const form of forms) {
    const match = form.exec(plain)
    if (match === null) continue
    const { year = '', month = '', day = '' } = match.groups ?? {}
    if (!areNames(bare.slice(0, match.index))) continue
    return dayOf(Number(year), monthNumber(month), Number(day))
  }
  return null
}

const longest = 100

/**
 * Whether words are names and what joins names, as on a line that says where and by whom; a sentence has other words.
 *
 * @example
 * areNames('Ministry of the Lake and its Ports') // false
 * areNames('Ministry of the Lake') // true
 */
export function areNames(words: string): boolean {
  const parts = words.split(/[\s,–—-]+/u).filter((word) => word !== '')
  return parts.every((word) => /^[\p{Lu}\d]/u.test(word) || small.test(word))
}

/** Articles, prepositions, and days of the week where they are written small. */
const small =
  /^(?:a|à|al|am|and|d|da|de|del|den|der|des|di|do|du|e|el|em|et|for|la|las|le|les|los|of|the|y|zu|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|segunda|ter[çc]a|quarta|quinta|sexta|feira|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica)$/u

function monthNumber(month: string): number {
  return /^\d/.test(month) ? Number(month) : months.findIndex((names) => names.includes(month)) + 1
}

function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1000 || month < 1 || month > 12 || day < 1) return null
  const date = Temporal.PlainDate.from({ year, month, day })
  return date.day === day ? date.toString() : null
}
