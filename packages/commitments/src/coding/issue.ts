import type { Issue } from '../schema.ts'
import { alternativesOf, byFirstLetter } from '../words/alternatives.ts'
import { remembering } from '../words/remembering.ts'

/** What a commitment is about: the codebook's `issue`, by the words that tell and those that only hint. */

/** Words that tell an issue wherever they stand. */
const telling: readonly (readonly [Issue, string])[] = [
  [
    'climate',
    String.raw`climate|fossil[- ]fuels?|flaring|clean(?:er)? (?:fuels?|technolog\w+|economy)|methane|emissions?|net-zero|greenhouse|carbon|decarboni\w+|paris agreement|ndcs?|nationally determined|electric vehicles?|zero-emission|kyoto|unfccc|copenhagen accord|paris-aligned|temperature limits?|1\.5 ?(?:°c|degrees)`,
  ],
  [
    'food',
    String.raw`food|agricultur\w*|(?<!(?:solar|wind) )farm\w*|nutrition|malnutrition|hunger|famine|crops?|grain|fertilizer`,
  ],
  [
    'health',
    String.raw`health\w*|vaccin\w+|pandemics?|covid(?:-19)?|disease\w*|medicines?|medical|overdose|cancer|influenza|immuniz\w+|opioids?|doses|hiv|aids|polio|malaria|tuberculosis|antimicrobial|medicare|medicaid|nursing homes?|hospitals?|patients?|prescription|substance use|addiction|drug (?:abuse|use|demand|surveillance|analysis)`,
  ],
  [
    'supply-chains',
    'supply[- ]chains?|critical minerals?|semiconductors?|essential industries|rare earths?|raw materials?',
  ],
  [
    'energy',
    'energy|renewables?|electricity|power grid|grids?|hydrogen|nuclear (?:power|energy|reactors?|fuel)|enrichment|oil|gas|lng|(?:small )?modular reactors?|solar|wind|fuels?|hydropower|turbines?',
  ],
  [
    'environment',
    String.raw`(?<!(?:business|space|security) )environment\w*|biodiversity|conserv\w+|deforestation|forest\w*|oceans?|waters?|lakes?|rivers?|wildlife|nature|(?<!(?:ai|innovation|digital|quantum|technology|startup|business|investment|talent) )ecosystems?|pollution|plastics?|fish\w*|algae|algal|wetlands?|species|natural resources?|land degradation|desertification|wildfires?|phosphorus|sewers?|sewage|waste ?water|nutrient runoff`,
  ],
  [
    'migration',
    String.raw`migra\w+|refugees?|asylum|(?<!cross-)borders?(?! infrastructure)|visas?|displace\w+|returns|resettlement|stateless\w*|regularization|reunification`,
  ],
  [
    'labour',
    'labou?r(?! department)|workers?|workforce|wages?|employment|unemployment|forced(?= (?:and |labou?r|child))|forced labou?r|jobs|(?:trade|labou?r) unions?|recruitment|decent work',
  ],
  [
    'crime',
    String.raw`crimes?|criminals?|homicides?|extradit\w+|forensics?|ballistics|disappearances|missing persons|gun (?:violence|safety)|shootings?|murders?|gangs?|traffick\w+|smuggl\w+|drugs?|fentanyl|corruption|(?:counter-?)?narcotics|(?:sexual|child) (?:exploitation|abuse)|money laundering|firearms|cartels?|law enforcement|illicit|bribery|piracy`,
  ],
  [
    'security',
    String.raw`defen[cs]e|military|counter-?terror\w*|norad|airspace|radars?|de-?escalation|troops|squadrons?|na(?:vy|vies|val)|air force|warfare|hypersonics?|deterr\w+|aukus|missiles?|maritime|nuclear(?! (?:power|energy|reactors?|fuel))|weapons?|exercises|armed|munitions|terror\w+|submarines?|passenger name|denucleari[sz]ation|disarmament|non-?proliferation|sovereignty|territorial|ceasefire|peacekeeping|peace(?! corps)|unexploded|uxo|de-?mining|mine action|landmines?|coast guard|dprk|nato|aggression|freedoms? of navigation|overflight|police|(?<!(?:food|health|energy|economic|social|cyber|mineral) )security`,
  ],
  [
    'trade',
    String.raw`(?<!illicit |digital |wildlife )trade|tariffs?|barriers?|exports?|exportation|imports?|importation|customs(?! duties on electronic)|market access|small and medium|smes?|entrepreneurship|compet\w+|coercion|counterfeit|economic security|wto|commerce|commercial|investment incentive|shipbuilding|intellectual property|protectionis\w+`,
  ],
  [
    'finance',
    String.raw`banks?|banking|debt|imf|world bank|tax(?:es|ation|payers?)?|currency|currencies|sanctions?|financial (?:stability|regulation|markets?|system|institutions?)|fiscal(?! years?\b)|monetary|exchange rates?|deficits?|capital markets?|derivatives|micro-?financ\w+|lending`,
  ],
  [
    'cyber-digital',
    String.raw`cyber\w*|digital\w*|artificial intelligence|ai|internet|ransomware|telecommunications?|electronic (?:transmissions?|signatures?|payments?)|transfer of data|cross-border data|data flows|intangible products|privacy|icts?|radio access|mobile networks?|5g|6g|quantum|disinformation|open ran|broadband`,
  ],
  [
    'democracy-rights',
    String.raw`democra\w+\b(?! (?:people’s )?republic)|human rights|abductions?|elections?|press freedom|civil society|fundamental freedoms|rule of law|journalists?`,
  ],
  [
    'equity-inclusion',
    String.raw`equity|racial|wom[ae]n|girls|gender\w*|indigenous|tribal|tribes|lgbtq\w*|disabilit\w+|equality|discrimination|xenophobia|inclusion`,
  ],
  [
    'infrastructure',
    String.raw`infrastructure|smart cities|roads?|bridges?|ports?|rail\w*|locks?|ferr(?:y|ies)|channel|dredg\w+|ice-?break\w+|transport(?:ation)?|corridors?|(?:ev |vehicle )charging|charging (?:stations?|points?|standards?|networks?|infrastructure)|chargers?|aviation|airports?|undersea cables?`,
  ],
  [
    'education',
    String.raw`education\w*|students?|schools?|universit\w+|colleges?|hbcus?|scholarships?|apprenticeships?|youth|people-to-people|literacy|teachers?|teaching|fellowships?|academi\w+`,
  ],
  [
    'development',
    '(?<!agency for )international development|natural disasters?|disaster preparedness|sustainable development|development (?:goals?|assistance|cooperation|finance|projects?)|2030 agenda|official development|oda|capacity[- ]building|humanitarian|poverty|livelihoods?|reconstruction|developing countries|low-income|millennium',
  ],
  [
    'other',
    String.raw`(?:outer|deep) space|satellites?|earth observations?|space (?:exploration|agenc(?:y|ies)|flight|station|debris|compan\w+|economy|activities|launch\w*|cooperation|innovation|missions?)|human spaceflight|spaceflight|astronauts?|lunar|artemis|telescopes?`,
  ],
]

