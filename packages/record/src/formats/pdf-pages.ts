/** What a PDF sets where: the runs of text of each page, upright, in points from the top left. */
import type { getDocumentProxy } from 'unpdf'
import { z } from 'zod'
import { type PdfTag, tagsIn } from './pdf-tags.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

export interface PdfRun {
  readonly text: string
  readonly x: number
  /** Of the baseline, downward from the top of the page. */
  readonly y: number
  readonly width: number
  /** Of the font, in points. */
  readonly size: number
  readonly isBold: boolean
  /** Set as furniture of the page (a running head, say) by who made the PDF. */
  readonly isArtifact: boolean
  /** What the PDF says the words are; null where it does not say. */
  readonly tag: PdfTag | null
}

export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly runs: readonly PdfRun[]
  /** True where something is drawn and no text is set. */
  readonly isPicture: boolean
}

export interface PdfSource {
  readonly pages: readonly PdfPage[]
  /** How many pages the PDF has; more than `pages` where it has too many to read. */
  readonly pageCount: number
  readonly title: string | null
  readonly language: string | null
  /** As the PDF writes it: `D:20310302083336-05'00'`. */
  readonly modified: string | null
}

/** A book of budget tables has some 2,000 pages; what is longer is read as far as that. */
export const maxPages = 2000

/**
 * Opens a PDF. `unread` says why not, and what to do.
 *
 * @param bytes are taken over: they cannot be used afterwards
 */
export async function pdfSource(bytes: Uint8Array): Promise<PdfSource | { readonly unread: string }> {
  // Two megabytes that nobody should wait for who reads Markdown.
  const { getDocumentProxy } = await import('unpdf')
  let pdf: Pdf
  try {
    pdf = await getDocumentProxy(bytes, { verbosity: 0, maxImageSize: 1, stopAtErrors: false })
  } catch (error) {
    return { unread: unopened(error) }
  }
  try {
    const pages: PdfPage[] = []
    for (let number = 1; number <= Math.min(pdf.numPages, maxPages); number++) {
      pages.push(await pageOf(pdf, number))
    }
    const { info } = await pdf.getMetadata().catch(() => ({ info: {} }))
    const { Title, Language, ModDate, CreationDate } = infoSchema.parse(info)
    return {
      pages,
      pageCount: pdf.numPages,
      title: Title,
      language: Language,
      modified: ModDate ?? CreationDate,
    }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

const words = z.string().trim().min(1).nullable().catch(null).default(null)
const infoSchema = z.object({ Title: words, Language: words, ModDate: words, CreationDate: words })

function unopened(error: unknown): string {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') {
    return 'The PDF is locked by a password. Save it without one (qpdf --decrypt --password=… in.pdf out.pdf).'
  }
  return 'The PDF is damaged or cut off. Fetch it again.'
}

async function pageOf(pdf: Pdf, number: number): Promise<PdfPage> {
  try {
    const page = await pdf.getPage(number)
    const read = await readPage(page)
    page.cleanup()
    return read
  } catch {
    // One page of many may be damaged; whoever calls sees that it has no text.
    return { width: 612, height: 792, runs: [], isPicture: true }
  }
}

const textItem = z.object({
  str: z.string(),
  transform: z.array(z.number()).length(6),
  width: z.number(),
  fontName: z.string(),
})
const markItem = z.object({ type: z.string(), tag: z.string().nullish(), id: z.string().nullish() })

async function readPage(page: Awaited<ReturnType<Pdf['getPage']>>): Promise<PdfPage> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const drawn = await page.getOperatorList()
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const isBold = boldFonts(page)
  const runs: TurnedRun[] = []
  const tags = tagsIn(await page.getStructTree().catch(() => null))
  const marked: Marked[] = []
  for (const item of items) {
    const text = textItem.safeParse(item).data
    if (text === undefined) {
      const mark = markItem.parse(item)
      if (mark.type === 'endMarkedContent') marked.pop()
      else marked.push({ isArtifact: mark.tag === 'Artifact', tag: tags.get(mark.id ?? '') ?? null })
    } else if (text.str.trim() === '') {
      const before = runs.pop()
      if (before !== undefined) runs.push({ ...before, text: `${before.text} ` })
    } else {
      const turned = multiplied(transform, text.transform)
      runs.push({
        ...placed(turned, text),
        isBold: isBold(text.fontName),
        isArtifact: marked.some((each) => each.isArtifact),
        tag: marked.findLast((each) => each.tag !== null)?.tag ?? null,
      })
    }
  }
  return {
    ...upright(runs, width, height),
    isPicture: runs.length === 0 && drawn.fnArray.length > 4,
  }
}

