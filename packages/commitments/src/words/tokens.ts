import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/** A word or mark of a sentence, with its universal part of speech. Offsets count in the text that was tagged. */
export interface Token {
  readonly text: string
  readonly lower: string
  readonly lemma: string
  /** NOUN, PROPN, PRON, VERB, AUX, ADJ, ADV, ADP, DET, CCONJ, SCONJ, PART, NUM, PUNCT, … */
  readonly pos: string
  readonly start: number
  readonly end: number
  /** One of the governments that the document itself names as its own. */
  readonly isState: boolean
}

const nlp = winkNLP(model, ['pos'])
// For the same reason as `apart`: a currency and degrees stay whole when they are first seen by themselves.
nlp.readDoc('USD EUR A.B. B.A. B.S. E.O. J.D. LL.B. LL.M. M.A. M.B.A. M.P.A. M.P.P. M.S. Ph.D.')
// The package's types describe this helper's last parameter otherwise than `out` takes it; it works as documented.
const its: object = nlp.its
const lemmaOf = Reflect.get(its, 'lemma')

/** The organization; in small letters its name would be the pronoun. */
const worldHealth = 'w.h.o.'

/** A sentence and where it begins in the text that offsets shall count in. */
export interface Sentence {
  readonly text: string
  readonly offset: number
}

/**
 * Tags the words of sentences, by wink-nlp with its small English model, which needs no download. What is searched for
 * waits for it longest (`npm run bench:commitments` prints both times), so that a sentence goes through it only when
 * `mayPromise` says so, and those of a document go together: opening the tagger takes as long as tagging ten words. Its
 * rules do not reach over a line break, so that a sentence is tagged the same among others as alone.
 *
 * @param states last words of the names of states that no list of states has
 */
export function tokensOfEach(sentences: readonly Sentence[], states: ReadonlySet<string>): Token[][] {
  const lines = sentences.map(spelledOut)
  const tokens = nlp.readDoc(lines.map(({ text }) => apart(text.replaceAll('\n', ' '))).join('\n')).tokens()
  const words = tokens.out()
  const parts: string[] = tokens.out(nlp.its.pos)
  const lemmas: string[] = tokens.out(lemmaOf)
  let at = 0
  let cursor = 0
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    const breaks = breaksIn(word)
    at += breaks
    if (breaks > 0) cursor = 0
    const line = lines[at]
    if (breaks > 0 || line === undefined) continue
    const found = line.text.indexOf(word, cursor)
    const start = found < 0 ? cursor : found
    cursor = start + word.length
    const lower = word === 'WHO' ? worldHealth : word.toLowerCase()
    const lemma = lemmas[index] ?? word
    line.tagged.push({
      text: word,
      lower,
      lemma: lemma === word || lower === worldHealth ? lower : lemma.toLowerCase(),
      pos: isNamedByTitle(word, words[index - 1], parts[index]) ? 'PROPN' : (parts[index] ?? 'X'),
      start: line.placeOf(start),
      end: line.placeOf(cursor),
      isState: states.has(word),
    })
  }
  return lines.map(({ tagged }) => tagged)
}

/**
 * The words of one sentence.
 *
 * @param offset where it begins in the text that offsets shall count in
 */
export function tokensOf(text: string, offset = 0, states: ReadonlySet<string> = new Set()): Token[] {
  return tokensOfEach([{ text, offset }], states)[0] ?? []
}

/** A sentence as it is tagged, and its words. */
interface Line {
  readonly text: string
  /** Where a letter of it stands in the text that offsets count in. */
  readonly placeOf: (at: number) => number
  readonly tagged: Token[]
}

/** A sentence whose joined letters are parted: "ﬁsh" is "fish". */
function spelledOut({ text, offset }: Sentence): Line {
  if (!joinedLetters.test(text)) return { text, placeOf: (at) => offset + at, tagged: [] }
  const letters = Array.from({ length: text.length }, (_, at) =>
    joinedLetters.test(text.charAt(at)) ? text.charAt(at).normalize('NFKC') : text.charAt(at),
  )
  const places = letters.flatMap((letter, at) => Array.from({ length: letter.length }, () => at))
  return { text: letters.join(''), placeOf: (at) => offset + (places[at] ?? text.length), tagged: [] }
}

const joinedLetters = /[\uFB00-\uFB06]/

/** "President Rivers": the tagger takes a name that is a word too for a noun. */
const isNamedByTitle = (word: string, before: string | undefined, part: string | undefined) =>
  part === 'NOUN' && before !== undefined && beforeNames.has(before) && /^\p{Lu}\p{Ll}/u.test(word)

const beforeNames: ReadonlySet<string> = new Set([
  'President',
  'Premier',
  'Chancellor',
  'Minister',
  'Secretary',
  'Ambassador',
  'Taoiseach',
])

/** Line breaks that follow one another, with tabs between them, come as one token. */
const breaksIn = (word: string) => (word.charCodeAt(0) < 32 ? word.split('\n').length - 1 : 0)

/**
 * The tagger takes "President’s" for one word or for two, depending on what it read before, and once it has read the number
 * of a note that hangs on a full stop ("members.14") it takes that number for a name wherever it stands. Letters with stops
 * that a hyphen hangs on another word ("Vell-A.B.") it cuts at the first. With a space between them it does neither, and a
 * text is tagged the same in whatever order texts come.
 */
const apart = (text: string) => (mayHang.test(text) ? text.replace(hanging, ' ') : text)

const mayHang = /[’']s|\.[-–]?\d|[-–][A-Z]\.[A-Z]\./
const hanging =
  /(?<=\p{L})(?=[’']s(?![\p{L}\p{N}]))|(?<=\p{L}\.)(?=[-–]?\d)|(?<=\p{L}[-–])(?=(?:\p{Lu}\.){2})/gu
