/** A document as lists cite it. */
import { documentKind, type Government } from '@readout/record'
import { sql } from 'kysely'
import { z } from 'zod'
import { dayColumn } from './queries.ts'
import type { DocumentLine } from './types.ts'

/** What `documentLine` reads, of a row `d` of documents. */
export const documentLineColumns = [
  'd.slug',
  'd.title',
  'd.kind',
  dayColumn.as('date'),
  'd.specimen',
  sql`d.governments`.as('governments'),
] as const

export const government: z.ZodType<Government> = z.object({ code: z.string(), name: z.string() })

export const documentLine: z.ZodType<DocumentLine> = z.object({
  slug: z.string(),
  title: z.string(),
  kind: documentKind,
  date: z.string().nullable(),
  specimen: z.boolean(),
  governments: government.array(),
})
