import type { Command } from 'commander'
import { eachRecord, refuseUnread, warnOfProblems } from '../records.ts'
import { showCommitments } from '../show/commitments.ts'
import { showRejected } from '../show/rejected.ts'
import type { Surroundings } from '../surroundings.ts'

interface CommitmentsOptions {
  readonly json?: true
  readonly cues?: true
  readonly rejected?: true
}

/** `readout commitments FILE…`: what each text promises, in its exact words. */
export function addCommitments(program: Command, surroundings: Surroundings): Command {
  return program
    .command('commitments')
    .summary('what a text promises, in its exact words')
    .description(
      'Finds every commitment in each text and shows its exact words, who undertakes it, what kind of action it is, ' +
        'how firm, by when, and how sure the finding is. Each is a proposal: a person decides.',
    )
    .argument('<FILE...>', 'Markdown, plain text, HTML, PDF, DOCX or a WordPress post; - is standard input')
    .option('--cues', 'show under each commitment why it was proposed')
    .option('--rejected', 'show also what looked like a commitment and was not taken, and why')
    .option('--json', 'one line of JSON for each FILE')
    .addHelpText(
      'after',
      `
Examples:
  $ readout commitments fact-sheet.md
  $ readout commitments --cues call.txt
  $ readout commitments --rejected --cues fact-sheet.md
  $ readout commitments --json *.md | jq '.commitments[] | select(.deadline)'
`,
    )
    .action((files: readonly string[], options: CommitmentsOptions) => run(files, options, surroundings))
}

async function run(
  files: readonly string[],
  options: CommitmentsOptions,
  surroundings: Surroundings,
): Promise<void> {
  const { listCommitments } = await import('@readout/commitments')
  const { terminal, end } = surroundings
  let found = 0
  let isFirst = true
  const areAllRead = await eachRecord(files, surroundings, (source) => {
    refuseUnread(source)
    const list = listCommitments(source.record, source.name, { withRejected: options.rejected })
    found += list.commitments.length
    return () => {
      warnOfProblems(source, surroundings)
      if (options.json) return terminal.printRaw(`${JSON.stringify(list)}\n`)
      if (!isFirst) terminal.print()
      isFirst = false
      const look = { width: terminal.width, isExplained: options.cues ?? false }
      for (const line of [...showCommitments(list, look), ...showRejected(list, look)]) terminal.print(line)
    }
  })
  end(!areAllRead ? 2 : found === 0 ? 1 : 0)
}
