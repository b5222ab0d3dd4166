import { irregularParticiples } from './irregular-verbs.ts'
import { isSaid, isShared } from './said-verbs.ts'
import { isToldPast, past } from './told-past.ts'

/** A deed that a sentence tells as done. */
export interface ToldDeed {
  /** As the sentence has it: "has been rebuilt". */
  readonly words: string
  /** The verb without what helps it: "rebuilt". */
  readonly verb: string
  readonly isPassive: boolean
  /** What stands before it and behind it in its clause. */
  readonly before: string
  readonly after: string
  /** What stands in the sentence before that clause. */
  readonly lead: string
}

/**
 * What a sentence tells as done. "Have agreed" and "was expected" tell of a promise, what can, shall or is not yet to be
 * done is none, what has begun or made progress is under way, and what failed or was put off is not done. Nor does a
 * question tell anything, or what is said of something by the way ("the barges that have been lent").
 *
 * @example
 * toldAsDone('The lock has been rebuilt.').map(({ words }) => words) // ['has been rebuilt']
 * toldAsDone('Orsk rebuilt the lock.').map(({ words }) => words) // ['rebuilt']
 * toldAsDone('The lock will be opened once it has been rebuilt.') // []
 * toldAsDone('No lock has been rebuilt.') // []
 */
export function toldAsDone(sentence: string): ToldDeed[] {
  if (/\?["”’)]*\s*$/.test(sentence)) return []
  const told: ToldDeed[] = []
  let isDenied = asked.test(sentence)
  for (const { 0: clause, index: start } of sentence.matchAll(clauses)) {
    if (goesOn.test(clause) || /[;:]\s*$/.test(sentence.slice(Math.max(0, start - 2), start)))
      isDenied = false
    isDenied ||= deniedSubject.test(clause)
    if (!isDenied) told.push(...doneIn(clause, sentence.slice(0, start)))
  }
  return told
}

/** Between commas, for what is supposed or denied in one clause is told in the next; a number keeps its commas. */
const clauses = /(?:[^,;:]|(?<=\d)[,:](?=\d))+/g

/** "Had the lock been opened, …" */
const asked = /^\W*(?:Had|Were|Was|Should|Has|Have|Did|Could|Would)(?!\p{L})/u

/** "but Vell has opened its own": what was denied before is not denied any more. */
const goesOn = /^\s*(?:but|and|yet|while|whereas|so|then|instead|however)(?!\p{L})/iu

/** "No part of the lock, which is old, has been rebuilt": who opens so tells of nothing done up to the next sentence. */
const deniedSubject =
  /^\W*(?:(?:so far|as yet|but|and|yet|that|to date) )?(?:no(?! (?:longer|fewer|less|doubt|later)(?!\p{L})|\. ?\d)|none|nobody|nothing|neither|not(?! only)|nowhere|few|little|hardly|barely)(?![\p{L}-])/iu

function doneIn(clause: string, lead: string): ToldDeed[] {
  const told: ToldDeed[] = []
  const lifted = unsaid.exec(clause)?.index ?? clause.length
  const awaited = foreseen.exec(clause)?.index ?? clause.length
  for (const { 0: words, 1: auxiliary, 2: participle, index } of clause.matchAll(finished)) {
    const end = index + words.length
    if (end > lifted) break
    const verb = participle ?? words
    const before = clause.slice(Math.max(0, index - nearby), index)
    const after = clause.slice(end, end + nearby)
    if (ahead.test(before) || byTheWay.test(before) || isSaid(verb) || isShared(verb, after)) continue
    if (givenUp.test(`${words}${after}`) || isUnderWay(verb, after)) continue
    const isTold =
      auxiliary === undefined
        ? isToldPast(before, words, after, lead === '' && index < nearby)
        : index < awaited || !/^ha(?:s|ve)$/.test(auxiliary)
    if (!isTold) continue
    const isPassive = /^(?:was|were)|(?<!\p{L})been(?!\p{L})/u.test(words)
    told.push({ words, verb, isPassive, before: clause.slice(0, index), after: clause.slice(end), lead })
  }
  return told
}

/** Characters on either side of a verb that are looked at. */
const nearby = 80

/** From here on a clause tells nothing as done. */
const unsaid =
  /(?<![\p{L}-])(?:no(?! (?:longer|fewer|less|doubt|later)(?!\p{L})|\. ?\d)|none|nobody|nothing|nowhere|neither|nor|never|not(?! only)|cannot|\p{L}{2,6}n[’']t|without|hardly|barely|scarcely|seldom|rarely|allegedly|reportedly|supposedly|den(?:y|ies|ied)|doubts?|if|once|unless|until|whether|as soon as)(?!\p{L})/iu

/** "when the dyke has been rebuilt" is yet to come, "when the dyke was rebuilt" is not. */
const foreseen =
  /(?<!\p{L})(?:when|whenever|after|before|provided|assuming|as long as|so that|by the time)(?!\p{L})/iu

const adverbs = String.raw`now|also|since|already|been|both|jointly|together|(?!nearly |only )\p{L}{1,20}ly`

const finished = new RegExp(
  `(?<!\\p{L})(has|have|had|was|were)(?: (?:${adverbs})){0,2} (\\p{L}{1,30}ed|${irregularParticiples.join('|')}|set(?! to ))(?![\\p{L}-])|${past}`,
  'gu',
)

/** "can only be", "to have", "has almost": what follows is not done. */
const ahead = new RegExp(
  `(?<!\\p{L})(?:can|could|will|would|shall|should|may|might|must|to|cannot|not|never|almost|nearly|is|are|be|being|\\p{L}{1,20}[’']ll|\\p{L}{1,20}n[’']t)(?: (?:be|have|not|only|yet|still|soon|then|first|${adverbs}))* $`,
  'iu',
)

/** "barges that have been lent", "who opened the lock". */
const byTheWay = new RegExp(`(?<!\\p{L})(?:that|which|who)(?: (?:${adverbs}))* $`, 'u')

/** "made strides", "has taken first steps". */
const isUnderWay = (verb: string, after: string) =>
  /^(?:made|taken|took)$/.test(verb) &&
  /^(?: [\p{L}-]+){0,4} (?:strides|progress|headway|inroads|steps|efforts)(?!\p{L})/u.test(after)

/** "was put off", "has fallen through", "were left unbuilt". */
const givenUp =
  /(?:put|set|left|laid|broken) (?:off|aside|on hold|on ice)(?!\p{L})|(?:set|held|pulled|rolled|scaled|cut|kept) (?:back|up|short)(?!\p{L})|(?:fallen|fell) (?:behind|through|short|apart)|(?:broken|broke|shut) (?:down|off)|(?:left|kept|held) (?:open|out|un\p{L}+|closed|waiting)/u
