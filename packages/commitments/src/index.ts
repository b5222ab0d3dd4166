export { codeOf } from './actors/states.ts'
export { amountInWords, targetInWords } from './changes/amounts.ts'
export { wordsAround } from './changes/around.ts'
export { tellsPromise } from './changes/promise-cues.ts'
export type { Weights } from './coding/ranker.ts'
export { compare } from './compare/compare.ts'
export * from './compare/edit-json.ts'
export { type CommitmentFate, commitmentFate, commitmentFates } from './compare/fates.ts'
export { doubtNames } from './doubts/doubts.ts'
export { find, listCommitments, sift } from './find.ts'
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
export * from './pledges/pledge-schema.ts'
export { isUnsure } from './pledges/settle.ts'
export * from './schema.ts'
export type { Sifted } from './search/sift-passage.ts'
export { notSearched, notSearchedInWords } from './searched-language.ts'
export { sentencesOf } from './words/sentences.ts'
