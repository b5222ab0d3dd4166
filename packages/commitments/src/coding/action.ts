import type { Action } from '../schema.ts'
import { discreteVerbs } from '../words/lexicon.ts'

/** What kind of deed a verb and its object make: the codebook's `action`. */

const set = (list: string) => new Set(list.trim().split(/\s+/))

const actionsByVerb: readonly (readonly [Action, ReadonlySet<string>])[] = [
  [
    'establish',
    set(
      'establish create launch found form start restart initiate institute inaugurate activate operationalize operationalise stand set',
    ),
  ],
  ['convene', set('convene hold host meet organize organise gather sponsor assemble')],
  [
    'transfer',
    set(
      'provide contribute donate lend give invest fund finance pay share purchase buy allocate dedicate mobilize mobilise grant deliver issue spend',
    ),
  ],
  ['explore', set('explore consider study examine assess discuss identify evaluate investigate review')],
  [
    'enforce',
    set(
      'enforce stop control implement combat prosecute sanction prohibit ban counter crack disrupt dismantle punish interdict apply prevent deter fight tackle root curb',
    ),
  ],
  [
    'deliver',
    set(
      'develop finalize finalise conclude revise propose publish complete update design define adopt prepare draft issue make announce produce release submit put',
    ),
  ],
  [
    'cooperate',
    set(
      'cooperate collaborate coordinate work share exchange join partner consult engage align participate leverage connect synchronize pool',
    ),
  ],
  [
    'reform',
    set(
      'reform accept recognize recognise suspend terminate ease refrain close expand change widen remove lift exempt amend modernize modernise streamline simplify open reinforce improve',
    ),
  ],
  ['continue', set('continue maintain keep sustain preserve honor honour affirm resume regularize remain')],
  ['target', set('reduce cut increase reach achieve halve double triple eliminate end conserve lower raise')],
  [
    'support',
    set(
      'support help strengthen promote protect uphold encourage train assist foster facilitate enhance advance build boost empower ensure accelerate address preserve guarantee bolster deepen surge',
    ),
  ],
]

