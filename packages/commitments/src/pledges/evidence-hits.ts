/** What of a pledge a text says. */
import { stem } from '../meaning/content-words.ts'
import { figuresOf, printed } from '../meaning/figures.ts'
import { deedKey } from './deed-keys.ts'
import type { Sought } from './evidence-words.ts'
import { keyedWords } from './word-keys.ts'

/** What of a pledge a passage says, as the passage writes it. */
export interface Hits {
  readonly bodies: ReadonlyMap<string, string>
  readonly figures: ReadonlyMap<string, string>
  /** By what they are known by, places and names among them. */
  readonly words: ReadonlyMap<string, string>
}

/** What of a pledge a text says: its bodies and figures, and its words but those of the bodies. */
export function hitsIn(text: string, sought: Sought): Hits {
  const bodies = bodiesIn(text, sought)
  const [figures, words] = [new Map<string, string>(), new Map<string, string>()]
  for (const [written] of text.matchAll(printed)) {
    for (const figure of figuresOf(written))
      if (sought.figures.has(figure)) figures.set(figure, written.trim())
  }
  const inBodies = new Set([...bodies.values()].flatMap((name) => name.split(/[ -]/).map(stem)))
  for (const { word, key } of keyedWords(text)) {
    if (sought.words.has(key) && !words.has(key) && !inBodies.has(stem(word))) words.set(key, word)
  }
  // "the Black Sea" is not the "Black Carbon" of a pledge.
  const isPart = (key: string) =>
    sought.parts.get(key)?.every((name) => !name.every((one) => words.has(one))) === true
  return { bodies, figures, words: new Map([...words].filter(([key]) => !isPart(key))) }
}

/** The first verb of a text that names a pledge's deed, as the text writes it. */
export const deedIn = (text: string, { deeds }: Sought): string | null =>
  keyedWords(text).find(({ word }) => deeds.has(deedKey(word) ?? ''))?.word ?? null

/** The bodies that a text names, each by the longest name that it has; a name within another's is no second body. */
function bodiesIn(text: string, { bodies }: Sought): Map<string, string> {
  const said = [...bodies].flatMap(([short, names]): [string, string][] => {
    const name = names.find((one) => holds(text, one))
    return name === undefined ? [] : [[short, name]]
  })
  return new Map(
    said.filter(([, name]) => !said.some(([, other]) => other.length > name.length && holds(other, name))),
  )
}

const holds = (text: string, name: string) =>
  text.includes(name) &&
  new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`, 'u').test(text)
