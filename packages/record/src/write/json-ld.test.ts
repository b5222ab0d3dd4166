import { describe, expect, test } from 'vitest'
import { read } from '../read.ts'
import type { DocumentRecord } from '../schema.ts'
import { toJsonLd } from './json-ld.ts'

const written = (record: DocumentRecord) => JSON.parse(toJsonLd(record))
const call =
  '---\ntitle: Background Press Call\ndate: 2031-03-04\n---\nVia Teleconference\n\n9:00 A.M. EST\n\nMODERATOR: Welcome. This is on background, attributable to a senior official, embargoed until 5 a.m. tomorrow.\n\nQ When?\n\nSENIOR OFFICIAL: In May.\n\nQ Which?'

test('a document is described in the terms of schema.org, and what it does not say is left out', () => {
  const source =
    '---\ntitle: "Fact Sheet: The Lake"\npublisher: Lake Office\npublished_time: 2031-03-04 10:00:00-05:00\nsource_url: https://lake.example/a\ngovernments:\n  - {code: XO, name: Orsk}\nspecimen: true\n---\nThe states will dredge.'
  expect(written(read(source))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Report',
    name: 'Fact Sheet: The Lake',
    url: 'https://lake.example/a',
    inLanguage: 'en',
    datePublished: '2031-03-04T10:00:00-05:00',
    publisher: { '@type': 'Organization', name: 'Lake Office' },
    sourceOrganization: [{ '@type': 'GovernmentOrganization', name: 'Orsk', identifier: 'XO' }],
    creativeWorkStatus: 'Specimen',
    text: 'The states will dredge.',
  })
})

describe('a call is a conversation', () => {
  test('recorded at an event, under conditions, with words to credit it by', () => {
    expect(written(read(call))).toMatchObject({
      '@type': 'Conversation',
      conditionsOfAccess: 'Terms: On background. Embargo: until 2031-03-05T05:00:00-05:00.',
      creditText: 'senior official',
      recordedAt: {
        '@type': 'Event',
        startDate: '2031-03-04T09:00:00-05:00',
        location: { '@type': 'Place', name: 'Via Teleconference' },
      },
    })
  })

  test('of questions, answers and messages that name one another', () => {
    const record = read(call)
    const [, question, answer, followUp] = record.passages.filter((passage) => passage.kind === 'turn')
    const linked = record.passages.map((passage) => {
      if (passage === answer) return { ...passage, answers: question?.anchor ?? '' }
      if (passage === followUp) return { ...passage, followsUp: question?.anchor ?? '', asker: 'Steve Orsk' }
      return passage
    })
    const id = `#${question?.anchor}`
    const reporter = { '@type': 'Role', roleName: 'reporter', author: { '@type': 'Person' } }
    expect(written({ ...record, passages: linked }).hasPart).toMatchObject([
      { '@type': 'Message', position: 1, author: { roleName: 'moderator', author: { name: 'MODERATOR' } } },
      {
        '@type': 'Question',
        '@id': id,
        text: 'When?',
        author: reporter,
        suggestedAnswer: [{ '@id': `#${answer?.anchor}` }],
      },
      { '@type': 'Answer', text: 'In May.', parentItem: { '@id': id } },
      {
        '@type': 'Question',
        author: { ...reporter, author: { '@type': 'Person', name: 'Steve Orsk' } },
        parentItem: { '@id': id },
      },
    ])
  })
})

test('an unnamed reporter is nobody’s name', () => {
  expect(toJsonLd(read(call))).not.toContain('"name": "Q"')
})

test('it may stand in a script of a page, whatever the words are', () => {
  const record = read('\\</script\\>\\<!-- R&D &#x2028;')
  expect(toJsonLd(record)).not.toMatch(/[<>&\u2028]/)
  expect(written(record).text).toBe(record.text)
})
