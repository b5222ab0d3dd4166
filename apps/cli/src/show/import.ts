/** What an import did, for a reader at a terminal. */
import type { HoldTerms, ImportOutcome, ImportReport } from '@readout/archive'
import { hang, type Line, pad } from '../layout.ts'
import type { Style } from '../terminal.ts'
import { sayHold } from './releases.ts'
import { sayCount } from './words.ts'

/** More than this many sources are counted, not listed. */
const longestList = 30

/** What was added or revised, under which name in the archive, and the counts. */
export function showImport(
  report: ImportReport,
  outcomes: readonly ImportOutcome[],
  { isDry, width, now }: { readonly isDry: boolean; readonly width: number; readonly now: Temporal.Instant },
): Line[] {
  const kept = outcomes.flatMap((outcome): Kept[] => {
    if (outcome.status === 'failed') return []
    const { status, slug, held } = outcome
    if (status !== 'unchanged') return [{ status, slug, held }]
    return held === undefined ? [] : [{ status: 'held', slug, held }]
  })
  const listed = kept.length > longestList ? [] : kept
  return [
    ...listed.flatMap(({ status, slug, held }) => [
      ...hang([{ text: `  ${pad(status, 'revised'.length)}  `, style: styleOf[status] }], slug, width),
      ...(held === undefined ? [] : hang([{ text: ' '.repeat(11) }], sayHold(held, now), width)),
    ]),
    ...(listed.length > 0 ? [[]] : []),
    ...report.asBefore.flatMap((address) =>
      hang([{ text: '  ' }], `Nothing has changed at ${address} since it was last imported.`, width),
    ),
    [{ text: countsOf(report) }],
    ...(isDry ? [[{ text: 'Nothing was written: this was a dry run.' }]] : []),
  ]
}

interface Kept {
  readonly status: keyof typeof styleOf
  readonly slug: string
  readonly held: HoldTerms | undefined
}

const styleOf = { added: 'added', revised: 'altered', held: 'dim' } as const satisfies Record<string, Style>

function countsOf({ added, revised, unchanged, failed }: ImportReport): string {
  const all = added + revised + unchanged + failed.length
  const counts = [`${added} added`, `${revised} revised`, `${unchanged} unchanged`, `${failed.length} failed`]
  return `${sayCount(all, 'text')}: ${counts.join(', ')}.`
}
