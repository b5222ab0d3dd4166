/** Versions of a git repository that are in the archive. */
import { asKeeper } from '../sight.ts'
import type { Database } from '../tables.ts'
import type { SourceVersion } from '../types.ts'

/**
 * The versions of a repository that were taken in, those of held documents among them, each as `versionKey` names it; for
 * whoever imports.
 *
 * @example
 * (await knownVersions(db, repository)).has(versionKey(version))
 */
export async function knownVersions(db: Database, repository: string): Promise<ReadonlySet<string>> {
  const rows = await asKeeper(db, (keeper) =>
    keeper
      .selectFrom('git_versions')
      .select(['commit', 'path'])
      .where('repository', '=', repository)
      .execute(),
  )
  return new Set(rows.map(versionKey))
}

/**
 * What names a version within its repository.
 *
 * @example
 * versionKey({ commit: '0a1b', path: 'calls/2031.md' }) // '0a1b calls/2031.md'
 */
export function versionKey({ commit, path }: Pick<SourceVersion, 'commit' | 'path'>): string {
  return `${commit} ${path}`
}
