import { CORE_SCHEMA, load, YAMLException } from 'js-yaml'
import { z } from 'zod'
import { fold } from '../blocks.ts'
import type { Problem } from '../schema.ts'

/** The fields of a YAML head that Readout understands; others are left alone. All are text as written. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>
  readonly body: string
  readonly problems: readonly Problem[]
}

/**
 * Parts the YAML head from the body. Dates stay text as written (a YAML 1.1 reader would turn `2021-11-18
 * 08:33:36-05:00` into UTC and lose the offset). A head that is no YAML is reported and left out; the body is kept.
 *
 * @example
 * frontMatter('---\ntitle: Lake summit\n---\nText').fields // { title: 'Lake summit' }
 */
export function frontMatter(source: string): FrontMatter {
  const head = /^---[^\S\n]*\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/.exec(source)
  if (head === null) return withoutHead(source)
  const body = source.slice(head[0].length)
  const yaml = head[1] ?? ''
  if (yaml.split('\n').every((line) => /^\s*(?:#|$)/.test(line))) return { fields: {}, body, problems: [] }
  try {
    const fields = fieldList.safeParse(load(yaml, { schema: CORE_SCHEMA }))
    if (fields.success) return { fields: fields.data, body, problems: [] }
    return { fields: {}, body, problems: [broken('it is no list of fields')] }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const line = error.mark === undefined ? '' : `line ${error.mark.line + 2}: `
    return { fields: {}, body, problems: [broken(`${line}${error.reason}`)] }
  }
}

const fieldList = z.record(z.string(), z.unknown())

function withoutHead(source: string): FrontMatter {
  const isCut = /^---[^\S\n]*\n\s*[\w-]+:/.test(source)
  if (!isCut) return { fields: {}, body: source, problems: [] }
  const message =
    'The front matter opens with "---" and never closes. Add the closing "---" or fetch the text again.'
  const problems = [{ code: 'truncated' as const, message, start: 0, end: 0 }]
  return { fields: {}, body: source, problems }
}

function broken(reason: string): Problem {
  return {
    code: 'broken-front-matter',
    message: `The front matter is no valid YAML (${reason}). The body was read without it; mend the head to keep title and dates.`,
    start: 0,
    end: 0,
  }
}

/** A field as folded text, or null. pandoc writes an escaped no-break space as `\_` in titles; YAML undoes that. */
export function textField(fields: FrontMatter['fields'], ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields[name]
    const words = typeof value === 'string' ? fold(value) : ''
    if (words !== '') return words
    if (typeof value === 'number') return String(value)
  }
  return null
}
