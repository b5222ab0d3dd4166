import { expect, test } from 'vitest'
import { markdownBlocks } from '../formats/markdown.ts'
import { turnsOf } from './turns.ts'

/** The role of each label. */
const roles = (...turns: string[]) =>
  Object.fromEntries(turnsOf(markdownBlocks(turns.join('\n\n'))).map(({ speaker, role }) => [speaker, role]))

test('who states the ground rules and calls for questions is the moderator, also where officials bear no name', () => {
  expect(
    roles(
      'MR. VELL: Thanks, everyone, for joining us. This call is on background. I will turn it over to our speaker.',
      'SENIOR OFFICIAL: We dredge.',
      'MR. VELL: Next question, please.',
      'Q When?',
      'SENIOR OFFICIAL: In May.',
      'Q Where?',
      'MR. VELL: We will get back to you on that.',
    ),
  ).toMatchObject({ 'MR. VELL': 'moderator' })
})

test('who opens a gaggle and then answers it is an official', () => {
  expect(
    roles(
      'MS. ORSK: Thanks, everyone. A few things, and then I will turn it over to Mr. Vell.',
      'MR. VELL: Good day.',
      'Q When?',
      'MR. VELL: In May.',
      'Q Where?',
      'MR. VELL: Here.',
      'Q Who?',
      'MR. VELL: All of us.',
      'Q And the ferry?',
      'MS. ORSK: The ferry goes on as it did; we said so yesterday.',
      'Q And its price?',
      'MS. ORSK: That has not changed either, for all I know.',
    ),
  ).toMatchObject({ 'MS. ORSK': 'official', 'MR. VELL': 'official' })
})

test('labels of one surname share a role, misprinted ones too', () => {
  expect(
    roles(
      'MS. ORSK: Welcome.',
      'MR. HALDEN: Hello.',
      'Q When?',
      'MR. HALDEN: In May.',
      'Q Why?',
      'MR. HALDDEN: So.',
    ),
  ).toMatchObject({ 'MS. ORSK': 'moderator', 'MR. HALDEN': 'official', 'MR. HALDDEN': 'official' })
})

test('who leads a conversation by asking is its host', () => {
  expect(
    roles(
      'MS. ORSK: How so?',
      'MINISTER VELL: So.',
      'MS. ORSK: And when?',
      'MINISTER VELL: May.',
      'MS. ORSK: Why?',
    ),
  ).toEqual({ 'MS. ORSK': 'host', 'MINISTER VELL': 'official' })
})

test('a name without office or honorific that answers is an official, one that calls out is not', () => {
  expect(
    roles(
      'Q When?',
      'HOLM: In May.',
      'Q Where?',
      'HOLM: Here.',
      'MR. VELL: Yes.',
      'BRANN: Hear!',
      'BRANN: Hear!',
    ),
  ).toMatchObject({ HOLM: 'official', BRANN: 'other' })
})
