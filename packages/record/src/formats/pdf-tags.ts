/** The structure that an accessible PDF states (ISO 32000-2, 14.8): which words are a heading, an item, a cell, a note. */
import { z } from 'zod'

export interface PdfTag {
  /** Equal for all words of one paragraph, heading or cell of a page. */
  readonly block: number
  /** Null for what is no heading. */
  readonly headingLevel: number | null
  /** Equal for all words of one item of a list; null outside lists. */
  readonly item: number | null
  readonly listDepth: number
  /** Equal for all words of one row of a table of several columns; null outside. */
  readonly row: number | null
  /** Equal for all words of one cell, growing from the first cell to the last. */
  readonly cell: number | null
  readonly isNote: boolean
}

/**
 * True where what a PDF states of its words can be followed: nearly all of them are tagged, and in paragraphs. Some are
 * tagged page by page, or only where a form was filled in.
 */
export function areTagsUseful(
  runs: readonly { readonly text: string; readonly tag: PdfTag | null }[],
): boolean {
  const length = (of: typeof runs) => of.reduce((sum, run) => sum + run.text.length, 0)
  const tagged = runs.filter((run) => run.tag !== null)
  const blocks = runs.filter((run, index) => run.tag?.block !== runs[index - 1]?.tag?.block).length
  return length(tagged) > length(runs) * 0.9 && length(runs) / Math.max(1, blocks) < longestParagraph
}

/** On average; in characters. */
const longestParagraph = 1500

interface Node {
  readonly role?: string | undefined
  readonly type?: string | undefined
  readonly id?: string | undefined
  readonly children?: readonly unknown[] | undefined
}

const node: z.ZodType<Node> = z.object({
  role: z.string().optional(),
  type: z.string().optional(),
  id: z.string().optional(),
  children: z.array(z.unknown()).optional(),
})

/** What is part of a line and no block of its own. */
const inlineRoles = new Set(
  'Annot Code Em Figure Form Lbl LBody Link NonStruct Private Quote Reference Ruby Span Strong Sub WP Warichu'.split(
    ' ',
  ),
)

/** No tree of a document is as deep as this; it bounds what a broken one can cost. */
const maxDepth = 64

/** The tags of the marked content of a page by its id. */
export function tagsIn(tree: unknown): ReadonlyMap<string, PdfTag> {
  const tags = new Map<string, PdfTag>()
  let count = 0
  const visit = (value: unknown, around: PdfTag, depth: number) => {
    const each = node.safeParse(value).data
    if (each === undefined || depth > maxDepth) return
    if (each.type === 'content' && each.id !== undefined) tags.set(each.id, around)
    count += 1
    const within = tagOf(each, around, count)
    for (const child of each.children ?? []) visit(child, within, depth + 1)
  }
  visit(
    tree,
    { block: 0, headingLevel: null, item: null, listDepth: 0, row: null, cell: null, isNote: false },
    0,
  )
  return tags
}

function tagOf({ role = 'Span', children = [] }: Node, around: PdfTag, id: number): PdfTag {
  const tag = inlineRoles.has(role) ? around : { ...around, block: id }
  const heading = /^H([1-6])?$/.exec(role)
  if (heading !== null) return { ...tag, headingLevel: Number(heading[1] ?? 2) }
  if (role === 'Title') return { ...tag, headingLevel: 1 }
  if (role === 'L') return { ...tag, listDepth: around.listDepth + 1 }
  if (role === 'LI') return { ...tag, item: id }
  if (role === 'TR') return { ...tag, row: children.length > 1 ? id : null }
  if (role === 'TD' || role === 'TH') return { ...tag, cell: id }
  if (role === 'Note' || role === 'FENote') return { ...tag, isNote: true }
  return tag
}
