import { expect, test } from 'vitest'
import type { Passage } from '../schema.ts'
import { formKind } from './kind-forms.ts'

/** Passages of the lines: `- ` begins a list item, `# ` a heading. */
function passages(...lines: readonly string[]): Passage[] {
  let end = 0
  return lines.map((line) => {
    const kind = line.startsWith('- ') ? 'list-item' : line.startsWith('# ') ? 'heading' : 'paragraph'
    const text = line.replace(/^[-#] /, '')
    const start = end
    end = start + text.length
    return { anchor: '', kind, start, end, text }
  })
}

const long = (words: string) => `${words} ${'and so on along the whole length of the shore '.repeat(3)}.`

test.each([
  [
    'order',
    ['By the authority vested in me as Premier, it is hereby ordered:', 'Section 1. Purpose. Locks.'],
  ],
  ['order', ['The lake is wide.', 'NOW, THEREFORE, I, the Premier, do hereby proclaim Harbour Day.']],
  ['order', ['MEMORANDUM FOR THE HARBOUR MASTER', 'SUBJECT: Locks', 'I direct you to open them.']],
  ['letter', ['Dear Madam Speaker:', 'I report that the locks are open.', 'Sincerely,']],
  ['letter', ['TO THE CONGRESS OF THE LAKE STATES:', 'I transmit the accord.']],
  ['nomination', ['Ida Orsk, of Vell, to be Harbour Master, vice Steve Vell, retired.']],
  ['nomination', ['Today, the Premier announced his intent to nominate two harbour masters:', '- Ida Orsk']],
  ['statement', ['On Monday, the President signed into law:', 'L. 12, the “Locks Act”.']],
  ['statement', ['I applaud the crews of the locks. My Administration will not forget them.']],
  ['statement', ['The United States condemns the attack on the harbour. We stand with its people.']],
  ['readout', ['The Premier spoke by phone with the President of Vell. The leaders discussed the locks.']],
  [
    'readout',
    ['The adviser met today with his colleague of Orsk. They reviewed the accord.', '- Ida Orsk, Vell'],
  ],
  ['joint-statement', ['We, the leaders of Orsk and Vell, met on the lake.', 'We reaffirm the accord.']],
  ['joint-statement', ['Our two countries share a lake.', 'The leaders welcome the accord.']],
  [
    'declaration',
    ['We, meeting in Orsk, hereby adopt the following:', 'Recalling the accord,', 'Noting the lake,'],
  ],
  ['remarks', ['Lake Ellenmar', '1:31 P.M. EST', 'Good afternoon, everyone. (Applause.)']],
  ['remarks', ['THE PREMIER: It is an honor to be here.']],
  ['report', ['Executive Summary', 'This paper estimates the depth of the lake.']],
  ['article', ['By Ida Orsk and Steve Vell', long('The lake is deeper than it looks')]],
  ['article', ['Here’s what they are saying:', '- The Courier: “A lake to be proud of.”']],
  ['schedule', ['10:00 AM The Premier meets the crews', '11:15 AM Lunch', '2:30 PM The Premier departs']],
] as const)('a %s is told by its form alone: %j', (kind, lines) => {
  expect(formKind(passages(...lines))).toBe(kind)
})

test('points under headings make a fact sheet, names of participants do not', () => {
  const points = ['- ', '- ', '- ', '- '].map((mark) => mark + long('The locks will be deepened'))
  expect(formKind(passages('Title', '# Locks', ...points))).toBe('fact-sheet')
  expect(
    formKind(passages('Title', '# Guests', '- Ida Orsk, Vell', '- Steve Vell, Orsk', '- Al Vell')),
  ).not.toBe('fact-sheet')
})

test('points under a headline are news: a fact sheet would say so in its title', () => {
  const points = ['- ', '- ', '- '].map((mark) => mark + long('The locks were deepened'))
  expect(formKind(passages('The lake is open.', ...points), true)).toBe('article')
})

test('prose that no cue speaks for has no kind', () => {
  expect(formKind(passages('The lake is wide.', 'Its water is clear.'))).toBeNull()
  expect(formKind([])).toBeNull()
})

test.each([
  [
    'The Government of Orsk (“Orsk”) and the Government of Vell (“Vell”) (individually “a Party” and collectively “the Parties”),',
    'RECOGNIZING the lake;',
    'HAVE AGREED as follows:',
    'Section 1. Locks',
    'Article 1.1: Vell shall open them.',
    'IN WITNESS WHEREOF the undersigned have signed.',
  ],
  [
    'Orsk and Vell (hereinafter, the “Participants”) have reached the following understandings:',
    '# Locks',
    '- The Participants intend to deepen the locks of the lake from the harbour to the dykes.',
    '- The Participants intend to deepen the lake itself.',
    '- The Participants intend to meet.',
  ],
])('an agreement that names its sides has none of the kinds: %s', (...lines) => {
  expect(formKind(passages(...lines))).toBeNull()
})

test('a text that two leaders signed is theirs, however it tells of their meeting', () => {
  const met = 'The Premier of Orsk and the President of Vell met on the lake today.'
  const noted = 'The two leaders discussed the locks and reaffirmed the accord.'
  expect(formKind(passages(met, noted))).toBe('readout')
  expect(formKind(passages(met, noted, 'Signed in Port Haldis, this fourth day of March.'))).toBe(
    'joint-statement',
  )
})

test('only the first and last passages are searched', () => {
  const middle = Array.from({ length: 40 }, () => 'The lake is wide.')
  expect(formKind(passages(...middle, 'IN WITNESS WHEREOF', ...middle))).toBeNull()
})
