/** Function words that are frequent in one language and rare in the others. */
const functionWords: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'of', 'to', 'with', 'that', 'is', 'for', 'this'],
  es: ['el', 'los', 'las', 'del', 'que', 'para', 'con', 'una', 'es', 'por'],
  fr: ['le', 'les', 'des', 'du', 'et', 'que', 'pour', 'avec', 'une', 'est'],
}

/**
 * The language of a text (`en`, `es`, `fr`) by its function words; `en` where none outweighs.
 *
 * @example
 * languageOf('Los estados van a dragar el canal para los barcos.') // 'es'
 */
export function languageOf(text: string): string {
  const counts = new Map<string, number>()
  for (const word of sampleOf(text).match(anyFunctionWord) ?? []) {
    for (const language of languagesWith.get(word.toLowerCase()) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1)
    }
  }
  let best = 'en'
  for (const language of languages) {
    if ((counts.get(language) ?? 0) > (counts.get(best) ?? 0)) best = language
  }
  return best
}

const languages = Object.keys(functionWords)
const words = [...new Set(Object.values(functionWords).flat())]
const anyFunctionWord = new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi')
const languagesWith = new Map(
  words.map((word) => [word, languages.filter((language) => functionWords[language]?.includes(word))]),
)

/** A hundred words of each third settle it; a translation that stands below the text is outweighed. */
function sampleOf(text: string): string {
  if (text.length <= 3 * sampleLength) return text
  return [0, 1, 2]
    .map((third) => Math.floor((third * text.length) / 3))
    .map((start) => text.slice(start, start + sampleLength))
    .join(' ')
}

const sampleLength = 600
