import { isSaid } from './said-verbs.ts'
import { isToldPast, past } from './told-past.ts'

/**
 * What a sentence tells as done, in its own words; null where it tells nothing so. "Have agreed" and "was expected" tell
 * of a promise, what can, shall or is not yet to be done is none, and what failed or was put off is not done. A question
 * tells nothing.
 *
 * @example
 * toldAsDone('The lock has been rebuilt.') // 'has been rebuilt'
 * toldAsDone('Orsk rebuilt the lock.') // 'rebuilt'
 * toldAsDone('The lock will be opened once it has been rebuilt.') // null
 * toldAsDone('No lock has been rebuilt.') // null
 */
export function toldAsDone(sentence: string): string | null {
  if (/\?["”’)]*\s*$/.test(sentence)) return null
  let isDenied = asked.test(sentence)
  for (const { 0: clause, index: start } of sentence.matchAll(clauses)) {
    if (goesOn.test(clause) || /[;:]\s*$/.test(sentence.slice(Math.max(0, start - 2), start)))
      isDenied = false
    isDenied ||= deniedSubject.test(clause)
    if (isDenied) continue
    const words = doneIn(clause, start === 0)
    if (words !== null) return words
  }
  return null
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

function doneIn(clause: string, isFirst: boolean): string | null {
  const lifted = unsaid.exec(clause)?.index ?? clause.length
  const awaited = foreseen.exec(clause)?.index ?? clause.length
  for (const { 0: words, 1: auxiliary, 2: participle, index } of clause.matchAll(finished)) {
    const end = index + words.length
    if (end > lifted) return null
    const before = clause.slice(Math.max(0, index - nearby), index)
    const after = clause.slice(end, end + nearby)
    if (ahead.test(before) || isSaid(participle ?? words) || givenUp.test(`${words}${after}`)) continue
    if (auxiliary === undefined) {
      if (isToldPast(before, words, after, isFirst && index < nearby)) return words
    } else if (index < awaited || !/^ha(?:s|ve)$/.test(auxiliary)) return words
  }
  return null
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

const irregular =
  'built|rebuilt|made|remade|met|held|begun|led|cut|put|set(?! to )|given|grown|fallen|risen|bought|brought|sold|taught|caught|kept|left|lent|sent|spent|paid|laid|run|won|shown|taken|driven|written|rewritten|drawn|withdrawn|broken|chosen|frozen|thrown|flown|done|dealt|shut|spread|sunk|overseen'

const finished = new RegExp(
  `(?<!\\p{L})(has|have|had|was|were)(?: (?:${adverbs})){0,2} (\\p{L}{1,30}ed|${irregular})(?![\\p{L}-])|${past}`,
  'gu',
)

/** "can only be", "to have", "has almost": what follows is not done. */
const ahead = new RegExp(
  `(?<!\\p{L})(?:can|could|will|would|shall|should|may|might|must|to|cannot|not|never|almost|nearly|is|are|be|being|\\p{L}{1,20}[’']ll|\\p{L}{1,20}n[’']t)(?: (?:be|have|not|only|yet|still|soon|then|first|${adverbs}))* $`,
  'iu',
)

/** "was put off", "has fallen through", "were left unbuilt". */
const givenUp =
  /(?:put|set|left|laid|broken) (?:off|aside|on hold|on ice)(?!\p{L})|(?:set|held|pulled|rolled|scaled|cut|kept) (?:back|up|short)(?!\p{L})|(?:fallen|fell) (?:behind|through|short|apart)|(?:broken|broke|shut) (?:down|off)|(?:left|kept|held) (?:open|out|un\p{L}+|closed|waiting)/u
