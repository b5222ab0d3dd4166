/** Verbs whose past tells of nothing done. */
import { stem } from '../meaning/content-words.ts'
import {
  firmPerformatives,
  idleVerbs,
  lightVerbs,
  reaffirmingVerbs,
  softPerformatives,
} from '../words/lexicon.ts'

/**
 * Verbs that promise, wish or say, those that name no deed, and those by which a deed is given up or put off: "has
 * committed", "were urged", "have served", "was cancelled".
 *
 * @example
 * isSaid('postponed') // true
 * isSaid('rebuilt') // false
 */
export const isSaid = (verb: string): boolean => saying.has(verb.toLowerCase())

/**
 * The same of a verb in whichever form, those aside by which a deed is given up: to stop something may be the deed.
 *
 * @example
 * isSaying('reaffirming') // true
 * isSaying('suspend') // false
 */
export const isSaying = (verb: string): boolean => sayingStems.has(stem(verb))

/**
 * "shared views on dues", "shared the need to dredge": what is shared is in their minds. Who shares data or pumps gives them.
 *
 * @param after what stands behind the verb
 */
export const isShared = (verb: string, after: string): boolean => verb === 'shared' && thought.test(after)

const thought =
  /^(?: (?:the|an?|their|our|its|his|her|similar|common|deep|strong|serious|grave|mutual|same)){0,4} (?:\p{L}+ (?:and|or) )?(?:views?|needs?|concerns?|commitments?|visions?|goals?|determination|resolve|understanding|beliefs?|convictions?|values?|interests?|hopes?|desires?|opinions?|perspectives?|positions?|assessments?|recognition|appreciation|sense|ambitions?|objectives?|intentions?|importance)(?!\p{L})/u

/** "pledged", "agreed", "tried", "committed": of each verb the forms that it may have. */
const pastsOf = (verb: string) => [
  `${verb}ed`,
  `${verb}d`,
  verb.replace(/y$/, 'ied'),
  `${verb}${verb.at(-1)}ed`,
]

const said = `recommit call urge invite encourage instruct direct task mandate request consider explore state serve base
  dedicate devote please concern interest schedule suppose design prepare affect emerge name dub title entitle term label
  claim allege report rumour rumor warn threaten deny doubt fear worry regret praise congratulate hail describe outline
  criticise criticize voice echo tout vote propose recommend suggest demand insist declare commence`

const givenUp = `fail refuse decline reject cancel abandon delay postpone suspend defer shelve scrap drop halt stop pause
  interrupt miss stall slow stagnate block veto thwart hinder hamper impede obstruct neglect forget hesitate omit lack
  lapse expire collapse backtrack renege disappoint falter struggle oppose`

const sayingVerbs: ReadonlySet<string> = new Set([
  ...firmPerformatives.difference(new Set(['launch', 'unveil', 'sign'])),
  ...softPerformatives,
  ...reaffirmingVerbs,
  ...idleVerbs.difference(lightVerbs),
  ...said.split(/\s+/),
])

const sayingStems: ReadonlySet<string> = new Set([...sayingVerbs].map(stem))

const saying: ReadonlySet<string> = new Set([...sayingVerbs, ...givenUp.split(/\s+/)].flatMap(pastsOf))