/** Words that hint at an issue where nothing tells another. */
const hinting: readonly (readonly [Issue, string])[] = [
  ['cyber-digital', String.raw`technolog\w+|data|information[- ]sharing`],
  ['development', 'development|partner countries|assistance|usaid|peace corps|millennium challenge'],
  ['education', 'exchanges?|training|skills|talent'],
  ['finance', String.raw`financ\w+|investments?`],
  ['trade', String.raw`markets?|business\w*|regulatory|econom\w+`],
  ['equity-inclusion', 'inclusive|vulnerable'],
  ['democracy-rights', 'accountability|freedoms?'],
  ['security', String.raw`alliance|stability|threats?|war|russian?|ukrain\w+`],
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
    toldAround(sentence),
    toldAround(leadIn),
    toldAround(heading),
    toldAround(title),
  ]
  const said = toldIn(deed, sentence === '' ? undefined : inSentence)
  let best: Issue = 'other'
  let most = 0
  telling.forEach(([issue], at) => {
    const around = both(inSentence[at], opening[at])
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
  readonly words: Set<string>
  isHinted: boolean
  /** Where the last of them ends. */
  end: number
}

const weightOf = (told: Told | undefined) =>
  told === undefined ? 0 : told.words.size + (told.isHinted ? 1 / 3 : 0)

const both = (a: Told | undefined, b: Told | undefined): Told | undefined =>
  a === undefined || b === undefined
    ? (a ?? b)
    : { ...a, words: new Set([...a.words, ...b.words]), isHinted: a.isHinted || b.isHinted }

/**
 * What a text says of each issue, in the order above. Few words tell any issue; each issue is asked only where one stands.
 *
 * @param around the same of a text that holds it: what is not told there is not told here
 */
function toldIn(text: string, around?: AllTold): AllTold {
  const lower = text.toLowerCase()
  const told: (Told | undefined)[] = []
  anyIssue.lastIndex = 0
  for (let found = anyIssue.exec(lower); found !== null; found = anyIssue.exec(lower)) {
    const at = found.index
    issues.forEach(({ tells, hints }, place) => {
      if (around !== undefined && around[place] === undefined) return
      const before = told[place]
      const word = at < (before?.end ?? 0) ? undefined : heard(tells, lower, at)
      const isHint = before?.isHinted !== true && hints !== undefined && heard(hints, lower, at) !== undefined
      if (word === undefined && !isHint) return
      const one = before ?? { words: new Set(), isHinted: false, end: 0 }
      told[place] = one
      one.isHinted ||= isHint
      if (word === undefined) return
      one.words.add(word)
      one.end = at + word.length
    })
    anyIssue.lastIndex = at + 1
  }
  return told
}

/** In the order of the issues; undefined for what is not told. */
type AllTold = readonly (Told | undefined)[]

const heard = (words: RegExp, text: string, at: number) => {
  words.lastIndex = at
  return words.exec(text)?.[0]
}

const anyOf = (words: string, flags: string) =>
  new RegExp(`\\b${byFirstLetter(alternativesOf(words))}\\b`, flags)

const hintsOf = new Map(hinting.map(([issue, words]) => [issue, anyOf(words, 'y')]))
const issues = telling.map(([issue, words]) => ({ tells: anyOf(words, 'y'), hints: hintsOf.get(issue) }))
const anyIssue = anyOf([...telling, ...hinting].map(([, words]) => words).join('|'), 'g')

/** Several deeds stand in one sentence, under one heading, lead-in and title. */
const toldAround = remembering(toldIn, 32)
