/** What an import did, for a reader at a terminal. */
import type { ImportOutcome, ImportReport } from '@readout/archive'
import { hang, type Line, pad } from '../layout.ts'
import type { Style } from '../terminal.ts'
import { sayCount } from './words.ts'

/** More than this many sources are counted, not listed. */
const longestList = 30

/** What was added or revised, under which name in the archive, and the counts. */
export function showImport(
  report: ImportReport,
  outcomes: readonly ImportOutcome[],
  isDry: boolean,
  width: number,
): Line[] {
  const kept = outcomes.flatMap(({ status, ...outcome }) =>
    (status === 'added' || status === 'revised') && 'slug' in outcome ? [{ status, slug: outcome.slug }] : [],
  )
  const listed = kept.length > longestList ? [] : kept
  return [
    ...listed.flatMap(({ status, slug }) =>
      hang([{ text: `  ${pad(status, 'revised'.length)}  `, style: styleOf[status] }], slug, width),
    ),
    ...(listed.length > 0 ? [[]] : []),
    ...report.asBefore.flatMap((address) =>
      hang([{ text: '  ' }], `Nothing has changed at ${address} since it was last imported.`, width),
    ),
    [{ text: countsOf(report) }],
    ...(isDry ? [[{ text: 'Nothing was written: this was a dry run.' }]] : []),
  ]
}

const styleOf = { added: 'added', revised: 'altered' } as const satisfies Record<string, Style>

function countsOf({ added, revised, unchanged, failed }: ImportReport): string {
  const all = added + revised + unchanged + failed.length
  const counts = [`${added} added`, `${revised} revised`, `${unchanged} unchanged`, `${failed.length} failed`]
  return `${sayCount(all, 'text')}: ${counts.join(', ')}.`
}
