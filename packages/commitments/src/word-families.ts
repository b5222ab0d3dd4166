import { stem } from './content-words.ts'

/**
 * Words that say the same of what is promised, a family to a line: other derivations and other words for one thing, as
 * texts of this kind vary them. Not words for what is done to it ("create", "support"): that is a field of its own.
 */
const families = `
  aid assistance
  armed firearm firearms gun guns weapon weapons arms
  biodiversity biological
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
  donate donation donations donated
  drug drugs narcotic narcotics
  equity equitable equal equality
  farm farms farming farmer farmers agriculture agricultural
  finance financing financial
  fish fishing fishery fisheries
  focus focusing focused focuses
  forest forests forestry reforestation
  health healthcare medical
  hydrogen
  illegal illicit unlawful
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
  renewable renewables
  resilience resilient
  root roots
  school schools schooling
  science scientific scientist scientists
  smuggling smuggler smugglers trafficking trafficker traffickers
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
 * The family that a stem belongs to, or the stem itself.
 *
 * @example
 * familyOf('vehicl') // 'car'
 * familyOf('ferr') // 'ferr'
 */
export const familyOf = (stemmed: string): string => headOf.get(stemmed) ?? stemmed
