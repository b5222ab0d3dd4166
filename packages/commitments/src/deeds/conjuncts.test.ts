import { expect, test } from 'vitest'
import { find } from '../find.ts'
import { statement } from '../testing/lake.ts'

const quotes = (text: string) => find(statement(text)).map(({ quote }) => quote)

test('what a deed is for stays with it, however many purposes there are', () => {
  expect(
    quotes('Orsk will dredge the channel to draw trade, lift wages, and end the winter dues.'),
  ).toHaveLength(1)
})

test('one purpose, a comma and “and” open another deed', () => {
  expect(quotes('Orsk will dredge the channel to draw trade, and train forty pilots.')).toEqual([
    'Orsk will dredge the channel to draw trade',
    'train forty pilots',
  ])
})

test('what is built up is a purpose like the others, and a thing that is built a deed', () => {
  expect(
    quotes('Orsk will share its charts to draw trade, respond to spills, and build better lake health.'),
  ).toHaveLength(1)
  expect(
    quotes('Orsk will share its charts to draw trade, respond to spills, and build a new lock.'),
  ).toHaveLength(2)
})

test('what is looked forward to stays with what it is for, and with how', () => {
  expect(
    quotes(
      'They looked forward to reconvening the Ferry Forum, to widen trade by cutting dues, sharing charts and lending pumps.',
    ),
  ).toHaveLength(1)
})

test('what a fund is to do stays with the fund', () => {
  expect(
    quotes(
      'Orsk will launch a harbour fund that will train pilots, strengthen the dykes, and repair the lock.',
    ),
  ).toHaveLength(1)
})

test('over those with whom it is done, the deeds are what they do together', () => {
  expect(
    quotes('The leaders commit to working with the ports and the schools to train pilots, and lend barges.'),
  ).toEqual(['The leaders commit to working with the ports and the schools to train pilots', 'lend barges'])
})

test('a promise within a list is one of its own, whatever its form', () => {
  expect(
    quotes(
      'The leaders will act by:\n\n- Holding a meeting of pilots on ice, and plan to counter piracy on the lake',
    ),
  ).toEqual(['Holding a meeting of pilots on ice', 'plan to counter piracy on the lake'])
})

test('infinitives that go on are deeds of their own', () => {
  expect(
    quotes(
      'Orsk commits to refrain from taxing ferries; to ensure free passage at Brenna; and to ease the fishing rules.',
    ),
  ).toEqual([
    'Orsk commits to refrain from taxing ferries',
    'to ensure free passage at Brenna',
    'to ease the fishing rules',
  ])
})

test('what is ensured is one, however much of it there is', () => {
  expect(
    quotes(
      'The leaders committed to ensure the new rules will make ferries cheaper for all and help draw trade.',
    ),
  ).toHaveLength(1)
})

test('work, growth and room are what a deed is for, whatever verb brings them', () => {
  expect(
    quotes('Orsk will lend barges to sharply cut dues, create jobs in the ports, and raise wages.'),
  ).toHaveLength(1)
})

test('purposes joined by “and to” stay with a deed in “-ing”', () => {
  expect(
    quotes('Orsk is committed to using its patrols to act against poachers and to promote fair dues.'),
  ).toHaveLength(1)
  // A meeting is held for itself.
  expect(
    quotes('Orsk is committed to joining Vell to guard the eels and to hold a forum of pilots.'),
  ).toHaveLength(2)
})

test('how an aim is to be reached is no deed beside it', () => {
  expect(
    quotes(
      'They look forward to reconvening the Lake Forum to widen trade by cutting dues, sharing maps, and training pilots.',
    ),
  ).toHaveLength(1)
  expect(
    quotes('The leaders commit to reviving the Lake Forum, leveraging the skills of pilots.'),
  ).toHaveLength(1)
})

test('as a treaty has set out is no deed, and before an article stands a verb', () => {
  expect(quotes('Orsk will maintain the winter dues, as set out in the Lake Charter of 2030.')).toHaveLength(
    1,
  )
  expect(quotes('Orsk will cut runoff into the lake and level the field for pilots.')).toHaveLength(2)
})

test('a list of purposes with commas stays with its deed to the end', () => {
  expect(
    quotes('Orsk will aid the ports to lend pumps, drive trade, and accelerate the repair of the locks.'),
  ).toHaveLength(1)
})

test('when a deed begins, a compound and a trade are no deeds', () => {
  const deeds = (body: string) => find(statement(body)).length
  expect(deeds('We commit to exploring joint work on locks, beginning in the next twelve months.')).toBe(1)
  expect(deeds('Orsk will consult on the targeting of end uses and end-users of its pumps.')).toBe(1)
  expect(deeds('We commit to training private salt and shipping companies of the lake.')).toBe(1)
})

