export { compare } from './compare.ts'
export { find, listCommitments } from './find.ts'
export * from './schema.ts'
export { sentencesOf } from './sentences.ts'
