import {
  type DocumentRecord,
  toAkomaNtoso,
  toHtml,
  toJsonLd,
  toMarkdown,
  toPlainText,
  toTei,
} from '@readout/record'
import { type Command, Option } from 'commander'
import { eachRecord, refuseUnread, warnOfProblems } from '../records.ts'
import type { Surroundings } from '../surroundings.ts'

const writers = {
  markdown: toMarkdown,
  html: toHtml,
  jsonld: toJsonLd,
  akn: toAkomaNtoso,
  tei: toTei,
  text: toPlainText,
} as const satisfies Record<string, (record: DocumentRecord) => string>

interface WriteOptions {
  readonly to: keyof typeof writers
}

/** `readout write FILE`: a text in another format, on standard output. */
export function addWrite(program: Command, surroundings: Surroundings): Command {
  return program
    .command('write')
    .summary('a text as Markdown, HTML, JSON-LD, Akoma Ntoso, TEI or plain text')
    .description(
      'Reads a text and writes what it read in another format, on standard output: Markdown, HTML, JSON-LD, Akoma Ntoso, ' +
        'TEI or plain text.',
    )
    .argument('<FILE>', 'Markdown, plain text, HTML, PDF, DOCX or a WordPress post; - is standard input')
    .addOption(
      new Option('--to <format>', 'the format to write').choices(Object.keys(writers)).default('markdown'),
    )
    .addHelpText(
      'after',
      `
Markdown reads back as the same text, with all that was read in it. Akoma
Ntoso (akn) and TEI are the XML of parliaments and of their corpora.

Examples:
  $ readout write call.txt > call.md
  $ readout write --to html fact-sheet.md > fact-sheet.html
  $ readout write --to akn call.txt | xmllint --format -
`,
    )
    .action((file: string, options: WriteOptions) => run(file, options, surroundings))
}

async function run(file: string, { to }: WriteOptions, surroundings: Surroundings): Promise<void> {
  const { terminal, end } = surroundings
  const isRead = await eachRecord([file], surroundings, (source) => {
    refuseUnread(source)
    return () => {
      warnOfProblems(source, surroundings)
      terminal.printRaw(writers[to](source.record))
    }
  })
  end(isRead ? 0 : 2)
}
