import type { FrontMatter } from './formats/front-matter.ts'
import { recordTurns } from './formats/record-body.ts'
import { isRecordHead, overridden, recordHead } from './formats/record-head.ts'
import { dateProblems } from './meta/meta.ts'
import { lay } from './passages.ts'
import type { DocumentRecord, Problem } from './schema.ts'
import { linkExchanges } from './transcript/link-exchanges.ts'
import { withMarks } from './transcript/marks.ts'

/**
 * Reads what `toMarkdown` wrote: the head is taken at its word, the passages come from the body. Null for a text whose
 * head does not say that Readout wrote it; a problem where it says so and is broken, and the text is read as any other.
 */
export function readWritten({ fields, body }: FrontMatter): DocumentRecord | Problem | null {
  if (!isRecordHead(fields)) return null
  const head = recordHead(fields)
  if ('broken' in head) {
    const message = `The front matter says that Readout wrote this text, and is broken (${head.broken}). The text was read as any other; mend the head, or take "format" out of it.`
    return { code: 'broken-front-matter', message, start: 0, end: 0 }
  }
  const { text, passages } = lay(recordTurns(body, head.speakers))
  return {
    format: 'readout/record/1',
    meta: head.meta,
    groundRules: head.groundRules,
    passages: linkExchanges(withMarks(passages)).map((passage) => {
      const override = head.overrides.get(passage.anchor)
      return override === undefined ? passage : overridden(passage, override)
    }),
    problems: [...head.problems, ...dateProblems(fields)],
    text,
  }
}
