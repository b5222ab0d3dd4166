import type { Issue } from './schema.ts'

/** What a commitment is about: the codebook's `issue`, by the words that tell and those that only hint. */

/** Words that tell an issue wherever they stand. */
const telling: readonly (readonly [Issue, RegExp])[] = [
  [
    'climate',
    /\b(?:climate|methane|emissions?|net-zero|greenhouse|carbon|decarboni\w+|paris agreement|ndcs?|nationally determined|electric vehicles?|zero-emission|kyoto|unfccc|copenhagen accord)\b/gi,
  ],
  [
    'food',
    /\b(?:food|agricultur\w*|(?<!(?:solar|wind) )farm\w*|nutrition|malnutrition|hunger|famine|crops?|grain|fertilizer)\b/gi,
  ],
  [
    'health',
    /\b(?:health\w*|vaccin\w+|pandemics?|covid(?:-19)?|disease\w*|medicines?|medical|overdose|cancer|influenza|immuniz\w+|opioids?|doses|hiv|aids|polio|malaria|tuberculosis|antimicrobial|substance use)\b/gi,
  ],
  [
    'supply-chains',
    /\b(?:supply[- ]chains?|critical minerals?|semiconductors?|essential industries|rare earths?|raw materials?)\b/gi,
  ],
  [
    'energy',
    /\b(?:energy|renewables?|electricity|power grid|grids?|hydrogen|nuclear (?:power|energy|reactors?|fuel)|enrichment|oil|gas|solar|wind|fuels?|hydropower|turbines?)\b/gi,
  ],
  [
    'environment',
    /\b(?:environment\w*|biodiversity|conserv\w+|deforestation|forest\w*|oceans?|waters?|lakes?|rivers?|wildlife|nature|ecosystems?|pollution|plastics?|fish\w*|algae|algal|wetlands?|species|natural resources?|land degradation|desertification)\b/gi,
  ],
  [
    'migration',
    /\b(?:migra\w+|refugees?|asylum|borders?|visas?|displace\w+|returns|resettlement|stateless\w*|regularization|reunification)\b/gi,
  ],
  [
    'labour',
    /\b(?:labou?r(?! department)|workers?|wages?|employment|unemployment|forced labou?r|jobs|(?:trade|labou?r) unions?|recruitment|decent work)\b/gi,
  ],
  [
    'crime',
    /\b(?:crimes?|criminals?|traffick\w+|smuggl\w+|drugs?|fentanyl|corruption|narcotics|money laundering|firearms|cartels?|law enforcement|illicit|bribery|piracy)\b/gi,
  ],
  [
    'security',
    /\b(?:defen[cs]e|military|missiles?|maritime|nuclear(?! (?:power|energy|reactors?|fuel))|weapons?|exercises|armed|munitions|terror\w+|submarines?|passenger name|denucleari[sz]ation|disarmament|non-?proliferation|deterrence|sovereignty|territorial|ceasefire|peacekeeping|peace|dprk|nato|aggression|freedoms? of navigation|overflight|(?<!(?:food|health|energy|economic|social|cyber|mineral) )security)\b/gi,
  ],
  [
    'trade',
    /\b(?:(?<!illicit )trade|tariffs?|barriers?|exports?|exportation|imports?|importation|customs|market access|small and medium|smes?|entrepreneurship|compet\w+|coercion|counterfeit|economic security|wto|commerce|commercial|investment incentive|shipbuilding|intellectual property|protectionis\w+)\b/gi,
  ],
  [
    'finance',
    /\b(?:banks?|banking|debt|imf|world bank|tax\w*|currency|currencies|sanctions?|financial (?:stability|regulation|markets?|system|institutions?)|fiscal|monetary|exchange rates?|deficits?|capital markets?|derivatives)\b/gi,
  ],
  [
    'cyber-digital',
    /\b(?:cyber\w*|digital\w*|artificial intelligence|ai|internet|ransomware|telecommunications|icts?|radio access|mobile networks?|5g|6g|quantum|disinformation|open ran|broadband)\b/gi,
  ],
  [
    'democracy-rights',
    /\b(?:democra\w+|human rights|elections?|press freedom|civil society|fundamental freedoms|rule of law|journalists?)\b/gi,
  ],
  [
    'equity-inclusion',
    /\b(?:equity|racial|wom[ae]n|girls|gender\w*|indigenous|lgbtq\w*|disabilit\w+|equality|discrimination|xenophobia|inclusion)\b/gi,
  ],
  [
    'infrastructure',
    /\b(?:infrastructure|roads?|bridges?|ports?|rail\w*|locks?|ferr(?:y|ies)|channel|dredg\w+|ice-?break\w+|transport(?:ation)?|corridors?)\b/gi,
  ],
  [
    'education',
    /\b(?:education\w*|students?|schools?|universit\w+|scholarships?|youth|people-to-people|literacy|teachers?)\b/gi,
  ],
  [
    'development',
    /\b(?:international development|sustainable development|development (?:goals?|assistance|cooperation|finance|projects?)|2030 agenda|official development|oda|capacity[- ]building|humanitarian|poverty|developing countries|low-income|millennium)\b/gi,
  ],
]

