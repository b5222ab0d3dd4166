import type { Change, ChangeType, Relation } from '@readout/commitments'

/**
 * What became of a wording in a later one, in words: by the changes that decided it, as far as they tell. Of two texts of
 * one day neither goes on from the other, and what one leaves out is not lost.
 *
 * @param isOfOneDay both wordings stand in texts of the same day
 *
 * @example
 * whatBecame('weakened', [{ type: 'number dropped', from: '40', to: null, note: '“40” is gone.' }])
 * // 'promised again, without its number'
 */
export function whatBecame(relation: Relation, changes: readonly Change[], isOfOneDay = false): string {
  if (isOfOneDay && relation === 'renewed')
    return changes.length > 0 ? 'worded otherwise the same day' : 'said again the same day'
  const { by, otherwise } = meanings[relation]
  const told = toldBy(by, changes)
  // Of a day and a number that both changed, one may have moved the other way.
  const isTold = told.length > 0 && (relation !== 'moved' || told.length === 1)
  const became = isTold
    ? `promised again, ${conjunction.format(told)}`
    : relation === 'renewed' && changes.length > 0
      ? 'promised again, in other terms'
      : otherwise
  const lost = relation === 'weakened' ? [] : toldBy(losses, changes)
  return lost.length === 0 ? became : `${became}, but ${conjunction.format(lost)}`
}

/** What the changes say of a promise. */
const toldBy = (by: Meaning['by'], changes: readonly Change[]): string[] =>
  by.flatMap(([type, words]) => (changes.some((change) => change.type === type) ? words : []))

interface Meaning {
  readonly by: readonly (readonly [ChangeType, string])[]
  readonly otherwise: string
}

const meanings: Readonly<Record<Relation, Meaning>> = {
  published: { by: [], otherwise: 'a briefing said it was coming, and this text makes it' },
  renewed: {
    by: [['another instance', 'for another time']],
    otherwise: 'promised again',
  },
  weakened: {
    by: [
      ['number dropped', 'without its number'],
      ['deadline dropped', 'without its deadline'],
      ['strength weakened', 'less firmly'],
    ],
    otherwise: 'promised again, less firmly, or less of it',
  },
  strengthened: {
    by: [
      ['number added', 'with a number'],
      ['deadline added', 'with a deadline'],
      ['strength raised', 'more firmly'],
    ],
    otherwise: 'promised again, more firmly, or more of it',
  },
  superseded: {
    by: [
      ['number changed', 'with another number'],
      ['mechanism renamed', 'through another body or instrument'],
    ],
    otherwise: 'another instrument or number stands in its place',
  },
  moved: {
    by: [
      ['deadline changed', 'for a later day'],
      ['number changed', 'with a smaller number'],
    ],
    otherwise: 'promised again, for a later day or with a smaller number',
  },
}

/** What a later wording may lack, whatever it gains. */
const losses: Meaning['by'] = [
  ['number dropped', 'without its number'],
  ['deadline dropped', 'without its deadline'],
  ['strength weakened', 'less firmly'],
]

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' })
