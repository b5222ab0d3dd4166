import { contentWords, stem } from './content-words.ts'
import type { Action, Change, ChangeType, Commitment, Target } from './schema.ts'

/**
 * What changed from one wording to the other, in the order a reader asks: numbers, dates, who, how firmly, what, through
 * whom. A briefing that announces what the text then makes is no change.
 */
export function changesBetween(a: Commitment, b: Commitment): Change[] {
  return [
    ...numbers(a, b),
    ...deadlines(a, b),
    ...parties(a, b),
    ...strengths(a, b),
    ...actions(a, b),
    ...mechanisms(a, b),
    ...beneficiaries(a, b),
    ...scopes(a, b),
    ...stages(a, b),
  ]
}

const change = (type: ChangeType, from: string | null, to: string | null, note: string): Change => ({
  type,
  from,
  to,
  note,
})

function numbers(a: Commitment, b: Commitment): Change[] {
  const [from, to] = [quantities(a), quantities(b)]
  if (from === to) return []
  if (from !== null && to === null) return [change('number dropped', from, null, `${from} is gone`)]
  if (from === null && to !== null) return [change('number added', null, to, `${to} is new`)]
  return [change('number changed', from, to, `${from} became ${to}`)]
}

/** The target in words, or else the plain numbers of a quote, years aside. */
function quantities(commitment: Commitment): string | null {
  if (commitment.target !== null) return targetInWords(commitment.target)
  const plain =
    commitment.quote.match(/(?<![\p{L}\d-])(?!(?:19|20)\d{2}\b)\d[\d,.]*(?:-\p{L}+| \p{L}+)?/gu) ?? []
  const kept = plain.filter(
    (words) =>
      !/^\d{1,2}(?:st|nd|rd|th)\b|^\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December|and|or|to|by|of|in)\b/.test(
        words,
      ),
  )
  return kept.length === 0 ? null : kept.join(', ')
}

/** "60 to 75 %", "at least 40 %", "up to 5,000,000 USD". */
export function targetInWords(target: Target): string {
  const shown = (value: number) => value.toLocaleString('en-GB')
  const unit = target.unit === '%' ? ' percent' : ` ${target.unit}`
  const { low, high } = target
  if (low !== null && high !== null)
    return `${low === high ? shown(low) : `${shown(low)} to ${shown(high)}`}${unit}`
  if (low !== null) return `at least ${shown(low)}${unit}`
  return high === null ? target.metric : `up to ${shown(high)}${unit}`
}

function deadlines(a: Commitment, b: Commitment): Change[] {
  if (a.deadline === b.deadline) return []
  if (b.deadline === null)
    return [change('deadline dropped', a.deadline, null, `the deadline of ${a.deadline} is gone`)]
  if (a.deadline === null)
    return [change('deadline added', null, b.deadline, `a deadline of ${b.deadline} is new`)]
  return [change('deadline changed', a.deadline, b.deadline, `${a.deadline} became ${b.deadline}`)]
}

function parties(a: Commitment, b: Commitment): Change[] {
  const [gone, come] = [without(a.parties, b.parties), without(b.parties, a.parties)]
  if (gone.length === 0 && come.length === 0) return []
  const [from, to] = [a.parties.join(', ') || null, b.parties.join(', ') || null]
  if (come.length === 0) return [change('party dropped', from, to, `${gone.join(', ')} no longer promises`)]
  if (gone.length === 0) return [change('party added', from, to, `${come.join(', ')} promises too`)]
  return [change('party changed', from, to, `${from} became ${to}`)]
}

const without = (all: readonly string[], some: readonly string[]) => all.filter((one) => !some.includes(one))

function strengths(a: Commitment, b: Commitment): Change[] {
  if (a.strength === b.strength) return []
  const type = b.strength === 'soft' ? 'strength weakened' : 'strength raised'
  return [
    change(
      type,
      a.strength,
      b.strength,
      b.strength === 'soft' ? 'a firm promise became an intention' : 'an intention became a firm promise',
    ),
  ]
}

/** Actions that only look into what others do. */
const weakActions: ReadonlySet<Action> = new Set(['explore', 'convene', 'cooperate', 'support'])
const strongActions: ReadonlySet<Action> = new Set([
  'establish',
  'deliver',
  'target',
  'transfer',
  'enforce',
  'reform',
])

function actions(a: Commitment, b: Commitment): Change[] {
  const isParticipation =
    /\b(?:participat|engag|explor|consider|discuss)\w*/i.test(b.quote) &&
    !/\b(?:participat|engag|explor|consider|discuss)\w*/i.test(a.quote)
  const isWeaker =
    (strongActions.has(a.action) && weakActions.has(b.action) && isParticipation) ||
    (b.action === 'explore' && a.action !== 'explore') ||
    (isParticipation && a.action === b.action)
  if (isWeaker)
    return [
      change(
        'action weakened',
        a.action,
        b.action,
        `${inWords(a.action)} became ${isParticipation ? 'looking into it' : inWords(b.action)}`,
      ),
    ]
  if (
    a.action === b.action ||
    (!(strongActions.has(a.action) && weakActions.has(b.action)) &&
      !(weakActions.has(a.action) && strongActions.has(b.action)))
  )
    return []
  return [change('action changed', a.action, b.action, `${inWords(a.action)} became ${inWords(b.action)}`)]
}

