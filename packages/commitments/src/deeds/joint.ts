/** What stands behind a comma, a semicolon or "and": a verb in the form of the one before, or something else. */
import { isBase, isLetters, isParticiple, pastNumber } from '../words/clauses.ts'
import { bodyNouns, thingNouns } from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'

export type Form = 'base' | 'participle' | 'noun'

/** The form of the verb at `index`: what is joined to it has the same. */
export const formOf = (tokens: readonly Token[], index: number): Form =>
  isParticiple(tokens[index])
    ? 'participle'
    : isBase(tokens[index]) || tokens[index - 1]?.lower === 'to'
      ? 'base'
      : 'noun'

/** "…, to dredge the channel, and to share maps": infinitives that go on, not the purpose of what is before. */
const isInfinitives = (tokens: readonly Token[], joint: number, end: number) =>
  tokens
    .slice(joint + 2, end)
    .some(
      (token, at, rest) =>
        (/^(?:and|,)$/.test(token.lower) && rest[at + 1]?.lower === 'to' && isBase(rest[at + 2])) ||
        (token.lower === 'and' && isParticiple(rest[at + 1]) && rest[at + 1]?.pos === 'VERB'),
    )

/** "as well as"; not "as set out in". */
const isOfAsWell = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'well' ||
  (tokens[at]?.lower === 'as' && [tokens[at - 1]?.lower, tokens[at + 1]?.lower].includes('well'))

