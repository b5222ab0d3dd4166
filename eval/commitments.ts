/**
 * `npm run eval`: how far `find` and `compare` agree with the coded sets beside the project, and with a keyword rule.
 * With `-- --coded FOLDER --texts FOLDER`: how far `find`, as it is, agrees with another set (`NAME.json` for each `NAME.md`).
 */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  type Commitment,
  type CommitmentList,
  compare,
  find,
  listCommitments,
  sift,
} from '@readout/commitments'
import { type DocumentRecord, read } from '@readout/record'
import { keywordSentences } from './baseline.ts'
import { type Agreement, agreement, inCodedIndexes } from './concordance.ts'
import { matchQuotes } from './overlap.ts'
import { coded, codedConcordanceDev, codedDocuments, isShared, type Score, scorer } from './shared.ts'
import { train } from './training.ts'

if (!isShared()) {
  console.error(
    'eval: the coded sets are not here. Put the folder "shared" beside the repository and run it again.',
  )
  process.exit(2)
}

const { values: another } = parseArgs({ options: { coded: { type: 'string' }, texts: { type: 'string' } } })
const folders = [another.coded, another.texts].filter((folder) => folder !== undefined)
const isWhole = folders.length !== 1 && folders.every((folder) => existsSync(folder))
if (!isWhole) {
  console.error(
    'eval: another set needs two folders that exist: --coded FOLDER with NAME.json, and --texts FOLDER with NAME.md.',
  )
  process.exit(2)
}
const score = await scorer()
const documents = codedDocuments(another.coded, another.texts).map((document) => {
  const record = read(document.source, { name: document.name })
  return { ...document, record, found: find(record), baseline: keywordSentences(record) }
})

console.log(`Commitments found, against ${another.coded ?? 'the adjudicated set (gold/commitments-dev)'}\n`)
console.log(line('document', 'found', 'gold', 'both', 'precision', 'recall', 'F1'))
for (const { name, found, gold } of documents)
  console.log(scoreLine(name, score([{ predicted: found, gold }])))
const all = score(documents.map(({ found, gold }) => ({ predicted: found, gold })))
const naive = score(documents.map(({ baseline, gold }) => ({ predicted: baseline, gold })))
console.log(scoreLine('all: find', all))
console.log(scoreLine('all: every sentence with will, commit, pledge, agree', naive))
if (another.coded !== undefined) {
  console.log('\nFields on the matched commitments (share that agrees; parties by Jaccard)\n')
  for (const [field, share] of Object.entries(all.fields))
    console.log(`  ${field.padEnd(10)} ${share.toFixed(3)}`)
  process.exit()
}

const leftOut = documents.map((document) => {
  const weights = train(documents.filter((other) => other !== document))
  return { ...document, found: sift(document.record, weights).commitments }
})
const apart = score(leftOut.map(({ found, gold }) => ({ predicted: found, gold })))
console.log(scoreLine('all: find, each document with weights from the others', apart))

console.log('\nFields on the matched commitments (share that agrees; parties by Jaccard)\n')
console.log('             all    each document apart')
for (const [field, share] of Object.entries(all.fields))
  console.log(`  ${field.padEnd(10)} ${share.toFixed(3)}  ${apart.fields[field]?.toFixed(3)}`)

console.log('\nConfidence: how many of the finds are right\n')
for (const [called, { right, of }] of calibration())
  console.log(`  ${called}  ${right} of ${of}  ${(right / of).toFixed(2)}`)

console.log(
  '\nConcordance of the call and the fact sheet of 18 November 2021, against gold/concordance-dev.json\n',
)
console.log(line('', 'found', 'gold', 'both', '', '', 'F1'))
const concordance = codedConcordanceDev()
const list = (document: string, commitments: Commitment[]): CommitmentList => ({
  format: 'readout/commitments/1',
  document,
  commitments,
})
const gold: [CommitmentList, CommitmentList] = [
  list(concordance.a, coded(concordance.a)),
  list(concordance.b, coded(concordance.b)),
]
const onCoded = agreement(compare(...gold), concordance)
const [briefed, published] = [documentOf(concordance.a), documentOf(concordance.b)]
const onFound = agreement(
  inCodedIndexes([foundIn(briefed), foundIn(published)], gold, [briefed.record, published.record]),
  concordance,
)
console.log(agreementLine('pairs, of the coded commitments', onCoded.pairs))
console.log(agreementLine('types of change, on the pairs that agree', onCoded.types))
console.log(agreementLine('pairs, of the commitments found', onFound.pairs))
console.log(agreementLine('types of change, on the pairs that agree', onFound.types))

function documentOf(file: string) {
  const document = documents.find(({ name }) => file.includes(name.replace(/\.md$/, '')))
  if (document === undefined)
    throw new Error(`The concordance names ${file}, which is not among the coded documents.`)
  return document
}

function foundIn({ record, name }: { record: DocumentRecord; name: string }): CommitmentList {
  return listCommitments(record, name)
}

function calibration(): [string, { right: number; of: number }][] {
  const bins = new Map<string, { right: number; of: number }>()
  for (const { found, gold } of leftOut) {
    const matched = matchQuotes(
      found.map(({ quote }) => quote),
      gold.map(({ quote }) => quote),
    )
    for (const [index, { confidence }] of found.entries()) {
      const called = `${Math.min(9, Math.floor(confidence * 10)) / 10}`.padEnd(3, '.0')
      const bin = bins.get(called) ?? { right: 0, of: 0 }
      bins.set(called, { right: bin.right + Number(matched.has(index)), of: bin.of + 1 })
    }
  }
  return [...bins].sort()
}

function scoreLine(name: string, { predicted, gold, matched, precision, recall, f1 }: Score): string {
  const shares = [precision, recall, f1].map((share) => share.toFixed(3))
  return line(
    name,
    String(predicted),
    String(gold),
    String(matched),
    shares[0] ?? '',
    shares[1] ?? '',
    shares[2] ?? '',
  )
}

function agreementLine(name: string, { found, coded, agreed, f1 }: Agreement): string {
  return line(name, String(found), String(coded), String(agreed), '', '', f1.toFixed(3))
}

function line(name: string, ...columns: string[]): string {
  const short = name.length > 52 ? `${name.slice(0, 51)}…` : name
  return `  ${short.padEnd(52)}${columns.map((column, index) => column.padStart(index < 3 ? 7 : 11)).join('')}`
}
