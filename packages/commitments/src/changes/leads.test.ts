import { expect, test } from 'vitest'
import { commitment } from '../testing/lake.ts'
import { withoutLead } from './leads.ts'

const said = (quote: string, actor: string, deed: string) =>
  withoutLead(
    commitment(quote, {
      cues: [
        { name: 'public actor', words: actor },
        { name: 'deed', words: deed },
      ],
    }),
  )

test.each([
  ['Orsk agreed to dredge the channel', 'Orsk', 'dredge', 'dredge the channel'],
  // A word is meant, not the beginning or the end of another.
  ['Orsk and the dredgers dredge the channel', 'Orsk', 'dredge', 'dredge the channel'],
  ['Orsk will re-dredge and dredge the channel', 'Orsk', 'dredge', 'dredge the channel'],
  // A deed that names nobody who does it is known by nothing of its own.
  ['includes $5 million for the channel', '', 'includes', 'includes $5 million for the channel'],
])('what “%s” promises begins with the deed that it was found by', (quote, actor, deed, told) => {
  expect(said(quote, actor, deed)).toBe(told)
})
