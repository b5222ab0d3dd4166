// npm run schemas [-- --check]: writes docs/schemas from the Zod schemas of the packages; with --check writes nothing and
// exits 1 where a file is missing, out of date or no longer made.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commitmentList, concordance, editList, revisionDifference } from '@readout/commitments'
import { documentRecord, questionList } from '@readout/record'
import { z } from 'zod'

/** Each file by its name without `.json`; the 1 in its `$id` is that of the object's `format`. */
const schemas = {
  record: { title: 'A document as Readout reads it', schema: documentRecord },
  questions: { title: 'The questions of one document and their answers', schema: questionList },
  commitments: { title: 'The commitments found in one document', schema: commitmentList },
  concordance: { title: 'Two documents laid side by side', schema: concordance },
  difference: { title: 'One text in two states', schema: revisionDifference },
  edits: { title: 'Revisions that changed words', schema: editList },
}

const folder = join(import.meta.dirname, '../docs/schemas')
mkdirSync(folder, { recursive: true })
const wanted = new Map(
  Object.entries(schemas).map(([name, { title, schema }]) => [`${name}.json`, written(name, title, schema)]),
)
const stale = [...wanted].filter(([file, text]) => present(file) !== text).map(([file]) => file)
const leftOver = readdirSync(folder).filter((file) => !wanted.has(file))

if (process.argv.includes('--check')) {
  for (const file of stale) console.error(`docs/schemas/${file} is out of date: npm run schemas writes it.`)
  for (const file of leftOver)
    console.error(`docs/schemas/${file} is made by nothing: npm run schemas removes it.`)
  process.exitCode = stale.length + leftOver.length > 0 ? 1 : 0
} else {
  for (const [file, text] of wanted) writeFileSync(join(folder, file), text)
  for (const file of leftOver) rmSync(join(folder, file))
  console.log(stale.length === 0 ? 'docs/schemas is up to date.' : `Wrote ${stale.join(', ')}.`)
}

function written(name: string, title: string, schema: z.ZodType): string {
  const { $schema, ...rest } = z.toJSONSchema(schema)
  const whole = { $schema, $id: `https://readout.example/schemas/${name}-1.json`, title, ...rest }
  return `${JSON.stringify(whole, null, 2)}\n`
}

function present(file: string): string | null {
  try {
    return readFileSync(join(folder, file), 'utf8')
  } catch {
    return null
  }
}
