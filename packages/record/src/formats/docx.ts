import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate'
import type { Block } from '../blocks.ts'
import type { Layout } from '../record-from.ts'
import { withNumbers, withoutNumbers } from './docx-numbering.ts'
import { fragmentBlocks } from './html-page.ts'
import { maxSourceBytes } from './source.ts'
import { statedLanguage } from './stated-language.ts'

/**
 * Reads a Word document: headings, lists with the numbers that Word prints, tables, footnotes, bold, what is struck out.
 * Headers, footers, comments and deleted words are left out. `unread` says why nothing could be read, and what to do.
 */
export async function readDocx(bytes: Uint8Array): Promise<Layout | { readonly unread: string }> {
  const unzipped = partsOf(bytes)
  if ('unread' in unzipped) return unzipped
  const { parts } = unzipped
  const { mammoth } = await reader()
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(withWrittenNumbers(parts), { level: 0 })) },
      { styleMap, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    const blocks = fragmentBlocks(value)
    return { fields: fieldsOf(parts, blocks), blocks, problems: [] }
  } catch {
    return { unread: 'The Word document is damaged. Open it in a word processor and save it again.' }
  }
}

/** A word processor in JavaScript is not loaded for those who read Markdown. */
async function reader() {
  const { default: mammoth } = await import('mammoth')
  return { mammoth }
}

const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"]

/** The parts that hold text and its styles; a picture is none. */
const isNeeded = (name: string) =>
  /\.(?:xml|rels)$/.test(name) && !/\/(?:media|embeddings|theme)\//.test(name)

function partsOf(bytes: Uint8Array): { readonly parts: Unzipped } | { readonly unread: string } {
  let size = 0
  try {
    const parts = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (isNeeded(name)) size += originalSize
        return isNeeded(name) && size <= maxUnzippedBytes
      },
    })
    if (size > maxUnzippedBytes) return { unread: tooLarge }
    return parts['word/document.xml'] === undefined ? { unread: noDocument } : { parts }
  } catch {
    return { unread: 'The file is a damaged or cut off ZIP archive or Word document. Fetch it again.' }
  }
}

const maxUnzippedBytes = 4 * maxSourceBytes
const tooLarge = `The Word document unpacks to more than ${maxUnzippedBytes / 1024 / 1024} MiB. Split it into its documents.`
const noDocument =
  'The file is a ZIP archive and no Word document (there is no word/document.xml in it). Give a .docx, or what is in the archive.'

function withWrittenNumbers(parts: Unzipped): Unzipped {
  const xml = (name: string) => {
    const part = parts[name]
    return part === undefined ? undefined : strFromU8(part)
  }
  const numbering = xml('word/numbering.xml')
  if (numbering === undefined) return parts
  const document = withNumbers({
    document: xml('word/document.xml') ?? '',
    numbering,
    styles: xml('word/styles.xml'),
  })
  return {
    ...parts,
    'word/document.xml': strToU8(document),
    'word/numbering.xml': strToU8(withoutNumbers(numbering)),
  }
}

/** The core properties (ECMA-376-2, 11). A title that is not at the head of the text is that of a template. */
function fieldsOf(parts: Unzipped, blocks: readonly Block[]): Layout['fields'] {
  const core = parts['docProps/core.xml']
  const xml = core === undefined ? '' : strFromU8(core)
  const property = (name: string) =>
    new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>([^<]*)<`).exec(xml)?.[1]?.trim() || null
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const head = blocks.slice(0, 10).map((block) => letters(block.lines.map((line) => line.text).join('')))
  const title = property('title')
  const stated = letters(title ?? '')
  return {
    title: stated.length > 3 && head.some((text) => text.includes(stated)) ? title : null,
    modified_time: property('modified'),
    lang: statedLanguage(property('language'), blocks),
  }
}