const inWords = (action: Action) => (action === 'target' ? 'reaching a target' : `the action “${action}”`)

function mechanisms(a: Commitment, b: Commitment): Change[] {
  const [from, to] = [a.mechanism, b.mechanism]
  if (from !== null && to === null && isNamedOnlyIn(from, a, b)) {
    return [change('mechanism dropped', from, null, `“${from}” is no longer named`)]
  }
  if (from === null || to === null || isSameName(from, to)) return []
  const isLonger = nameWords(from).every((word) => nameWords(to).includes(word))
  if (isLonger) return [change('mechanism named', from, to, `“${from}” is named in full: “${to}”`)]
  return [change('mechanism renamed', from, to, `“${from}” became “${to}”`)]
}

/** A body counts as dropped when the first wording itself names it and hardly a word of its name is left. */
function isNamedOnlyIn(name: string, a: Commitment, b: Commitment): boolean {
  const words = nameWords(name)
  const inB = new Set(nameWords(b.quote))
  return a.quote.includes(name) && words.filter((word) => inB.has(word)).length <= words.length / 2
}

/** All words of a name but its small ones: "pledge" and "strategy" tell bodies apart. */
const nameWords = (name: string) =>
  (
    name
      .replace(/ \([^)]*\)/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}-]+/gu) ?? []
  )
    .filter((word) => !/^(?:of|on|for|and|the|to|in|a|an)$/.test(word))
    .map(stem)

function isSameName(a: string, b: string): boolean {
  const [short, long] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length)
  if (short === undefined || long === undefined) return false
  const isWithin = short.every((word) => long.includes(word))
  return isWithin && long.length - short.length < (/^\p{Ll}/u.test(a) !== /^\p{Ll}/u.test(b) ? 1 : 2)
}

function beneficiaries(a: Commitment, b: Commitment): Change[] {
  if (a.beneficiary === b.beneficiary || a.beneficiary === null || b.beneficiary === null) return []
  if (contentWords(a.beneficiary).join(' ') === contentWords(b.beneficiary).join(' ')) return []
  return [
    change(
      'beneficiary changed',
      a.beneficiary,
      b.beneficiary,
      `for “${a.beneficiary}” became for “${b.beneficiary}”`,
    ),
  ]
}

/** What a promise reaches grows with what is joined to its object ("and freight barges") and shrinks with a limit. */
function scopes(a: Commitment, b: Commitment): Change[] {
  const [gone, come] = [phrasesOnlyIn(a.quote, b.quote), phrasesOnlyIn(b.quote, a.quote)]
  const widens = come.joined.length + gone.limits.length
  const narrows = gone.joined.length + come.limits.length
  if (widens === 0 && narrows === 0) return []
  const [from, to] = [listed(gone), listed(come)]
  const note = [from === null ? null : `gone: ${from}`, to === null ? null : `new: ${to}`]
    .filter((part) => part !== null)
    .join('; ')
  if (widens > 0 && narrows > 0) return [change('scope changed', from, to, note)]
  return [change(widens > 0 ? 'scope widened' : 'scope narrowed', from, to, note)]
}

interface Phrases {
  readonly joined: readonly string[]
  readonly limits: readonly string[]
}

const listed = ({ joined, limits }: Phrases) =>
  [...joined, ...limits].length === 0 ? null : [...joined, ...limits].join(', ')

/** Whole words only: the "in" of "in-person" opens nothing. */
const opener =
  /(?<![\p{L}\p{N}’'-])(and|or|as well as|including|in|from|within|for|of|under|among|across|at|especially)(?![\p{L}\p{N}’'-])|,/iu

/** Phrases of one wording none of whose content words the other has, by what opens them. */
function phrasesOnlyIn(quote: string, other: string): Phrases {
  const known = new Set(contentWords(other))
  const joined: string[] = []
  const limits: string[] = []
  const parts = quote.split(new RegExp(`(${opener.source})`, 'iu')).filter((part) => part !== undefined)
  let open = ''
  for (const part of parts) {
    if (
      opener.test(part) &&
      part.trim().split(' ').length <= 3 &&
      opener.exec(part)?.[0].length === part.trim().length
    ) {
      open = part.trim().toLowerCase()
      continue
    }
    // Numbers and dates are changes of their own.
    if (/\d/.test(part)) continue
    const words = contentWords(part)
    if (open === '' || words.length === 0 || words.some((word) => known.has(word))) continue
    if (/^(?:and|or|as well as|,|including)$/.test(open)) joined.push(part.trim())
    else limits.push(`${open} ${part.trim()}`)
  }
  return { joined, limits }
}

/** Said again where it was said before. */
function stages(a: Commitment, b: Commitment): Change[] {
  if (a.stage !== 'made' || b.stage !== 'reaffirmed') return []
  return [change('stage changed', a.stage, b.stage, 'promised before, and renewed here')]
}