/** Words that hint at an issue where nothing tells another. */
const hinting: readonly (readonly [Issue, RegExp])[] = [
  ['cyber-digital', /\b(?:technolog\w+|data|information[- ]sharing)\b/g],
  ['development', /\b(?:development|partner countries|assistance)\b/g],
  ['education', /\b(?:exchanges?|training|skills)\b/g],
  ['finance', /\b(?:financ\w+|investments?)\b/g],
  ['trade', /\b(?:markets?|business\w*|regulatory|econom\w+)\b/g],
  ['equity-inclusion', /\b(?:inclusive|vulnerable)\b/g],
  ['democracy-rights', /\b(?:accountability|freedoms?)\b/g],
  ['security', /\b(?:alliance|stability)\b/g],
]

/** Where a text speaks, beside the deed itself. */
interface Surrounding {
  /** The sentence, and the title that runs into it. */
  readonly sentence: string
  /** What opens the list that the passage is an item of; empty outside lists. */
  readonly leadIn: string
  readonly heading: string
  /** The document's title. */
  readonly title: string
}

/**
 * The issue that most words speak of. A word of the deed counts three times one of its sentence or of its list's lead-in;
 * the heading above counts like half a word of the deed, and so does the document's title; a word that only hints, a third
 * of one that tells. The rarer issue wins a tie, as it stands first in the order above.
 */
export function issueOf(deed: string, { sentence, leadIn, heading, title }: Surrounding): Issue {
  const [inSentence, opening, above, whole] = [
    toldIn(sentence),
    toldAbove(leadIn),
    toldAbove(heading),
    toldAbove(title),
  ]
  const said = toldIn(deed, sentence === '' ? undefined : inSentence)
  let best: Issue = 'other'
  let most = 0
  telling.forEach(([issue], at) => {
    const around = both(inSentence[at] ?? untold, opening[at] ?? untold)
    const score =
      3 * weightOf(said[at]) +
      weightOf(around) +
      1.5 * (weightOf(above[at]) >= 1 ? 1 : 0) +
      1.5 * (weightOf(whole[at]) >= 1 ? 1 : 0)
    if (score > most) [best, most] = [issue, score]
  })
  return best
}

/** What a text says of one issue. */
interface Told {
  /** The words that tell it, each once. */
  readonly words: ReadonlySet<string>
  readonly isHinted: boolean
}

const untold: Told = { words: new Set(), isHinted: false }

const weightOf = ({ words, isHinted }: Told = untold) => words.size + (isHinted ? 1 / 3 : 0)

const both = (a: Told, b: Told): Told =>
  b === untold
    ? a
    : a === untold
      ? b
      : { words: new Set([...a.words, ...b.words]), isHinted: a.isHinted || b.isHinted }

/**
 * What a text says of each issue, in the order above.
 *
 * @param around the same of a text that holds it: what is not told there is not told here
 */
function toldIn(text: string, around?: readonly Told[]): readonly Told[] {
  const lower = text.toLowerCase()
  return telling.map(([issue, pattern], at) => {
    if (around?.[at] === untold) return untold
    const words = lower.match(pattern)
    const isHinted = hints.get(issue)?.test(lower) === true
    return words === null && !isHinted ? untold : { words: new Set(words), isHinted }
  })
}

const hints = new Map(hinting.map(([issue, pattern]) => [issue, new RegExp(pattern.source)]))

/** Headings, titles and lead-ins stand over many commitments; the last few are remembered. */
function toldAbove(text: string): readonly Told[] {
  const known = remembered.get(text)
  if (known !== undefined) return known
  if (remembered.size >= 32) remembered.clear()
  const told = toldIn(text)
  remembered.set(text, told)
  return told
}

const remembered = new Map<string, readonly Told[]>()
