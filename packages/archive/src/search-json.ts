/** What a search prints as JSON: `readout search --json`, and `/search.json` on the site. */
import { action, issue } from '@readout/commitments'
import { documentKind, role } from '@readout/record'
import { z } from 'zod'

const facet = <T extends z.ZodType>(value: T) =>
  z.object({ isEstimate: z.boolean(), values: z.array(z.object({ value, count: z.number().int() })) })

export const foundPassages = z.object({
  format: z.literal('readout/search/2'),
  query: z.string(),
  total: z.number().int(),
  isEstimate: z.boolean(),
  reachable: z.number().int(),
  weighed: z.object({ since: z.string().nullable(), passages: z.number().int() }).nullable(),
  suggestion: z.string().nullable(),
  /** On the site: the address of the passages that follow. */
  next: z.string().nullable().optional(),
  hits: z.array(
    z.object({
      slug: z.string(),
      title: z.string(),
      kind: documentKind,
      publisher: z.string().nullable(),
      date: z.string().nullable(),
      specimen: z.boolean(),
      anchor: z.string(),
      speaker: z.string().nullable(),
      role: role.nullable(),
      excerpt: z.array(z.object({ text: z.string(), marked: z.boolean() })),
      rank: z.number(),
    }),
  ),
  facets: z.object({
    kind: facet(documentKind),
    year: facet(z.number().int()),
    publisher: facet(z.string()),
    role: facet(role),
    speaker: facet(z.string()),
    issue: facet(issue),
    party: facet(z.string()),
    action: facet(action),
    number: facet(z.literal(true)),
    deadline: facet(z.literal(true)),
    commitment: facet(z.literal(true)),
  }),
  governments: z.array(z.object({ code: z.string(), name: z.string() })),
})

/** What the archive gives is read-only. */
export type FoundPassages = Deep<z.infer<typeof foundPassages>>

type Deep<T> = T extends readonly (infer Item)[]
  ? readonly Deep<Item>[]
  : T extends object
    ? { readonly [Field in keyof T]: Deep<T[Field]> }
    : T
