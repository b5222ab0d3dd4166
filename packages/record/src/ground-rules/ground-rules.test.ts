import { expect, test } from 'vitest'
import { read } from '../read.ts'

const call = (opening: string, rest = 'Q When?\n\nSENIOR OFFICIAL: In May.') =>
  read(`Via Telephone\n\nMarch 4, 2031\n\n3:45 P.M. EST\n\nMODERATOR: ${opening}\n\n${rest}\n\n4:13 P.M. EST`)

test('terms, attribution, embargo, times and turns of a background call', () => {
  const opening =
    'Welcome. This call is on background, attributed to “senior lake officials.” It is embargoed until 5 o’clock tomorrow morning.'
  expect(call(opening).groundRules).toEqual({
    terms: 'on-background',
    attribution: 'senior lake officials',
    embargo: { kind: 'until-time', lifts: '2031-03-05T05:00:00-05:00' },
    place: 'Via Telephone',
    callDate: '2031-03-04',
    starts: '2031-03-04T15:45:00-05:00',
    ends: '2031-03-04T16:13:00-05:00',
    zone: 'Eastern Time',
    inferred: [
      {
        field: 'embargo',
        why: 'The embargo’s time: no zone is named: that of the call, America/New_York.',
      },
    ],
    speakers: null,
    questions: 1,
    official: 1,
    moderator: 1,
    operator: 0,
  })
})

test.each([
  ['This is on background.', 'on-background'],
  ['This is on deep background.', 'deep-background'],
  ['This call is on the record.', 'on-the-record'],
  ['Good day.', 'on-the-record'],
] as const)('“%s” is %s', (opening, terms) => {
  expect(call(opening).groundRules?.terms).toBe(terms)
})

test.each([
  ['On background, attributable to a senior lake official.', 'senior lake official'],
  ['This is on background as “senior lake officials.”', 'senior lake officials'],
  ['On background. The speakers may be referred to as senior lake officials.', 'senior lake officials'],
])('the words of attribution are those stated: %s', (opening, attribution) => {
  expect(call(opening).groundRules?.attribution).toBe(attribution)
})

test('officials whose names are struck out are counted by the brackets that stand for them', () => {
  expect(
    call('On background. With us are [senior official] and [senior official].').groundRules?.speakers,
  ).toBe(2)
})

test('rules may be said again at the close', () => {
  const close = 'Q When?\n\nSENIOR OFFICIAL: In May.\n\nMODERATOR: The embargo lifts at 6 p.m.'
  expect(call('This is on background.', close).groundRules?.embargo).toEqual({
    kind: 'until-time',
    lifts: '2031-03-04T18:00:00-05:00',
  })
})

test('what a reporter says of rules states none', () => {
  const asked = 'Q Is this on background and embargoed until 6 p.m.?\n\nSENIOR OFFICIAL: Next one.'
  expect(call('Good day.', asked).groundRules).toMatchObject({ terms: 'on-the-record', embargo: null })
})

test('a time that names no instant leaves the embargo open and says where it stands', () => {
  const record = call('On background. Embargoed until 12:00 tomorrow.')
  expect(record.groundRules?.embargo).toBeNull()
  const [problem] = record.problems
  expect(problem?.code).toBe('ambiguous-time')
  expect(record.text.slice(problem?.start, problem?.end)).toBe('Embargoed until 12:00 tomorrow.')
})

test('a text in which nobody asks and no terms are stated has no ground rules', () => {
  expect(read('# Fact Sheet\n\nThe states will dredge.').groundRules).toBeNull()
  expect(read('PRESIDENT ORSK: Welcome.\n\nPRESIDENT VELL: Thank you.').groundRules).toBeNull()
})

test('officials under their own names are on the record, those without on background', () => {
  const record = call(
    'MS. VELL opens on the record. The questions are on background, attributable to senior lake officials.',
    'SECRETARY VELL: We will dredge.\n\nQ When?\n\nSENIOR LAKE OFFICIAL: In May.\n\nQ Where?\n\nSENIOR LAKE OFFICIAL: At the mouth.',
  )
  expect(record.groundRules?.attribution).toBe('senior lake officials')
  expect(record.groundRules?.perSpeaker).toEqual([
    { speaker: 'SECRETARY VELL', terms: 'on-the-record', attribution: null },
    { speaker: 'SENIOR LAKE OFFICIAL', terms: 'on-background', attribution: 'senior lake officials' },
  ])
})

test('each official has the words that were given for that office', () => {
  const record = call(
    'On background, attributable to a senior lake official and a senior harbour official.',
    'Q When?\n\nSENIOR LAKE OFFICIAL: In May.\n\nQ Where?\n\nSENIOR HARBOUR OFFICIAL: At the mouth.',
  )
  expect(record.groundRules?.attribution).toBeNull()
  expect(record.groundRules?.perSpeaker).toEqual([
    { speaker: 'SENIOR LAKE OFFICIAL', terms: 'on-background', attribution: 'senior lake official' },
    { speaker: 'SENIOR HARBOUR OFFICIAL', terms: 'on-background', attribution: 'senior harbour official' },
  ])
})

test('a correction inside the rules counts, not what it stands for', () => {
  const record = call(
    'On background. It is embargoed <s>until 5:00 p.m.</s> \\[until 6:00 p.m.\\] Eastern today.',
  )
  expect(record.groundRules?.embargo).toEqual({ kind: 'until-time', lifts: '2031-03-04T18:00:00-05:00' })
})

test('what is concluded says from what', () => {
  const record = read(
    '---\ndate: 2031-03-04\n---\n3:45 P.M.\n\nMODERATOR: Good day.\n\nQ When?\n\nMODERATOR: In May.',
  )
  expect(record.groundRules?.inferred?.map(({ field }) => field)).toEqual(['terms', 'callDate', 'zone'])
})

test('a stamp in the hour that clocks skip is a problem and no time', () => {
  const record = read(
    'March 9, 2031\n\n2:30 A.M. EST\n\nMODERATOR: On background.\n\nQ When?\n\nMODERATOR: In May.',
  )
  expect(record.groundRules?.starts).toBeNull()
  const [problem] = record.problems
  expect(problem?.code).toBe('impossible-time')
  expect(record.text.slice(problem?.start, problem?.end)).toContain('2:30 A.M.')
})
