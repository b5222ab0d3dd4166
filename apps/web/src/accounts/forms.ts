/** What the forms of accounts send. */
import { accountRole } from '@readout/archive'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'

/**
 * The fields of a form by their schema.
 *
 * @throws HTTPException 400 with what is wrong with them
 */
export async function formOf<T extends z.ZodType>(c: Context, schema: T): Promise<z.output<T>> {
  const parsed = schema.safeParse(await c.req.parseBody())
  if (parsed.success) return parsed.data
  throw new HTTPException(400, { message: 'The form is not whole. Fill it in again and send it.' })
}

const words = z.string().trim().max(400)

/** The passkey's answer, as JSON; empty where no script ran. */
export const signInForm = z.object({ response: z.string().default('') })

export const passkeyForm = z.object({
  response: z.string().default(''),
  /** What its holder calls the passkey. */
  passkey: words.transform((name) => (name === '' ? 'Passkey' : name)).default('Passkey'),
})

/** `name` from the first administrator, who chooses it. */
export const invitationForm = passkeyForm.extend({ name: words.optional() })

/** The same field where a provider takes the place of the passkey. */
export const openIdForm = invitationForm.pick({ name: true })

export const inviteForm = z.object({ name: words, role: accountRole })

export const reasonForm = z.object({ reason: words.default('') })

export const roleForm = reasonForm.extend({ role: accountRole })
