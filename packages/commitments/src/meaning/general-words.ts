/**
 * Words that half of all promises use. Rarity in a small book cannot know it: in two texts every word is rare. Their
 * weight is held down whatever the book says. Chosen from the words that stand in most of the 9,357 promises of 362 fact
 * sheets and joint statements.
 */
import { stem } from './content-words.ts'
import { rootOf } from './word-families.ts'

/** Say nothing about what is promised. */
const general = `
  ability accelerate access achieve across action active activity address advance advancing agenda aim announce approach area areas
  assist assistance based begin best better boost bring build building call capability capacity challenge challenges clear
  close collaborate collaboration collective combat common community comprehensive concrete conduct consider consistent contribute
  convene cooperate cooperation coordinate coordination counter create critical current deepen deliver deploy dedicate develop
  development dialogue direct discuss effective effort efforts enable encourage engage engagement enhance ensure equitable
  establish exchange existing expand expanding explore facilitate focus follow forward foster framework full fund funding further
  future global goal goals group grow growth help high hold identify impact implement implementation important improve improving
  include inclusive increase increasing initiative innovation international invest investment issue issues joint key large launch lead
  leadership level local long make maintain measure measures meet meeting member million mobilize move national need needs
  network number objective open opportunities opportunity order organization order participate partner partners partnership people
  period plan plans policy potential practice practices prepare prevent prevention principle priority private process produce
  program programme progress project promote protect protecting provide providing public pursue range reduce reducing region regional related
  relevant resilience resilient resource resources respond response review risk role secure security sector serve set share sharing
  significant start state step steps strategic strategy strengthen strengthening strong structure summit support supporting sustainable system
  systems take target team term threat threats time tool trilateral bilateral multilateral undertake use value way welcome
  wide workshop world year years annual coming next first second third last end early late ambitious affirm announce
  lead leads led leaders americas america north south american percent billion trillion day days month today
  act additional adopt against aid align along appropriate around available avoid benefit beyond bolster bringing broader
  combine complete condition continue contribution decision determine domestic drive during effect elevate endure
  establishment exercise expansion expect expertise express extend facilitate fair finalize form fully gap generate good
  greater guide historic host immediate individual initial intend intent intention interest keep later least leverage
  limit line look major manner meaningful minimize mutual near offer ongoing outcome part participation particular pave
  person persons place possible practical prioritize promotion quality raise rapid reach realize recommend reflect regard
  reiterate restate   reinforce relationship remain require resolve respective responsible result robust scale seek shape side sides sign
  solution stand subject successful sustain taking throughout toward underscore understand unique urgent use utilize various
  view vision vital
  again already approximately currently decisive especially finally fully greatly highly like-minded minded nearly once participant
  proud recently roughly sometime soon steadfast strongly substantially tomorrow tonight yesterday
  `

/** Name a field that many promises are about. */
const topical = `
  business change child children citizen civil clean climate crisis democracy democratic digital diversity economic economy education
  emission emissions energy environment environmental equality equity finance financial food gender government health human rights
  industry infrastructure institution justice labor labour law market migration military nation peace prosperity
  research right rules safe safety science sanction social society standard standards supply chain technology technologies trade training transition woman women girls
  worker workers workforce job jobs youth information data covid covid-19 pandemic force forces defense defence foreign administration
  latin caribbean africa african asia asian europe european pacific indo-pacific atlantic hemisphere western eastern middle east
  central southern northern river gulf
  department federal agency office council committee congress president secretary minister
  adapt cyber ecosystem export island management manufacture mechanism nations natural ocean power protection
  reform respect respond service society stability stakeholder task technical union vulnerable
  `

const stems = (words: string) =>
  new Set(
    words
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((word) => [stem(word), rootOf(stem(word))]),
  )

export const generalStems: ReadonlySet<string> = stems(general)
export const topicalStems: ReadonlySet<string> = stems(topical)
