import { listQuestions } from '@readout/record'
import type { Command } from 'commander'
import { eachRecord, refuseUnread, warnOfProblems } from '../records.ts'
import { showQuestions } from '../show/questions.ts'
import type { Surroundings } from '../surroundings.ts'

interface QuestionsOptions {
  readonly about?: string
  readonly json?: true
}

/** `readout questions FILE…`: who asked what, and what was answered. */
export function addQuestions(program: Command, surroundings: Surroundings): Command {
  return program
    .command('questions')
    .summary('who asked what, and what was answered')
    .description(
      'Shows the questions of each transcript with their answers: who asks, as far as the call says it, which ' +
        'question follows up which, and every turn that answers. Ends with 1 where there are none.',
    )
    .argument('<FILE...>', 'Markdown, plain text, HTML, PDF, DOCX or a WordPress post; - is standard input')
    .option('--about <words>', 'only where the question, or else an answer, has these words')
    .option('--json', 'one line of JSON for each FILE')
    .addHelpText(
      'after',
      `
Examples:
  $ readout questions call.txt
  $ readout questions --about 'power cable' call.txt
  $ readout questions --json *.md | jq -r '.exchanges[].asker'
`,
    )
    .action((files: readonly string[], options: QuestionsOptions) => run(files, options, surroundings))
}

async function run(
  files: readonly string[],
  { about, json }: QuestionsOptions,
  surroundings: Surroundings,
): Promise<void> {
  const { terminal, end } = surroundings
  let found = 0
  let isFirst = true
  const areAllRead = await eachRecord(files, surroundings, (source) => {
    refuseUnread(source)
    const list = listQuestions(source.record, source.name, about)
    found += list.exchanges.length
    return () => {
      warnOfProblems(source, surroundings)
      if (json) return terminal.printRaw(`${JSON.stringify(list)}\n`)
      if (!isFirst) terminal.print()
      isFirst = false
      for (const line of showQuestions(list, source.record, terminal)) terminal.print(line)
    }
  })
  end(!areAllRead ? 2 : found === 0 ? 1 : 0)
}
