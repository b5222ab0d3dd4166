/** What the parts of a Word document say of numbers: which paragraphs bear one, and how each list counts. */
import { SaxesParser } from 'saxes'

/** What an element says in its attribute `val` or another, whatever the prefix of the namespace is. */
type Attribute = (name?: string) => string | undefined

interface Handlers {
  readonly open: (name: string, attribute: Attribute, prefix: string) => void
  /** `at` is the place behind the element, in UTF-16 units. */
  readonly close: (name: string, at: number) => void
}

function walk(xml: string, { open, close }: Handlers): void {
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const [prefix, local] = name.includes(':')
      ? [name.slice(0, name.indexOf(':') + 1), name.slice(name.indexOf(':') + 1)]
      : ['', name]
    open(local, (attribute = 'val') => attributes[`${prefix}${attribute}`], prefix)
  })
  parser.on('closetag', ({ name }) => close(name.slice(name.indexOf(':') + 1), parser.position))
  parser.write(xml).close()
}

export interface Properties {
  numId?: string | undefined
  level?: string | undefined
  styleId?: string | undefined
}

interface Paragraph {
  /** Where its first words go. */
  readonly at: number
  readonly prefix: string
  readonly properties: Properties
}

/** The paragraphs of a document that say anything of themselves; one may stand in another, in a text box. */
export function paragraphs(document: string): Paragraph[] {
  const found: Paragraph[] = []
  const open: { readonly prefix: string; readonly properties: Properties }[] = []
  let inProperties = 0
  walk(document, {
    open(name, attribute, prefix) {
      if (name === 'p') open.push({ prefix, properties: {} })
      else if (name === 'pPr' || name === 'pPrChange') inProperties += 1
      else if (inProperties === 1) note(open.at(-1)?.properties ?? {}, name, attribute)
    },
    close(name, at) {
      if (name === 'p') open.pop()
      if (name !== 'pPr' && name !== 'pPrChange') return
      inProperties -= 1
      const paragraph = open.at(-1)
      if (name === 'pPr' && inProperties === 0 && paragraph !== undefined) found.push({ at, ...paragraph })
    },
  })
  return found
}

function note(properties: Properties, name: string, attribute: Attribute): void {
  if (name === 'numId') properties.numId = attribute()
  if (name === 'ilvl') properties.level = attribute()
  if (name === 'pStyle') properties.styleId = attribute()
}

interface Level {
  start: number
  format: string
  text: string
  styleId: string | undefined
}

export interface Numbering {
  readonly lists: ReadonlyMap<string, ReadonlyMap<string, Level>>
  /** Lists that are defined by a style: its name by their id. */
  readonly links: ReadonlyMap<string, string>
  readonly numbers: ReadonlyMap<string, { listId: string; readonly starts: ReadonlyMap<string, number> }>
}

export function readNumbering(xml: string): Numbering {
  const lists = new Map<string, Map<string, Level>>()
  const links = new Map<string, string>()
  let listId = ''
  const numbers = new Map<string, { listId: string; starts: Map<string, number> }>()
  let levels = new Map<string, Level>()
  let level: Level | null = null
  let number = { listId: '', starts: new Map<string, number>() }
  let overridden = ''
  walk(xml, {
    open(name, attribute) {
      if (name === 'abstractNum') {
        levels = new Map()
        listId = attribute('abstractNumId') ?? ''
        lists.set(listId, levels)
      } else if (name === 'num') {
        number = { listId: '', starts: new Map() }
        numbers.set(attribute('numId') ?? '', number)
      } else if (name === 'lvl') {
        level = { start: 1, format: 'decimal', text: '', styleId: undefined }
        levels.set(attribute('ilvl') ?? '0', level)
      } else if (name === 'numStyleLink') links.set(listId, attribute() ?? '')
      else if (name === 'abstractNumId') number.listId = attribute() ?? ''
      else if (name === 'lvlOverride') overridden = attribute('ilvl') ?? ''
      else if (name === 'startOverride') number.starts.set(overridden, Number(attribute()))
      else if (level !== null) describe(level, name, attribute)
    },
    close(name) {
      if (name === 'lvl') level = null
      if (name === 'abstractNum') levels = new Map()
    },
  })
  return { lists, links, numbers }
}

function describe(level: Level, name: string, attribute: Attribute): void {
  if (name === 'start') level.start = Number(attribute() ?? 1)
  if (name === 'numFmt') level.format = attribute() ?? 'decimal'
  if (name === 'lvlText') level.text = attribute() ?? ''
  if (name === 'pStyle') level.styleId = attribute()
}

export type Styles = ReadonlyMap<string, Properties & { basedOn?: string | undefined }>

export function readStyles(xml: string): Styles {
  const styles = new Map<string, Properties & { basedOn?: string | undefined }>()
  if (xml === '') return styles
  let style: Properties & { basedOn?: string | undefined } = {}
  walk(xml, {
    open(name, attribute) {
      if (name === 'style') {
        style = {}
        styles.set(attribute('styleId') ?? '', style)
      } else if (name === 'basedOn') style.basedOn = attribute()
      else if (name !== 'pStyle') note(style, name, attribute)
    },
    close() {},
  })
  return styles
}
