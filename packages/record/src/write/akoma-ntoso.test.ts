import { describe, expect, test } from 'vitest'
import { read } from '../read.ts'
import type { DocumentRecord, Mark, Passage } from '../schema.ts'
import { elementsNamed, wordsOf, xmlTree } from '../testing/xml-tree.ts'
import { toAkomaNtoso } from './akoma-ntoso.ts'

const written = (record: DocumentRecord) => xmlTree(toAkomaNtoso(record))
const call =
  '---\ntitle: Background Press Call\ndate: 2031-03-04\nsource_url: https://www.whitehouse.gov/lake\n---\nVia Teleconference\n\nMODERATOR: Welcome. This is on background, embargoed until 5 a.m. tomorrow.\n\nQ When?\n\nSENIOR OFFICIAL: In May:\n\n- the locks\n    - all\n\nSENIOR OFFICIAL:'

/** Turns linked as the questions and answers that they are. */
function linked(record: DocumentRecord): DocumentRecord {
  const question = record.passages.find((passage) => passage.role === 'reporter')
  const passages = record.passages.map((passage): Passage => {
    const { answers: _, ...rest } = passage
    return passage.text.startsWith('In May') && passage.kind === 'turn'
      ? { ...rest, answers: question?.anchor ?? '' }
      : rest
  })
  return { ...record, passages }
}

describe('a call is a debate', () => {
  const tree = written(linked(read(call)))

  test('of speeches, questions and answers, each by somebody in a role', () => {
    const [body] = elementsNamed(tree, 'debateBody')
    const [section] = body === undefined ? [] : elementsNamed(body, 'debateSection')
    const turns = section?.children.filter((child) => typeof child !== 'string') ?? []
    expect(turns.map(({ name, attributes }) => [name, attributes.by, attributes.as])).toEqual([
      ['p', undefined, undefined],
      ['speech', '#speaker-1', '#moderator'],
      ['question', '#speaker-2', '#reporter'],
      ['answer', '#speaker-3', '#official'],
      ['speech', '#speaker-3', '#official'],
    ])
    expect(elementsNamed(tree, 'from').map(wordsOf)).toEqual([
      'MODERATOR:',
      'Q:',
      'SENIOR OFFICIAL:',
      'SENIOR OFFICIAL:',
    ])
  })

  test('whose people are no more than their labels', () => {
    expect(elementsNamed(tree, 'TLCPerson').map(({ attributes }) => attributes.showAs)).toEqual([
      'MODERATOR',
      'Q',
      'SENIOR OFFICIAL',
    ])
    expect(elementsNamed(tree, 'TLCRole').map(({ attributes }) => attributes.eId)).toEqual([
      'author',
      'moderator',
      'reporter',
      'official',
    ])
  })

  test('that says which answer belongs to which question, and under which rules it was given', () => {
    expect(elementsNamed(tree, 'readout:turn').map(({ attributes }) => attributes)).toEqual([
      { href: '#dbsect_1__answer_1', answers: '#dbsect_1__question_1' },
    ])
    expect(
      elementsNamed(tree, 'readout:groundRule').map((rule) => [rule.attributes.name, wordsOf(rule)]),
    ).toContainEqual(['Embargo', 'until 2031-03-05T05:00:00-05:00'])
  })

  test('under the address of its country, kind, date and title', () => {
    const [work] = elementsNamed(tree, 'FRBRuri')
    expect(work?.attributes.value).toBe('/akn/us/debate/background-call/2031-03-04/background-press-call')
    expect(elementsNamed(tree, 'FRBRlanguage')[0]?.attributes.language).toBe('eng')
    expect(elementsNamed(tree, 'docTitle').map(wordsOf)).toEqual(['Background Press Call'])
  })

  test('in which every passage has its place and its anchor', () => {
    const record = read(call)
    const xml = toAkomaNtoso(record)
    for (const { anchor } of record.passages) expect(xml).toContain(` wId="${anchor}"`)
    const eIds = [...xml.matchAll(/ eId="([^"]*)"/g)].map(([, eId]) => eId)
    expect(new Set(eIds).size).toBe(eIds.length)
    expect(eIds).toContain('dbsect_1__answer_1__ul_1__li_1__ul_1__li_1')
  })
})

describe('another text', () => {
  test.each([
    ['Joint statement on the lake', 'statement'],
    ['The Harbour Declaration', 'statement'],
    ['Fact sheet: the lake', 'doc'],
  ])('“%s” is a %s', (title, name) => {
    const [document] = written(read(`# ${title}\n\nText.`)).children.filter(
      (child) => typeof child !== 'string',
    )
    expect(document?.name).toBe(name)
  })

  test('has sections where its headings are', () => {
    const tree = written(read('# Lake\n\nText.\n\n## Aims\n\nWater.\n\n## Ports\n\n### Vell\n\nOne.'))
    const sections = elementsNamed(tree, 'hcontainer').map(({ attributes, children }) => [
      attributes.eId,
      ...children.flatMap((child) => (typeof child === 'string' ? [] : child.name)),
    ])
    expect(sections).toEqual([
      ['hcontainer_1', 'heading', 'intro', 'hcontainer', 'hcontainer'],
      ['hcontainer_1__hcontainer_1', 'heading', 'content'],
      ['hcontainer_1__hcontainer_2', 'heading', 'hcontainer'],
      ['hcontainer_1__hcontainer_2__hcontainer_1', 'heading', 'content'],
    ])
  })

  test('of which nothing could be read is valid all the same', () => {
    const tree = written(read(''))
    expect(elementsNamed(tree, 'mainBody').map(wordsOf)).toEqual(['\n\n'])
    expect(elementsNamed(tree, 'FRBRdate')[0]?.attributes).toEqual({ date: '0001-01-01', name: 'unknown' })
  })
})

describe('marks', () => {
  const text = 'We go upon [until] May (Laughter.)1'
  const marks: Mark[] = [
    { kind: 'struck', start: 6, end: 10, correction: 'until' },
    { kind: 'stage-direction', start: 23, end: 34 },
    { kind: 'footnote', start: 34, end: 35 },
  ]
  const passages: Passage[] = [
    { anchor: 'p-1', kind: 'paragraph', start: 0, end: text.length, text, marks },
    { anchor: 'n-1', kind: 'footnote', start: 40, end: 50, text: '1. In part' },
  ]

  test('are what the standard has for them', () => {
    expect(toAkomaNtoso({ ...read('Text.'), passages })).toContain(
      'We go <del>upon</del> <ins>[until]</ins> May <remark type="sceneDescription">(Laughter.)</remark>' +
        '<sup><ref href="#p_2">1</ref></sup></p>',
    )
  })

  test('a stage direction that stands alone, in nobody’s mouth, is a scene', () => {
    const record = read('MODERATOR: Hello.\n\nQ When?')
    const scene: Passage = {
      anchor: 'p-9',
      kind: 'paragraph',
      start: 0,
      end: 11,
      text: '(Laughter.)',
      marks: [{ kind: 'stage-direction', start: 0, end: 11 }],
    }
    const tree = written({ ...record, passages: [scene, ...record.passages] })
    expect(elementsNamed(tree, 'scene').map(wordsOf)).toEqual(['(Laughter.)'])
  })
})
