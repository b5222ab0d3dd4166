import type { Change, ChangeType, Relation } from '@readout/commitments'

/**
 * What became of a wording in a later one, in words: by the changes that decided it, as far as they tell.
 *
 * @example
 * whatBecame('weakened', [{ type: 'number dropped', from: '40', to: null, note: '“40” is gone.' }])
 * // 'promised again, without its number'
 */
export function whatBecame(relation: Relation, changes: readonly Change[]): string {
  const { by, otherwise } = meanings[relation]
  const said = by.filter(([type]) => changes.some((change) => change.type === type)).map(([, words]) => words)
  // Of a day and a number that both changed, one may have moved the other way.
  const isTold = said.length > 0 && (relation !== 'moved' || said.length === 1)
  if (isTold) return `promised again, ${conjunction.format(said)}`
  return relation === 'renewed' && changes.length > 0 ? 'promised again, in other terms' : otherwise
}

interface Meaning {
  readonly by: readonly (readonly [ChangeType, string])[]
  readonly otherwise: string
}

const meanings: Readonly<Record<Relation, Meaning>> = {
  published: { by: [], otherwise: 'a briefing said it was coming, and this text makes it' },
  renewed: { by: [], otherwise: 'promised again, no less and no more' },
  weakened: {
    by: [
      ['number dropped', 'without its number'],
      ['deadline dropped', 'without its deadline'],
      ['strength weakened', 'less firmly'],
      ['action weakened', 'as a lesser deed'],
      ['party dropped', 'by fewer'],
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

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' })
