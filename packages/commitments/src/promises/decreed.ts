/** What an act of a government lays down in the present tense: "The Order bans eel nets", "The Budget provides $4 million". */
import { beforeAdverb, isCapital } from '../words/clauses.ts'
import { instrumentNouns } from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import type { Trigger } from './trigger.ts'

/** The verb at `i`, where an order, a budget or another act stands right before it. */
export function decreed(tokens: readonly Token[], i: number): Trigger | null {
  const head = beforeAdverb(tokens, i)
  const next = tokens[i + 1]
  // The tagger takes "The Order limits dues" for nouns.
  if (!/^(?:VERB|NOUN)$/.test(tokens[i]?.pos ?? '') || next === undefined) return null
  if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|SYM|VERB|PRON)$/.test(next.pos) || isOfficeOnly(tokens, i)) return null
  const start = mayLayDown(tokens, head, i) ? actBefore(tokens, head) : null
  if (start === null || !startsClause(tokens, start)) return null
  return {
    manner: 'performative',
    strength: isAsked.test(tokens[i]?.lower ?? '') ? 'soft' : 'firm',
    stage: null,
    words: { start: i, end: i + 1 },
    deed: i,
    isNoun: false,
    subject: { start, end: head + 1, isBody: false, isThing: true },
  }
}

/** Where "the Order", "this proclamation" begins; null where no act of those who write ends at `head`. */
function actBefore(tokens: readonly Token[], head: number): number | null {
  const act = tokens[head]
  if (act === undefined || !lawful.has(act.lower)) return null
  let start = head - 1
  while (ofAct.test(tokens[start]?.lower ?? '')) start--
  const pointer = tokens[start]?.lower ?? ''
  const isNamed = isCapital(act) || act.lower === 'deal' || tokens[head - 1]?.lower === 'final'
  return pointer === 'this' || (pointer === 'the' && isNamed) ? start : null
}

/** "the President’s Executive Order", "the FY 2034 Budget"; not "the Court Order", "the Lake Agreement". */
const ofAct =
  /^(?:executive|presidential|president|’s|'s|fy|fiscal|year|20\d\d|national|security|new|emergency|final)$/

/** "The Order directs the Warden, who …": what is to be done stands behind. */
const isOfficeOnly = (tokens: readonly Token[], i: number) =>
  tokens[i]?.lower === 'directs' && tokens.slice(i + 1, i + 5).some(({ text }) => text === ',')

/** A budget provides sums, and what a framework or an agreement does is mostly an effect: it founds things. */
function mayLayDown(tokens: readonly Token[], head: number, i: number): boolean {
  const act = tokens[head]?.lower ?? ''
  if (act === 'budget') return tokens.slice(i + 1, i + 8).some(({ text }) => text === '$')
  return (
    !/^(?:framework|agreement|deal)$/.test(act) || /^(?:establishes|creates)$/.test(tokens[i]?.lower ?? '')
  )
}

/** Words for such acts. */
export const acts: readonly string[] = [
  ...instrumentNouns,
  'budget',
  'framework',
  'agreement',
  'deal',
  'rule',
]
const lawful: ReadonlySet<string> = new Set(acts)

/** A relative clause or a part of another ("as the Order limits") tells of the act in passing. */
const startsClause = (tokens: readonly Token[], start: number) =>
  start === 0 || /^[,;:–—]$/.test(tokens[start - 1]?.text ?? '')

const isAsked = /^(?:requests|encourages|urges|asks)$/

/** "bans", "limits": what acts do by themselves, and no praise of them, in the form that such a clause has it in. */
export const decreeing: readonly string[] =
  `adjust adopt allocate amend appoint authorize ban close create designate direct
  eliminate encourage establish exempt expand extend fund grant halt impose instruct invest launch lift limit lower mandate
  modify prohibit provide remove repeal request require rescind restrict revoke streamline suspend task terminate waive`
    .split(/\s+/)
    .map((verb) =>
      /(?:[sx]|ch|sh)$/.test(verb) ? `${verb}es` : verb.replace(/(?<=[^aeiou])y$/, 'ie').concat('s'),
    )
