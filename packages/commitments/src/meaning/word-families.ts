import { remembering } from '../words/remembering.ts'
import { contentWords, stem } from './content-words.ts'

/**
 * Words that say the same of what is promised, a family to a line: other derivations and other words for one thing, as
 * texts of this kind vary them. Not words for what is done to it ("create", "support"): that is a field of its own.
 */
const families = `
  aid assistance
  armed firearm firearms gun guns weapon weapons arms
  biodiversity biological
  buy buys buying bought purchase purchases purchased purchasing procure procures procured procuring procurement
  car cars vehicle vehicles automobile automobiles automotive
  cartel cartels
  center centers centre centres
  child children childhood
  cities city municipal municipality municipalities
  clean cleaner
  combat counter fight tackle confront
  cooperate cooperation cooperating cooperative collaborate collaboration collaborating collaborative
  conservation conserve conserving conserved
  cyber cyberspace cybersecurity cyber-security
  defense defence
  democracy democratic democracies
  disease diseases epidemic epidemics pandemic pandemics outbreak outbreaks
  electric electrify electrifying electrification
  donate donation donations donated
  drug drugs narcotic narcotics
  equity equitable equal equality
  farm farms farming farmer farmers agriculture agricultural
  finance financing financial
  fish fishing fishery fisheries
  focus focusing focused focuses
  forest forests forestry reforestation
  harmonize harmonise harmonization
  health healthcare medical
  hydrogen
  illegal illicit unlawful
  industry industries industrial
  inclusion inclusive inclusiveness inclusivity
  indigenous native
  investment investments invest investing investor investors
  job jobs employment
  labour labor worker workers workforce employee employees
  legal lawful regular
  lgbtqi lgbtqi+ lgbtq lgbt
  loan loans lend lending
  manufacturing manufacture manufactured production produce produced producing make making
  map maps mapping
  medicine medicines medication medications pharmaceutical pharmaceuticals
  migration migrant migrants migratory immigration immigrant immigrants
  mineral minerals
  ocean oceans sea seas marine maritime
  program programs programme programmes
  prohibit prohibition prohibiting ban banning bans
  regulation regulations regulatory regulate regulating regulator regulators
  renewable renewables
  resilience resilient
  root roots
  retain retention
  restart restarting resume resuming
  school schools schooling
  science scientific scientist scientists
  sex sexual
  smuggling smuggler smugglers trafficking trafficker traffickers
  store storing storage
  sustainable sustainability
  tariff tariffs duty duties
  tax taxes taxation
  train training
  update updated updating revise revised revising revision
  vaccine vaccines vaccination vaccinations vaccinate immunization
  violence violent
  warn warning warnings alert alerts
  woman women woman’s women’s
`

const headOf = new Map<string, string>()
for (const line of families.trim().split('\n')) {
  const stems = line.trim().split(/\s+/).map(stem)
  for (const member of stems) headOf.set(member, stems[0] ?? member)
}

/**
 * The family that a stem belongs to, or what derivations and ways of spelling leave of it.
 *
 * @example
 * familyOf('vehicl') // 'car'
 * familyOf('ferr') // 'fer'
 * familyOf('combatt') // 'combat'
 */
export const familyOf = remembering(family, 50_000)

function family(stemmed: string): string {
  const root = rootOf(stemmed)
  return headOf.get(stemmed) ?? headOf.get(root) ?? root
}

/**
 * One form for a deed and its noun ("collect", "collection"; "deploy", "deployment"), for the doubled letter that an
 * ending leaves ("combatt", "addres" beside "address"), for verbs in -ify ("certify", "certific") and for two ways of spelling
 * ("modernis", "harbour").
 */
export const rootOf = (stemmed: string): string =>
  stemmed
    .replace(/(?<=\p{L}{3})(?:(?<=[cp]t|ent|ut)ion|(?<=\p{L}{4})[ey]?ment)$/u, '')
    .replace(/(?<=\p{L}{3})is$/u, 'iz')
    .replace(/(?<=\p{L}{3})our(?=$|abl$)/u, 'or')
    .replace(/(?<=\p{L}{2}if)(?:y|ic|i)$/u, '')
    .replace(/([bdglmnprst])\1$/u, '$1')

/** The families of a text's content words, in order. */
export const familiesIn = (text: string) => contentWords(text).map(familyOf)
