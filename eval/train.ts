/** `npm run train`: writes the weights of `find` anew from the coded documents beside the project. */
import { writeFileSync } from 'node:fs'
import { read } from '@readout/record'
import { codedDocuments, isShared } from './shared.ts'
import { train } from './training.ts'

if (!isShared()) {
  console.error(
    'train: the coded sets are not here. Put the folder "shared" beside the repository and run it again.',
  )
  process.exit(2)
}

const documents = codedDocuments().map(({ source, name, gold }) => ({ record: read(source, { name }), gold }))
const file = new URL('../packages/commitments/src/coding/weights.json', import.meta.url)
const weights = train(documents)
writeFileSync(file, `${JSON.stringify(weights, null, 2)}\n`)
console.log(`Wrote ${Object.keys(weights.cues).length} weights from ${documents.length} coded documents.`)
