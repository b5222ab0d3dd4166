import { expect, test } from 'vitest'
import { markdownBlocks } from '../formats/markdown.ts'
import { plainTextBlocks } from '../formats/plain-text.ts'
import { read } from '../read.ts'
import { houseStyles, styleShown } from './house-styles.ts'
import type { HouseStyle } from './styles/house-style.ts'
import { turnsOf } from './turns.ts'

const shown = (turns: ReturnType<typeof turnsOf>) =>
  turns.map(
    ({ speaker, role, blocks }) =>
      `${speaker} (${role}): ${blocks.map((block) => block.lines.map((line) => line.text).join(' / ')).join(' | ')}`,
  )

/** A house that exists nowhere: labels in small letters, `F.` for a question, words of its own language. */
const lakeHouse: HouseStyle = {
  name: 'Kanselli van het Meer',
  heads: ['Kanselli van het Meer'],
  labels: ['name-colon'],
  marks: [['F.', 'reporter']],
  roles: [
    ['VOORZITTER', 'moderator'],
    ['TOLK', 'interpreter'],
  ],
  honorifics: ['HEER', 'MEVROUW'],
  offices: ['MINISTER'],
  sameReporter: [],
  directions: { inaudible: ['onhoorbaar'] },
  closing: ['EINDE'],
}

test('a third government’s style is a description, and no more', () => {
  const text = [
    'Kanselli van het Meer',
    '4 mei 2031',
    'Voorzitter: Welkom allemaal.',
    'F. Wanneer gaan de sluizen open?',
    'Minister Orsk: In mei.',
    'Tolk: In May.',
    'Mevrouw Vell: En de kade ook.',
    'EINDE',
  ].join('\n\n')
  expect(shown(turnsOf(markdownBlocks(text)))).toHaveLength(1)
  expect(shown(turnsOf(markdownBlocks(text), lakeHouse))).toEqual([
    'null (null): Kanselli van het Meer | 4 mei 2031',
    'Voorzitter (moderator): Welkom allemaal.',
    'F (reporter): Wanneer gaan de sluizen open?',
    'Minister Orsk (official): In mei.',
    'Tolk (interpreter): In May.',
    'Mevrouw Vell (official): En de kade ook.',
    'null (null): EINDE',
  ])
  expect(styleShown(markdownBlocks(text), [...houseStyles, lakeHouse])?.style.name).toBe(
    'Kanselli van het Meer',
  )
})

const conference = [
  'Versión estenográfica. Conferencia del lago',
  'Presidencia de la República',
  '4 de mayo de 2031',
  '---',
  'PRESIDENTA ANA ORSK VELL',
  'Buenos días.',
  'Vamos a abrir las esclusas del lago Ellenmar en el mes de mayo, con el acuerdo de los cuatro estados ribereños, con el trabajo de sus puertos y con el dinero de todos ellos.',
  '---',
  'PREGUNTA',
  '¿Quién paga?',
  '---',
  'TOMÁS BRANN, SECRETARIO DE PUERTOS (INTERPRETACIÓN DEL LAGUÉS)',
  'Los estados.',
  'IDA HOLM (interpretación del lagués): Y los puertos.',
  '---',
  'TOMÁS BRANN',
  '(Inaudible)',
].join('\n')

test('names alone on their line speak the lines below, whatever role their office or the label tells', () => {
  expect(shown(turnsOf(plainTextBlocks(conference)))).toEqual([
    'null (null): Versión estenográfica. Conferencia del lago | Presidencia de la República | 4 de mayo de 2031',
    expect.stringMatching(/^PRESIDENTA ANA ORSK VELL \(official\): Buenos días\. \| Vamos /),
    'PREGUNTA (reporter): ¿Quién paga?',
    'TOMÁS BRANN, SECRETARIO DE PUERTOS (official): (INTERPRETACIÓN DEL LAGUÉS) | Los estados.',
    'IDA HOLM (other): (interpretación del lagués): Y los puertos.',
    'TOMÁS BRANN (official): (Inaudible)',
  ])
})

test('a reader may bring a house of its own', () => {
  const text = 'Kanselli van het Meer\n\nF. Wanneer?\n\nMinister Orsk: (onhoorbaar) in mei.'
  const { passages } = read(text, { styles: [...houseStyles, lakeHouse] })
  expect(passages.filter(({ kind }) => kind === 'turn').map(({ role }) => role)).toEqual([
    'reporter',
    'official',
  ])
  expect(passages.flatMap(({ marks = [] }) => marks.map(({ kind }) => kind))).toEqual(['inaudible'])
})

test('a list of addressees in capitals is no transcript', () => {
  const memorandum = 'MEMORANDUM\n\nTHE SECRETARY OF PORTS\n\nTHE DIRECTOR OF LOCKS\n\nWe dredge.'
  expect(styleShown(markdownBlocks(memorandum))).toBeNull()
})

test.each([
  ['**Moderator:** Welcome.\n\n**Question:** When?\n\n**Minister Orsk:** In May.'],
  ['**Moderator**\n\nWelcome.\n\n**Question**\n\nWhen?\n\n**Minister Orsk**\n\nIn May.'],
  ['Moderator: Welcome.\n\nQuestion: When?\n\nMinister Orsk: In May.'],
])('names in bold or in small letters are labels where somebody asks: %s', (text) => {
  expect(shown(turnsOf(markdownBlocks(text)))).toEqual([
    'Moderator (moderator): Welcome.',
    'Question (reporter): When?',
    'Minister Orsk (official): In May.',
  ])
})

test.each([
  ['Interviewer', 'Minister Orsk'],
  ['REPORTER', 'MINISTER ORSK'],
  ['QUESTION', 'MINISTER ORSK'],
  ['Journaliste', 'Ministre Orsk'],
  ['Pregunta', 'Ministra Orsk'],
])('%s asks, and %s answers', (asker, minister) => {
  const turns = turnsOf(markdownBlocks(`${asker}: When?\n\n${minister}: In May.\n\n${asker}: Where?`))
  expect(turns.map((turn) => turn.role)).toEqual(['reporter', 'official', 'reporter'])
})

test('Q and A with colons are a question and its answer', () => {
  expect(shown(turnsOf(markdownBlocks('Q: When?\n\nA: In May.\n\nQ: Where?\n\nA: Here.')))).toEqual([
    'Q (reporter): When?',
    'A (official): In May.',
    'Q (reporter): Where?',
    'A (official): Here.',
  ])
})

test('quotations under the names of those who said them are no transcript', () => {
  const quotes =
    '**Senator Orsk:** “Good.”\n\n**Governor Vell:** “Very good.”\n\n**Lake Courier Reporter Ida Holm:** “Well.”'
  expect(styleShown(markdownBlocks(quotes))).toBeNull()
})
