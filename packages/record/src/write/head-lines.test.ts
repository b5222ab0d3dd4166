import { expect, test } from 'vitest'
import { read } from '../read.ts'
import type { GroundRules } from '../schema.ts'
import { headLines } from './head-lines.ts'

const rules: GroundRules = {
  terms: 'on-background',
  attribution: null,
  embargo: {
    kind: 'until-time',
    lifts: '2031-03-05T05:00:00-05:00',
    materials: { kind: 'until-event', event: 'the conclusion of the call' },
  },
  place: 'Via Teleconference',
  callDate: '2031-03-04',
  starts: '2031-03-04T09:00:00-05:00',
  ends: null,
  perSpeaker: [
    { speaker: 'MS. ORSK', terms: 'on-the-record', attribution: null },
    { speaker: 'SENIOR OFFICIAL', terms: 'on-background', attribution: 'senior official' },
  ],
  speakers: 2,
  questions: 0,
  official: 0,
  moderator: 0,
  operator: 0,
}

test('the terms of a call stand above its words, for each speaker where they differ, and until when they bind', () => {
  expect(headLines({ ...read('Text.'), groundRules: rules })).toEqual([
    { name: 'Terms', words: 'On background' },
    { name: 'MS. ORSK', words: 'On the record' },
    { name: 'SENIOR OFFICIAL', words: 'On background: senior official' },
    { name: 'Embargo', words: 'until 2031-03-05T05:00:00-05:00' },
    { name: 'Embargo of materials', words: 'until the conclusion of the call' },
    { name: 'Place', words: 'Via Teleconference' },
    { name: 'Held', words: '2031-03-04' },
    { name: 'Started', words: '2031-03-04T09:00:00-05:00' },
  ])
})

test('a text that says nothing of itself has no such lines', () => {
  expect(headLines(read('Text.'))).toEqual([])
})
