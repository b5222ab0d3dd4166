import type { SearchFilter } from '@readout/archive'
import { type DocumentKind, documentKind, type Role, role } from '@readout/record'
import { type Command, Option } from 'commander'
import type { FoundPassages } from '../json.ts'
import { numberBetween } from '../numbers.ts'
import { folderOption, placeOf, refuseMissingArchive, withArchive } from '../place.ts'
import { showSearch } from '../show/search.ts'
import type { Surroundings } from '../surroundings.ts'

interface SearchOptions {
  readonly kind?: DocumentKind
  readonly year?: number
  readonly role?: Role
  readonly limit: number
  readonly json?: true
}

/** `readout search QUERY…`: passages of the archive, the best first. */
export function addSearch(program: Command, surroundings: Surroundings): Command {
  return program
    .command('search')
    .summary('passages of the archive, the best first')
    .description(
      'Searches the passages of every document in the archive. Words are found in all their forms; "words in quotes" ' +
        'as they stand; -word leaves passages with it out; or between words finds either.',
    )
    .argument('<QUERY...>', 'what to look for')
    .addOption(new Option('--kind <kind>', 'in documents of this kind only').choices(documentKind.options))
    .addOption(
      new Option('--year <year>', 'in documents of this year only').argParser(numberBetween(1000, 9999)),
    )
    .addOption(new Option('--role <role>', 'in the words of this role on a call only').choices(role.options))
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
  $ readout search --json methane | jq -r '.hits[] | .slug + "#" + .anchor'
`,
    )
    .action((words: readonly string[], options: SearchOptions, command: Command) =>
      run(words.join(' '), options, command, surroundings),
    )
}

async function run(
  query: string,
  { kind, year, role, limit, json }: SearchOptions,
  command: Command,
  surroundings: Surroundings,
): Promise<void> {
  const { terminal, end } = surroundings
  const place = await placeOf(command)
  refuseMissingArchive(place)
  const filter: SearchFilter = { kind, year, role, limit }
  await withArchive(place, surroundings, async (open) => {
    const archive = await open()
    const { next: _, ...result } = await archive.search(query, filter)
    if (json) {
      const line = { format: 'readout/search/1', ...result } as const
      terminal.printRaw(`${JSON.stringify(line satisfies Readonly<Printed>)}\n`)
    } else for (const line of showSearch(result, terminal)) terminal.print(line)
    end(result.hits.length === 0 ? 1 : 0)
  })
}

/** What the archive gives is read-only; the schema's type is not. */
type Printed = { readonly [Field in keyof FoundPassages]: Deep<FoundPassages[Field]> }
type Deep<T> = T extends readonly (infer Item)[]
  ? readonly Deep<Item>[]
  : T extends object
    ? { readonly [Field in keyof T]: Deep<T[Field]> }
    : T
