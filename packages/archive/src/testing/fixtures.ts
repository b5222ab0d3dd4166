/** Sources whose text is their record, so that the archive's tests rest on no grammar of texts. */
import type { Candidate, Commitment, Sifted } from '@readout/commitments'
import { type DocumentRecord, documentRecord, type Meta, type Passage } from '@readout/record'
import type { Ways } from '../arrival.ts'
import type { ImportSource } from '../types.ts'

export interface Fixture {
  /** The file's name. */
  readonly name?: string
  readonly meta?: Partial<Meta>
  /** Paragraphs; `OFFICIAL: words` is a turn with one paragraph. */
  readonly says: readonly string[]
  /** Something in the head that the record does not show. */
  readonly head?: string
}

/**
 * A source as `fixtureWays.read` reads it.
 *
 * @example
 * source({ meta: { title: 'Lake pact' }, says: ['OFFICIAL: We will cut methane.'] })
 */
export function source({ name = 'text.md', meta = {}, says, head = '' }: Fixture): ImportSource {
  return { name, bytes: new TextEncoder().encode(JSON.stringify({ meta, says, head })) }
}

/** The instant at which everything in these tests is imported. */
export const importedAt = Temporal.Instant.from('2026-03-01T12:00:00Z')

export const fixtureWays = { now: () => importedAt, read: readFixture, sift: siftWill } satisfies Ways

function readFixture(bytes: Uint8Array, _options: { readonly name: string }): DocumentRecord {
  const { meta, says }: Fixture = JSON.parse(new TextDecoder().decode(bytes))
  const passages: Passage[] = []
  let text = ''
  for (const [index, words] of says.entries()) {
    const [, speaker, spoken] = /^([A-Z ]+): (.*)$/su.exec(words) ?? []
    const start = text.length + (speaker ? speaker.length + 2 : 0)
    text += `${words}\n`
    const paragraph: Passage = {
      anchor: `p${index}`,
      kind: 'paragraph',
      start,
      end: text.length - 1,
      text: spoken ?? words,
    }
    if (speaker === undefined) {
      passages.push(paragraph)
    } else {
      const role = roles.find(([label]) => label === speaker)?.[1] ?? 'other'
      passages.push({ ...paragraph, anchor: `t${index}`, kind: 'turn', speaker, role })
      passages.push({ ...paragraph, turn: `t${index}` })
    }
  }
  return documentRecord.parse({
    format: 'readout/record/1',
    meta: { ...plainMeta, ...meta },
    groundRules: null,
    passages,
    problems: says.length === 0 ? [{ code: 'unread', message: 'The text is empty.', start: 0, end: 0 }] : [],
    text,
  })
}

const roles = [
  ['OFFICIAL', 'official'],
  ['MODERATOR', 'moderator'],
  ['Q', 'reporter'],
] as const

const plainMeta: Meta = {
  title: null,
  kind: 'other',
  publisher: null,
  date: null,
  publishedAt: null,
  modifiedAt: null,
  sourceUrl: null,
  language: 'en',
  governments: [],
  specimen: false,
}

/** Takes every passage with a "will" in it, and refuses those with a "may". */
function siftWill(record: DocumentRecord): Sifted {
  const passages = record.passages.filter(({ kind }) => kind !== 'turn')
  return {
    commitments: passages.filter(({ text }) => text.includes('will')).map(commitmentIn),
    rejected: passages.filter(({ text }) => text.includes('may')).map(candidateIn),
  }
}

function candidateIn({ text, start, end, anchor }: Passage): Candidate {
  const cues = [{ name: 'modal verb', words: 'may' }]
  return { quote: text, start, end, anchor, reason: 'only may', confidence: 0.2, cues }
}

/**
 * A commitment that is the whole passage.
 *
 * @example
 * commitmentIn(passage).quote === passage.text // true
 */
export function commitmentIn({ text, start, end, anchor }: Passage): Commitment {
  return {
    quote: text,
    start,
    end,
    anchor,
    parties: ['US', 'a body, with "quotes"'],
    action: 'target',
    issue: 'climate',
    strength: 'firm',
    stage: 'made',
    target: { metric: 'methane', low: 60, high: null, unit: '%', direction: 'reduce', baseline: null },
    deadline: '2030',
    beneficiary: null,
    mechanism: null,
    earlier: null,
    checkable: 'yes',
    confidence: 0.9,
    cues: [{ name: 'modal verb', words: 'will' }],
  }
}
