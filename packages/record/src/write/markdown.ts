import { type Override, overrideOf, type RecordHead, recordHeadYaml } from '../formats/record-head.ts'
import { read } from '../read.ts'
import type { DocumentRecord, Passage, Role } from '../schema.ts'
import { markdownBody } from './markdown-body.ts'

/**
 * Writes a record as Markdown that reads back as the same record: `read(toMarkdown(record))` equals `record`. The head
 * says in `format` that Readout wrote it and holds what the body cannot tell (docs/formats.md); the body shows its
 * headings, lists, tables and turns in any reader of Markdown.
 *
 * @example
 * const record = read('MODERATOR: Welcome.\n\nQ When?')
 * toMarkdown(record).split('\n').slice(-4, -1) // ['**MODERATOR:** Welcome.', '', '**Q:** When?']
 * read(toMarkdown(record)).passages.length === record.passages.length // true
 */
export function toMarkdown(record: DocumentRecord): string {
  const { meta, groundRules, problems, passages } = record
  const head = { meta, groundRules, problems, speakers: rolesOf(passages) }
  const body = markdownBody(passages)
  const write = (overrides: RecordHead['overrides']) => `${recordHeadYaml({ ...head, overrides })}\n${body}`
  return write(overridesOf(passages, read(write(new Map())).passages))
}

/** The role that each label plays most often. */
function rolesOf(passages: readonly Passage[]): Map<string, Role> {
  const roles = new Map<string, Role>()
  const turns = passages.filter((passage) => passage.kind === 'turn')
  for (const [speaker, same] of Map.groupBy(turns, (turn) => turn.speaker ?? '')) {
    const counts = Map.groupBy(same, (turn) => turn.role)
    const [most] = [...counts].sort((a, b) => b[1].length - a[1].length)
    if (most?.[0] !== undefined) roles.set(speaker, most[0])
  }
  return roles
}

function overridesOf(wanted: readonly Passage[], seen: readonly Passage[]): Map<string, Override> {
  const overrides = new Map<string, Override>()
  for (const [index, passage] of seen.entries()) {
    const original = wanted[index]
    const isOfSame = original?.kind === passage.kind && original.text === passage.text
    const override = isOfSame ? overrideOf(original, passage) : null
    if (override !== null) overrides.set(passage.anchor, override)
  }
  return overrides
}
