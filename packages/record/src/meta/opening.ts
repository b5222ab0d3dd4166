import type { Passage } from '../schema.ts'
import { titleKind } from './kind-titles.ts'
import { areNames, printedDay } from './printed-date.ts'

/** What the lines above a text say of it, where its head does not. */
export interface Opening {
  readonly title: string | null
  readonly publisher: string | null
  /** `YYYY-MM-DD` */
  readonly date: string | null
}

/**
 * Reads the short lines that a text opens with, before anybody speaks: its title, the office that publishes it, the day it
 * bears. A heading of the first level, or one that has none beside it, is the title; a plain line is where it names a
 * kind of document or stands over a date. Lines over a clock time are the place of a call.
 *
 * @example
 * openingOf(read('Versión estenográfica. Reunión del lago\n\nPresidencia de Orsk\n\n4 de marzo de 2031\n\nEl lago.').passages)
 * // { title: 'Versión estenográfica. Reunión del lago', publisher: 'Presidencia de Orsk', date: '2031-03-04' }
 */
export function openingOf(passages: readonly Passage[]): Opening {
  const lines = openingLines(passages)
  const dateAt = lines.findIndex((line) => printedDay(line) !== null)
  const hasClock = lines.some((line) => clock.test(line))
  const title = headingTitle(passages) ?? lineTitle(lines, dateAt, hasClock)
  const isSigned = (title !== null || dateAt >= 0) && !hasClock
  const publisher = lines.find((line) => line !== title && isOffice(line))
  return {
    title,
    publisher: (isSigned ? publisher : null) ?? null,
    date: printedDay(lines[dateAt] ?? ''),
  }
}

/** Single lines without the stop of a sentence; a title may have one. */
function openingLines(passages: readonly Passage[]): string[] {
  const lines: string[] = []
  for (const { kind, text } of passages.slice(0, mostLines)) {
    if (kind !== 'heading' && kind !== 'paragraph') break
    for (const line of text.split('\n', mostLines)) {
      if (lines.length === mostLines || line.length > (lines.length === 0 ? 250 : 120)) return lines
      const isTitle = lines.length === 0 && titleKind(line) !== null
      const isSentence = sentenceEnd.test(line) && !isTitle && printedDay(line) === null
      if (isSentence) return lines
      lines.push(line)
    }
  }
  return lines
}

const mostLines = 6
const sentenceEnd = /[.:;?!,]["”’)]*$/

function headingTitle(passages: readonly Passage[]): string | null {
  const [first, ...rest] = passages
  if (first?.kind !== 'heading') return null
  const { level = 1, text } = first
  const isAlone = rest.every((passage) => passage.kind !== 'heading' || (passage.level ?? 1) > level)
  return level === 1 || (isAlone && !text.endsWith(':')) ? text.replaceAll('\n', ' ') : null
}

function lineTitle([first = '']: readonly string[], dateAt: number, hasClock: boolean): string | null {
  if (dateAt === 0 || clock.test(first) || (first.split(' ').length <= 8 && place.test(first))) return null
  const isOverDate = dateAt > 0 && !hasClock
  const isSentence = sentenceEnd.test(first)
  if (titleKind(first) !== null) return isSentence && !isOverDate ? null : first
  return isOverDate && !isSentence && !isOffice(first) && first.split(' ').length >= leastWords ? first : null
}

/** Shorter lines over a date are places and offices. */
const leastWords = 4

const clock = /^\(?\d{1,2}[:.h]\d{2}\b/

/** How the names of places end where a call is held. */
const place =
  /\b(?:teleconference|zoom|videoconference|room|hall|lawn|garden|palace|hotel|airport|force one)$|^(?:aboard|en route|palacio|sal[oó]n|aeropuerto|palais|salle)\b/iu

const isOffice = (line: string) => office.test(line) && areNames(line)

/** How the names of offices that publish begin. */
const office =
  /^(?:the )?(?:white house|(?:office|ministry|department|government|presidency|embassy|chancellery|cabinet|council|bureau|secretariat) of\b|prime minister\b|presidencia\b|secretar[ií]a de\b|gobierno de\b|ministerio de\b|cancillería\b|minist[eè]re\b|pr[eé]sidence\b|gouvernement\b|cabinet du\b|bureau du\b|presid[eê]ncia\b|governo\b|minist[eé]rio\b|bundes\p{L}+)/iu
