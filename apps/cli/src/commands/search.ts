import type { FoundPassages, SearchFilter } from '@readout/archive'
import { documentKind, role } from '@readout/record'
import { type Command, Option } from 'commander'
import { actions, issues } from '../codebook.ts'
import { numberBetween } from '../numbers.ts'
import { folderOption, withMadeArchive } from '../place.ts'
import { showSearch } from '../show/search.ts'
import type { Surroundings } from '../surroundings.ts'

interface SearchOptions extends Omit<SearchFilter, 'offset'> {
  readonly limit: number
  readonly folder: string
  readonly json?: true
}

/** `readout search QUERY…`: passages of the archive, the best first. */
export function addSearch(program: Command, surroundings: Surroundings): Command {
  return program
    .command('search')
    .summary('passages of the archive, the best first')
    .description(
      'Searches the passages of every document in the archive. Words are found in all their forms; "words in quotes" ' +
        'as they stand; begin* for whatever begins so; -word leaves passages with it out; or between two finds either.',
    )
    .argument('<QUERY...>', 'what to look for')
    .addOption(new Option('--kind <kind>', 'in documents of this kind only').choices(documentKind.options))
    .addOption(
      new Option('--year <year>', 'in documents of this year only').argParser(numberBetween(1000, 9999)),
    )
    .option('--publisher <name>', 'in documents of this publisher only')
    .addOption(new Option('--role <role>', 'in the words of this role on a call only').choices(role.options))
    .option('--speaker <label>', 'in the words of the speaker with this label only')
    .addOption(new Option('--issue <issue>', 'with a commitment on this issue').choices(issues))
    .option('--party <code>', 'with a commitment of this party, such as MX or eu')
    .addOption(new Option('--action <action>', 'with a commitment to this action').choices(actions))
    .option('--number', 'that name a number, years and days aside')
    .option('--deadline', 'with a commitment that has a deadline')
    .option('--commitment', 'with a commitment')
    .addOption(
      new Option('--sort <order>', 'the best or the newest first')
        .choices(['relevance', 'date'])
        .default('relevance'),
    )
    .addOption(
      new Option('--limit <number>', 'how many passages to show')
        .argParser(numberBetween(1, 1000))
        .default(10),
    )
    .addOption(folderOption())
    .option('--json', 'one line of JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ readout search methane
  $ readout search --role official --year 2031 '"supply chain" -vaccine'
  $ readout search --commitment --party MX --sort date 'climat*'
  $ readout search --json methane | jq -r '.hits[] | .slug + "#" + .anchor'
`,
    )
    .action((words: readonly string[], options: SearchOptions, command: Command) =>
      run(words.join(' '), options, command, surroundings),
    )
}

async function run(
  query: string,
  { json, folder: _, ...filter }: SearchOptions,
  command: Command,
  surroundings: Surroundings,
): Promise<void> {
  const { terminal, end } = surroundings
  await withMadeArchive(command, surroundings, async (archive) => {
    const { next: _, ...result } = await archive.search(query, filter)
    if (json) {
      const line = { format: 'readout/search/2', ...result } satisfies FoundPassages
      terminal.printRaw(`${JSON.stringify(line)}\n`)
    } else for (const line of showSearch(result, terminal)) terminal.print(line)
    end(result.hits.length === 0 ? 1 : 0)
  })
}
