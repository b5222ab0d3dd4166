/** One collection of WordPress's REST interface, such as `/wp-json/wp/v2/posts`, page by page. */
import { ReadoutError } from '@readout/record'
import { z } from 'zod'
import type { Gathered } from '../gathered.ts'
import { type Answer, fetchOf } from './answer.ts'
import { type Going, textOf } from './page-source.ts'
import { refusedBy } from './refusals.ts'

/**
 * Gives the texts of a collection in the order in which they were made, so that what is added meanwhile comes at the end.
 *
 * @example
 * const posts = new URL('https://lake.example/wp-json/wp/v2/posts')
 * for await (const item of collectionTexts(posts, going)) if (item.is === 'text') console.log(item.source.name)
 *
 * @see https://developer.wordpress.org/rest-api/using-the-rest-api/pagination/
 */
export async function* collectionTexts(collection: URL, going: Going): AsyncGenerator<Gathered> {
  let pages = Number.POSITIVE_INFINITY
  let isAnnounced = false
  let first: number | undefined
  for (let page = 1; page <= pages; page += 1) {
    const address = pageOf(collection, page)
    const answer = await going.web.look(address, await going.fetched(address.href))
    // A page that is as it was does not say how many there are; one behind the last is a bad request.
    if (page > 1 && answer.status === 400) return
    if (answer.status === 304) {
      yield { is: 'same list', name: collection.href }
      continue
    }
    if (answer.status !== 200) throw refusedBy(answer)
    pages = wholeNumber(answer.headers.get('x-wp-totalpages')) ?? pages
    const posts = postsOf(answer)
    const total = wholeNumber(answer.headers.get('x-wp-total')) ?? posts.length
    yield { is: 'more', texts: isAnnounced ? 0 : total }
    isAnnounced = true
    // A server that takes no notice of the page would give the first one for ever.
    if (posts.length === 0 || posts[0]?.id === first) return
    first = posts[0]?.id
    for (const post of posts) yield { is: 'text', source: sourceOf(post, collection) }
    const fetch = fetchOf(address.href, answer.headers)
    if (fetch !== null) yield { is: 'list', fetch }
  }
}

/**
 * Whether an address is that of a collection for sure.
 *
 * @example
 * isCollection(new URL('https://lake.example/wp-json/wp/v2/briefings')) // true
 */
export function isCollection(address: URL): boolean {
  return /\/wp-json\/wp\/v2\/[\w-]+\/?$/u.test(address.pathname)
}

/** Fields of a post that are its text or say what it is; the others change without the text (links, views, advice). */
const fields = [
  'id',
  'type',
  'slug',
  'link',
  'lang',
  'date',
  'date_gmt',
  'modified',
  'modified_gmt',
  'title',
  'content',
] as const

const postSchema = z.looseObject({ id: z.number().int(), link: z.string().nullish() })
type Post = z.infer<typeof postSchema>

function pageOf(collection: URL, page: number): URL {
  const address = new URL(collection)
  const { searchParams } = address
  searchParams.set('per_page', '50')
  searchParams.set('page', String(page))
  searchParams.set('orderby', 'id')
  searchParams.set('order', 'asc')
  searchParams.set('_fields', fields.join(','))
  return address
}

function postsOf(answer: Answer): Post[] {
  const list = z.array(postSchema).safeParse(jsonOf(answer))
  if (list.success) return list.data
  throw new ReadoutError(
    'unreachable',
    `${answer.address.href} gives no list of posts as WordPress does.`,
    'Check in a browser that the site runs WordPress and that its REST interface is open.',
  )
}

/** The JSON of an answer; undefined where it is none. */
export function jsonOf(answer: Answer): unknown {
  try {
    return JSON.parse(textOf(answer).replace(/^\ufeff/u, ''))
  } catch {
    return undefined
  }
}

function sourceOf(post: Post, collection: URL) {
  const kept = Object.fromEntries(fields.flatMap((field) => (field in post ? [[field, post[field]]] : [])))
  const link = URL.parse(post.link ?? '')
  const own = new URL(collection)
  own.search = ''
  own.pathname = `${own.pathname.replace(/\/$/u, '')}/${post.id}`
  return {
    name: link !== null && link.host === collection.host ? link.href : own.href,
    bytes: new TextEncoder().encode(`${JSON.stringify(kept, null, 1)}\n`),
    mediaType: 'application/json',
  }
}

function wholeNumber(words: string | null): number | null {
  return words !== null && /^\d{1,9}$/u.test(words) ? Number(words) : null
}
