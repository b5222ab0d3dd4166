/** The JSON that pages of the site have beside them; docs/site.md tells its fields. */
import { action, commitment, issue, pledgeLink, relation, stage, strength, tie } from '@readout/commitments'
import { documentKind } from '@readout/record'
import { z } from 'zod'

/** A document as lists cite it. */
export const documentLine = z.object({
  slug: z.string(),
  title: z.string(),
  kind: documentKind,
  date: z.string().nullable(),
  specimen: z.boolean(),
  governments: z.array(z.object({ code: z.string(), name: z.string() })),
})

const facet = <T extends z.ZodType>(value: T) => z.array(z.object({ value, count: z.number().int() }))

const summitLine = z.object({
  slug: z.string(),
  name: z.string(),
  year: z.number().int(),
  place: z.string().nullable(),
  firstDay: z.string(),
  lastDay: z.string(),
  documents: z.number().int(),
  commitments: z.number().int(),
})

const summitText = z.object({
  slug: z.string(),
  title: z.string(),
  kind: documentKind,
  publisher: z.string().nullable(),
  date: z.string().nullable(),
  specimen: z.boolean(),
  commitments: z.number().int(),
})

/** `/summits.json` */
export const summitList = z.object({
  format: z.literal('readout/summits/1'),
  total: z.number().int(),
  summits: z.array(summitLine),
})
export type SummitListJson = DeepReadonly<z.infer<typeof summitList>>

/** `/summits/:slug/summit.json` */
export const summit = z.object({
  format: z.literal('readout/summit/1'),
  ...summitLine.shape,
  texts: z.array(summitText),
  nearby: z.array(summitText),
  issues: z.array(z.object({ value: issue, count: z.number().int(), parties: facet(z.string()) })),
  parties: facet(z.string()),
  /** Each briefing beside each text that was published. */
  briefed: z.array(
    z.object({
      briefing: z.string(),
      text: z.string(),
      changed: z.number().int(),
      same: z.number().int(),
      otherwise: z.number().int(),
      onlyBriefed: z.number().int(),
      onlyPublished: z.number().int(),
    }),
  ),
  /** Ids of the pledges that a text of a later day words again, and of those that none does. */
  followed: z.array(z.string()),
  unfollowed: z.array(z.string()),
})
export type SummitJson = DeepReadonly<z.infer<typeof summit>>

/** A pledge is null until the commitment is linked. */
const listedCommitment = z.object({ document: documentLine, commitment, pledge: z.string().nullable() })

const pledgeWording = z.object({
  document: documentLine,
  commitment,
  pledge: z.string(),
  relation: relation.nullable(),
})

/** `/pledges.json` */
export const pledgeList = z.object({
  format: z.literal('readout/pledges/1'),
  today: z.string(),
  total: z.number().int(),
  next: z.string().nullable(),
  pledges: z.array(z.object({ id: z.string(), wordings: z.array(pledgeWording) })),
})
export type PledgeListJson = DeepReadonly<z.infer<typeof pledgeList>>

/** `/pledges/:id/pledge.json` */
export const pledge = z.object({
  format: z.literal('readout/pledge/1'),
  id: z.string(),
  wordings: z.array(pledgeWording),
  links: z.array(pledgeLink),
  /** What else the passages of its wordings promise. */
  beside: z.array(listedCommitment),
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
export type PledgeJson = DeepReadonly<z.infer<typeof pledge>>

/** `/commitments.json` */
export const listedCommitments = z.object({
  format: z.literal('readout/listed-commitments/1'),
  /** The day that deadlines were measured against. */
  today: z.string(),
  total: z.number().int(),
  /** The address of what follows, or null. */
  next: z.string().nullable(),
  facets: z.object({
    party: facet(z.string()),
    issue: facet(issue),
    action: facet(action),
    strength: facet(strength),
    stage: facet(stage),
    checkable: facet(z.boolean()),
    year: facet(z.number().int()),
    deadline: facet(z.enum(['ahead', 'passed', 'none'])),
  }),
  commitments: z.array(listedCommitment),
})
export type ListedCommitments = DeepReadonly<z.infer<typeof listedCommitments>>

/** What goes out is never changed; what is read may be. */
export type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T
