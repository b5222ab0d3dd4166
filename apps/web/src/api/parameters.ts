/** The parameters of the API: those of the pages, with cursors in the place of pages. */
import { z } from '@hono/zod-openapi'
import { commitmentsQuery, documentsQuery, inOrder, pledgesQuery, summitsQuery } from '../queries.ts'
import { searchQuery } from '../search-query.ts'

/** How many an answer holds where `limit` does not say. */
export const perAnswer = 50

/** What each parameter asks for. */
const meanings: Readonly<Record<string, string>> = {
  kind: 'Documents of this kind',
  year: 'Documents of this year; of a summit, the year in its name',
  role: 'Words of a speaker with this part',
  summit: 'Documents of this summit, by its slug',
  party:
    'An ISO 3166 code such as `MX`, or the name of a body in lower case such as `eu`; two letters in either case',
  issue: 'The issue, as the codebook names it',
  action: 'The kind of action, as the codebook names it',
  strength: 'How firm the words are',
  stage: 'At which stage the commitment is',
  checkable: '`yes`: it can be checked as it stands; `no`: something is missing',
  deadline: 'Whether it has a deadline, and whether that has passed on the day in UTC',
  from: 'Falls due on this day, month or year, or later',
  until: 'Falls due on this day, month or year, or earlier',
  publisher: 'Documents that this office published',
  speaker: 'Words of this speaker, by the label as printed',
  number: '`yes`: the passage names a number',
  commitment: '`yes`: the passage holds a commitment',
  sort: '`relevance`, the best first, or `date`, the newest document first',
  relation: 'A wording is this to an earlier one',
  overdue: '`yes`: the deadline of the last wording has passed',
}

const whole = '“limit” must be a whole number from 1 to 200.'
const limit = z
  .string()
  .regex(/^(?:[1-9]\d?|1\d\d|200)$/, whole)
  .transform(Number)
  .optional()
  .meta({
    description: `How many an answer holds at most, from 1 to 200; ${perAnswer} where it is left out`,
  })

const after = z
  .string()
  .max(2000, '“after” is no place in this list. Take it as the answer before gave it.')
  .optional()
  .meta({ description: 'Where to go on: the cursor that `next` of the answer before holds' })

const { page: _, ...commitmentFilters } = commitmentsQuery.shape

export const documentsParameters = z.strictObject({
  ...explained(documentsQuery.omit({ page: true }).shape),
  after,
  limit,
})

export const commitmentsParameters = z
  .strictObject({ ...explained(commitmentFilters), after, limit })
  .refine(...inOrder)

export const pledgesParameters = z.strictObject({
  ...explained(pledgesQuery.omit({ page: true }).shape),
  after,
  limit,
})

export const summitsParameters = z.strictObject({
  ...explained(summitsQuery.omit({ page: true }).shape),
  after,
  limit,
})

export const searchParameters = z.strictObject({
  ...explained(searchQuery.omit({ page: true }).shape),
  q: z
    .string({ error: () => '“q” is missing: the words to look for.' })
    .trim()
    .min(1, '“q” is empty: give the words to look for.')
    .max(400, 'A search takes at most 400 characters.')
    .meta({
      description:
        'The words to look for; `"…"` keeps words together, `climat*` begins words, `or` takes either, `-` leaves out',
    }),
  deadline: searchQuery.shape.deadline.meta({
    description: '`yes`: a commitment in the passage has a deadline',
  }),
  after,
  limit,
})

export const evidenceParameters = z.strictObject({ limit })

export const compareParameters = z.strictObject({ a: slugOf('a', 'first'), b: slugOf('b', 'second') })

/** Of an address that takes none. */
export const noParameters = z.strictObject({})

export const slugPath = z.object({ slug: z.string().meta({ description: 'Its name in addresses' }) })

export const idPath = z.object({
  id: z.string().meta({ description: 'Its id, or one that it had before' }),
})

function slugOf(name: string, which: string) {
  return z
    .string({ error: () => `“${name}” is missing: the slug of the ${which} document.` })
    .meta({ description: `The slug of the ${which} document` })
}

function explained<Shape extends Readonly<Record<string, z.ZodType>>>(shape: Shape): Shape {
  const entries = Object.entries(shape).map(([name, schema]) => [
    name,
    schema.meta({ description: meanings[name] ?? '' }),
  ])
  return Object.fromEntries(entries) as Shape
}