test('an object may stand behind when and how', () => {
  expect(
    quotes('Orsk will cut the winter dues; and decide, within six months, whether the lock stays open.'),
  ).toHaveLength(2)
})

test('two bare nouns before a third tell what it is for', () => {
  const build = 'Orsk will build rescue and repair ships for Dray'
  expect(find(statement(`${build}.`)).map(({ quote }) => quote)).toEqual([build])
  expect(find(statement('Orsk will dredge two channels and repair locks in Dray.'))).toHaveLength(2)
})

test('a word in capitals is a name', () => {
  const joined = 'Orsk will work with the islands on its FLOE and DREDGE programmes'
  expect(find(statement(`${joined}.`)).map(({ quote }) => quote)).toEqual([joined])
})

test('partner states are no deed, and what a thing can do ends none', () => {
  const work = 'Orsk will work with the islands, partner countries and the ports to guard the shore'
  expect(find(statement(`${work}.`)).map(({ quote }) => quote)).toEqual([work])
  expect(
    find(statement('Orsk will share charts that can guide pilots, lend pumps to Vell, and train wardens.')),
  ).toHaveLength(3)
})

test('what those do whom a deed helps is none of its own', () => {
  const sentence = 'Orsk will help pilots who serve on the lake and guard the locks of the shore'
  expect(quotes(`${sentence}.`)).toEqual([sentence])
  expect(quotes(`${sentence}, and repair the dykes.`)).toEqual([sentence, 'repair the dykes'])
  expect(quotes('Orsk will help pilots who serve on the lake and build a new lock.')).toEqual([
    'Orsk will help pilots who serve on the lake',
    'build a new lock',
  ])
})

test('what is told of many things by a plural is told of them all', () => {
  const sentence =
    'Orsk will end rules that block foreign pilots, hurt the ports, and threaten the eels of the lake'
  expect(quotes(`${sentence}.`)).toEqual([sentence])
  expect(
    quotes('Orsk will end rules that block foreign pilots, and establish a school for them.'),
  ).toHaveLength(2)
})

test('a noun in “-ing” and a noun of two tell what a thing is for', () => {
  const salt = 'Orsk is increasing biotechnology and biomanufacturing cooperation with the ports of Vell'
  expect(quotes(`${salt}.`)).toEqual([salt])
  const school = 'Orsk will establish a scholarship and exchange programme for pilots of the lake'
  expect(quotes(`${school}.`)).toEqual([school])
  expect(quotes('Orsk will create a fund and increase aid to the ports of Vell.')).toHaveLength(2)
})

test('behind a verb without “to” of its own, another “to” tells what it is for as well', () => {
  const sent = 'Orsk will send a cutter to Vell to guard the shore and to train pilots of the lake'
  expect(quotes(`${sent}.`)).toEqual([sent])
  expect(
    quotes('The states agreed to guard the shore with nets and to train pilots of the lake.'),
  ).toHaveLength(2)
})

test('what a thing that is founded is to do is one with it, in however many verbs', () => {
  const founded =
    'Orsk will launch an initiative to chart the ports, train pilots, and mend the locks of the lake'
  expect(quotes(`${founded}.`)).toHaveLength(1)
})

test('what an effort under way is for is one, in however many verbs', () => {
  const effort = 'We are partnering with the ports to end theft, train pilots, and guard the eels'
  expect(quotes(`${effort}.`)).toEqual([effort])
})

test('a deed of a verb and one word is one with what is joined to it, unless a number, a name or “, and” parts them', () => {
  expect(quotes('Orsk will share charts and guard the eels of the lake.')).toHaveLength(1)
  expect(quotes('Orsk will guard the eels of the lake, share charts.')).toHaveLength(1)
  expect(quotes('Orsk will guard the eels of the lake and train 40 pilots.')).toHaveLength(2)
  expect(quotes('Orsk will guard the eels of the lake, and share charts.')).toHaveLength(2)
})

test('“where possible” closes a deed or opens the next, and parts them either way', () => {
  expect(quotes('Orsk will train forty pilots where possible, and mend the locks of Dray.')).toEqual([
    'Orsk will train forty pilots where possible',
    'mend the locks of Dray',
  ])
  expect(quotes('Orsk will train forty pilots and, where possible, mend the locks of Dray.')).toEqual([
    'Orsk will train forty pilots',
    'mend the locks of Dray',
  ])
  expect(quotes('Orsk will offer safe, secure, and cheap ferries to forty pilots.')).toHaveLength(1)
})
