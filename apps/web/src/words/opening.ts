/**
 * The first words of a quote, enough to know it again. A figure that has begun is told to its end: "by at least" says
 * nothing without its "15 percent".
 *
 * @param words as many as are shown, the whole quote where it has no more than one beyond them
 *
 * @example
 * opening('cut soot from ferries by 2034', 4) // 'cut soot from ferries …'
 */
export function opening(quote: string, words: number): string {
  const all = quote.split(/\s+/)
  const told = all.join(' ')
  const end = pastFigure(told, all.slice(0, words).join(' ').length)
  return all.length <= words + 1 || end >= told.length - lastWord(told).length - 1
    ? quote
    : `${told.slice(0, end).replace(/[,;:–—-]+$/, '')}\u00a0…`
}

const lastWord = (words: string) => words.slice(words.lastIndexOf(' ') + 1)

/** Where the figure's phrase ends in which this place lies; the place itself where it lies in none. */
function pastFigure(words: string, place: number): number {
  for (const { index, 0: phrase } of words.matchAll(figure)) {
    if (index >= place) break
    if (index + phrase.length > place) return index + phrase.length
  }
  return place
}

const spelt =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|half'
const scale = '%|percent|per cent|hundred|thousand|million|billion|trillion'
const number = String.raw`(?:(?:USD |US)?[$€£]?\d[\d.,]*(?<=\d)|(?:${spelt}|hundred|thousand|million|billion|trillion)(?!\p{L}))(?:[ -]?(?:${scale})(?!\p{L}))*`
const before =
  'by|of|to|from|at|up|least|most|more|less|fewer|than|no|over|under|nearly|about|around|some|almost|roughly|between|approximately|an?|additional|another|further'
const small = 'and|or|to|by|of|in|at|for|the|on|from|with|as|is|are|per|through|until'

/** "by at least 15 percent", "between 40 and 55 percent", "12 ferries". */
const figure = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${before}) )*${number}(?:(?: (?:to|and|or) |[–-])${number})?(?: (?!(?:${small})(?!\p{L}))\p{L}[\p{L}-]*)?`,
  'giu',
)
