/** Which words of a document promise what stands below them: lead-ins of lists, and openings of whole parts. */
import type { DocumentRecord, Passage } from '@readout/record'
import type { Frame } from '../deeds/proposal.ts'
import { remembering } from '../words/remembering.ts'
import { frameOf, isOnlyList } from './lead-in.ts'
import { listed, listedDeeds } from './listed-deeds.ts'
import { isTopic, listsOf, tells } from './lists.ts'
import { operativeFrame } from './operative.ts'
import { isOrder, isTitledOrder, listedOrders, undertakenIn } from './orders.ts'
import { titledItems } from './titled-items.ts'

/** The frames of a document's passages, by anchor, the passages that hand one down, and the items that open with a title. */
export interface Frames {
  readonly of: ReadonlyMap<string, Frame>
  readonly leads: ReadonlySet<string>
  readonly titled: ReadonlySet<string>
}

/**
 * The frame that each passage stands in. A list item takes its lead-in's; below a mere topic ("Energy:") the one that the
 * topic stands in. An opening that no list follows at once ("The states will:", "… in the following domains:") holds on
 * for the deeds below it, over headings and topics, until the text goes on otherwise.
 */
export function framesOf(passages: DocumentRecord['passages'], isShared: () => boolean): Frames {
  const of = new Map<string, Frame>()
  const leads = new Set<string>()
  let opening: Opening = null
  const lists = listsOf(passages)
  const orders = listedOrders(lists)
  const listedHere = listedDeeds(lists)
  const deeds = listedHere.size > 0 && isShared() ? listedHere : null
  const within = new Map<string, Frame>()
  let undertaking = ''
  let before = ''
  for (const [at, { anchor, kind, text, leadIn, leadInAnchor, turn }] of passages.entries()) {
    const isDeed = kind === 'list-item' || (kind === 'paragraph' && opening !== null && isOrder(text))
    const above = leadIn === undefined ? null : leadFrame(leadIn, before)
    // "- train pilots; - lend pumps": one list, wherever a page nests its second item.
    const isUnderTopic = leadIn?.endsWith(';') === true || isTopic(leadIn)
    const handed =
      within.get(leadInAnchor ?? '') ?? above ?? (isUnderTopic ? (of.get(leadInAnchor ?? '') ?? null) : null)
    const isOpen =
      opening !== null &&
      handed === null &&
      isDeed &&
      (leadIn === undefined || isUnderTopic) &&
      !(isTitled(text) && !isCalledFor(text, opening))
    const held: Opening = isOpen ? opening : null
    if (held !== null) leads.add(held.anchor)
    if (leadInAnchor !== undefined) leads.add(leadInAnchor)
    const frame =
      operativeFrame(text) ??
      handed ??
      held?.frame ??
      (orders.has(anchor) ? undertakenOnce(undertaking) : null) ??
      (deeds?.has(anchor) === true ? listed : null)
    if (frame !== null) of.set(anchor, frame)
    if (kind === 'heading') undertaking = ''
    // "- Orsk will give $5 million to the following:", and its list behind it on the same level.
    const mayOpen = kind === 'paragraph' || (kind === 'list-item' && isApart(passages[at + 1]))
    const own = mayOpen && turn === undefined && text.endsWith(':') ? frameOf(text) : null
    if (kind === 'list-item' && own !== null) opening = { anchor, frame: own }
    if (kind === 'list-item' && leadInAnchor !== undefined && text.endsWith(':')) {
      // The same where both stand in a list of their own: "- They note commercial deals, including:", "- Purchases of barges".
      const opened = passages[at + 1]?.leadInAnchor === leadInAnchor ? frameOf(text) : null
      if (opened !== null && (opened.isOfFirms === true || isShared())) within.set(leadInAnchor, opened)
    }
    if (kind !== 'paragraph') continue
    if (orders.size > 0 && !isTitledOrder(text)) undertaking = text
    if (!isOnlyList(text)) before = text
    if (held !== null) continue
    if (own !== null) opening = { anchor, frame: own }
    else if (opening !== null && !isTopic(text) && (tells.test(text) || !goesOn(passages[at + 1], opening)))
      opening = null
  }
  return { of, leads, titled: titledItems(lists) }
}

/** "This includes:" lists what the paragraph before promised. */
const leadFrame = (leadIn: string, before: string): Frame | null =>
  frameOnce(isOnlyList(leadIn) ? `${before} ${leadIn}` : leadIn)

/** An item that hangs on nothing. */
const isApart = (next: Passage | undefined) => next?.kind === 'list-item' && next.leadIn === undefined

/** A lead-in, or a paragraph before orders, is read once for all the items of its list. */
const frameOnce = remembering(frameOf, 32)
const undertakenOnce = remembering(undertakenIn, 32)

/** "The states will:", and below it "Launch the Dyke Fund. It …": behind "will" a verb is no title. */
const isCalledFor = (text: string, opening: Opening) =>
  opening !== null && /\b(?:will|shall|to) …$/.test(opening.frame.words) && isOrder(text)

/** A paragraph that looks like no deed and tells nothing else does not end what the next one goes on with. */
const goesOn = (next: Passage | undefined, opening: Opening) =>
  next?.kind === 'paragraph' && isCalledFor(next.text, opening)

type Opening = { readonly anchor: string; readonly frame: Frame } | null

/** "Launching the Net-Zero Port. In May, …": a part with a title, which tells for itself who does what. */
const isTitled = (text: string) => {
  const title = /^[^.:;!?]{3,90}(?=[.:]|$)/.exec(text)?.[0] ?? ''
  const words = title.match(/\p{L}{4,}/gu) ?? []
  return (
    words.length > 1 && words.every((word) => /^\p{Lu}|^(?:with|from|into|over|that|through)$/u.test(word))
  )
}
