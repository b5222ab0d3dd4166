/** What one is ready for, looks forward to or hopes, and does not promise by saying so. */
import type { Trigger } from '../promises/trigger.ts'
import { beforeThat } from '../words/clauses.ts'
import * as lexicon from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'

/** "We are prepared to act", "We look forward to supporting it": said in answer to whatever is asked. */
export const isPrepared = (tokens: readonly Token[], { manner, words }: Trigger) =>
  (manner === 'continuing' &&
    tokens
      .slice(words.start, words.end)
      .some(
        ({ lower }) => /^(?:prepared|poised|ready|willing)$/.test(lower) || lexicon.gladWords.has(lower),
      )) ||
  (manner === 'intention' && tokens.slice(words.start, words.end).some(({ lower }) => lower === 'forward'))

/** "The President looks forward to building on this record": on a preview only what comes as a thing of its own is announced so. */
export const isMerelyAwaited = (tokens: readonly Token[], { manner, words, deed }: Trigger) =>
  manner === 'intention' &&
  tokens.slice(words.start, words.end).some(({ lower }) => lower === 'forward') &&
  !/^(?:announce|launch|sign|release|unveil|finali[sz]e|conclude|establish)$/.test(
    tokens[deed]?.lemma ?? '',
  ) &&
  !tokens.slice(deed, deed + 4).some(({ lower, pos }) => pos === 'NUM' || lexicon.awaitedNouns.has(lower))

/** "We hope that they will join": what others may do. */
export const isHoped = (tokens: readonly Token[], start: number) =>
  /^(?:hope|hopes|hoped|hopeful|wish)$/.test(tokens[beforeThat(tokens, start)]?.lower ?? '') &&
  !/^(?:we|our|it)$/.test(tokens[start]?.lower ?? '')