/** What the words until the next end of a mark are said to be. */
interface Marked {
  readonly isArtifact: boolean
  readonly tag: PdfTag | null
}

function boldFonts(page: Awaited<ReturnType<Pdf['getPage']>>): (fontName: string) => boolean {
  const known = new Map<string, boolean>()
  return (fontName) => {
    const isBold =
      known.get(fontName) ?? (page.commonObjs.has(fontName) && hasBoldName(page.commonObjs.get(fontName)))
    known.set(fontName, isBold)
    return isBold
  }
}

const font = z.object({ name: z.string().default(''), bold: z.boolean().catch(false).default(false) })

function hasBoldName(value: unknown): boolean {
  const { data } = font.safeParse(value)
  return data !== undefined && (data.bold || /bold|black|heavy|demi|(?:CM|SF)BX|-bd|medi$/i.test(data.name))
}

type Matrix = readonly number[]

const at = (matrix: Matrix, index: number) => matrix[index] ?? 0

function multiplied(m: Matrix, n: Matrix): Matrix {
  return [
    at(m, 0) * at(n, 0) + at(m, 2) * at(n, 1),
    at(m, 1) * at(n, 0) + at(m, 3) * at(n, 1),
    at(m, 0) * at(n, 2) + at(m, 2) * at(n, 3),
    at(m, 1) * at(n, 2) + at(m, 3) * at(n, 3),
    at(m, 0) * at(n, 4) + at(m, 2) * at(n, 5) + at(m, 4),
    at(m, 1) * at(n, 4) + at(m, 3) * at(n, 5) + at(m, 5),
  ]
}

type TurnedRun = PdfRun & {
  /** Quarter turns clockwise; null at any other angle. */ readonly turns: number | null
}

function placed(
  matrix: Matrix,
  item: z.infer<typeof textItem>,
): Omit<TurnedRun, 'isBold' | 'isArtifact' | 'tag'> {
  const angle = (Math.atan2(at(matrix, 1), at(matrix, 0)) * 2) / Math.PI
  const turns = Math.abs(angle - Math.round(angle)) < 0.03 ? (Math.round(angle) + 4) % 4 : null
  const size = Math.hypot(at(matrix, 2), at(matrix, 3))
  return { text: item.str, x: at(matrix, 4), y: at(matrix, 5), width: item.width, size, turns }
}

/** Turns a page as most of its words stand; what stands otherwise (a stamp, a note in the margin) is left out. */
function upright(runs: readonly TurnedRun[], width: number, height: number): Omit<PdfPage, 'isPicture'> {
  const lengths = [0, 0, 0, 0]
  for (const { turns, text } of runs) if (turns !== null) lengths[turns] = (lengths[turns] ?? 0) + text.length
  if (lengths.every((length) => length === 0))
    return { width, height, runs: runs.map(({ turns: _, ...run }) => run) }
  const turn = lengths.indexOf(Math.max(...lengths))
  const isSideways = turn % 2 === 1
  const turned = ({ x, y }: PdfRun) =>
    [
      { x, y },
      { x: y, y: width - x },
      { x: width - x, y: height - y },
      { x: height - y, y: x },
    ][turn] ?? { x, y }
  return {
    width: isSideways ? height : width,
    height: isSideways ? width : height,
    runs: runs
      .filter((run) => run.turns === turn)
      .map(({ turns: _, ...run }) => ({ ...run, ...turned(run) })),
  }
}
