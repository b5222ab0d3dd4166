/** What a list's lead-in proposes of an item: the deeds that it opens with, or the things that it names. */

import { deedsNamed } from '../deeds/deed-nouns.ts'
import { type Deed, deedsFrom } from '../deeds/deeds.ts'
import { nominalItems } from '../deeds/nominal-items.ts'
import { type Frame, type Proposal, textOf } from '../deeds/proposal.ts'
import { againStage, byHead, framedHead, onlyNoted, softened, verbCue } from '../frames/framed.ts'
import type { Trigger } from '../promises/trigger.ts'
import type { Cue } from '../schema.ts'
import type { Run } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'

/** The proposals of an item, and what of it they take up: a promise with no subject of its own in there is a part of them. */
interface Item {
  readonly proposals: readonly Proposal[]
  readonly taken: readonly Run[]
}

/**
 * What the lead-in hands down to the sentence; null where the item promises in words of its own alone.
 *
 * @param from where the item begins: behind "This includes"
 * @param first the first place of the sentence that promises by itself
 * @param boundary where a deed must end before it
 */
export function fromFrame(
  tokens: readonly Token[],
  frame: Frame,
  from: number,
  first: Trigger | undefined,
  boundary: number,
): Item | null {
  const thing = (deed: Deed) =>
    handedDown(frame, deed, { name: 'a thing named', words: textOf(tokens, deed) })
  if (notesOnly(tokens)) return null
  const named = deedsNamed(tokens, from)
  if (named.length > 0) return { taken: named, proposals: named.map(thing) }
  const head = framedHead(tokens, from)
  if (head === null || isAim(tokens, head, first)) {
    if (first !== undefined) return null
    return { taken: [], proposals: nominalItems(tokens, from).map(thing) }
  }
  const end = first !== undefined && first.words.start <= head ? tokens.length : boundary
  return {
    taken: [{ start: 0, end: head + 1 }],
    proposals: deedsFrom(tokens, byHead(tokens, head, end), end)
      .filter((deed) => !/^(?:by|through)$/.test(tokens[deed.end - 1]?.lower ?? ''))
      .map((deed) => ({
        ...handedDown(frame, deed, verbCue(tokens, deed.verb), onlyNoted(tokens, deed.verb)),
        strength: softened(tokens, deed.verb, head === deed.start ? deed.start : deed.verb, frame.strength),
        stage: againStage(tokens[deed.start]) ?? frame.stage,
      })),
  }
}

/** A deed or a thing as firmly and at the stage that the lead-in gives it; what companies are to do is theirs. */
const handedDown = (frame: Frame, deed: Deed, cue: Cue, others: readonly Cue[] = []): Proposal => ({
  ...deed,
  manner: 'lead-in',
  strength: frame.strength,
  stage: frame.stage,
  actor: null,
  cues: [
    { name: 'lead-in of the list', words: frame.words },
    cue,
    ...(frame.isOfFirms === true ? [{ name: 'another subject', words: frame.words }] : []),
    ...others,
  ],
  isDoubtful: frame.isOfFirms === true,
})

/** "The Harbour Union notes the proposal": the tagger takes the verb for a noun, which no article follows. */
const notesOnly = (tokens: readonly Token[]) =>
  tokens.some(
    ({ lower }, at) => lower === 'notes' && tokens[at - 1]?.pos === 'PROPN' && tokens[at + 1]?.pos === 'DET',
  )

/** "Building on the pact", "Recognizing the need": on which ground; not "Building ferries". */
const opensClause = (tokens: readonly Token[], head: number) =>
  /^(?:recogni[sz]ing|noting|following|leveraging)$/.test(tokens[head]?.lower ?? '') ||
  (/^(?:building|drawing|working)$/.test(tokens[head]?.lower ?? '') &&
    /^(?:on|upon|off|with|closely)$/.test(tokens[head + 1]?.lower ?? ''))

/** "To guard the shore, we will train pilots", "Building on the pact, we …": an item that promises in a clause of its own. */
const isAim = (tokens: readonly Token[], head: number, first: Trigger | undefined) =>
  (opensClause(tokens, head) || tokens.slice(0, head).some(({ lower }) => lower === 'to')) &&
  (first?.subject == null
    ? tokens[0]?.lower === 'to' && tokens.some((_, at) => isToldOfSelf(tokens, at))
    : first.subject.start > head && tokens[first.subject.start - 1]?.text === ',')

/** "To guard the shore, I have sent pilots": what was done for it. */
const isToldOfSelf = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === ',' && /^(?:i|we)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.pos === 'AUX'
