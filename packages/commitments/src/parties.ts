import type { DocumentRecord } from '@readout/record'
import { statesIn } from './states.ts'

/** Bodies that promise as one, by the words that texts use for them. */
const bodies: readonly (readonly [string, RegExp])[] = [
  ['quad', /“?\bQuad\b”?/],
  ['g7', /\bG-?7\b/],
  ['g20', /\bG-?20\b/],
  ['eu', /\bEuropean Union\b|\bE\.?U\.?\b/],
  ['asean', /\bASEAN\b/],
  ['nato', /\bNATO\b/],
]

/** The state for which a publisher speaks. */
const publisherStates: readonly (readonly [RegExp, string])[] = [
  [/White House/, 'US'],
  [/Canada/, 'CA'],
  [/Mexico/, 'MX'],
  [/European/, 'eu'],
  [/Japan/, 'JP'],
  [/United Kingdom/, 'GB'],
]

/** Regions whose summits have a fixed table: who "the leaders" of such a summit are. */
const regionSummits: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\bNorth American Leaders[’']? Summit\b|\bTrilateral Fentanyl Committee\b|\bDeclaration of North America\b/i,
    ['US', 'CA', 'MX'],
  ],
]

/**
 * The governments that a document speaks for, as parties: those its front matter names, else a body in its title, else
 * those whose leaders its title and opening name, with the publisher's own.
 */
export function documentParties(record: DocumentRecord): string[] {
  if (record.meta.governments.length > 0) return record.meta.governments.map((government) => government.code)
  const title = record.meta.title ?? ''
  const leaves = record.passages.filter((passage) => passage.kind !== 'turn' && passage.kind !== 'heading')
  const opening = leaves
    .slice(0, 2)
    .map((passage) => passage.text)
    .join('\n')
  const own = publisherStates.find(([pattern]) => pattern.test(record.meta.publisher ?? ''))?.[1]

  const body = bodies.find(([, pattern]) => pattern.test(title))
  if (body !== undefined && /\bsummit\b|\bleaders\b|\bministers\b/i.test(title) && !statesIn(title).length)
    return [body[0]]
  const region = regionSummits.find(([pattern]) => pattern.test(`${title}\n${opening}`))
  if (region !== undefined) return [...region[1]]

  const signatories =
    /^We, the [\s\S]*?(?:gathered|met|convened|meeting|assembled|reaffirm|declare|have)/.exec(opening)
  if (signatories !== null) return codesOf(statesIn(signatories[0], false))
  const counterparts = codesOf([...statesIn(title), ...leadersIn(opening)])
  const all = own === undefined ? counterparts : [own, ...counterparts.filter((code) => code !== own)]
  return all.length > 0 ? all : []
}

/** States named with their leaders ("Prime Minister … of Canada", "Japanese Prime Minister", "the Governments of …"). */
function leadersIn(opening: string) {
  return statesIn(opening).filter((state) => {
    const around = opening.slice(Math.max(0, state.start - 60), state.end + 40)
    return /\b(?:President|Prime Minister|Chancellor|Premier|Leaders?|Governments?|Secretar(?:y|ies)|Ministers?|delegations?)\b/.test(
      around,
    )
  })
}

const codesOf = (states: readonly { readonly code: string }[]) => [
  ...new Set(states.map((state) => state.code)),
]

/**
 * Who undertakes a commitment: the states and bodies that its subject names, else all that the document speaks for.
 *
 * @param subject the words of its subject, or null where it has none of its own
 */
export function partiesOf(subject: string | null, record: DocumentRecord, all: readonly string[]): string[] {
  if (subject === null) return [...all]
  const declared = record.meta.governments
    .filter((government) => subject.includes(government.name))
    .map((government) => government.code)
  if (declared.length > 0) return declared
  const body = bodies.find(([, pattern]) => pattern.test(subject))
  if (body !== undefined) return [body[0]]
  const states = codesOf(statesIn(subject))
  if (states.length > 0) return states
  const own = publisherStates.find(([pattern]) => pattern.test(record.meta.publisher ?? ''))?.[1]
  if (
    own !== undefined &&
    /\b(?:Department of|Secretary of|Administration|Agency for|National Institute|USAID|NASA|Treasury|Congress|President Biden|President Trump)\b/.test(
      subject,
    )
  )
    return [own]
  return [...all]
}
