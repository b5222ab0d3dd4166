/** The commitments of one document for a reader at a terminal. */
import { type Commitment, type CommitmentList, notSearchedInWords, targetInWords } from '@readout/commitments'
import { hang, type Line, pad, wrap } from '../layout.ts'
import { sayConfidence, sayCount, sayDay, sayIssue } from './words.ts'

/**
 * A numbered list: each quote, and under it what was read from it; with `isExplained` also the cues that made it a
 * proposal.
 */
export function showCommitments(
  list: CommitmentList,
  { width, isExplained }: { readonly width: number; readonly isExplained: boolean },
): Line[] {
  const { document, commitments } = list
  const firm = commitments.filter(({ strength }) => strength === 'firm').length
  const counts = commitments.length === 0 ? '' : `  (${firm} firm, ${commitments.length - firm} soft)`
  const columns = String(commitments.length).length
  return [
    ...wrap([{ text: document, style: 'title' }], width),
    ...wrap([{ text: sayFound(list) }, { text: counts, style: 'dim' }], width),
    ...commitments.flatMap((commitment, index): Line[] => {
      const number = { text: `${String(index + 1).padStart(columns + 1)}  `, style: 'label' } as const
      const indent = { text: ' '.repeat(number.text.length) }
      return [
        [],
        ...hang([number], commitment.quote, width),
        ...hang([indent], [{ text: describe(commitment), style: 'dim' }], width),
        ...(isExplained ? cueLines(commitment, indent, width) : []),
      ]
    }),
  ]
}

/** How many commitments there are, or that the text was not searched. */
export const sayFound = ({ commitments, notSearched }: CommitmentList): string =>
  notSearched === undefined ? sayCount(commitments.length, 'commitment') : notSearchedInWords(notSearched)

/**
 * What was read from the words of a commitment, on one line.
 *
 * @example
 * describe(commitment) // 'NV, OL · target · climate · firm · announced · by 2030 · confidence 0.91'
 */
export function describe(commitment: Commitment): string {
  const { parties, action, issue, strength, stage, deadline, target, mechanism, confidence } = commitment
  return dotted([
    parties.join(', ') || 'no party named',
    action,
    sayIssue(issue),
    strength,
    stage,
    deadline && `by ${sayDay(deadline)}`,
    target && targetInWords(target),
    mechanism && `through ${mechanism}`,
    `confidence ${sayConfidence(confidence)}`,
  ])
}

/**
 * Joins what there is with middle dots, so that a line breaks between the parts sooner than in them.
 *
 * @example
 * dotted(['climate', null, 'by 2030']) // 'climate · by 2030'
 */
export function dotted(parts: readonly (string | null)[]): string {
  return parts
    .filter((part): part is string => part !== null && part !== '')
    .map((part) => (part.length > 36 ? part : part.replaceAll(' ', '\u00a0')))
    .join('\u00a0· ')
}

/**
 * The rules that fired with the words that fired them, and the anchor of the passage.
 *
 * @param indent the columns that they stand in
 */
export function cueLines(
  { cues, anchor }: Pick<Commitment, 'cues' | 'anchor'>,
  indent: { readonly text: string },
  width: number,
): Line[] {
  const columns = Math.max(...cues.map(({ name }) => name.length), 0)
  return [
    ...cues.flatMap(({ name, words }) =>
      // A rule may fire on what is not there: nobody named.
      hang(
        [indent, { text: pad(name, columns), style: 'dim' }, { text: '  ' }],
        words === '' ? '—' : `“${words}”`,
        width,
      ),
    ),
    [indent, { text: `in passage ${anchor}`, style: 'dim' }],
  ]
}
