import { type Gist, gistOf, indexTerms } from '../meaning/gist.ts'
import type { Commitment } from '../schema.ts'
import { saidBehindLead } from './behind-lead.ts'
import { nearOf } from './near.ts'
import type { LinkDocument, Place } from './order.ts'
import type { CitedDocument } from './pledge-schema.ts'
import type { Termed } from './signs.ts'

/** One wording in a book, and what it hangs on. */
export class Entry implements Termed {
  readonly document: CitedDocument
  readonly commitment: Commitment
  readonly gist: Gist
  /** All that it says behind who promises and the verb of promising, as one of its keys. */
  readonly said: string | null
  readonly governments: readonly string[]
  readonly place: Place
  readonly around: string | undefined
  #near: readonly string[] | null = null
  /** Its number in its document. */
  readonly index: number
  /** Days since 1970. */
  readonly day: number | null
  /** The address of the pledge that it founds, should it found one. */
  readonly id: string
  /** Earlier wordings it may go on from, with how likely each is; most have none, and null takes no memory. */
  earlier: Map<Entry, number> | null = null
  /** Later wordings that may go on from it. */
  later: Set<Entry> | null = null
  /** The wording it goes on from. */
  parent: Entry | null = null
  /** How likely both are one promise; 1 where it goes on from none. */
  likely = 1
  /** The first wording of its pledge: itself where it goes on from none. */
  founder: Entry = this
  /** Whether it has chosen what it goes on from. */
  hasChosen = false
  /** The other wordings of the pledge it founds; most have none. */
  followers: Set<Entry> | null = null

  /** @param id the address of the pledge that it founds, should it found one */
  constructor(
    { document, around }: LinkDocument,
    { place, governments }: Pick<Entry, 'place' | 'governments'>,
    commitment: Commitment,
    index: number,
    id: string,
  ) {
    this.document = document
    this.commitment = commitment
    this.around = around?.[index]
    this.gist = gistOf(commitment)
    const said = saidBehindLead(commitment)
    this.said = said === null ? null : asSaid(said)
    this.place = place
    this.governments = governments
    this.index = index
    this.day = place.date === null ? null : dayNumber(place.date)
    this.id = id
  }

  /** What it is found by. Asked for a few times in all, it is made each time and not kept. */
  get keys(): readonly string[] {
    return this.said === null ? indexTerms(this.gist) : [...indexTerms(this.gist), this.said]
  }

  /** Made when it is first weighed against another. */
  get near(): readonly string[] {
    this.#near ??= nearOf(this.gist, this.around)
    return this.#near
  }
}

/** All that a wording says as one term: it leads to those that say the same. */
const asSaid = (said: string) => `~${said}`
/** Whether a term is one of those. */
export const isSaid = (key: string) => key.startsWith('~')

/** Days since 1970. */
const dayNumber = (date: string) => Temporal.PlainDate.from('1970-01-01').until(date).days
