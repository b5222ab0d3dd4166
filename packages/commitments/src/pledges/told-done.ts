import {
  firmPerformatives,
  idleVerbs,
  lightVerbs,
  reaffirmingVerbs,
  softPerformatives,
} from '../words/lexicon.ts'

/**
 * What a sentence tells as done, in its own words; null where it tells nothing so. "Have agreed" and "was expected" tell
 * of a promise, and what can, shall or is not yet to be done is none.
 *
 * @example
 * toldAsDone('The lock has been rebuilt.') // 'has been rebuilt'
 * toldAsDone('The lock will be opened once it has been rebuilt.') // null
 */
export function toldAsDone(sentence: string): string | null {
  for (const { 0: words, 1: perfect, index } of sentence.matchAll(finished)) {
    const before = sentence.slice(0, index)
    const isAhead = ahead.test(before) || supposed.test(before)
    if (!isAhead && (perfect === undefined || !isSaid(perfect))) return words
  }
  return null
}

const adverbs = String.raw`now|also|since|already|been|both|jointly|together|\p{L}+ly`

const irregular =
  'built|rebuilt|made|remade|met|held|begun|led|cut|put|set|given|grown|fallen|risen|bought|brought|sold|taught|caught|kept|left|lent|sent|spent|paid|laid|run|won|shown|taken|driven|written|rewritten|drawn|withdrawn|broken|chosen|frozen|thrown|flown|done|dealt|shut|spread|sunk|overseen'

const finished = new RegExp(
  `(?<!\\p{L})(?:has|have|had|was|were)(?: (?:${adverbs})){0,2} (\\p{L}+ed|${irregular})(?!\\p{L})|(?<!\\p{L})(?:met|held|opened|launched|signed|convened|hosted|delivered|donated|shipped|published|completed|established|created|concluded|adopted|reached|exceeded|achieved|implemented|ratified|issued|disbursed|fell|rose)(?!\\p{L})`,
  'gu',
)

/** "can only be", "to have", "has not yet": what follows is not done. */
const ahead = new RegExp(
  `(?<!\\p{L})(?:can|could|will|would|shall|should|may|might|must|to|cannot|not|never|is|are|be|being|\\p{L}+[’']ll|\\p{L}+n[’']t)(?: (?:be|have|not|only|yet|still|soon|then|first|${adverbs}))* $`,
  'iu',
)

/** "once the lock has been", in one clause. */
const supposed = /(?<!\p{L})(?:if|once|unless|until|whether|as soon as)(?!\p{L})[^,;:]*$/iu

/** Verbs that promise, wish or say, and those that name no deed: "has committed", "were urged", "have served". */
const isSaid = (verb: string) => saying.has(verb.toLowerCase())

/** "pledged", "agreed", "tried", "committed": of each verb the forms that it may have. */
const pastsOf = (verb: string) => [
  `${verb}ed`,
  `${verb}d`,
  verb.replace(/y$/, 'ied'),
  `${verb}${verb.at(-1)}ed`,
]

const saying: ReadonlySet<string> = new Set(
  [
    ...firmPerformatives.difference(new Set(['launch', 'unveil', 'sign'])),
    ...softPerformatives,
    ...reaffirmingVerbs,
    ...idleVerbs.difference(lightVerbs),
    ...`recommit call urge invite encourage instruct direct task mandate request consider explore state serve base dedicate
    devote please concern interest schedule suppose design prepare affect emerge`.split(/\s+/),
  ].flatMap(pastsOf),
)
