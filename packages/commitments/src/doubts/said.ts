/** Verbs that, with what follows them, say something or foretell it, and do nothing. */
import { beforeThat } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'

/**
 * "will make clear that", "will send a message", "will defer to the ports".
 *
 * @param following the words behind the verb
 */
export const isSaid = (verb: Token, following: readonly Token[]) =>
  // "will reinforce the need to", "will outline how": what one will say of it.
  (/^(?:reinforce|outline|lay|convey)$/.test(verb.lemma) &&
    following
      .slice(0, 4)
      .some(({ lower }) =>
        /^(?:need|importance|message|origins|point|concerns?|how|why|what)$/.test(lower),
      )) ||
  (verb.lower === 'represented' && following[0]?.lower === 'by') ||
  // "will defer to the ports", "will be dropping by the dinner"
  (verb.lemma === 'defer' && following[0]?.lower === 'to') ||
  (verb.lemma === 'drop' && following[0]?.lower === 'by') ||
  (verb.lower === 'working' && /^(?:in|across)$/.test(following[0]?.lower ?? '')) ||
  (verb.lemma === 'take' && following[0]?.lower === 'these') ||
  (verb.lemma === 'send' && following.slice(0, 4).some(({ lower }) => /^(?:message|signal)$/.test(lower))) ||
  (verb.lemma === 'make' &&
    following.slice(0, 3).some(({ lower }) => /^(?:clear|plain|known)$/.test(lower))) ||
  (/^(?:announce|demonstrate|show)$/.test(verb.lemma) &&
    /^(?:how|that|whether)$/.test(
      following[verb.lemma === 'show' && following[1]?.lower === 'world' ? 2 : 0]?.lower ?? '',
    ))

/**
 * "I am confident that Orsk will dredge it", "it is vital that we continue to": what a speaker thinks of it, or holds to be needed.
 *
 * @param start where the clause begins, with its subject
 */
export const isViewed = (tokens: readonly Token[], start: number) =>
  /^(?:confident|convinced|certain|vital|essential|imperative|critical|crucial|important|believe)$/.test(
    tokens[beforeThat(tokens, start)]?.lower ?? '',
  )

/** "will grow 6 percent", "will grow stronger": what is expected, and nobody does. */
export const isForecast = (verb: Token, following: readonly Token[]) =>
  /^(?:grow|rise|fall|decline|shrink)$/.test(verb.lemma) &&
  (/^(?:NUM|ADP|PUNCT|ADV)$/.test(following[0]?.pos ?? 'PUNCT') || /er$/.test(following[0]?.lower ?? ''))