/** The action of a deed by its verb, corrected by what it is done to. */
export function actionOf(
  verb: string,
  deed: string,
  hasTarget: boolean,
  quote = deed,
  partyCount = 1,
): Action {
  const lower = deed.toLowerCase()
  const isMoney = /(?:\$|€|£|¥) ?\d|\b(?:funding|grants?|loans?|donations?|financing|doses)\b/.test(lower)
  const whole = quote.charAt(0).toLowerCase() + quote.slice(1)
  if (hasTarget && /%|percent|per cent|net[- ]zero/.test(lower) && !dues.test(lower)) return 'target'
  if (
    /^(?:[\p{L}’' ,]{0,80} )?(?:continue|continues|continued|continuing) (?:to|their|its|our|\p{L}+ing|all|\p{L}+ed)\b/u.test(
      whole,
    )
  )
    return 'continue'
  if (/\blook(?:s|ed|ing)? forward\b/.test(whole)) return awaited(whole)
  if (/^(?:maintain|sustain|reaffirm|affirm|underline|underscore|reiterate|renew|reconfirm)$/.test(verb))
    return 'continue'
  for (const [action, pattern] of plain) if (pattern.test(whole)) return action
  if (
    dues.test(lower) &&
    /^(?:reduce|eliminate|remove|lower|cut|apply|provide|set|raise|impose|limit|lift|exempt|address|end|allow)$/.test(
      verb,
    )
  )
    return 'reform'
  if (
    /\b(?:establish|creat|launch|set(?:ting)? up|stand(?:ing)? up|start|announc)\w* (?:[\w’-]+[ -]){0,14}(?:group|force|mechanism|partnership|strategy|fund|network|dialogue|programme|program|council|committee|initiative|framework|campaign|compact|alliance)\b/.test(
      lower,
    )
  )
    return 'establish'
  if (/^(?:join|participat)\w*/.test(verb)) return 'cooperate'
  if (/(?:\$|€|£|¥) ?\d/.test(lower) && !/^(?:establish|create|launch|set|reach|reduce)$/.test(verb))
    return 'transfer'
  if (
    isMoney &&
    /^(?:provide|contribute|invest|finance|fund|pay|purchase|buy|give|lend|donate|announce|dedicate|issue|take|mobilize|make|commit|pledge|assist)$/.test(
      verb,
    )
  )
    return 'transfer'
  if (
    /\b(?:meeting|dialogue|ministerial|conference|summit|forum|workshop)s?\b/.test(lower) &&
    /^(?:convene|hold|host|organize|organise|sponsor|conduct)$/.test(verb)
  )
    return 'convene'
  if (
    /\b(?:cooperation|collaboration|coordination|information[- ]sharing|best practices)\b/.test(lower) &&
    !discreteVerbs.has(verb)
  )
    return 'cooperate'
  if (traded.test(lower) && settling.test(verb)) return 'reform'
  const own = actionsByVerb.find(([, verbs]) => verbs.has(verb))?.[0] ?? 'support'
  // What a few states promise to look after as one, they do together; a government by itself helps it along.
  if (own === 'support' && partyCount > 1 && partyCount < 5 && shared.test(verb)) return 'cooperate'
  if (own === 'support' && wrongs.test(lower) && acting.test(verb)) return 'enforce'
  return weighed(own, verb, whole, isMoney)
}

const acting = /^(?:use|monitor|pursue|respond|strengthen|deploy|expand|address|increase|act)$/

/** The verb alone misleads: "strengthen ties" is working together, "improve access" is help, "strengthen asylum systems" a reform. */
function weighed(own: Action, verb: string, deed: string, isMoney: boolean): Action {
  if (own === 'continue' && /^(?:preserve|uphold)$/.test(verb)) return 'support'
  if (own === 'transfer' && !isMoney && verb === 'provide') return 'support'
  if (own === 'transfer' && verb === 'share') return isMoney || goods.test(deed) ? own : 'cooperate'
  if (/^(?:finalize|finalise|complete|publish|adopt|submit)$/.test(verb)) return own
  if (own === 'enforce' && /\b(?:work(?:ing)? (?:closely )?together|jointly)\b/.test(deed)) return 'cooperate'
  if (/^(?:support|reform|target|deliver)$/.test(own) && together.test(deed)) return 'cooperate'
  if (own === 'reform' && /^(?:improve|expand|open)$/.test(verb) && !rules.test(deed)) return 'support'
  if (own === 'support' && /^(?:strengthen|enhance|update)$/.test(verb) && rules.test(deed)) return 'reform'
  return own
}

/** Wordings that say by themselves what is done, whatever verb carries them. */
const plain: readonly (readonly [Action, RegExp])[] = [
  [
    'cooperate',
    /^.{0,90}\b(?:work|partner|collaborat|cooperat)(?:e|ing)? (?:closely |directly )?(?:with(?! [Cc]ongress)|alongside)\b/,
  ],
  ['explore', /^.{0,90}\b(?:explor(?:e|ing) (?:ways|new|options|how)|(?:due|active) consideration)\b/],
  ['enforce', /\bhold(?:ing)? (?:\S+ ){1,4}accountable\b|\baccountability for\b|\bprohibition (?:on|of)\b/],
  [
    'deliver',
    /^.{0,60}\b(?:updat|finali[sz]|complet)(?:e|ing) (?:\S+ ){0,6}(?:plan|strategy|framework|report|guidelines)\b/,
  ],
  [
    'convene',
    /^.{0,60}\b(?:hold|host|conven)(?:e|ing)? (?:\S+ ){0,5}(?:meeting|dialogue|ministerial|conference|summit|forum|workshop)s?\b/,
  ],
  [
    'transfer',
    /\bprovid(?:e|ing) (?:\S+ ){0,4}(?:humanitarian|life-?saving|food|emergency|financial) (?:\S+ )?(?:assistance|aid)\b/,
  ],
  [
    'establish',
    /^(?:an?|the|our) (?:new )?(?:\S+ ){0,4}(?:working group|task force|partnership|council|dialogue|network|fund|initiative|campaign)\b/,
  ],
]

/** What is done when one looks forward to it: a meeting meets, a launch founds, an end delivers. */
const awaited = (deed: string): Action =>
  /\blaunch|reviv|establish|opening/.test(deed)
    ? 'establish'
    : /\bfinali[sz]|conclu|complet|signing/.test(deed)
      ? 'deliver'
      : 'convene'

const shared =
  /^(?:ensure|protect|uphold|defend|secure|advance|accelerate|deploy|lead|address|stem|sign|take)$/

/** What a government takes or sets at its border and in its rules: to lower it is to reform. */
const dues = /\b(?:tariffs?|duty|duties|quotas?|caps?|barriers?|regulatory burdens?|taxation|levies)\b/

/** What states that trade open to each other, whatever the verb: "provide preferential market access". */
const traded =
  /\b(?:market access|import licen[cs]es?|tariff treatment|non-?tariff|requirements|approvals?|authori[sz]ations|certificates?|conformity assessment|digital trade|regulatory practices|transfer of data|state-owned|subsidies|geographical indications|levels of environmental protection)\b/
const settling =
  /^(?:provide|address|adopt|accept|ensure|facilitate|give|grant|prevent|streamline|expedite|take|allow|fully)$/

/** What a government acts against with its powers. */
const wrongs =
  /\b(?:circumvent\w*|evad\w*|evasion|violat\w*|ill-gotten|forced labou?r|illegal|illicit|enforcement|seizures?)\b/

/** Words of doing something jointly. */
const together =
  /\b(?:cooperat\w*|collaborat\w*|coordinat\w*|jointly|together|connect\w*|linkages|ties|exchanges?|joint|common|memorandum|framework agreement|sharing|interoperab\w*|integration|concerted|collective|harmoni[sz]\w*|diplomatic|negotiat\w*|engag\w*)\b/

/** Sharing these gives them away; sharing what one knows is working together. */
const goods = /\b(?:vaccines?|supplies|equipment|medicines?|pumps|barges|grain|fuel|aircraft|vessels|kits)\b/

/** What is changed and not helped: rules, systems, ways in. */
const rules =
  /\b(?:systems?|pathways?|channels|laws?|rules?|regulations?|institutions?|programs?|programmes|processes|procedures|visas?|tariffs?)\b/
