export { amountInWords } from './changes/amounts.ts'
export { compare } from './compare.ts'
export { doubtNames } from './doubts.ts'
export * from './edit-json.ts'
export { type CommitmentFate, commitmentFate, commitmentFates } from './fates.ts'
export { find, listCommitments, sift } from './find.ts'
export * from './pledge-schema.ts'
export {
  addToBook,
  type BookChange,
  openBook,
  type PledgeBook,
  pledgeIdOf,
  pledgeOf,
  pledgesOf,
  removeFromBook,
} from './pledges/book.ts'
export { type EvidencePassage, evidenceFor } from './pledges/evidence.ts'
export { evidenceWords } from './pledges/evidence-words.ts'
export { link } from './pledges/link.ts'
export type { LinkDocument } from './pledges/order.ts'
export type { Weights } from './ranker.ts'
export * from './schema.ts'
export { sentencesOf } from './sentences.ts'
export type { Sifted } from './sift-passage.ts'
