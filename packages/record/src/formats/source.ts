import type { Problem } from '../schema.ts'

export type Decoded =
  | { readonly unread: string }
  | { readonly text: string; readonly problems: readonly Problem[] }

/** The longest source that is read: the longest briefing known is under 1 MiB, a whole book of budget tables 4 MiB. */
export const maxSourceBytes = 32 * 1024 * 1024

/**
 * Turns bytes into text: UTF-8 (a byte order mark is dropped), UTF-16 when its mark says so, what a page says that it is
 * written in when it is no UTF-8, or else its server; line ends become `\n`. Empty, binary and oversized sources are not
 * read.
 *
 * @param mediaType as its server stated it: `text/html; charset=iso-8859-2`
 *
 * @example
 * decode(new Uint8Array()) // { unread: 'The source is empty. Fetch the text again.' }
 */
export function decode(source: string | Uint8Array, mediaType = ''): Decoded {
  const long = tooLong(source)
  if (long !== null) return { unread: long }
  const text = typeof source === 'string' ? source : textOf(source, mediaType)
  if (text === null || text.includes('\u0000')) {
    return { unread: 'The source is binary, not text. Give Markdown, plain text, HTML, a PDF or a DOCX.' }
  }
  if (text.trim() === '') return { unread: 'The source is empty. Fetch the text again.' }
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
  return { text: lines, problems: replaced(lines) }
}

/** Why a source is too long to be read, or null. */
export function tooLong(source: string | Uint8Array): string | null {
  const size = source.length
  if (size <= maxSourceBytes) return null
  const [is, most] = [Math.ceil(size / 1024 / 1024), maxSourceBytes / 1024 / 1024]
  return `The source is ${is} MiB long; at most ${most} MiB are read. Split it into its documents.`
}

function textOf(bytes: Uint8Array, mediaType: string): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const text = new TextDecoder('utf-8').decode(bytes)
  if (!text.includes('\ufffd')) return text
  const replacements = text.split('\ufffd').length - 1
  const isOtherwiseRight = (text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0) > replacements
  const other = isOtherwiseRight ? null : otherText(bytes, mediaType)
  if (other !== null) return other
  // A text with a few bytes gone wrong is still a text; one in ten replaced is a picture or a program.
  return replacements > text.length / 10 ? null : text
}

/**
 * A page that is no UTF-8 names its encoding in its head, or its server does, or it is read as browsers do. The page goes
 * first: whoever wrote it knew, and servers often state one encoding for all that they give. Null for what is no page and
 * of which nobody says anything.
 */
function otherText(bytes: Uint8Array, mediaType: string): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096))
  const own = /<(?:meta|\?xml)\b[^>]*\b(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1]
  const stated = /\bcharset\s*=\s*["']?([\w:.-]+)/i.exec(mediaType)?.[1]
  const isPage = /<(?:!doctype\s+html|html|head)[\s>]/i.test(head) || /^\s*text\/html\b/i.test(mediaType)
  const labels = [own, stated, isPage && own === undefined ? 'windows-1252' : undefined]
  for (const label of labels) {
    const decoder = label === undefined ? null : decoderOf(label)
    // That it is no UTF-8 has been seen, whatever is said of it.
    if (decoder !== null && decoder.encoding !== 'utf-8') return decoder.decode(bytes)
  }
  return null
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function replaced(text: string): Problem[] {
  const first = text.indexOf('\ufffd')
  if (first < 0) return []
  const line = text.slice(0, first).split('\n').length
  const count = text.split('\ufffd').length - 1
  const characters = count === 1 ? '1 character is' : `${count} characters are`
  const message = `${characters} no valid UTF-8 (the first on line ${line}) and shown as "\ufffd". Save the file as UTF-8.`
  return [{ code: 'replaced-characters', message, start: 0, end: 0 }]
}
