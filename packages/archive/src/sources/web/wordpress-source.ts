/** All texts of a site that runs WordPress: its posts, its pages, and the types of its own. */
import { z } from 'zod'
import { failed, type Gathered } from '../gathered.ts'
import { asReadoutError, type Going, textOf, webAddress } from './page-source.ts'
import { collectionTexts, jsonOf } from './wordpress-collection.ts'

/**
 * Gives the texts of a site, one collection after another. A collection that is not open to everybody fails alone.
 *
 * @example
 * for await (const item of wordpressSource('https://lake.example/', going)) if (item.is === 'text') console.log(item.source)
 */
export async function* wordpressSource(named: string, going: Going): AsyncGenerator<Gathered> {
  try {
    const site = webAddress(named)
    going.web.admit(site)
    const root = await restRoot(site, going)
    yield { is: 'more', texts: null }
    for (const route of await collections(root, going)) {
      const collection = routeOf(root, route)
      try {
        yield* collectionTexts(collection, going)
      } catch (error) {
        yield failed(collection.href, asReadoutError(error))
      }
    }
  } catch (error) {
    yield failed(named, asReadoutError(error))
  }
}

/**
 * Where the REST interface of a site is: each page of WordPress says so, in a header and in its head.
 *
 * @see https://developer.wordpress.org/rest-api/using-the-rest-api/discovery/
 */
async function restRoot(site: URL, { web }: Going): Promise<URL> {
  const within = /^(.*\/wp-json\/)/u.exec(site.pathname)?.[1]
  if (within !== undefined) return new URL(within, site)
  const answer = await web.look(site)
  const stated =
    /<([^>]+)>\s*;[^,]*rel="?https:\/\/api\.w\.org\/"?/u.exec(answer.headers.get('link') ?? '')?.[1] ??
    /<link\b[^>]*rel=["']https:\/\/api\.w\.org\/["'][^>]*href=["']([^"']+)["']/iu.exec(textOf(answer))?.[1]
  const root = URL.parse(stated?.replaceAll('&amp;', '&') ?? '', answer.address)
  if (stated !== undefined && root !== null && root.host === answer.address.host) return root
  return new URL(`${answer.address.pathname.replace(/\/[^/]*$/u, '')}/wp-json/`, answer.address)
}

/** A site without readable addresses has its interface at `?rest_route=/`. */
function routeOf(root: URL, route: string): URL {
  const address = new URL(root)
  if (address.searchParams.has('rest_route')) address.searchParams.set('rest_route', `/${route}`)
  else address.pathname = `${address.pathname.replace(/\/$/u, '')}/${route}`
  return address
}

/** Those that hold texts; a site that keeps its types to itself has posts and pages all the same. */
async function collections(root: URL, { web }: Going): Promise<string[]> {
  const answer = await web.look(routeOf(root, 'wp/v2/types'))
  const types = typesSchema.safeParse(answer.status === 200 ? jsonOf(answer) : undefined)
  if (!types.success) return ['wp/v2/posts', 'wp/v2/pages']
  return Object.values(types.data)
    .filter(({ slug }) => !/^(?:attachment|nav_menu_item|wp_.*|.*_template|jp_.*)$/u.test(slug))
    .map(({ rest_base: base, rest_namespace: namespace }) => `${namespace}/${base}`)
}

const typesSchema = z.record(
  z.string(),
  z.object({
    slug: z.string(),
    rest_base: z.string().regex(/^[\w-]+$/u),
    rest_namespace: z
      .string()
      .regex(/^[\w/-]+$/u)
      .default('wp/v2'),
  }),
)
