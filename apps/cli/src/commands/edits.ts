import type { EditFilter } from '@readout/archive'
import type { EditList, RevisionDifference } from '@readout/commitments'
import { difference, type EditSort, editSort, ReadoutError } from '@readout/record'
import { type Command, Option } from 'commander'
import { numberBetween } from '../numbers.ts'
import { folderOption, withMadeArchive } from '../place.ts'
import { readRecord, refuseTwiceStandardInput, refuseUnread, warnOfProblems } from '../records.ts'
import { showDifference, showEdits } from '../show/edits.ts'
import type { Surroundings } from '../surroundings.ts'

interface EditsOptions {
  readonly sort?: EditSort
  readonly year?: number
  readonly silent?: true
  readonly document?: string
  readonly limit: number
  readonly exitCode?: true
  readonly json?: true
}

/** `readout edits [A B]`: what was changed in a text after it was published. */
export function addEdits(program: Command, surroundings: Surroundings): Command {
  return program
    .command('edits')
    .summary('what was changed in a text after it was published')
    .description(
      'With two files, the earlier state of one text and the later: each edit by its sort (number, date, name, wording, ' +
        'typo), whether the text tells its readers, and what became of its commitments. Without files, the edited ' +
        'revisions of the archive, those seen last first.',
    )
    .argument('[FILE...]', 'the earlier text and the later; - is standard input')
    .addOption(new Option('--sort <sort>', 'show only edits of this sort').choices(editSort.options))
    .addOption(
      new Option('--year <year>', 'of the archive, those seen in this year only').argParser(
        numberBetween(1000, 9999),
      ),
    )
    .option('--silent', 'of the archive, only those that no note in the text announces')
    .option('--document <slug>', 'of the archive, those of this document only')
    .addOption(
      new Option('--limit <number>', 'how many edited revisions of the archive to show')
        .argParser(numberBetween(1, 1000))
        .default(10),
    )
    .addOption(folderOption())
    .option('--exit-code', 'with two files, end with 1 where words differ')
    .option('--json', 'one line of JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ readout edits fact-sheet-monday.md fact-sheet-tuesday.md
  $ readout edits --silent --sort number
  $ readout edits --json --limit 1000 | jq -r '.revisions[] | .slug'
`,
    )
    .action((files: readonly string[], options: EditsOptions, command: Command) =>
      files.length === 0 ? listed(options, command, surroundings) : compared(files, options, surroundings),
    )
}

async function compared(
  files: readonly string[],
  { sort, exitCode, json }: EditsOptions,
  surroundings: Surroundings,
): Promise<void> {
  const { terminal, end } = surroundings
  const [earlier, later, ...more] = files
  if (earlier === undefined || later === undefined || more.length > 0)
    throw new ReadoutError(
      'bad-use',
      'Edits lie between two texts.',
      'Name the earlier and the later, or none to list those of the archive.',
    )
  refuseTwiceStandardInput(files)
  const [a, b] = [await readRecord(earlier, surroundings), await readRecord(later, surroundings)]
  for (const source of [a, b]) {
    refuseUnread(source)
    warnOfProblems(source, surroundings)
  }
  const { commitmentFates, find, revisionDifferenceOf } = await import('@readout/commitments')
  const whole = difference(a.record, b.record)
  const found = { ...whole, edits: whole.edits.filter((edit) => sort === undefined || edit.sort === sort) }
  const fates = commitmentFates(a.record, b.record, [find(a.record), find(b.record)])
  const line: RevisionDifference = revisionDifferenceOf({ earlier: a.name, later: b.name }, found, fates)
  if (json) terminal.printRaw(`${JSON.stringify(line)}\n`)
  else for (const shown of showDifference(line, terminal)) terminal.print(shown)
  end(exitCode && found.edits.length > 0 ? 1 : 0)
}

async function listed(options: EditsOptions, command: Command, surroundings: Surroundings): Promise<void> {
  const { terminal, end } = surroundings
  const { sort, year, silent, document, limit, json } = options
  const filter: EditFilter = { sort, year, document, isAnnounced: silent ? false : undefined, limit }
  await withMadeArchive(command, surroundings, async (archive) => {
    const { fateLineOf } = await import('@readout/commitments')
    const { total, documents, revisions } = await archive.edits(filter)
    const line: EditList = {
      format: 'readout/edits/1',
      total,
      documents,
      next: null,
      revisions: revisions.map(({ document: { slug, title, kind, date, specimen }, fates, ...revision }) => ({
        slug,
        title,
        kind,
        date,
        specimen,
        ...revision,
        sorts: [...revision.sorts],
        edits: revision.edits.filter((edit) => sort === undefined || edit.sort === sort),
        earlierSeenAt: revision.earlierSeenAt.toString(),
        seenAt: revision.seenAt.toString(),
        fates: fates.map(fateLineOf),
      })),
    }
    if (json) terminal.printRaw(`${JSON.stringify(line)}\n`)
    else for (const shown of showEdits(line, terminal)) terminal.print(shown)
    end(total === 0 ? 1 : 0)
  })
}
