import { expect, test } from 'vitest'
import { matchesOf } from './matches.ts'

test('all matches come in order, with where they stand, and anew at each call', () => {
  const plural = /(\w+)s\b/g
  const told = () => matchesOf('two locks and three dykes', plural).map(({ 1: word, index }) => [word, index])
  expect(told()).toEqual([
    ['lock', 4],
    ['dyke', 20],
  ])
  expect(told()).toEqual(told())
  expect(matchesOf('one lock', plural)).toEqual([])
})

test('an expression that matches nothing at a place goes on to the next', () => {
  expect(matchesOf('aba', /b*/g).map(([words]) => words)).toEqual(
    [...'aba'.matchAll(/b*/g)].map(([words]) => words),
  )
})
