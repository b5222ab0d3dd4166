import type { DocumentLine, EditedRevision, EditFilter, EditPage, StoredDifference } from '@readout/archive'
import { commitmentFates, find } from '@readout/commitments'
import { difference, editSort, read } from '@readout/record'

/** A harbour notice in two states: a year, a body and a spelling were changed, and no note says so. */
const earlier = read(
  `---
title: Harbour Notice
date: 2031-05-05
---

The Harbour Council will buy 40 electric ferries by 2033.

The pier ofice answers questions.

Boats of every kind are welcome at the pier all year.

Lanterns stay lit through every night of the winter months.
`,
  { name: 'notice.md' },
)
const later = read(
  `---
title: Harbour Notice
date: 2031-05-05
---

The Harbour Council will buy 40 electric ferries by 2043.

The pier office answers questions.

Lanterns stay lit through every night of the winter months.

Boats of every kind are welcome at the pier all year.
`,
  { name: 'notice.md' },
)

const seenAt = [
  Temporal.Instant.from('2031-05-05T09:00:00Z'),
  Temporal.Instant.from('2031-05-06T08:00:00Z'),
] as const

const document: DocumentLine = {
  slug: 'fact-sheet',
  title: 'Harbour Notice',
  kind: 'fact-sheet',
  date: '2031-05-05',
  specimen: true,
  governments: [],
}

const found = difference(earlier, later)
const fates = commitmentFates(earlier, later, [find(earlier), find(later)])

const edited: EditedRevision = {
  document,
  earlier: 1,
  later: 2,
  earlierSeenAt: seenAt[0],
  seenAt: seenAt[1],
  sorts: editSort.options.filter((sort) => found.edits.some((edit) => edit.sort === sort)),
  isAnnounced: false,
  note: null,
  number: found.edits.length,
  edits: found.edits,
  fates: fates.filter(({ state }) => state !== 'kept'),
}

/** One edited revision, where the filter lets it be. */
export async function fakeEditList({ sort, year, isAnnounced }: EditFilter = {}): Promise<EditPage> {
  const fits =
    (sort === undefined || edited.sorts.includes(sort)) && (year ?? 2031) === 2031 && isAnnounced !== true
  return {
    revisions: fits ? [edited] : [],
    total: fits ? 1 : 0,
    documents: fits ? 1 : 0,
    facets: {
      sort: edited.sorts.map((value) => ({ value, count: 1 })),
      year: [{ value: 2031, count: 1 }],
      isAnnounced: [{ value: false, count: 1 }],
      touchesCommitments: [{ value: true, count: 1 }],
    },
  }
}

/** The two states side by side. */
export async function fakeDifference(
  slug: string,
  one: number,
  other: number,
): Promise<StoredDifference | null> {
  const numbers = [one, other].toSorted()
  if (slug !== document.slug || numbers[0] !== 1 || numbers[1] !== 2) return null
  const [first, second] = fakeHistory(2).toReversed()
  if (first === undefined || second === undefined) return null
  return {
    document,
    earlier: { ...first, record: earlier },
    later: { ...second, record: later },
    difference: found,
    fates,
  }
}

/** One revision or two, the later first. */
export function fakeHistory(count: 1 | 2) {
  const first = {
    number: 1,
    hash: '9f2c'.repeat(16),
    seenAt: seenAt[0],
    importedAt: seenAt[1],
    bytes: earlier.text.length,
    change: null,
  }
  const change = { from: 1, edits: edited.number, sorts: edited.sorts, isAnnounced: false }
  const second = { ...first, number: 2, hash: '7b1d'.repeat(16), seenAt: seenAt[1], change }
  return count === 1 ? [first] : [second, first]
}
