import type { Concordance } from '@readout/commitments'
import { type Command, Option } from 'commander'
import { watchProgress } from '../progress.ts'
import { readRecord, refuseTwiceStandardInput, refuseUnread, warnOfProblems } from '../records.ts'
import { type Part, parts, showConcordance } from '../show/concordance.ts'
import type { Surroundings } from '../surroundings.ts'

interface CompareOptions {
  readonly json?: true
  readonly exitCode?: true
  readonly only?: Part
}

/** `readout compare A B`: two texts of one event side by side. */
export function addCompare(program: Command, surroundings: Surroundings): Command {
  return program
    .command('compare')
    .summary('two texts side by side: same, changed (how), only here, only there')
    .description(
      'Finds the commitments of two texts and lays them side by side: which are changed and how (a number dropped, a ' +
        'deadline added, a body renamed), which are the same, which stand in one text only. Changed pairs come in the ' +
        'order of what changed: numbers first, then deadlines, strength, bodies, parties, scope.',
    )
    .argument('<A>', 'the first text; - is standard input')
    .argument('<B>', 'the second text; - is standard input')
    .addOption(new Option('--only <part>', 'show one part only').choices(parts))
    .option('--exit-code', 'end with 1 where the texts differ')
    .option('--json', 'one line of JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ readout compare call.txt fact-sheet.md
  $ readout compare --only changed 2030-fact-sheet.md 2031-fact-sheet.md
  $ curl -s https://example.org/fact-sheet.md | readout compare call.txt -
  $ readout compare --json a.md b.md | jq '.pairs[].changes[]'
`,
    )
    .action((a: string, b: string, options: CompareOptions) => run(a, b, options, surroundings))
}

async function run(a: string, b: string, options: CompareOptions, surroundings: Surroundings): Promise<void> {
  const { terminal, end } = surroundings
  const concordance = await concord(a, b, surroundings)
  const shown = options.only === undefined ? parts : [options.only]
  if (options.json) terminal.printRaw(`${JSON.stringify(reduced(concordance, shown))}\n`)
  else for (const line of showConcordance(concordance, shown, terminal)) terminal.print(line)
  const isEmpty = concordance.a.commitments.length + concordance.b.commitments.length === 0
  end(isEmpty || (options.exitCode && differ(concordance)) ? 1 : 0)
}

async function concord(a: string, b: string, surroundings: Surroundings): Promise<Concordance> {
  refuseTwiceStandardInput([a, b])
  const progress = watchProgress('Comparing', 2, surroundings)
  try {
    const first = await readRecord(a, surroundings)
    refuseUnread(first)
    const second = await readRecord(b, surroundings)
    refuseUnread(second)
    for (const source of [first, second]) warnOfProblems(source, surroundings)
    const { compare, listCommitments } = await import('@readout/commitments')
    const listA = listCommitments(first.record, first.name)
    progress.step(1)
    const listB = listCommitments(second.record, second.name)
    progress.step(2)
    return compare(listA, listB, [first.record, second.record])
  } finally {
    progress.end()
  }
}

/** The concordance with the parts that are not asked for left empty; both lists stay whole, for indexes to count in. */
function reduced(concordance: Concordance, shown: readonly Part[]): Concordance {
  return {
    ...concordance,
    pairs: concordance.pairs.filter(({ relation }) => shown.includes(relation)),
    onlyA: shown.includes('a') ? concordance.onlyA : [],
    onlyB: shown.includes('b') ? concordance.onlyB : [],
  }
}

function differ({ pairs, onlyA, onlyB }: Concordance): boolean {
  return onlyA.length + onlyB.length > 0 || pairs.some(({ relation }) => relation === 'changed')
}
