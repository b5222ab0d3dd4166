import { expect, test } from 'vitest'
import { sift } from '../find.ts'
import { call } from '../testing/lake.ts'

const spoken = (words: string) => sift(call(`SENIOR ADMINISTRATION OFFICIAL: ${words}`))

test.each([
  'We’ll open it up for questions.',
  'The leaders will transition to a conversation on the Lake Charter.',
  'They will move to a working session on the locks.',
  'They will then move across the hallway for a tea with the pilots of Vell.',
  'We’ll refer ports and pilots to the shipyards of Vell.',
  'The leaders will spend their time on the Lake Charter.',
  'We will be putting out after the meeting between the Presidents of Orsk and Vell.',
  'They will continue their conversation at the Harbour House.',
  'The leaders will pay their respects to the crews of the Lake Ferry.',
  'We are setting some time aside for the two leaders to talk about the Lake Charter.',
  'The President will start the day with the pilots of Vell.',
  'We will be releasing a communiqué that tells of the Lake Charter.',
  'The ministry is going to release tomorrow on lake security.',
  'We will share through the Lake Fund, as we did in May.',
  'We’ll ensure that that happens in the lock of Dray.',
  'We will go ahead and wrap up with the pilots of Vell.',
])('“%s” tells how a call or a visit goes on', (words) => {
  expect(spoken(words).commitments).toEqual([])
})

test.each([
  'We will move to a lower limit for all ferries on the lake.',
  'We will spend $5 million on the locks.',
  'We remain committed to sharing with the ports data on the number of eels.',
  'The President will ask Congress for $5 million for the locks.',
  'The leaders will join the Lake Treaty.',
  'Orsk and Vell will co-host the third annual Lake Forum in Dray.',
])('“%s” is a deed of its own', (words) => {
  expect(spoken(words).commitments).toHaveLength(1)
})

test('on a preview what is merely looked forward to is not announced; a thing of its own is', () => {
  expect(spoken('The President looks forward to building on the Lake Charter.').commitments).toEqual([])
  expect(spoken('We look forward to announcing a new Lake Fund.').commitments).toHaveLength(1)
})
