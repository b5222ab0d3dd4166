/** What a program is told when something is wrong, by the API and beside the pages: problem details (RFC 9457). */
import { type Hook, OpenAPIHono, z } from '@hono/zod-openapi'
import { ReadoutError } from '@readout/record'
import type { Context, Env } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { isUnknownDocument } from '../answers.ts'
import type { Site } from '../app.tsx'
import { repeatedIn, sayRepeated, sayUnknown } from '../exact-query.ts'
import { tellFailure } from '../reports.ts'

/** A problem by its name; `type` is the place of the page `/api` that explains it. */
export const problems = {
  'bad-parameter': {
    status: 400,
    title: 'A parameter cannot be read',
    meaning: 'It has a value that cannot be, is given twice, is missing, or is none of this address.',
  },
  'not-found': {
    status: 404,
    title: 'Nothing is here',
    meaning: 'There is no such address, or the archive holds nothing by this name.',
  },
  'too-much': {
    status: 422,
    title: 'Too much to answer here',
    meaning: 'Two texts have more commitments than the site compares. The command has no bound.',
  },
  'read-only': { status: 405, title: 'The API only reads', meaning: 'Ask with GET or HEAD.' },
  failure: {
    status: 500,
    title: 'Something went wrong here',
    meaning: 'It is no fault of yours. Ask again; if it stays so, tell whoever runs the site.',
  },
} as const

type Name = keyof typeof problems

export const problem = z
  .object({
    /** The address that explains it. */
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    /** What is wrong this time, and what to do. */
    detail: z.string(),
    /** The address that was asked for. */
    instance: z.string(),
  })
  .openapi('Problem')

export const problemType = 'application/problem+json'

/**
 * An answer that says what is wrong.
 *
 * @example
 * problemAnswer(c, 'not-found', 'The archive holds nothing by the name “nowhere”.')
 */
export function problemAnswer(c: Context, name: Name, detail: string): Response {
  const { status, title } = problems[name]
  const body: z.infer<typeof problem> = {
    type: `/api#${name}`,
    title,
    status,
    detail,
    instance: c.req.path,
  }
  return c.body(JSON.stringify(body), status, { 'content-type': problemType })
}

/** The answers that every route of the API may give beside its own. */
export const problemAnswers = {
  400: answer('A parameter cannot be read'),
  404: answer('Nothing is here'),
  500: answer('Something went wrong here'),
}

/** What a route may say beside those that would take too long. */
export const tooMuchAnswer = { 422: answer('Too much to answer here') }

function answer(description: string) {
  return { description, content: { [problemType]: { schema: problem } } }
}

/** Routes of the API, whose parameters are refused as problems. */
export function newRoutes(): OpenAPIHono {
  return new OpenAPIHono({ defaultHook: refuse })
}

const refuse: Hook<unknown, Env, string, unknown> = (result, c) => {
  if (result.success) return undefined
  const repeated = repeatedIn(c)
  const said = result.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return sayUnknown(issue.keys)
    return repeated.includes(String(issue.path[0])) ? [] : issue.message
  })
  return problemAnswer(c, 'bad-parameter', [...said, ...repeated.map(sayRepeated)].join(' '))
}

/** What was thrown while a program was answered, as a problem. */
export function saidAsProblem(
  error: unknown,
  c: Context,
  { now, reports }: Pick<Site, 'now' | 'reports'>,
): Response {
  if (isUnknownDocument(error) || (error instanceof HTTPException && error.status === 404))
    return problemAnswer(c, 'not-found', error.message)
  if (error instanceof HTTPException && error.status === problems['too-much'].status)
    return problemAnswer(c, 'too-much', error.message)
  if (error instanceof HTTPException && error.status < 500)
    return problemAnswer(c, 'bad-parameter', error.message)
  if (error instanceof ReadoutError && error.code === 'bad-use')
    return problemAnswer(c, 'bad-parameter', error.message)
  tellFailure(error, now(), reports)
  return problemAnswer(
    c,
    'failure',
    'The answer could not be made. Ask again; if it stays so, the server’s own output says why.',
  )
}
