/** Release rules over an opened database. */
import type { Ledger } from '../ledger.ts'
import { asKeeper } from '../sight.ts'
import type { Database } from '../tables.ts'
import { carryOut, hold, lift, withdraw } from './acts.ts'
import { type Hold, holdsIn, releaseActs } from './held.ts'
import { settle } from './settle.ts'
import type { HeldDocument, Releases } from './types.ts'

/**
 * The release rules of an archive.
 *
 * @param ask runs a question to the database as the archive runs all of its own
 *
 * @example
 * await releasesOver(db, ledger, (question) => question()).held()
 */
export function releasesOver(
  db: Database,
  ledger: Ledger,
  ask: <T>(question: () => Promise<T>) => Promise<T>,
): Releases {
  const act = (...told: Parameters<typeof carryOut>) =>
    ask(async () => (await carryOut(...told)).map(withoutRow))
  return {
    held: () => ask(async () => (await asKeeper(db, holdsIn)).map(withoutRow)),
    acts: (limit = 100) => ask(() => asKeeper(db, (keeper) => releaseActs(keeper, limit))),
    lift: (which, responsible) => act(db, ledger, lift(which, responsible)),
    hold: (which, until, responsible) => act(db, ledger, hold(which, until, responsible)),
    withdraw: (which, responsible) => act(db, ledger, withdraw(which, responsible)),
    settle: () => ask(() => settle(db, ledger)),
  }
}

function withoutRow({ id: _, ...document }: Hold): HeldDocument {
  return document
}
