/** A database that tells which statements are sent to it. */
import type { KyselyPlugin } from 'kysely'
import type { Store } from '../store.ts'

/**
 * The same store, with `tell` told of every statement, as SQL, before it is sent.
 *
 * @example
 * const archive = archiveOver(recorded(await openMemory(), (sql) => statements.add(sql)), ways)
 */
export function recorded(store: Store, tell: (sql: string) => void): Store {
  const executor = store.db.getExecutor()
  const recorder: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      tell(executor.withoutPlugins().compileQuery(node, queryId).sql)
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return { ...store, db: store.db.withPlugin(recorder) }
}
