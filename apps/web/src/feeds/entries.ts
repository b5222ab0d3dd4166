/** What stands in the feeds: documents, and the wordings of a pledge. */
import type { LatestDocument, PledgeWording, StoredPledge } from '@readout/archive'
import { documentAddress, pledgeAddress } from '../queries.ts'
import { count } from '../words/count.ts'
import { capital, kindName } from '../words/names.ts'
import { whatBecame } from '../words/relation.ts'
import { dateInWords } from '../words/time.ts'
import type { FeedEntry } from './feed.ts'

/**
 * A document as an entry.
 *
 * @param origin what its address begins with: `https://readout.example`
 */
export function documentEntry(document: LatestDocument, origin: string): FeedEntry {
  const { slug, title, kind, publisher, date, specimen, commitments, revisions, addedAt, changedAt } =
    document
  const page = origin + documentAddress(slug)
  const told = [
    specimen ? 'A specimen, written as an example' : null,
    kindName[kind],
    publisher,
    date === null ? 'no date' : dateInWords(date),
    count(commitments, 'commitment'),
    revisions > 1 ? count(revisions, 'revision') : null,
  ]
  const words = `${told.filter((part) => part !== null).join(' · ')}.`
  return { id: page, title, page, words, tags: [kind], addedAt, changedAt }
}

/**
 * A wording of a pledge as an entry.
 *
 * @param document the document that words it
 */
export function wordingEntry(
  pledge: StoredPledge,
  place: number,
  document: LatestDocument,
  origin: string,
): FeedEntry[] {
  const wording: PledgeWording | undefined = pledge.wordings[place]
  if (wording === undefined) return []
  const { commitment, relation } = wording
  const link = pledge.links.find(({ to }) => to === place)
  const what = relation === null ? 'first worded' : relation
  const earlier = link === undefined ? undefined : pledge.wordings[link.from]
  // Of two texts without a day nobody knows that they are of one.
  const { date } = wording.document
  const isOfOneDay = date !== null && earlier?.document.date === date
  const became =
    relation === null ? '' : `${capital(whatBecame(relation, link?.changes ?? [], isOfOneDay))}. `
  const page = origin + pledgeAddress(pledge.id)
  return [
    {
      // Of its document, for the id of a pledge changes when an earlier text founds it.
      id: `${origin}${documentAddress(document.slug, commitment.anchor)}-${commitment.start}`,
      title: `${capital(what)}: ${document.title}`,
      page: `${page}#wording-${place + 1}`,
      words: `“${commitment.quote}” ${became}Proposed by machine.`,
      tags: [relation ?? 'first'],
      addedAt: document.addedAt,
      changedAt: document.changedAt,
    },
  ]
}
