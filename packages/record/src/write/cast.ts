import type { Passage, Role } from '../schema.ts'

/** Somebody who speaks, as the text names them: a label, or the name that the call gives to a reporter. */
export interface Person {
  /** `speaker-1` and so on, in order of appearance. */
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
}

export interface Cast {
  readonly people: readonly Person[]
  of(turn: Passage): Person
}

/**
 * Who speaks in a transcript. No more is known of anybody than the text says: all who speak under one label are one, and
 * reporters whom nobody names are one `Q`.
 *
 * @example
 * const { passages } = read('MODERATOR: Welcome.\n\nQ When?\n\nMODERATOR: Now.')
 * cast(passages).people.map(({ id, name }) => [id, name]) // [['speaker-1', 'MODERATOR'], ['speaker-2', 'Q']]
 */
export function cast(passages: readonly Passage[]): Cast {
  const nameOf = (turn: Passage) => turn.asker ?? turn.speaker ?? ''
  const turns = passages.filter((passage) => passage.kind === 'turn')
  const byName = new Map<string, Person>()
  for (const [name, same] of Map.groupBy(turns, nameOf)) {
    const roles = [...new Set(same.flatMap(({ role }) => role ?? []))]
    byName.set(name, { id: `speaker-${byName.size + 1}`, name, roles })
  }
  return {
    people: [...byName.values()],
    of: (turn) => byName.get(nameOf(turn)) ?? { id: 'speaker-0', name: nameOf(turn), roles: [] },
  }
}
