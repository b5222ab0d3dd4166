/** Words that tell what kind of deed is promised: verbs by their own action, and what a deed is done to. */
import type { Action } from '../schema.ts'
import { words } from '../words/list.ts'

/** The action of a verb by itself. */
export const actionsByVerb: readonly (readonly [Action, ReadonlySet<string>])[] = [
  [
    'establish',
    words(
      'establish create launch found form start restart initiate institute inaugurate activate operationalize operationalise stand set reestablish re-establish pilot introduce unveil reinstate appoint designate',
    ),
  ],
  ['convene', words('convene hold host meet organize organise gather sponsor assemble converse')],
  [
    'transfer',
    words(
      'provide contribute donate lend give invest fund finance pay share purchase buy allocate dedicate mobilize mobilise grant deliver spend award offer supply ship distribute send sell disburse replenish',
    ),
  ],
  [
    'explore',
    words(
      'explore consider study examine assess discuss identify evaluate investigate review determine solicit',
    ),
  ],
  [
    'enforce',
    words(
      'enforce adhere comply abide stop control implement combat prosecute sanction prohibit ban counter crack disrupt dismantle punish interdict apply prevent deter fight tackle root curb restrict deny limit impose curtail constrain',
    ),
  ],
  [
    'deliver',
    words(
      'develop negotiate finalize finalise conclude revise propose publish complete update design define adopt prepare draft issue make announce produce release submit put re-envision undertake conduct report notify nominate disseminate',
    ),
  ],
  [
    'cooperate',
    words(
      'cooperate collaborate coordinate work share exchange join sign partner consult engage align participate leverage connect synchronize pool combine link communicate',
    ),
  ],
  [
    'reform',
    words(
      'reform phase harmonize harmonise accept recognize recognise suspend terminate ease refrain close expand change widen remove lift exempt amend modernize modernise transform evolve adapt streamline simplify open reinforce improve extend replace revoke rescind repeal pause halt cease reverse regulate upgrade restructure relax waive',
    ),
  ],
  ['continue', words('continue maintain keep sustain preserve honor honour affirm resume regularize remain')],
  ['target', words('reduce cut reach achieve halve double triple eliminate end lower')],
  [
    'support',
    words(
      'support help strengthen promote protect uphold encourage train assist foster facilitate enhance advance build boost empower ensure accelerate address preserve guarantee bolster deepen surge increase raise conserve',
    ),
  ],
]

/** The action of a verb by itself; undefined where no action knows it. */
export const actionOfVerb = (verb: string): Action | undefined =>
  actionsByVerb.find(([, verbs]) => verbs.has(verb))?.[0]

/** What "take" hands on to: "take steps to [restrict] it", and what further steps are for: "additional steps to [restrict] it". */
export const handedOn =
  /^(?:(?:additional|new|further|some) |tak(?:e|ing) )(?:[\w-]+,? ){0,5}(?:steps|measures|actions?)(?: together| today| now)? to (?:further |also |\w+ly )?(\w+)/

/** Verbs of thinking over, whatever is thought of. */
export const thinking = /^(?:explore|consider|study|assess|examine|evaluate)$/

/** Verbs that keep up what exists, whatever it is. */
export const keeping = /^(?:maintain|sustain|reaffirm|affirm|underline|underscore|reiterate|renew|reconfirm)$/

/** What a government takes or sets at its border and in its rules: to lower it is to reform. */
export const dues = /\b(?:tariffs?|duty|duties|quotas?|caps?|barriers?|regulatory burdens?|taxation|levies)\b/
export const settingDues =
  /^(?:reduce|eliminate|remove|lower|cut|apply|provide|set|raise|impose|limit|lift|exempt|address|end|allow|establish|subject|pay)$/

/** What states that trade open to each other, whatever the verb: "provide preferential market access". */
export const traded =
  /\b(?:market access|import licen[cs]es?|tariff treatment|non-?tariff|requirements|intellectual property|trade (?:barriers|irritants)|markets? to|ownership restrictions|approvals?|authori[sz]ations|certificates?|conformity assessment|digital trade|regulatory practices|transfer of data|state-owned|subsidies|geographical indications|levels of environmental protection)\b/
export const settling =
  /^(?:provide|address|adopt|accept|ensure|facilitate|give|grant|prevent|streamline|expedite|take|allow|fully|resolve|expand|open|restrict|improve|slash)$/

