export { difference } from './difference/difference.ts'
export * from './difference/schema.ts'
export {
  type Followed,
  followSelectors,
  selectorOf,
  type TextSelector,
  textSelector,
} from './difference/selector.ts'
export { type WordRun, wordRuns } from './difference/word-runs.ts'
export { keyOf, type Word, wordsOf } from './difference/words.ts'
export * from './errors.ts'
export { binaryMediaType, type SourceLabel } from './formats/media-type.ts'
export { months } from './ground-rules/months.ts'
export { upToTwelve } from './ground-rules/number-words.ts'
export { dayInWords } from './meta/day-in-words.ts'
export { read } from './read.ts'
export { readDocument } from './read-document.ts'
export * from './schema.ts'
export { doubtedTurns } from './transcript/doubted-turns.ts'
export { type Exchange, exchanges, exchangesAbout } from './transcript/exchanges.ts'
export { houseStyles } from './transcript/house-styles.ts'
export { hasPrintedCorrection } from './transcript/printed-correction.ts'
export {
  listQuestions,
  type QuestionList,
  questionList,
  type SpokenTurn,
  spokenTurn,
} from './transcript/question-list.ts'
export type { HouseStyle, LabelForm } from './transcript/styles/house-style.ts'
export { whiteHouse } from './transcript/styles/white-house.ts'
export { type WordPlace, wordPlaces } from './transcript/word-forms.ts'
export { toAkomaNtoso } from './write/akoma-ntoso.ts'
export { toHtml } from './write/html.ts'
export { toJsonLd } from './write/json-ld.ts'
export { toMarkdown } from './write/markdown.ts'
export { toPlainText } from './write/plain-text.ts'
export { toTei } from './write/tei.ts'
export { xmlDocument } from './write/xml.ts'
