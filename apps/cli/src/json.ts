/**
 * The lines of JSON that the command alone prints; those that the site gives too (record, commitments, search) and the
 * concordance are declared in the packages that make them.
 */
import { pledge } from '@readout/commitments'
import { problem } from '@readout/record'
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
    /** Until when the document is held; null where it is public. */
    held: z
      .object({
        /** RFC 9557; null where somebody has to release it. */
        until: z.string().nullable(),
        set: z.string().nullable(),
      })
      .nullable(),
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

const counts = {
  added: z.number().int(),
  revised: z.number().int(),
  unchanged: z.number().int(),
  failed: z.array(z.object({ name: z.string(), message: z.string() })),
  /** Addresses of lists that are as they were when all on them was last imported. */
  asBefore: z.array(z.string()),
}

/** The last line of `readout import --json`. */
export const importSummary = z.object({
  format: z.literal('readout/import/1'),
  /** Whether nothing was written. */
  dryRun: z.boolean(),
  ...counts,
})
export type ImportSummary = z.infer<typeof importSummary>

/** The file that `readout import --report` writes. */
export const importReportFile = z.object({
  format: z.literal('readout/import-report/1'),
  places: z.array(z.string()),
  dryRun: z.boolean(),
  begun: z.iso.datetime(),
  ended: z.iso.datetime(),
  ...counts,
  /** Texts that were taken in with something wrong in them. */
  doubtful: z.array(z.object({ name: z.string(), slug: z.string(), problems: z.array(problem) })),
})
export type ImportReportFile = z.infer<typeof importReportFile>

/** The line of `readout import --queue --json`. */
export const queuedTexts = z.object({
  format: z.literal('readout/queued/1'),
  queued: z.number().int(),
  unchanged: z.number().int(),
  failed: z.array(z.object({ name: z.string(), message: z.string() })),
})
export type QueuedTexts = z.infer<typeof queuedTexts>

/** The line of `readout queue --json`. */
export const queueState = z.object({
  format: z.literal('readout/queue/1'),
  waiting: z.number().int(),
  underWay: z.number().int(),
  failed: z.array(z.object({ name: z.string(), message: z.string() })),
})
export type QueueLine = z.infer<typeof queueState>

/** The line of `readout export --json`, and of `readout import --json` where it is a package that is imported. */
export const exportedPackage = z.object({
  format: z.literal('readout/package/1'),
  documents: z.number().int(),
  revisions: z.number().int(),
  commitments: z.number().int(),
})
export type ExportedPackage = z.infer<typeof exportedPackage>

/** The line of `readout backup --json`, and of `readout restore --json`. */
export const backupReport = z.object({
  format: z.literal('readout/backup-report/1'),
  documents: z.number().int(),
  held: z.number().int(),
  revisions: z.number().int(),
  accounts: z.number().int(),
})
export type BackupReportLine = z.infer<typeof backupReport>

/** One line for each document of `readout releases --json`, and of the commands that change releases. */
export const heldDocument = z.object({
  format: z.literal('readout/held/1'),
  slug: z.string(),
  title: z.string(),
  /** With its zone, RFC 9557; null where somebody has to release it. */
  until: z.string().nullable(),
  /** The same in UTC. */
  instant: z.string().nullable(),
  set: z.string().nullable(),
  audience: z.array(z.string()),
  wasPublic: z.boolean(),
  at: z.string(),
  by: z.string(),
  reason: z.string(),
})
export type HeldLine = z.infer<typeof heldDocument>

/** One line for each act of `readout releases --log --json`. */
export const releaseAct = z.object({
  format: z.literal('readout/release-act/1'),
  act: z.enum(['placed', 'delayed', 'hastened', 'lifted', 'released', 'withdrawn']),
  slug: z.string(),
  at: z.string(),
  until: z.string().nullable(),
  set: z.string().nullable(),
  by: z.string().nullable(),
  reason: z.string().nullable(),
})
export type ReleaseActLine = z.infer<typeof releaseAct>

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
