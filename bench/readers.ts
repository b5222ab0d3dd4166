import { read } from '@readout/record'
import { Parser } from 'commonmark'
import MarkdownIt from 'markdown-it'
import { marked } from 'marked'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** One document of the corpus. */
export interface Source {
  readonly path: string
  readonly text: string
  /** The text below its front matter, which is all that the others can read. */
  readonly body: string
  readonly bytes: number
}

export interface Reader {
  readonly name: string
  readonly take: (source: Source) => unknown
}

const markdownIt = new MarkdownIt({ html: true })
const remark = unified().use(remarkParse)

/** `read` does all of its work; the others stop at their tokens or their tree, and write no HTML. */
export const readers: readonly Reader[] = [
  { name: 'read', take: ({ path, text }) => read(text, { name: path }) },
  { name: 'commonmark', take: ({ body }) => new Parser().parse(body) },
  { name: 'marked', take: ({ body }) => marked.lexer(body) },
  { name: 'markdown-it', take: ({ body }) => markdownIt.parse(body, {}) },
  { name: 'remark-parse', take: ({ body }) => remark.parse(body) },
]

export function sourceOf(path: string, bytes: Uint8Array): Source {
  const text = new TextDecoder().decode(bytes)
  return { path, text, body: text.replace(/^---\n[\s\S]*?\n---\n/, ''), bytes: bytes.length }
}
