/** What looked like a commitment in one document and was not taken, for a reader at a terminal. */
import type { Candidate, CommitmentList } from '@readout/commitments'
import { hang, type Line } from '../layout.ts'
import { cueLines } from './commitments.ts'
import { sayConfidence } from './words.ts'

/**
 * Each quote, and under it the reason why it was not taken; with `isExplained` also the cues that spoke for it and against
 * it. A list that was made without them shows nothing.
 */
export function showRejected(
  { commitments, rejected }: CommitmentList,
  { width, isExplained }: { readonly width: number; readonly isExplained: boolean },
): Line[] {
  if (rejected === undefined) return []
  // Not numbered, for a number is that of a commitment; as far in as those above.
  const columns = String(commitments.length).length
  const label = { text: `${'–'.padStart(columns + 1)}  `, style: 'dim' } as const
  const indent = { text: ' '.repeat(label.text.length) }
  return [
    [],
    [
      { text: 'Not taken', style: 'title' },
      { text: `  ${rejected.length}`, style: 'dim' },
    ],
    ...rejected.flatMap((candidate) => [
      [],
      ...hang([label], candidate.quote, width),
      ...hang([indent], reasonLine(candidate), width),
      ...(isExplained ? cueLines(candidate, indent, width) : []),
    ]),
  ]
}

function reasonLine({ reason, confidence }: Candidate): Line {
  return [{ text: reason }, { text: `\u00a0· confidence\u00a0${sayConfidence(confidence)}`, style: 'dim' }]
}
