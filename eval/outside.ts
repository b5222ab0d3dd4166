/**
 * `npm run eval:outside`: how many of the commitments that the G7 and G20 Research Groups chose to assess `find` takes for
 * commitments, and whether it gives them the issue under which the groups file them.
 *
 * Their texts and areas stand beside the project (rapsoj/g7-compliance, rapsoj/g20-compliance) and are used for nothing else.
 * Every text is a commitment, so this measures what is missed; what is found and is none, `npm run eval` measures.
 */
import { type Commitment, find, type Issue } from '@readout/commitments'
import { read } from '@readout/record'
import { keywordSentences } from './baseline.ts'
import { type Assessed, assessedCommitments, isShared } from './shared.ts'

/**
 * The issue of ours that an area of theirs may be called, the nearest first. Theirs are the agenda of two clubs, ours are
 * topics: where an area holds several topics (development, macroeconomics), each of them agrees.
 */
const issuesByArea: Readonly<Record<string, readonly Issue[]>> = {
  'Climate Change': ['climate'],
  'Conflict Prevention': ['security'],
  'Crime and Corruption': ['crime'],
  Democracy: ['democracy-rights'],
  Development: ['development', 'finance', 'food', 'health', 'education', 'infrastructure'],
  'East-West Relations': ['security', 'democracy-rights'],
  Education: ['education'],
  Energy: ['energy'],
  Environment: ['environment'],
  'Financial Regulation': ['finance'],
  'Food and Agriculture': ['food'],
  Gender: ['equity-inclusion'],
  Health: ['health'],
  'Human Rights': ['democracy-rights', 'equity-inclusion'],
  'ICT and Digitization': ['cyber-digital'],
  'IFI Reform': ['finance', 'development'],
  Infrastructure: ['infrastructure'],
  'International Cooperation': ['other', 'development', 'finance', 'security', 'trade'],
  'International Taxation': ['finance'],
  'Labour and Employment': ['labour'],
  'Macroeconomic Policy': ['finance', 'other', 'trade'],
  Macroeconomics: ['finance', 'other', 'trade'],
  'Migration and Refugees': ['migration'],
  Nonproliferation: ['security'],
  'Nuclear Safety': ['energy', 'security'],
  'Regional Security': ['security'],
  'Social Policy': ['equity-inclusion', 'labour', 'health', 'other'],
  Terrorism: ['security', 'crime'],
  Trade: ['trade'],
  Transparency: ['finance', 'crime', 'other'],
  'UN Reform': ['other'],
}

if (!isShared()) {
  console.error(
    'eval:outside: the assessed commitments are not here. Put the folder "shared" beside the repository and run it again.',
  )
  process.exit(2)
}

/**
 * The text as it stood in its document. What the assessors put into brackets before a colon is the lead-in of a list, and
 * what follows an item of it; a text that names nobody or begins with a participle is such an item without its lead-in,
 * and hangs on "We commit to:". Other brackets are taken off.
 */
function restored(text: string): string {
  const whole = text.replace(/\s+/g, ' ').replace(/^[\s"“”'‘’.…•–-]+|[\s"“”'‘’]+$/g, '')
  const [, leadIn, item] = /^\[([^\]]*?):? ?\]:? ?…? ?(.+)$/.exec(whole) ?? []
  if (
    leadIn !== undefined &&
    item !== undefined &&
    /:\]|\]:|(?:\bto|\bwill|\bby|\bincluding…?)\]/.test(whole)
  )
    return `${bare(leadIn)}:\n\n- ${bare(item)}`
  const words = bare(whole)
  const isItem = /^\p{L}+ing\b/u.test(words) || !namesSomebody.test(words)
  return isItem ? `We commit to:\n\n- ${words}` : words
}

const bare = (words: string) => words.replace(/[[\]]/g, '').replace(/^[\s"“”'‘’.…•–-]+/, '')

const namesSomebody =
  /\b(?:we|us|our|ours|leaders?|ministers?|members?|countries|economies|nations|governments?|heads|partners|states|union|g-?(?:7|8|20)|eu)\b/i

interface Outcome extends Assessed {
  readonly found: readonly Commitment[]
  readonly isKeyword: boolean
}

const outcomes: Outcome[] = assessedCommitments().map((assessed) => {
  const found = find(read(restored(assessed.text)))
  // Without the lead-ins put back, which hold a keyword themselves.
  return { ...assessed, found, isKeyword: keywordSentences(read(bare(assessed.text))).length > 0 }
})

const share = (part: number, all: number) => (all === 0 ? '  –  ' : (part / all).toFixed(3))
const row = (name: string, ...columns: (string | number)[]) =>
  `  ${name.padEnd(28)}${columns.map((column) => String(column).padStart(11)).join('')}`

const agrees = ({ area, found }: Outcome) => found.some(({ issue }) => issuesByArea[area]?.includes(issue))
const isFound = ({ found }: Outcome) => found.length > 0
const unknown = [...new Set(outcomes.map(({ area }) => area))].filter(
  (area) => issuesByArea[area] === undefined,
)
if (unknown.length > 0) throw new Error(`The table of areas lacks ${unknown.join(', ')}.`)

function tell(name: string, some: readonly Outcome[]): void {
  const found = some.filter(isFound)
  const keyword = some.filter(({ isKeyword }) => isKeyword)
  const agreeing = found.filter(agrees)
  console.log(
    row(
      name,
      some.length,
      found.length,
      share(found.length, some.length),
      share(keyword.length, some.length),
      share(agreeing.length, found.length),
    ),
  )
}

console.log('Commitments assessed by the G7 and G20 Research Groups that find takes for commitments\n')
console.log(row('', 'texts', 'found', 'share', 'by keyword', 'issue'))
tell(
  'G7, 1975–2020',
  outcomes.filter(({ club }) => club === 'G7'),
)
tell(
  'G20, 2008–2022',
  outcomes.filter(({ club }) => club === 'G20'),
)
tell('all', outcomes)
console.log('\nBy area\n')
for (const area of Object.keys(issuesByArea)) {
  const some = outcomes.filter((outcome) => outcome.area === area)
  if (some.length > 0) tell(area, some)
}
if (process.argv.includes('--missed')) {
  console.log('\nMissed\n')
  for (const { club, area, text, found } of outcomes)
    if (found.length === 0) console.log(`  ${club}, ${area}: ${text.replace(/\s+/g, ' ')}`)
}
