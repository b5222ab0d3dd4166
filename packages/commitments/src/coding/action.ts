/** What kind of deed a promise names: the codebook's `action`. */
import type { Action } from '../schema.ts'
import { discreteVerbs } from '../words/lexicon.ts'
import { wordings } from './action-wordings.ts'
import * as words from './action-words.ts'

/**
 * The action of a deed: a quantity or a wording that tells by itself, else what the deed is done to, else its verb.
 *
 * @param verb the lemma of the verb of the deed
 * @param deed from its verb to its end
 * @param hasTarget whether it names a quantity
 * @param quote all words of the promise
 */
export function actionOf(verb: string, deed: string, hasTarget: boolean, quote = deed): Action {
  const lower = deed.toLowerCase()
  const handed = words.handedOn.exec(lower)
  if (handed !== null)
    return actionOf(handed[1] ?? '', lower.slice(handed[0].length - (handed[1] ?? '').length), hasTarget)
  const whole = quote.charAt(0).toLowerCase() + quote.slice(1)
  if (hasTarget && /%|percent|per cent|net[- ]zero/.test(lower) && !words.dues.test(lower)) return 'target'
  if (/^(?:[\p{L}’' ,]{0,80} )?continu(?:e|es|ing|ed(?= to\b)) \p{L}/u.test(whole)) return 'continue'
  if (/\blook(?:s|ed|ing)? forward\b/.test(whole)) return awaited(whole)
  if (words.keeping.test(verb)) return 'continue'
  if (words.thinking.test(verb)) return 'explore'
  const [worded] = wordings.find(([, wording, within]) => isWithin(whole, wording, within)) ?? []
  return worded ?? byObject(verb, lower, whole) ?? byVerb(verb, lower, whole, quote)
}

function isWithin(text: string, wording: RegExp, within = text.length): boolean {
  const at = text.search(wording)
  return at >= 0 && at <= within
}

/** What is done when one looks forward to it: a meeting meets, a launch founds, an end delivers. */
function awaited(whole: string): Action {
  if (/\blaunch|reviv|establish|opening/.test(whole)) return 'establish'
  return /\bfinali[sz]|conclu|complet|signing/.test(whole) ? 'deliver' : 'convene'
}

/** What the deed is done to tells, with verbs that say little by themselves. */
function byObject(verb: string, deed: string, whole: string): Action | null {
  if (words.dues.test(deed) && words.settingDues.test(verb)) return 'reform'
  if (words.founded.test(deed)) return 'establish'
  if (/^(?:join|participat)\w*/.test(verb)) return 'cooperate'
  if (isGiven(verb, deed, whole)) return 'transfer'
  if (words.gathering.test(deed) && words.gatheringVerbs.test(verb)) return 'convene'
  if (words.jointWork.test(deed) && !discreteVerbs.has(verb) && !words.deliberating.test(verb))
    return 'cooperate'
  if (words.traded.test(deed) && words.settling.test(verb)) return 'reform'
  return null
}

function isGiven(verb: string, deed: string, whole: string): boolean {
  const isSum = words.sum.test(deed)
  if (isSum && !/^(?:establish|create|launch|set|reach|reduce)$/.test(verb)) return true
  if (/^(?:fund|finance|procure)$/.test(verb)) return true
  if (words.sum.test(whole) && words.helping.test(verb)) return true
  return (isSum || words.given.test(deed)) && words.giving.test(verb)
}

/** The verb alone misleads: "strengthen ties" is working together, "improve access" help, "strengthen asylum systems" reform. */
function byVerb(verb: string, deed: string, whole: string, quote: string): Action {
  // "will always stand up for the islands": nothing is stood up.
  if (verb === 'stand' && !/^stand(?:ing)? up (?!for\b|to\b)/.test(deed)) return 'support'
  const own = words.actionOfVerb(verb) ?? 'support'
  if (own === 'support' && words.wrongs.test(deed) && words.acting.test(verb)) return 'enforce'
  if (own === 'continue' && /^(?:preserve|uphold)$/.test(verb)) return 'support'
  const isMoney = words.sum.test(deed) || words.given.test(deed)
  const isGoods = words.goods.test(whole)
  if (own === 'transfer' && verb === 'provide') return isMoney || isGoods ? own : 'support'
  if (own === 'transfer' && verb === 'deliver') return isMoney || isGoods ? own : 'deliver'
  if (own === 'transfer' && verb === 'share') return isMoney || isGoods ? own : 'cooperate'
  if (own === 'enforce' && words.opposing.test(verb) && words.ills.test(whole)) return 'support'
  if (own === 'enforce' && /\b(?:work(?:ing)? (?:closely )?together|jointly)\b/.test(whole))
    return 'cooperate'
  if (own === 'reform' && words.changing.test(verb)) return own
  if (/^(?:support|reform|target)$/.test(own) && words.together.test(whole)) return 'cooperate'
  if (own === 'support' && words.severalAct.test(quote)) return 'cooperate'
  if (own === 'reform' && /^(?:improve|expand|open)$/.test(verb) && !words.rules.test(whole)) return 'support'
  if (own === 'support' && /^(?:strengthen|enhance|update)$/.test(verb) && words.rules.test(whole))
    return 'reform'
  return own
}
