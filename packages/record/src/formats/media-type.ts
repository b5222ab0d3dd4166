/** What a source is written in, told from its first bytes; its name and what its server said of it come after them. */

export type SourceFormat = 'pdf' | 'docx' | 'html' | 'json' | 'plain' | 'markdown'

export interface SourceLabel {
  /** The name the source came under. */
  readonly name?: string | undefined
  /** As its server stated it: `text/html; charset=utf-8`. */
  readonly mediaType?: string | undefined
}

/**
 * The format that a label names; null where it names none that is read.
 *
 * @example
 * labelledFormat({ name: 'call.PDF' }) // 'pdf'
 * labelledFormat({ name: 'call', mediaType: 'text/html; charset=utf-8' }) // 'html'
 */
export function labelledFormat({ name = '', mediaType = '' }: SourceLabel): SourceFormat | null {
  const [stated = ''] = mediaType.toLowerCase().split(';')
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return byMediaType[stated.trim()] ?? byEnding[ending] ?? null
}

const byMediaType: Readonly<Record<string, SourceFormat>> = {
  'application/json': 'json',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/xhtml+xml': 'html',
  'text/html': 'html',
  'text/markdown': 'markdown',
}

const byEnding: Readonly<Record<string, SourceFormat>> = {
  docx: 'docx',
  htm: 'html',
  html: 'html',
  json: 'json',
  markdown: 'markdown',
  md: 'markdown',
  pdf: 'pdf',
  txt: 'plain',
  xhtml: 'html',
}

/** What bytes that are no text are: a PDF, an archive (as a DOCX is), or the files of Office up to 2003. */
export type BinaryFormat = 'pdf' | 'zip' | 'ole'

/**
 * Tells bytes that are no text by the signature that they begin with. A PDF may begin a little later, behind what a
 * server or a mail put before it.
 *
 * @example
 * binaryFormat(new TextEncoder().encode('%PDF-1.7')) // 'pdf'
 * binaryFormat(new TextEncoder().encode('# Lake')) // null
 */
export function binaryFormat(bytes: Uint8Array): BinaryFormat | null {
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip'
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'ole'
  // Nearly every text is done here: few have this sign at all.
  const sign = bytes.indexOf(0x25)
  if (sign < 0 || sign > 1020) return null
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  return /^[^\n<#]*(?:\n\s*)?%PDF-\d/.test(head) ? 'pdf' : null
}

/**
 * The media type of bytes that are no text; null for text, and for what is told by nothing.
 *
 * @example
 * binaryMediaType(new TextEncoder().encode('%PDF-1.7')) // 'application/pdf'
 */
export function binaryMediaType(bytes: Uint8Array): string | null {
  const format = binaryFormat(bytes)
  if (format === 'pdf') return 'application/pdf'
  if (format === 'zip') return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return null
}

const begins = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte)
