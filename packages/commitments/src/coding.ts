import { discreteVerbs } from './lexicon.ts'
import type { Action, Issue } from './schema.ts'

/** What kind of deed a verb and its object make (the codebook's `action`), and what it is about (`issue`). */

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
      'enforce combat prosecute sanction prohibit ban counter crack disrupt dismantle punish interdict apply prevent deter fight tackle root pursue',
    ),
  ],
  [
    'deliver',
    set(
      'develop finalize finalise publish complete update design define adopt prepare draft issue make announce produce release submit put',
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
      'reform expand change widen remove lift exempt amend modernize modernise streamline simplify open reinforce improve',
    ),
  ],
  [
    'continue',
    set('continue maintain keep sustain preserve uphold honor honour affirm resume regularize remain'),
  ],
  ['target', set('reduce cut increase reach achieve halve double triple eliminate end conserve lower raise')],
  [
    'support',
    set(
      'support help strengthen promote protect encourage train assist foster facilitate enhance advance build boost empower ensure accelerate address preserve guarantee bolster deepen surge',
    ),
  ],
]

/** The action of a deed by its verb, corrected by what it is done to. */
export function actionOf(verb: string, deed: string, hasTarget: boolean, quote = deed): Action {
  const lower = deed.toLowerCase()
  const isMoney = /(?:\$|€|£|¥) ?\d|\b(?:funding|grants?|loans?|donations?|financing|doses)\b/.test(lower)
  if (hasTarget && /%|percent|per cent|net[- ]zero/.test(lower)) return 'target'
  if (
    /\b(?:establish|creat|launch|set(?:ting)? up|stand(?:ing)? up|start|announc)\w* (?:[\w’-]+[ -]){0,14}(?:group|force|mechanism|partnership|strategy|fund|network|dialogue|programme|program|council|committee|initiative|framework|campaign|compact|alliance)\b/.test(
      lower,
    )
  )
    return 'establish'
  if (/^(?:join|participat)\w*/.test(verb)) return 'cooperate'
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
  const own = actionsByVerb.find(([, verbs]) => verbs.has(verb))?.[0] ?? 'support'
  return weighed(own, verb, quote.charAt(0).toLowerCase() + quote.slice(1), isMoney)
}

/** The verb alone misleads: "strengthen ties" is working together, "improve access" is help, "strengthen asylum systems" a reform. */
function weighed(own: Action, verb: string, deed: string, isMoney: boolean): Action {
  if (own === 'continue' && /^(?:preserve|uphold)$/.test(verb)) return 'support'
  if (own === 'transfer' && !isMoney && verb === 'provide') return 'support'
  if (own === 'transfer' && verb === 'share') return isMoney ? own : 'cooperate'
  if (/^(?:support|reform|target|deliver)$/.test(own) && together.test(deed)) return 'cooperate'
  if (own === 'reform' && /^(?:improve|expand|open)$/.test(verb) && !rules.test(deed)) return 'support'
  if (own === 'support' && /^(?:strengthen|enhance|update)$/.test(verb) && rules.test(deed)) return 'reform'
  return own
}

/** Words of doing something jointly. */
const together =
  /\b(?:cooperat\w*|collaborat\w*|coordinat\w*|jointly|together|connect\w*|linkages|ties|exchanges?|joint|common|memorandum|framework agreement|information[- ]sharing)\b/

/** What is changed and not helped: rules, systems, ways in. */
const rules =
  /\b(?:systems?|pathways?|channels|laws?|rules?|regulations?|institutions?|programs?|programmes|processes|procedures|visas?|tariffs?)\b/

