import { expect, test } from 'vitest'
import { find } from '../find.ts'
import { call, statement } from '../testing/lake.ts'
import { framesOf } from './frames.ts'

const quotes = (body: string) => find(statement(body)).map(({ quote }) => quote)

test('an opening holds on for the deeds below it, over headings', () => {
  const opening = 'Orsk and Vell are launching new initiatives in the following domains:'
  expect(
    quotes(
      `${opening}\n\n## Locks\n\n- Signing a new arrangement on locks\n\n## Eels\n\n- Training pilots in eel runs`,
    ),
  ).toEqual(['Signing a new arrangement on locks', 'Training pilots in eel runs'])
})

test('paragraphs that say what is to be done are a list of it', () => {
  expect(
    quotes(
      'In the next year the two states will:\n\nEstablish a centre for lock keepers in Dray.\n\nUndertake yearly eel drills.\n\nThe lake is large.',
    ),
  ).toEqual(['Establish a centre for lock keepers in Dray', 'Undertake yearly eel drills'])
})

test('behind “will” a verb is no title, whatever its capitals', () => {
  expect(
    quotes(
      'To this end, the leaders will:\n\nLaunch the Dray Dyke Fund. It is the first of its kind.\n\nSubmit the Lake Report under the treaty. It tells of eels.',
    ),
  ).toEqual(['Launch the Dray Dyke Fund', 'Submit the Lake Report under the treaty'])
})

test('what is recognised is a deed where it is a standard, and none where it is a need', () => {
  const items = (deed: string) => quotes(`The states will act by:\n\n- ${deed}`)
  expect(items('Recognizing the safety standards of both ports')).toHaveLength(1)
  expect(items('Recognizing the importance of safety standards for ports')).toEqual([])
})

test('the text that goes on otherwise ends what an opening promised', () => {
  const { of, leads } = framesOf(
    statement('The states will:\n\nDredge the channel.\n\nThe lake is large.\n\nMend the lock.').passages,
    () => false,
  )
  expect([of.size, leads.size]).toEqual([1, 1])
})

test('a topic hands down what it stands under', () => {
  expect(
    quotes('The states will take these actions:\n\n- Locks:\n  - Open the lock of Dray to barges at night'),
  ).toEqual(['Open the lock of Dray to barges at night'])
})

test('“This includes:” lists the parts of what the paragraph before promised', () => {
  expect(
    quotes('Orsk will build a fleet.\n\nThis includes:\n\n- Buying two cutters for the ice patrol'),
  ).toContain('Buying two cutters for the ice patrol')
})

test('“This includes:” takes each time what stands before it', () => {
  expect(
    quotes(
      'Orsk will build a fleet.\n\nThis includes:\n\n- Buying two cutters\n\nThe lake is large and cold.\n\nThis includes:\n\n- Mending two cutters',
    ),
  ).not.toContain('Mending two cutters')
})

test('a part with a title tells for itself who does what', () => {
  expect(
    quotes(
      'The states announced the following actions:\n\n## Lake\n\n- Opening the Old Lock. In May, Orsk met Vell.',
    ),
  ).toEqual([])
})

test('officials hold no frame from one turn to the next', () => {
  expect(
    find(call('SENIOR ADMINISTRATION OFFICIAL: We will do this:', 'Dredge the channel of Dray.')),
  ).toEqual([])
})

test('an item that opens a list holds for the list behind it, where that hangs on nothing', () => {
  const items = ['Support for the Lake School to train pilots', 'Support for the Eel Fund to count eels']
  const lead = '- Orsk will give $9 million to the following efforts:'
  const list = items.map((item) => `- ${item}`).join('\n')
  expect(quotes(`${lead}\n\n<!-- -->\n\n${list}\n\nThe lake is large.`)).toEqual(items)
})

test('a paragraph that looks like no deed and tells nothing does not end what an opening promised', () => {
  const { of } = framesOf(
    statement('The states will:\n\nDredge the channel.\n\nWinter nets along the reeds.\n\nMend the lock.')
      .passages,
    () => false,
  )
  expect(of.size).toBe(2)
})

test('items that a page nests behind a semicolon are of the same list', () => {
  expect(
    quotes(
      'The states will act by:\n\n- training pilots of both ports;\n  - sharing counts of eels;\n  - opening a desk in Dray.',
    ),
  ).toEqual(['training pilots of both ports', 'sharing counts of eels', 'opening a desk in Dray'])
})

test('behind an item that opens a list, the items of its own list are what it opens', () => {
  const lead = 'The terms of the pact will include:'
  const item = '- Orsk will lower its dues on eels.'
  const firms = '- Orsk and Vell note the coming commercial deals of their ports, including:'
  expect(quotes(`${lead}\n\n${item}\n${firms}\n- Purchase of forty barges`)).toEqual([
    'Orsk will lower its dues on eels',
  ])
  const deeds = '- Orsk and Vell agreed to:'
  expect(quotes(`${lead}\n\n${item}\n${deeds}\n- Refrain from netting eels`)).toContain(
    'Refrain from netting eels',
  )
})