/** The verb that a comma or "and" opens, in the form of the head, or null. */
export function afterJoint(tokens: readonly Token[], joint: number, end: number, form: Form) {
  let at = joint + 1
  while (
    at < end &&
    (/^(?:and|also|then|further|,|by|including|finally)$/.test(tokens[at]?.lower ?? '') ||
      isOfAsWell(tokens, at))
  )
    at++
  at = pastNumber(tokens, at)
  const start = at
  const hasTo =
    tokens[at]?.lower === 'to' && (tokens[at - 1]?.text !== ',' || isInfinitives(tokens, joint, end))
  if (hasTo) at++
  while (tokens[at]?.pos === 'ADV') at++
  const token = tokens[at]
  if (token === undefined || at >= end) return null
  // "…, leveraging what others know": how, not what else.
  if (tokens[at - 1]?.text === ',' && /^(?:leveraging|utilizing|utilising|drawing)$/.test(token.lower))
    return null
  // "private salt and shipping companies", "certification and labeling requirements": which ones.
  if (isParticiple(token) && (isNamedBy(tokens, at) || isNoVerb(tokens, at))) return null
  if (isOfTwoNouns(tokens, joint, at)) return null
  // "its FLOE and DREDGE programmes"
  if (
    /^\p{Lu}{4,}$/u.test(token.text) &&
    !/^\p{Lu}{4,}$/u.test(tokens[at + 1]?.text ?? '') &&
    form === 'base' &&
    isLetters(tokens[joint - 1])
  )
    return null
  // "and emerging technologies": which ones.
  if (/^(?:emerging|existing|ongoing)$/.test(token.lower)) return null
  // "with Vell, partner countries and": who they are.
  if (
    token.lower === 'partner' &&
    /^(?:countries|nations|governments|states)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return null
  // "…, beginning in June": when; "end uses and end-users": one word.
  if (/^(?:beginning|starting)$/.test(token.lower) || tokens[at + 1]?.text === '-') return null
  // "launch a campaign, open to all ports": what it is like.
  if (token.lower === 'open' && tokens[at + 1]?.lower === 'to' && !isBase(tokens[at + 2])) return null
  // "lawful, safe, and secure travel": joined adjectives; not "where possible, and to train pilots".
  if (
    wherePossible(tokens, joint - 1) < 0 &&
    ((tokens[joint - 1]?.pos === 'ADJ' && tokens[joint - 2]?.lower !== 'each') ||
      (tokens[joint - 1]?.text === ',' && tokens[joint - 2]?.pos === 'ADJ'))
  )
    return null
  // "for training, youth work, and exchange opportunities": a noun before a noun, in a list of nouns.
  const isOfNouns =
    token.pos === 'NOUN' &&
    tokens[at + 1]?.pos === 'NOUN' &&
    tokens[joint - 1]?.pos === 'NOUN' &&
    !hasTo &&
    tokens[joint]?.lower !== ';'
  if (isOfNouns && form === 'base' && (isWithinList(tokens, joint) || isFollowedByOthers(tokens, at + 2)))
    return null
  // Behind a semicolon the tagger takes "opening a desk" for a noun.
  const isDone =
    token.pos === 'VERB' ||
    // "and further engaging the ports": no adjective stands before an article.
    (token.pos === 'ADJ' && /^(?:the|our|their|its)$/.test(tokens[at + 1]?.lower ?? '')) ||
    (tokens[joint]?.text === ';' && (tokens[at + 1]?.pos === 'DET' || tokens[at - 1]?.pos === 'ADV'))
  const isSameForm = form === 'participle' ? isParticiple(token) && isDone : form === 'base' && isBase(token)
  // "cut emissions and level the field": no noun stands before an article.
  const isMistaken =
    form === 'base' &&
    token.pos === 'NOUN' &&
    token.lower === token.lemma &&
    tokens[at - 1]?.lower === 'and' &&
    (/^(?:the|our|their|its)$/.test(tokens[at + 1]?.lower ?? '') ||
      (tokens[at + 1]?.pos === 'PROPN' && /^[’']s$/.test(tokens[at + 2]?.text ?? '')))
  const isInfinitive = hasTo && isBase(token)
  // "holding a meeting, and plan to counter it": a promise within the list, whatever its form.
  const isIntent = /^(?:plan|commit|agree|pledge|intend)$/.test(token.lower) && tokens[at + 1]?.lower === 'to'
  return isSameForm || isMistaken || isInfinitive || isIntent ? { at, start, hasTo } : null
}

/** "where possible", "as appropriate,": where it begins, before the joint at `end`; -1 where nothing such stands there. */
export const wherePossible = (tokens: readonly Token[], end: number) => {
  const last = tokens[end]?.text === ',' ? end - 1 : end
  // "as soon as practicable"
  const at = tokens[last - 1]?.lower === 'as' && tokens[last - 3]?.lower === 'as' ? last - 3 : last - 1
  return /^(?:where|as|if|when|wherever)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.pos === 'ADJ'
    ? at
    : -1
}

/** "salt and biomanufacturing trade": of a verb in "-ing" the tagger knows the base, and nothing is done to one thing without an article. */
function isNoVerb(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  const isKnown = token?.pos !== 'VERB' || token.lemma !== token.lower || token.lower.includes('-')
  return !isKnown && next?.pos === 'NOUN' && next.lower === next.lemma
}

/** "a school and exchange programme": one thing of two kinds, for a programme by itself would have an article. */
const isOfTwoNouns = (tokens: readonly Token[], joint: number, at: number) =>
  at === joint + 1 &&
  tokens[joint]?.lower === 'and' &&
  /^an?$/.test(tokens[joint - 2]?.lower ?? '') &&
  tokens[joint - 1]?.pos === 'NOUN' &&
  tokens[at]?.pos === 'NOUN' &&
  (thingNouns.has(tokens[at + 1]?.lemma ?? '') || bodyNouns.has(tokens[at + 1]?.lemma ?? '')) &&
  !/s$/.test(tokens[at + 1]?.lower ?? 's')

/** What the participle at `at` only names: no deed is done to it. */
const isNamedBy = (tokens: readonly Token[], at: number) =>
  /^(?:companies|firms|sectors?|industries)$/.test(tokens[at + 1]?.lower ?? '') ||
  (/^(?:label+ing|licen[cs]ing|testing|marketing|originating|packaging|shipping|processing|manufacturing)$/.test(
    tokens[at]?.lower ?? '',
  ) &&
    /^(?:requirements|goods|authorizations|procedures|formalities|rules|permits)$/.test(
      tokens[at + 1]?.lower ?? '',
    ))

/** "…, work exchanges, and other programmes": the list goes on with nouns, and no clause begins. */
const isFollowedByOthers = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === ',' &&
  tokens[at + 1]?.lower === 'and' &&
  /^(?:other|related|similar)$/.test(tokens[at + 2]?.lower ?? '') &&
  !tokens.slice(at + 3, at + 7).some(({ pos }) => pos === 'AUX' || pos === 'VERB')

/** Two commas before, and no verb since. */
function isWithinList(tokens: readonly Token[], joint: number): boolean {
  let commas = 0
  for (let at = joint; at >= 0 && tokens[at]?.pos !== 'VERB'; at--) if (tokens[at]?.text === ',') commas++
  return commas >= 2
}
