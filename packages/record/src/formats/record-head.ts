/** The YAML head of a record that was written as Markdown: what its body alone would not give back. */
import { CORE_SCHEMA, dump } from 'js-yaml'
import { z } from 'zod'
import { dateOf, dateTimeOf, metaFrom } from '../meta/meta.ts'
import {
  type DocumentRecord,
  documentKind,
  type GroundRules,
  groundRules,
  type Passage,
  passage,
  problem,
  type Role,
  role,
} from '../schema.ts'
import { type FrontMatter, textField } from './front-matter.ts'

const fieldsOfPassage = passage.omit({ kind: true, start: true, end: true, text: true })

/**
 * Where a passage is otherwise than its body is read: fields that it has, and fields that it is without. The offsets of
 * marks count from the passage's start, so that they hold when words above it change.
 */
const override = fieldsOfPassage.partial().extend({ without: z.array(fieldsOfPassage.keyof()).optional() })
export type Override = z.infer<typeof override>

const written = z.object({
  format: z.literal('readout/record/1'),
  kind: documentKind,
  lang: z.string(),
  ground_rules: groundRules.superRefine(checkTimes).nullable().default(null),
  speakers: z.record(z.string(), role).default({}),
  problems: z.array(problem).default([]),
  overrides: z.record(z.string(), override).default({}),
})

export interface RecordHead extends Pick<DocumentRecord, 'meta' | 'groundRules' | 'problems'> {
  /** The role of each label; a turn in which it plays another stands in `overrides`. */
  readonly speakers: ReadonlyMap<string, Role>
  /** By the anchor that reading the body gives. */
  readonly overrides: ReadonlyMap<string, Override>
}

/** An hour that is none must not come to whoever has to lift an embargo at it. */
function checkTimes(rules: GroundRules, context: z.RefinementCtx): void {
  const { embargo, starts, ends, callDate } = rules
  const lifts = [embargo, embargo?.materials].flatMap((until) =>
    until?.kind === 'until-time' ? until.lifts : [],
  )
  for (const time of [...lifts, ...[starts, ends].filter((each) => each !== null)]) {
    if (dateTimeOf(time) === null)
      context.addIssue({ code: 'custom', message: `"${time}" is no time with an offset` })
  }
  if (callDate !== null && dateOf(callDate) !== callDate) {
    context.addIssue({ code: 'custom', message: `"${callDate}" is no day` })
  }
}

/** Whether a head says that its text was written by Readout. */
export const isRecordHead = (fields: FrontMatter['fields']) => fields.format === 'readout/record/1'

/**
 * Reads the head of a written record, or says which of its fields are broken.
 *
 * @example
 * const head = recordHead({ format: 'readout/record/1', kind: 'readout', lang: 'en', title: 'Lake' })
 * 'meta' in head ? head.meta.title : head.broken // 'Lake'
 */
export function recordHead(fields: FrontMatter['fields']): RecordHead | { readonly broken: string } {
  const parsed = written.safeParse(fields)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return { broken: `${issue?.path.join('.')}: ${issue?.message}` }
  }
  const { kind, lang, ground_rules, speakers, problems, overrides } = parsed.data
  const meta = metaFrom(fields, { title: null, publisher: null, date: null, language: lang })
  return {
    // A head that was written is whole: what it leaves out is not concluded from an address or a time.
    meta: {
      ...meta,
      kind,
      publisher: textField(fields, 'publisher'),
      date: textField(fields, 'date') === null ? null : meta.date,
    },
    groundRules: ground_rules,
    speakers: new Map(Object.entries(speakers)),
    problems,
    overrides: new Map(Object.entries(overrides)),
  }
}

/** Writes a head, its fences included. Fields without a value are left out. */
export function recordHeadYaml({ meta, groundRules, problems, speakers, overrides }: RecordHead): string {
  const fields = {
    format: 'readout/record/1',
    title: meta.title ?? undefined,
    kind: meta.kind,
    publisher: meta.publisher ?? undefined,
    date: meta.date ?? undefined,
    published_time: meta.publishedAt ?? undefined,
    modified_time: meta.modifiedAt ?? undefined,
    source_url: meta.sourceUrl ?? undefined,
    lang: meta.language,
    governments: meta.governments.length > 0 ? meta.governments : undefined,
    specimen: meta.specimen || undefined,
    ground_rules: groundRules ?? undefined,
    speakers: speakers.size > 0 ? Object.fromEntries(speakers) : undefined,
    problems: problems.length > 0 ? problems : undefined,
    overrides: overrides.size > 0 ? Object.fromEntries(overrides) : undefined,
  }
  const yaml = dump(fields, { schema: CORE_SCHEMA, lineWidth: -1, noRefs: true, skipInvalid: true })
  return `---\n${yaml}---\n`
}

const fieldNames = fieldsOfPassage.keyof().options

/** What a passage has otherwise than it was read, or null where all is alike. */
export function overrideOf(wanted: Passage, seen: Passage): Override | null {
  const differing = fieldNames.filter((name) => !isSame(wanted[name], seen[name]))
  if (differing.length === 0) return null
  const has = differing.filter((name) => wanted[name] !== undefined)
  const without = differing.filter((name) => wanted[name] === undefined)
  const fields = fieldsOfPassage.partial().parse(Object.fromEntries(has.map((name) => [name, wanted[name]])))
  return {
    ...moved(fields, -wanted.start),
    ...(without.length > 0 ? { without } : {}),
  }
}

/** The passage with what its override says. */
export function overridden(seen: Passage, { without = [], ...fields }: Override): Passage {
  const { marks, ...rest } = moved(fields, seen.start)
  // Words that were taken out by hand take their marks with them.
  const isWithin = marks?.every(({ start, end }) => start <= end && end <= seen.end) ?? false
  const kept = Object.entries({ ...seen, ...rest, ...(isWithin ? { marks } : {}) })
  return passage.parse(Object.fromEntries(kept.filter(([name]) => !without.some((field) => field === name))))
}

function moved(fields: Override, by: number): Override {
  if (fields.marks === undefined) return fields
  const marks = fields.marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }))
  return { ...fields, marks }
}

/** Equal as JSON, the order of fields aside. */
function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]))
  }
  if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null) {
    const [ofA, ofB] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
    return [...new Set([...ofA.keys(), ...ofB.keys()])].every((name) => isSame(ofA.get(name), ofB.get(name)))
  }
  return a === b
}
