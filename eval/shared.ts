/** What stands beside the project for evaluation: coded sets, the scorer, the texts. Nothing of it is part of Readout. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Commitment, commitment } from '@readout/commitments'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'

const shared = new URL('../../shared/', import.meta.url)

/** A coded document: its name and its adjudicated commitments. */
export interface Coded {
  readonly name: string
  readonly source: Uint8Array
  readonly gold: readonly Commitment[]
}

const codedCommitment = commitment.omit({
  start: true,
  end: true,
  anchor: true,
  checkable: true,
  confidence: true,
  cues: true,
})
const codedFile = z.object({ commitments: z.array(codedCommitment) })

const codedConcordance = z.object({
  a: z.string(),
  b: z.string(),
  pairs: z.array(
    z.object({ a: z.number(), b: z.number(), relation: z.string(), change: z.array(z.string()) }),
  ),
})
export type CodedConcordance = z.infer<typeof codedConcordance>

const fieldScores = z.record(z.string(), z.number())
const scored = z.object({
  predicted: z.number(),
  gold: z.number(),
  matched: z.number(),
  precision: z.number(),
  recall: z.number(),
  f1: z.number(),
  fields: fieldScores,
})
export type Score = z.infer<typeof scored>

export interface Compared {
  readonly predicted: readonly { readonly quote: string }[]
  readonly gold: readonly { readonly quote: string }[]
}

/** Whether the folder beside the project is there. */
export const isShared = () => existsSync(new URL('gold/', shared))

const settled = fileURLToPath(new URL('gold/commitments-dev', shared))
const settledTexts = fileURLToPath(new URL('documents', shared))

/**
 * Coded documents, in order of their names: the adjudicated ones, or those of another folder.
 *
 * @param folder holds a file `NAME.json` of commitments for each document
 * @param texts holds the documents, `NAME.md`
 */
export function codedDocuments(folder = settled, texts = settledTexts): Coded[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.json$/, '.md')
      return { name, source: readFileSync(join(texts, name)), gold: codedIn(join(folder, file)) }
    })
}

/** A commitment that a research group picked out of a summit's texts to assess. */
export interface Assessed {
  readonly club: 'G7' | 'G20'
  readonly area: string
  readonly text: string
}

/** The commitments that the G7 and G20 Research Groups assessed; those without words are left out. */
export function assessedCommitments(): Assessed[] {
  const rows = z.array(z.object({ area: z.string(), text: z.string() }))
  const files = [
    ['G7', 'eval/g7-compliance-1975-2020.csv'],
    ['G20', 'eval/g20-compliance-2008-2022.csv'],
  ] as const
  return files.flatMap(([club, file]) =>
    rows
      .parse(parse(readFileSync(new URL(file, shared)), { columns: true, bom: true }))
      .filter(({ text }) => text.trim() !== '')
      .map(({ area, text }) => ({ club, area, text })),
  )
}

export function codedConcordanceDev(): CodedConcordance {
  return codedConcordance.parse(json('gold/concordance-dev.json'))
}

/** The commitments of one coded file of the settled sets, as `compare` takes them. */
export const coded = (file: string): Commitment[] => codedIn(fileURLToPath(new URL(`gold/${file}`, shared)))

function codedIn(path: string): Commitment[] {
  const { commitments } = codedFile.parse(JSON.parse(readFileSync(path, 'utf8')))
  return commitments.map((one) => ({
    ...one,
    start: 0,
    end: 0,
    anchor: '',
    checkable: 'yes',
    confidence: 1,
    cues: [],
  }))
}

/** The scorer that belongs to the coded sets; matching rule and figures are its own. */
export async function scorer(): Promise<(pairs: readonly Compared[]) => Score> {
  const module = z
    .object({ score: z.function() })
    .parse(await import(new URL('eval/score-commitments.mjs', shared).href))
  return (pairs) => scored.parse(Reflect.apply(module.score, undefined, [pairs]))
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, shared), 'utf8'))
}