const issueWords: readonly (readonly [Issue, RegExp])[] = [
  [
    'climate',
    /\b(?:climate|methane|emissions?|net-zero|greenhouse|carbon|decarboni\w+|paris agreement|ndcs?|nationally determined|electric vehicles?|zero-emission)\b/gi,
  ],
  [
    'energy',
    /\b(?:energy|renewables?|electricity|power grid|grids?|hydrogen|nuclear|oil|gas|solar|wind|fuels?|cables?|hydropower|turbines?)\b/gi,
  ],
  [
    'environment',
    /\b(?:environment\w*|biodiversity|conserv\w+|deforestation|forest\w*|oceans?|waters?|lakes?|rivers?|wildlife|nature|ecosystems?|pollution|plastics?|fish\w*|algae|algal|wetlands?|species)\b/gi,
  ],
  [
    'health',
    /\b(?:health\w*|vaccin\w+|pandemics?|covid(?:-19)?|disease\w*|medicines?|medical|overdose|cancer|influenza|immuniz\w+|opioids?|doses)\b/gi,
  ],
  [
    'trade',
    /\b(?:trade|tariffs?|exports?|imports?|customs|market access|markets?|small and medium|smes?|regulatory|business\w*|compet\w+|coercion|counterfeit|economic security)\b/gi,
  ],
  [
    'supply-chains',
    /\b(?:supply[- ]chains?|critical minerals?|semiconductors?|essential industries|rare earths?)\b/gi,
  ],
  ['labour', /\b(?:labou?r|workers?|wages?|employment|forced labou?r|jobs|unions?|recruitment)\b/gi],
  [
    'development',
    /\b(?:development|capacity[- ]building|humanitarian|poverty|partner countries|developing countries|assistance)\b/gi,
  ],
  [
    'migration',
    /\b(?:migra\w+|refugees?|asylum|border\w*|visas?|displace\w+|returns|resettlement|stateless\w*|regularization|reunification)\b/gi,
  ],
  [
    'security',
    /\b(?:security|defen[cs]e|military|missile\w*|maritime|nuclear weapons|exercises|armed|munitions|terroris\w+|submarines?|passenger name|alliance)\b/gi,
  ],
  [
    'crime',
    /\b(?:crime\w*|criminal\w*|traffick\w+|smuggl\w+|drugs?|fentanyl|corruption|narcotics|money laundering|firearms|cartels?)\b/gi,
  ],
  [
    'cyber-digital',
    /\b(?:cyber\w*|digital\w*|artificial intelligence|ai|internet|technolog\w+|ransomware|telecommunications|5g|quantum|disinformation|data)\b/gi,
  ],
  [
    'democracy-rights',
    /\b(?:democra\w+|human rights|elections?|press freedom|civil society|fundamental freedoms|accountability|rule of law)\b/gi,
  ],
  [
    'equity-inclusion',
    /\b(?:equity|inclusi\w+|racial|women|girls|gender\w*|indigenous|lgbtq\w*|disabilit\w+|equality|discrimination|xenophobia)\b/gi,
  ],
  [
    'infrastructure',
    /\b(?:infrastructure|roads?|bridges?|ports?|rail\w*|broadband|locks?|ferr(?:y|ies)|channel|dredg\w+|ice-?break\w+)\b/gi,
  ],
  [
    'education',
    /\b(?:education\w*|students?|schools?|universit\w+|scholarships?|exchanges?|youth|training|people-to-people|skills)\b/gi,
  ],
  ['food', /\b(?:food|agricultur\w*|farm\w*|nutrition|hunger|crops?|grain)\b/gi],
  ['finance', /\b(?:financ\w+|banks?|debt|imf|world bank|investment|tax\w*|currency|sanctions?)\b/gi],
]

/**
 * The issue that most words of a deed speak of. Words of the deed count three times, those of its sentence and lead-in
 * twice, those of the heading above once; the rarer issue wins a tie, as it stands first in the order below.
 */
export function issueOf(deed: string, around: string, heading: string): Issue {
  let best: Issue = 'other'
  let most = 0
  for (const [issue, pattern] of issueWords) {
    const score =
      3 * times(deed, pattern) + times(around, pattern) + 1.5 * Math.min(1, times(heading, pattern))
    if (score > most) [best, most] = [issue, score]
  }
  return best
}

const times = (text: string, pattern: RegExp) => new Set(text.toLowerCase().match(pattern) ?? []).size
