/**
 * The lines of JSON that the command alone prints; those that the site gives too (record, commitments) and the concordance
 * are declared in the packages that make them.
 */
import { pledge } from '@readout/commitments'
import { documentKind, problem, role } from '@readout/record'
import { z } from 'zod'

/** One line for each pledge of `readout pledges --json`. */
export const linkedPledge = z.object({ format: z.literal('readout/linked-pledge/1'), ...pledge.shape })
export type LinkedPledge = z.infer<typeof linkedPledge>

/** One line for each source of `readout import --json`. */
export const importedSource = z.discriminatedUnion('status', [
  z.object({
    format: z.literal('readout/imported/1'),
    status: z.enum(['added', 'revised', 'unchanged']),
    /** The path as given, or under the folder given. */
    name: z.string(),
    /** The document's name in the archive's addresses. */
    slug: z.string(),
    /** What is wrong with the text that was taken in all the same. */
    problems: z.array(problem),
  }),
  z.object({
    format: z.literal('readout/imported/1'),
    status: z.literal('failed'),
    name: z.string(),
    /** Why, and what to do. */
    message: z.string(),
  }),
])
export type ImportedSource = z.infer<typeof importedSource>

/** The last line of `readout import --json`. */
export const importSummary = z.object({
  format: z.literal('readout/import/1'),
  added: z.number().int(),
  revised: z.number().int(),
  unchanged: z.number().int(),
  failed: z.array(z.object({ name: z.string(), message: z.string() })),
})
export type ImportSummary = z.infer<typeof importSummary>

/** The line of `readout search --json`. */
export const foundPassages = z.object({
  format: z.literal('readout/search/1'),
  query: z.string(),
  hits: z.array(
    z.object({
      slug: z.string(),
      title: z.string(),
      kind: documentKind,
      date: z.string().nullable(),
      specimen: z.boolean(),
      anchor: z.string(),
      speaker: z.string().nullable(),
      role: role.nullable(),
      excerpt: z.array(z.object({ text: z.string(), marked: z.boolean() })),
      rank: z.number(),
    }),
  ),
  total: z.number().int(),
  kinds: z.array(z.object({ value: documentKind, count: z.number().int() })),
  years: z.array(z.object({ value: z.number().int(), count: z.number().int() })),
})
export type FoundPassages = z.infer<typeof foundPassages>

/** One line for each account of `readout accounts list --json`. */
export const accountLine = z.object({
  format: z.literal('readout/account/1'),
  name: z.string(),
  role: z.enum(['reader', 'reporter', 'coder', 'editor', 'press officer', 'administrator']),
  madeAt: z.string(),
  disabledAt: z.string().nullable(),
  seenAt: z.string().nullable(),
})
export type AccountLine = z.infer<typeof accountLine>

/** The line of `readout serve --json`, printed once the site can be opened. */
export const served = z.object({
  format: z.literal('readout/serving/1'),
  url: z.string(),
  /** The link that makes the first administrator; null where there is one. */
  firstAdministrator: z.string().nullable(),
})
export type Served = z.infer<typeof served>
