import { resolve } from 'node:path'
import type { LinkDocument, Pledge, Relation } from '@readout/commitments'
import { type Command, Option } from 'commander'
import { namedMessage } from '../failure.ts'
import type { LinkedPledge } from '../json.ts'
import { eachRecord, type NamedRecord, refuseUnread, warnOfProblems } from '../records.ts'
import { isFollowed, relations, showPledges } from '../show/pledges.ts'
import type { Surroundings } from '../surroundings.ts'

interface PledgesOptions {
  readonly all?: true
  readonly relation?: Relation
  readonly json?: true
}

/** `readout pledges FILE…`: what became of a promise from text to text. */
export function addPledges(program: Command, surroundings: Surroundings): Command {
  return program
    .command('pledges')
    .summary('what became of a promise from text to text')
    .description(
      'Links the commitments of several texts into pledges and shows each that more than one text words: its wordings ' +
        'in the order of their days, what each is to the one before, what changed in words, and why they are held to ' +
        'be one promise. Each link is a proposal: a person decides.',
    )
    .argument('<FILE...>', 'Markdown, plain text, HTML, PDF, DOCX or a WordPress post; - is standard input')
    .option('--all', 'show also the pledges that one text alone words')
    .addOption(
      new Option('--relation <relation>', 'show only pledges with a step of this kind')
        .choices(relations)
        .conflicts('all'),
    )
    .option('--json', 'one line of JSON for each pledge')
    .addHelpText(
      'after',
      `
Examples:
  $ readout pledges 2030-fact-sheet.md 2031-call.txt 2031-fact-sheet.md
  $ readout pledges --relation weakened summits/*.md
  $ readout pledges --json summits/*.md | jq -r '.links[].changes[].note'
`,
    )
    .action((files: readonly string[], options: PledgesOptions) => run(files, options, surroundings))
}

async function run(
  files: readonly string[],
  options: PledgesOptions,
  surroundings: Surroundings,
): Promise<void> {
  const { find, link, notSearched, notSearchedInWords, wordsAround } = await import('@readout/commitments')
  const { terminal, end } = surroundings
  const documents: LinkDocument[] = []
  /** The name under which bytes came first. */
  const named = new Map<string, string>()
  const areAllRead = await eachRecord(files, surroundings, (source) => {
    refuseUnread(source)
    const first = named.get(source.hash)
    if (first !== undefined) return () => warnOfCopy(source, first, surroundings)
    named.set(source.hash, source.name)
    const commitments = find(source.record)
    documents.push({
      document: cited(source),
      commitments,
      around: wordsAround(source.record, commitments),
    })
    return () => {
      warnOfProblems(source, surroundings)
      warnOfNoDay(source, surroundings)
      const language = notSearched(source.record)
      if (language !== null)
        terminal.warn(
          `readout: ${namedMessage(source.name, `The text was ${notSearchedInWords(language)}.`)}`,
        )
    }
  })
  const pledges = link(documents)
  const shown = pledges.filter((pledge) => isAskedFor(pledge, options))
  if (options.json) for (const pledge of shown) terminal.printRaw(`${JSON.stringify(lineOf(pledge))}\n`)
  else if (documents.length > 0)
    for (const line of showPledges({ documents, pledges }, shown, terminal.width)) terminal.print(line)
  end(!areAllRead ? 2 : shown.some(isFollowed) ? 0 : 1)
}

/** By its path, for files in two folders may have one name. */
function cited({ name, record: { meta } }: NamedRecord): LinkDocument['document'] {
  return { name, title: meta.title ?? name, date: meta.date }
}

/** A file that is named twice is one text, however its path is written; a copy of it may be there by mistake. */
function warnOfCopy({ name }: NamedRecord, first: string, { terminal }: Surroundings): void {
  if (resolve(name) === resolve(first)) return
  terminal.warn(`readout: ${namedMessage(name, `It has the bytes of ${first}, and both count as one text.`)}`)
}

function warnOfNoDay({ name, record }: NamedRecord, { terminal }: Surroundings): void {
  if (record.meta.date !== null) return
  const message = 'The text bears no day and is linked to no other. Write one in its head (date: 2031-11-18).'
  terminal.warn(`readout: ${namedMessage(name, message)}`)
}

function isAskedFor(pledge: Pledge, { all, relation }: PledgesOptions): boolean {
  if (relation !== undefined) return pledge.links.some((link) => link.relation === relation)
  return all === true || isFollowed(pledge)
}

function lineOf(pledge: Pledge): LinkedPledge {
  return { format: 'readout/linked-pledge/1', ...pledge }
}
