import type { Command } from 'commander'
import { eachRecord, refuseUnread } from '../records.ts'
import { showRecord } from '../show/record.ts'
import type { Surroundings } from '../surroundings.ts'

interface ReadOptions {
  readonly json?: true
  readonly full?: true
}

/** `readout read FILE…`: what a text is, under which ground rules, and its passages with their anchors. */
export function addRead(program: Command, surroundings: Surroundings): Command {
  return program
    .command('read')
    .summary('what a text is, its ground rules, its passages')
    .description(
      'Reads each text and shows what it is, the ground rules it was given under, and its passages with the anchors ' +
        'they are cited by.',
    )
    .argument('<FILE...>', 'Markdown, plain text, HTML, PDF, DOCX or a WordPress post; - is standard input')
    .option('--full', 'show passages whole, not abridged to a line')
    .option('--json', 'one line of JSON for each FILE')
    .addHelpText(
      'after',
      `
Examples:
  $ readout read fact-sheet.md
  $ readout read --full call.txt | less
  $ readout read --json *.md | jq .groundRules
`,
    )
    .action((files: readonly string[], options: ReadOptions) => run(files, options, surroundings))
}

async function run(
  files: readonly string[],
  options: ReadOptions,
  surroundings: Surroundings,
): Promise<void> {
  const { terminal, end } = surroundings
  let isFirst = true
  const areAllRead = await eachRecord(files, surroundings, (source) => () => {
    // A record says by its own problem of code `unread` that it is empty, so JSON keeps one line per text that exists.
    if (options.json) terminal.printRaw(`${JSON.stringify(source.record)}\n`)
    refuseUnread(source)
    if (options.json) return
    if (!isFirst) terminal.print()
    isFirst = false
    const { width, hasColours } = terminal
    const look = { width, hasColours, isFull: options.full ?? false }
    for (const line of showRecord(source.record, source.name, look)) terminal.print(line)
  })
  end(areAllRead ? 0 : 2)
}
