import { z } from 'zod'
import { fold } from '../blocks.ts'
import type { Layout } from '../record-from.ts'
import { fragmentBlocks, htmlWords } from './html-page.ts'
import { statedLanguage } from './stated-language.ts'

/**
 * Reads a post as the REST interface of WordPress gives it (`/wp-json/wp/v2/posts/1`, or a list of one). Null where the
 * text is no JSON that looks like posts; `isJson` says that it is meant to be.
 *
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 *
 * @example
 * const post = wordpressPost('{"title":{"rendered":"Lake"},"content":{"rendered":"<p>It is wide.</p>"}}', false)
 * post !== null && 'fields' in post ? post.fields.title : null // 'Lake'
 */
export function wordpressPost(text: string, isJson: boolean): Layout | { readonly unread: string } | null {
  const json = isJson || /^\s*(?:\{\s*"|\[\s*\{\s*")/.test(text) ? parsed(text) : null
  if (json === null) return isJson ? { unread: noJson } : null
  const list = z.union([z.array(z.unknown()), z.unknown().transform((each) => [each])]).parse(json.value)
  const posts = list.flatMap((each) => postSchema.safeParse(each).data ?? [])
  const [post] = posts
  if (post === undefined || posts.length < list.length) return isJson ? { unread: noPost } : null
  if (posts.length > 1) return { unread: severalPosts(posts.length) }
  if (post.content.protected)
    return { unread: 'The post is protected by a password. Fetch it with its password.' }
  const blocks = fragmentBlocks(post.content.rendered)
  return {
    fields: {
      title: htmlWords(post.title.rendered),
      published_time: dateTime(post.date, post.date_gmt),
      date: post.date,
      modified_time: dateTime(post.modified, post.modified_gmt),
      source_url: post.link,
      lang: statedLanguage(post.lang, blocks),
    },
    blocks,
    problems: [],
  }
}

const noJson =
  'The source is no valid JSON. Fetch it again; a WordPress post is read as /wp-json/wp/v2/posts/ gives it.'
const noPost =
  'The JSON holds no WordPress post (an object with "title" and "content"). Give one as /wp-json/wp/v2/posts/ gives it, without _fields.'
const severalPosts = (count: number) =>
  `The JSON holds ${count} posts, and a document is one. Save each to a file of its own: jq -c '.[]' posts.json | split -l 1 --additional-suffix=.json - post-`

const text = z.string().nullable().catch(null).default(null)
const rendered = z.union([
  z.string().transform((each) => ({ rendered: each })),
  z.object({ rendered: z.string() }),
])
const postSchema = z.object({
  title: rendered,
  content: z.union([
    z.string().transform((each) => ({ rendered: each, protected: false })),
    z.object({ rendered: z.string(), protected: z.boolean().catch(false).default(false) }),
  ]),
  date: text,
  date_gmt: text,
  modified: text,
  modified_gmt: text,
  link: text,
  lang: text,
})

function parsed(source: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(source) }
  } catch {
    return null
  }
}

/**
 * WordPress gives a time twice without an offset, as the site's clock and as UTC; their difference is the offset. Where
 * they differ by what no clock does, it is given in UTC.
 */
function dateTime(local: string | null, utc: string | null): string | null {
  const [here, there] = [clockTime(local), clockTime(utc)]
  if (there === null) return null
  const minutes = here?.since(there).total('minutes')
  if (here == null || minutes === undefined || minutes % 15 !== 0 || Math.abs(minutes) > 14 * 60)
    return `${there}Z`
  const sign = minutes < 0 ? '-' : '+'
  const twoDigits = (number: number) => String(number).padStart(2, '0')
  const offset = `${twoDigits(Math.floor(Math.abs(minutes) / 60))}:${twoDigits(Math.abs(minutes) % 60)}`
  return `${here.toString({ smallestUnit: 'second' })}${sign}${offset}`
}

function clockTime(time: string | null): Temporal.PlainDateTime | null {
  const words = fold(time ?? '')
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(words) ? plainDateTime(words) : null
}

function plainDateTime(words: string): Temporal.PlainDateTime | null {
  try {
    return Temporal.PlainDateTime.from(words)
  } catch {
    return null
  }
}
