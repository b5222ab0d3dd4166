/** Goes through places of every kind, one after another. */
import type { Gathered, ImportPlace, KeptFetch } from './gathered.ts'
import { pathSource } from './path-source.ts'
import { ownNames } from './text-names.ts'
import { feedSource } from './web/feed-source.ts'
import { type Going, pageSource } from './web/page-source.ts'
import { openWeb, type WebOptions } from './web/web.ts'
import { wordpressSource } from './web/wordpress-source.ts'

/**
 * Gives what the places hold: first what stands on this machine, then what is fetched.
 *
 * @example
 * for await (const item of gather(archive, [{ page: 'https://lake.example/pact' }])) console.log(item.is)
 */
export async function* gather(
  desk: { readonly fetched: (address: string) => Promise<KeptFetch | null> },
  places: readonly ImportPlace[],
  options: { readonly isFeedItselfTaken?: boolean | undefined; readonly web?: WebOptions | undefined } = {},
): AsyncGenerator<Gathered> {
  const paths = places.flatMap((place) => ('path' in place ? [place.path] : []))
  const addresses = places.flatMap((place) => ('path' in place ? [] : [place]))
  if (paths.length > 0) {
    yield { is: 'begin', isLast: addresses.length === 0 }
    yield* pathSource(paths, ownNames(), addresses.length === 0)
  }
  if (addresses.length === 0) return
  const web = openWeb(options.web)
  const going: Going = {
    web,
    fetched: desk.fetched,
    isFeedItselfTaken: options.isFeedItselfTaken ?? false,
  }
  try {
    for (const [index, place] of addresses.entries()) {
      yield { is: 'begin', isLast: index === addresses.length - 1 }
      if ('page' in place) yield* pageSource(place.page, going)
      else if ('feed' in place) yield* feedSource(place.feed, going)
      else yield* wordpressSource(place.wordpress, going)
    }
  } finally {
    await web.close()
  }
}
