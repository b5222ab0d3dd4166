import { expect, test } from 'vitest'
import { isNameOfVoice, isOfGovernment, isSurelyOther, stateLedBy } from './voice-names.ts'

test('a name is a name, and a topic, a part of a law or a day is none', () => {
  for (const name of [
    'Rep. Lo Bem (D-06)',
    'Orsk Lines',
    'Lo Bem, Chair of the Ferry Board',
    'Ana de la Cruz',
  ])
    expect(isNameOfVoice(name), name).toBe(true)
  for (const label of [
    'On the new ferries',
    'PROMISE MADE',
    'Section 3',
    'The act is amended to read as follows',
    'March 4, 2031',
  ])
    expect(isNameOfVoice(label), label).toBe(false)
})

test('officers of governments and leaders of states speak for them', () => {
  for (const name of [
    'President Ask',
    'Energy Secretary Bem',
    'Secretary of Energy, Lo Bem',
    'U.S. Trade Representative Bem',
    'Acting Attorney General Bem',
    'Director Bem',
    'Canadian Prime Minister Bem',
    'Lo Bem, Prime Minister of Norway',
    'Lo Bem, President Ask’s Ferry Adviser',
    'Lo Bem, Assistant to the President and Director of Ferries',
  ])
    expect([name, isOfGovernment(name), isSurelyOther(name)]).toEqual([name, true, false])
})

test('lawmakers, regions, firms, clubs and those who served do not', () => {
  for (const name of [
    'Sen. Lo Bem',
    'Dray Governor Bem',
    'Dray Attorney General Bem',
    'Ferry Workers President Bem',
    'Lo Bem, President, Ferry Club',
    'President Lo Bem, Ferry Club',
    'Lo Bem, CEO of Orsk Lines',
    'Former Energy Secretary Bem',
    'Lo Bem, Former Norwegian Prime Minister',
  ])
    expect([name, isOfGovernment(name), isSurelyOther(name)]).toEqual([name, false, true])
})

test('a bare name, and an office that many have, tell neither', () => {
  for (const name of ['Bem', 'Orsk Ferries', 'Lo Bem, Director, Ferry Institute'])
    expect([name, isOfGovernment(name), isSurelyOther(name)]).toEqual([name, false, false])
})

test('whose leader somebody is, the people, the state or the body before the office tells', () => {
  expect(stateLedBy('European Commission President Bem')).toEqual(['eu'])
  expect(stateLedBy('Lo Bem, President of Norway')).toEqual(['NO'])
  expect(stateLedBy('NATO Secretary General Bem')).toEqual(['nato'])
  expect(stateLedBy('UN Secretary-General Bem')).toBeNull()
})