/** Something new that stands from then on. */
export const founded =
  /\b(?:establish|creat|launch|set(?:ting)? up|stand(?:ing)? up|start|announc|conven)\w* (?:[\w’-]+[ -]){0,14}(?:(?:group|force|mechanism|fund|network|programme|program|council|committee|initiative|framework|campaign|compact|alliance|platform|cent(?:er|re)|accelerator|secretariat|hotline|hub|fellowship|challenge)s?|(?:partnership|strategy|creation|facility))\b/

/** A sum of money. */
export const sum = /(?:\$|€|£|¥) ?\d/
/** What is given away, with or without its sum. */
export const given =
  /\b(?:funding|funds|grants?|loans?|donations?|financing|investments|fellowships?|scholarships?|doses)\b/
export const giving =
  /^(?:provide|contribute|invest|finance|fund|pay|purchase|buy|give|lend|donate|announce|dedicate|issue|take|mobilize|make|commit|pledge|assist)$/
/** Verbs of help that give where a sum stands beside them: "a commitment of $5 million to assist pilots". */
export const helping = /^(?:assist|support|help|advance|promote|expand)$/

/** Where people meet, and verbs that bring them there. */
export const gathering = /\b(?:meeting|dialogue|ministerial|conference|summit|forum|workshop)s?\b/
export const gatheringVerbs = /^(?:convene|hold|host|organize|organise|sponsor|conduct)$/

/** Working together, as what a deed is done to. */
export const jointWork =
  /\b(?:cooperation|collaboration|coordination|information[- ]sharing|best practices)\b/
/** Verbs that say more than that it goes on. */
export const deliberating = /^(?:explore|consider|discuss|negotiate|identify)$/

/** What a government acts against with its powers, and how. */
export const wrongs =
  /\b(?:circumvent\w*|evad\w*|evasion|violat\w*|ill-gotten|forced labou?r|illegal|illicit|enforcement|seizures?|prosecutions?|precursor chemicals|counterfeit\w*)\b/
export const acting =
  /^(?:use|monitor|pursue|respond|strengthen|deploy|expand|address|increase|act|intensify|target|stem|eradicate|reduce)$/

/** What no law alone ends: one helps against it. */
export const ills =
  /\b(?:discrimination|xenophobia|racism|hate|poverty|hunger|climate|inequalit(?:y|ies)|violence|diseases?|disinformation)\b/
export const opposing = /^(?:combat|counter|fight|tackle|address|prevent)$/

/** Words of doing something jointly. */
export const together =
  /\b(?:cooperat\w*|collaborat\w*|coordinat\w*|jointly|together|connect\w*|linkages|ties|partnerships?|relationships?|trilateral|bilateral|exchanges?|joint|common|memorandum|framework agreement|sharing|interoperab\w*|concerted|collective(?! (?:bargaining|defen[cs]e|resilience))|harmoni[sz]\w*|diplomatic|negotiat\w*|engag\w*)\b/

/** "Both sides", "Orsk and Vell": what several do for nobody else, they do together. */
export const severalAct =
  /^(?:[Bb]oth (?:sides|countries|leaders|governments)|[Tt]he two (?:sides|countries|leaders|governments)|(?:[Tt]he )?\p{Lu}[\p{L}. ]{1,30}(?:, (?:the )?\p{Lu}[\p{L}. ]{1,30}){0,3},? and (?:the )?\p{Lu}[\p{L}. ]{1,30}) (?:will|are|plan|intend|committed|also|agreed|shall|decided)\b/u

/** Sharing these gives them away; sharing what one knows is working together. */
export const goods =
  /\b(?:vaccines?|supplies|equipment|medicines?|pumps|barges|grain|fuel|aircraft|vessels|kits)\b/

/** What is changed and not helped: rules, systems, ways in. */
export const rules =
  /\b(?:systems?|pathways?|channels|laws?|rules?|regulations?|institutions?|programs?|programmes|strateg(?:y|ies)|plans?|polic(?:y|ies)|scope|subsidies|standards|processes|procedures|visas?|tariffs?)\b/

/** Verbs that change a rule, whoever does it with whom. */
export const changing = /^(?:amend|remove|suspend|terminate|lift|exempt|phase|harmoni[sz]e)$/
