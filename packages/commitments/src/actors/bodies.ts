/** Bodies of states that promise as one. */

export const europeanUnion = /\bEuropean (?:Union|Commission|Council)\b|\bE\.?U\.?\b/

/** Bodies that promise as one, by the words that texts use for them. */
export const bodies: readonly (readonly [string, RegExp])[] = [
  ['quad', /“?\bQuad\b”?/],
  ['g7', /\bG-?7\b/],
  ['g20', /\bG-?20\b/],
  ['eu', europeanUnion],
  ['asean', /\bASEAN\b/],
  ['nato', /\bNATO\b/],
  ['apec', /\bAPEC\b/],
  ['caricom', /\bCARICOM\b|\bCaribbean Community\b/],
  ['gcc', /\bGCC\b|\bGulf Cooperation Council\b/],
]

/** Regions whose summits have a fixed table, and compacts: who "the leaders" of such a summit are, and who the compact is. */
export const compacts: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bAUKUS\b/, ['AU', 'GB', 'US']],
  [/\bI2U2\b/, ['IN', 'IL', 'AE', 'US']],
  [
    /\bNorth American Leaders[’']? Summit\b|\bTrilateral Fentanyl Committee\b|\bDeclaration of North America\b/i,
    ['US', 'CA', 'MX'],
  ],
]
