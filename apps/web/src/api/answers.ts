/** The shapes of what the API answers with; docs/api.md tells their fields. */
import { z } from '@hono/zod-openapi'
import { foundPassages } from '@readout/archive'
import { candidate, commitmentList, concordance, tie } from '@readout/commitments'
import { documentKind, documentRecord } from '@readout/record'
import { documentLine, listedCommitments, pledge, pledgeList, summit, summitList } from '../json.ts'

const facet = <T extends z.ZodType>(value: T) => z.array(z.object({ value, count: z.number().int() }))

/** The address of what follows, or null. */
const next = z.string().nullable()

const summary = z.object({
  slug: z.string(),
  title: z.string(),
  kind: documentKind,
  publisher: z.string().nullable(),
  date: z.string().nullable(),
  specimen: z.boolean(),
  commitments: z.number().int(),
  passages: z.number().int(),
  revisions: z.number().int(),
})

export const documents = z
  .object({
    format: z.literal('readout/documents/1'),
    total: z.number().int(),
    next,
    kinds: facet(documentKind),
    years: facet(z.number().int()),
    documents: z.array(summary),
  })
  .openapi('Documents')

export const document = z
  .object({
    format: z.literal('readout/document/1'),
    ...summary.shape,
    language: z.string(),
    sourceUrl: z.string().nullable(),
    publishedAt: z.string().nullable(),
    summit: z.object({ slug: z.string(), name: z.string(), year: z.number().int() }).nullable(),
    rejected: z.number().int(),
    links: z.object({
      page: z.string(),
      source: z.string(),
      record: z.string(),
      commitments: z.string(),
      rejected: z.string(),
      revisions: z.string(),
    }),
  })
  .openapi('Document')

export const revisions = z
  .object({
    format: z.literal('readout/revisions/1'),
    document: z.string(),
    revisions: z.array(
      z.object({
        number: z.number().int(),
        hash: z.string(),
        bytes: z.number().int(),
        seenAt: z.string(),
        source: z.string(),
      }),
    ),
  })
  .openapi('Revisions')

export const record = named('Record', documentRecord.shape)

export const documentCommitments = named('DocumentCommitments', commitmentList.omit({ rejected: true }).shape)

export const documentRejected = named('DocumentRejected', {
  ...commitmentList.shape,
  rejected: z.array(candidate),
})

export const commitments = named('Commitments', listedCommitments.shape)

export const pledges = named('Pledges', pledgeList.shape)

export const onePledge = named('Pledge', pledge.shape)

export const evidence = z
  .object({
    format: z.literal('readout/evidence/1'),
    pledge: z.string(),
    evidence: z.array(
      z.object({
        document: documentLine,
        anchor: z.string(),
        text: z.string(),
        ties: z.array(tie),
        rank: z.number(),
      }),
    ),
  })
  .openapi('Evidence')

export const summits = named('Summits', { ...summitList.shape, next })

export const oneSummit = named('Summit', summit.shape)

export const found = named('FoundPassages', { ...foundPassages.shape, next })

export const compared = named('Concordance', concordance.shape)

/** An object of these fields under a name: what other packages declare cannot be named itself. */
function named<Shape extends z.ZodRawShape>(name: string, shape: Shape) {
  return z.object(shape).openapi(name)
}
