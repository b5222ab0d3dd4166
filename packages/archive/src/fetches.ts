/** Addresses on the web that texts and lists of texts were fetched from. */
import { asKeeper } from './sight.ts'
import type { KeptFetch } from './sources/gathered.ts'
import type { Database } from './tables.ts'

/**
 * What an earlier import kept of an address; null where nothing was.
 *
 * @example
 * (await fetchedAt(db, 'https://lake.example/pact'))?.etag // '"7"'
 */
export async function fetchedAt(db: Database, address: string): Promise<KeptFetch | null> {
  const row = await asKeeper(db, (keeper) =>
    keeper
      .selectFrom('fetches as f')
      .leftJoin('documents as d', 'd.id', 'f.document')
      .select(['f.address', 'f.etag', 'f.last_modified as lastModified', 'f.name', 'd.slug'])
      .where('f.address', '=', address)
      .executeTakeFirst(),
  )
  return row ?? null
}

/**
 * Keeps what a server said of an address whose text, or all of whose list, is in the archive now. To be called after the
 * import and not before: what is kept here is not fetched again.
 *
 * @example
 * await keepFetch(db, { address, etag: '"7"', lastModified: null, name: address, slug: '2031-pact' }, now)
 */
export async function keepFetch(db: Database, kept: KeptFetch, now: Temporal.Instant): Promise<void> {
  const { address, etag, lastModified, name, slug } = kept
  if (Buffer.byteLength(address) > longestAddress) return
  await asKeeper(db, async (keeper) => {
    const document = await keeper
      .selectFrom('documents')
      .select('id')
      .where('slug', '=', slug)
      .executeTakeFirst()
    const row = {
      etag,
      last_modified: lastModified,
      name,
      document: document?.id ?? null,
      fetched_at: now.toString(),
    }
    await keeper
      .insertInto('fetches')
      .values({ address, ...row })
      .onConflict((conflict) => conflict.column('address').doUpdateSet(row))
      .execute()
  })
}

/** An index entry of PostgreSQL holds about 2,700 bytes; what is longer is fetched whole each time. */
const longestAddress = 2000
