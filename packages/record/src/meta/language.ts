/** Function words, and endings of words, that a language uses often; those that two share count for both. */
const functionWords: Readonly<Record<string, string>> = {
  en: 'the and of to in with that is for this on are was we our from by as be will have has not they their at it an which who you a no',
  es: 'el la los las de del en y que para con una un es por se su sus lo al como más este esta nos muy a o no si pero son está hay',
  fr: 'le la les de des du en et que pour avec une un est par se sa ses au aux ce cette nous qui dans sur ne pas plus sont leur ou',
  pt: 'o a os as de do da dos das em e que para com uma um é por se seu sua no na nos nas ao mais este esta não são foi como pelo pela',
  de: 'der die das und den dem des ein eine ist mit für von zu auf im nicht wir sich auch wird werden sind als an bei nach über',
  it: 'il la le lo gli di del della dei in e che per con una un è da si nel alla non sono come più questo anche ha i',
}

/** Letters that no English word has. */
const tellingLetters: readonly (readonly [string, RegExp])[] = [
  ['es', /[ñ¿¡áíóú]/i],
  ['fr', /[œêèù]/i],
  ['pt', /[ãõáíóúâ]/i],
  ['de', /[ßäü]/i],
]

/** Languages that are told by their script, and within one by their letters; the first that occurs. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
  ['uk', /[іїєґ]/i],
  ['ru', /[ыэёъ]/i],
  ['und-Cyrl', /\p{Script=Cyrillic}/u],
  ['fa', /[پچژگ]/],
  ['ar', /\p{Script=Arabic}/u],
  ['el', /\p{Script=Greek}/u],
  ['he', /\p{Script=Hebrew}/u],
]

/**
 * The language of a text as a BCP 47 tag, by its function words (English, Spanish, French, Portuguese, German, Italian) or
 * by its letters; `en` where nothing tells. Of a text in two languages it is the one that it opens in.
 *
 * Detectors of sixty languages are right on more single sentences, and take longer to load than most texts take to be
 * read; a document is long enough for its function words.
 *
 * @example
 * languageOf('Los estados van a dragar el canal para los barcos.') // 'es'
 */
export function languageOf(text: string): string {
  for (let length = firstWords; length <= 4 * firstWords; length *= 2) {
    const start = text.slice(0, length)
    if ((start.match(english)?.length ?? 0) * 100 > start.length) return 'en'
  }
  const sample = sampleOf(text)
  if ((sample.match(otherScript)?.length ?? 0) > sample.length / 4) {
    return scripts.find(([, letters]) => letters.test(sample))?.[0] ?? 'und'
  }
  const counts = new Map<string, number>()
  const count = (language: string, by = 1) => counts.set(language, (counts.get(language) ?? 0) + by)
  for (const word of sample.toLowerCase().match(anyWord) ?? []) {
    for (const language of languagesWith.get(word) ?? []) count(language)
  }
  for (const [language, letters] of tellingLetters) if (letters.test(sample)) count(language, fewestMore)
  let best = 'en'
  for (const language of languages) if ((counts.get(language) ?? 0) > (counts.get(best) ?? 0)) best = language
  return (counts.get(best) ?? 0) - (counts.get('en') ?? 0) < fewestMore ? 'en' : best
}

/** One word in eight of an English text, and none of the other languages; most texts need no more than this. */
const english = /\b(?:the|and|of)\b/g
const anyWord = /\p{L}+/gu
const otherScript = /[\u0370-\u1fff\u3040-\ud7ff]/g

/** One word, which two languages may share, tells nothing by itself: "Vell signed a compact". */
const fewestMore = 2

/** Where two are as good, the earlier. */
const languages = Object.keys(functionWords)
const languagesWith = new Map<string, string[]>()
for (const [language, words] of Object.entries(functionWords)) {
  for (const word of words.split(' ')) {
    languagesWith.set(word, [...(languagesWith.get(word) ?? []), language])
  }
}

/** Its opening and a piece of each later third settle it; a translation that stands below the text is outweighed. */
function sampleOf(text: string): string {
  if (text.length <= opening + 2 * piece) return text
  const [second, last] = [text.length / 3, (2 * text.length) / 3].map(Math.floor)
  return [
    text.slice(0, opening),
    text.slice(second, (second ?? 0) + piece),
    text.slice(last, (last ?? 0) + piece),
  ].join(' ')
}

const firstWords = 400
const opening = 1_000
const piece = 400
