/** Verbs of promising that promise nothing where they stand: what all are asked to do, and what somebody is known for. */
import type { Token } from '../words/tokens.ts'

/** "Let us renew our commitment to", "wardens working to guard the shore are": whoever hears it, and which wardens. */
export const isNoClause = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i - 1]?.lower === 'us' && tokens[i - 2]?.lower === 'let') ||
  (tokens[i]?.lower === 'working' &&
    tokens[i + 1]?.lower === 'to' &&
    tokens[i - 1]?.pos === 'NOUN' &&
    tokens[i - 2]?.text !== ':')
