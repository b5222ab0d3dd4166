import { expect, test } from 'vitest'
import { bodiesOf } from './bodies.ts'

const of = (text: string) => Object.fromEntries(bodiesOf(text))

test('letters in brackets are those of the body that stands before them', () => {
  expect(of('the Lake Safety Council (LASCO) of Orsk')).toEqual({
    lasco: 'Lake Safety Council',
    lsc: 'Lake Safety Council',
  })
  expect(of('the Ice Pact and the Salt Aid Bank (SAB)')).toMatchObject({ sab: 'Salt Aid Bank' })
})

test.each([
  ['brown trout virus (BTV)'],
  ['Reeds, Eels, Locks and Mud (RELM)'],
  ['the Republic of Vell (ROV)'],
  ['liquid salt (LSA)'],
  ['(LSWG)'],
])('letters alone are no body: “%s”', (text) => {
  expect(of(text)).toEqual({})
})

test('a name of nothing but what bodies are called names none', () => {
  expect(of('the Framework Agreement')).toEqual({})
  expect(of('the Salt Agreement')).toEqual({ 'salt-agreement': 'Salt Agreement' })
})
