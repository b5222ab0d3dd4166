/** The words that the grammar turns on, by lemma. Each set says what its words do in a promise. */

export * from './nouns.ts'
export * from './verbs.ts'
