import { expect, test } from 'vitest'
import { sift } from '../find.ts'
import { call, statement } from '../testing/lake.ts'

const spoken = (words: string) => call(`SENIOR ADMINISTRATION OFFICIAL: ${words}`)

const refused = (words: string) => sift(spoken(words)).rejected.map(({ reason }) => reason)
const taken = (words: string) => sift(spoken(words)).commitments.map(({ quote }) => quote)

test.each([
  ['We will issue our own readout after the meeting.', 'programme of the meeting'],
  ['The two leaders will review the Lake Charter.', 'programme of the meeting'],
  ['We, of course, committed to a diplomatic path.', 'talk or state'],
  ['The President will reinforce the need to keep the shore dry.', 'talk or state'],
  ['The leaders will be riding on a train to Dray.', 'programme of the meeting'],
  ['The leaders will award the Lake Medal to a pilot of Dray.', 'programme of the meeting'],
])('“%s” is no promise: %s', (words, reason) => {
  expect(refused(words)).toEqual([reason])
})

test.each([
  ['We will defer to the ports on that.', 'talk or state'],
  ['The President will be dropping by the dinner.', 'talk or state'],
  ['The President will be prepared to discuss whatever Vell raises.', 'talk or state'],
])('“%s” is said of the day: %s', (words, reason) => {
  expect(taken(words)).toEqual([])
  expect(refused(words)).toContain(reason)
})

test.each([
  'We’re exploring options to lend pumps to the ports of Vell.',
  'Orsk is committed to keeping the ferry to the islands running.',
  'She’ll reaffirm our commitments under the Lake Treaty.',
  'And as Orsk and Vell will also launch a working group on pilots.',
])('“%s” is promised on a call', (words) => {
  expect(taken(words)).toHaveLength(1)
})

test.each([
  ['Orsk and Vell are deepening their cooperation to raise the dyke.', 'an effect'],
  ['We support Vell’s efforts to mend the dyke.', 'left to others'],
  ['This forum will allow us to grow as partners.', 'an effect'],
  ['Our governments will grow stronger still.', 'talk or state'],
  ['We will show the world that the dyke holds.', 'talk or state'],
])('in writing “%s” promises nothing: %s', (words, reason) => {
  const { commitments, rejected } = sift(statement(words))
  expect(commitments).toEqual([])
  expect(rejected.map((one) => one.reason)).toContain(reason)
})

test('what a state lets in or asks for no more is promised', () => {
  expect(
    sift(statement('Orsk has committed not to require permits for salt of Vell.')).commitments,
  ).toHaveLength(1)
  expect(sift(statement('Orsk committed to allow the sale of salt of Vell.')).commitments).toHaveLength(1)
})

test('what else they say beside what they support is no deed of theirs', () => {
  const words = 'They support a dialogue of pilots, concur on the need for a lock, and train wardens.'
  expect(sift(statement(words)).commitments.map(({ quote }) => quote)).toEqual([
    'They support a dialogue of pilots',
    'train wardens',
  ])
})

test('a meeting that is held for itself is promised', () => {
  expect(taken('Orsk will hold initial consultations with the ports of Vell.')).toHaveLength(1)
  expect(refused('Orsk will hold a dinner with the ports of Vell.')).toEqual(['programme of the meeting'])
})

test('progress to net zero is a quantity, and what is joined to it another deed', () => {
  const record = statement(
    'We will drive progress to net zero, adapt the ferry banks to the thaw, and lend pumps to the ports.',
  )
  expect(sift(record).commitments).toHaveLength(3)
})

test('who will look for ways will look into it, softly; who says so on a call talks', () => {
  const record = statement('Orsk will look for ways to strengthen the eel patrol.')
  expect(sift(record).commitments.map(({ strength }) => strength)).toEqual(['soft'])
  expect(refused('Orsk will look for ways to strengthen the eel patrol.')).toEqual(['talk or state'])
})

test('in writing, a course that is kept is promised; where one stands is not', () => {
  const taken = (words: string) => sift(statement(words)).commitments.length
  expect(taken('We will stand with Vell in mending the dyke.')).toBe(1)
  expect(taken('We will remain in close contact on the dyke.')).toBe(1)
  expect(taken('We intend to look for sites of a new lock.')).toBe(1)
  expect(taken('We will stand on firm ground.')).toBe(0)
  expect(taken('We will find new ways to mend the dyke.')).toBe(1)
  expect(taken('We will take steps, in line with our laws, to mend the dyke.')).toBe(1)
  expect(taken('We will take steps, in line with our laws, as ever.')).toBe(0)
})

test('what one leader is doing is praise, unless others are put to work', () => {
  const reasons = (words: string) => sift(statement(words)).rejected.map(({ reason }) => reason)
  expect(reasons('President Hale is building a strong network of harbour schools.')).toEqual(['an effect'])
  expect(reasons('President Hale is directing the Ministry to build harbour schools.')).toEqual([])
  expect(reasons('President Hale and President Ask are building a network of harbour schools.')).toEqual([])
})

test('support of what others are or do is left to them', () => {
  expect(sift(statement('We support the sovereignty of Vell.')).rejected.map(({ reason }) => reason)).toEqual(
    ['left to others'],
  )
})

test('on a preview, what is done together with others is promised; what runs on is a list, not a report', () => {
  expect(taken('We are working together to cut runoff into the lake.')).toHaveLength(1)
  expect(refused('We are cutting runoff into the lake.')).toEqual(['told in speech'])
  expect(taken('We are expanding the ferry fleet by ten.')).toHaveLength(1)
  expect(refused('We are sending our condolences to the crews.')).toEqual(['told in speech'])
  expect(taken('We will train pilots. And the report does tell how we think about it.')).toHaveLength(1)
})

test('praise of what a government is about is no promise, unless money or another deed comes with it', () => {
  const found = (words: string) => sift(statement(words)).commitments.length
  expect(found('The Orsk Government is unlocking opportunities for pilots.')).toBe(0)
  expect(found('The Orsk Government is working with Vell to unlock the harbour fund.')).toBe(1)
})

test('a meeting of the day that is awaited is on its programme', () => {
  expect(refused('The President is looking forward to the launch of his meeting with Vell.')).toEqual([
    'programme of the meeting',
  ])
})

test.each([
  ['The leaders will make clear that eels matter.', 'talk or state'],
  ['The leaders will announce how they guard the eels.', 'talk or state'],
  ['The leaders will demonstrate that they are one.', 'talk or state'],
  ['We are going to grow 6 percent.', 'talk or state'],
  ['The leaders are committed to changing that.', 'talk or state'],
  ['Orsk will announce new actions.', 'steps that are not named'],
  ['The leaders will deliver results for the people.', 'talk or state'],
  ['The President is taking decisive action to restore the lake.', 'steps that are not named'],
  ['Orsk and Vell are forging a bond between the ports.', 'an effect'],
])('in writing too, “%s” is no promise: %s', (words, reason) => {
  expect(sift(statement(words)).rejected.map((one) => one.reason)).toEqual([reason])
})

test('hope for the people is no promise, ties of people to people are one', () => {
  const found = (words: string) => sift(statement(words)).commitments.length
  expect(found('The leaders will build a better future for the people.')).toBe(0)
  expect(found('The leaders will build people-to-people ties through a school for pilots.')).toBe(1)
})

test('a meeting of another day is promised, one of this day is on the programme', () => {
  expect(taken('The Minister will convene the ports of Vell at the end of the year.')).toHaveLength(1)
  expect(refused('The Minister will convene the ports of Vell.')).toEqual(['programme of the meeting'])
})

test('a statement on a matter is a deed, what reporters get of the meeting is not', () => {
  expect(taken('We will be releasing a statement on the Lake Charter.')).toHaveLength(1)
  expect(refused('We will be releasing the statement later.')).toEqual(['programme of the meeting'])
})

test('steps that are being taken to do something are promised on a preview; a sum makes a light verb a deed', () => {
  expect(taken('We are taking steps together to cut runoff into the lake.')).toHaveLength(1)
  expect(taken('Orsk will make a $5 million gift to the ports of Vell.')).toHaveLength(1)
})

test('what officials say that they receive is told; what a state will receive is promised to it', () => {
  expect(refused('We will receive the barges of Vell.')).toEqual(['talk or state'])
  expect(sift(statement('Orsk will receive two barges from Vell.')).commitments).toHaveLength(1)
})

test('what an order directs somebody to ensure is no mere effect of it', () => {
  expect(
    sift(statement('The Order directs the Minister to ensure that pilots are paid.')).commitments,
  ).toHaveLength(1)
})

test('a sum that somebody will receive is promised in speech as well', () => {
  expect(taken('The pilots of Orsk will receive up to 10 percent more pay from the Ministry.')).toHaveLength(
    1,
  )
})

test('where a leader is on a day is the programme, also in writing; who shall attend is told to', () => {
  const reasons = (words: string) => sift(statement(words)).rejected.map(({ reason }) => reason)
  expect(reasons('President Hale will travel to Vell in June.')).toEqual(['programme of the meeting'])
  expect(reasons('The Secretary of Waters will attend the Eel Forum.')).toEqual(['programme of the meeting'])
  expect(reasons('President Hale will deliver remarks at the lock.')).toEqual(['programme of the meeting'])
  expect(reasons('The leaders will meet on May 4, 2031 in Dray.')).toEqual(['programme of the meeting'])
  expect(reasons('The Secretary of Waters shall attend the Eel Forum.')).toEqual([])
  expect(reasons('Ministers of both states will meet every year.')).toEqual([])
})

test('what is taken in, to be somewhere, is received; news is only welcomed', () => {
  const taken = (words: string) => sift(statement(words)).commitments.length
  expect(taken('The coast guard will welcome Vell pilots onto its ferries.')).toBe(1)
  expect(taken('The leaders will welcome the news of the ferry.')).toBe(0)
})

test('what is said to be likely on a call is a guess', () => {
  expect(refused('We will probably dredge the channel at Dray.')).toEqual(['told in speech'])
})

test('what is under way is told, unless it is to be announced', () => {
  expect(refused('Orsk is buying 40 ferries for the islands.')).toEqual(['told in speech'])
  expect(taken('The President will announce that Orsk is buying 40 ferries.')).toEqual([
    'Orsk is buying 40 ferries',
  ])
})

test('what a thing does by now is an effect, what it works at is not', () => {
  const reasons = (words: string) => sift(statement(words)).rejected.map(({ reason }) => reason)
  expect(reasons('This fund is helping the ports of the lake.')).toEqual(['an effect'])
  expect(reasons('This fund is building 40 ports on the lake.')).toEqual([])
})

test('who stands for whom, where one works, and what is pointed at promise nothing', () => {
  const reasons = (words: string) => sift(statement(words)).rejected.map(({ reason }) => reason)
  expect(reasons('Orsk will be represented by its Warden of Waters.')).toEqual(['talk or state'])
  expect(reasons('The agency is working in 14 ports.')).toEqual(['talk or state'])
  expect(reasons('Both sides will take these actions by May 14, 2032.')).toEqual(['talk or state'])
})

test('what includes so many, or so much, can be kept', () => {
  const taken = (words: string) => sift(statement(words)).commitments.length
  expect(taken('The programme of Orsk will include pilots.')).toBe(0)
  expect(taken('The Ministry will include training for 40 pilots.')).toBe(1)
  expect(taken('The Budget of Orsk includes an additional $40 million for dykes.')).toBe(1)
})

test('steps that are announced and not named are none, and what is named of them is', () => {
  const unnamed = ['steps that are not named']
  const seen = (words: string) => {
    const { commitments, rejected } = sift(statement(words))
    return [commitments.map(({ quote }) => quote), rejected.map(({ reason }) => reason)]
  }
  expect(seen('Orsk announced new initiatives and commitments to guard the shore.')).toEqual([[], unnamed])
  expect(seen('Orsk will announce further steps to guard the shore.')).toEqual([[], unnamed])
  expect(seen('Orsk is announcing a set of concrete measures to guard the shore.')).toEqual([[], unnamed])
  expect(seen('Orsk announced commitments to lend 40 pumps.')[0]).toHaveLength(1)
  expect(seen('Orsk announced new dyke commitments to guard the shore.')[0]).toHaveLength(1)
  expect(
    seen('Orsk announced new steps to guard the shore. This includes lending pumps to the ports.')[0],
  ).toEqual(['lending pumps to the ports'])
})

test('to build on what was done, or to go on looking at it, is no deed', () => {
  const taken = (words: string) => sift(statement(words)).commitments.length
  expect(taken('We will build on the work of the ports.')).toBe(0)
  expect(taken('We will build on the work of the ports by lending pumps.')).toBe(1)
  expect(taken('We will build upon the Lake Plan with a new $40 million fund.')).toBe(1)
  expect(taken('We will build on the success of the Lake Fund to train 300 pilots.')).toBe(1)
  expect(taken('The Ministry continues to focus on the eels of the lake.')).toBe(0)
  expect(taken('The Ministry continues to count the eels of the lake.')).toBe(1)
})

test('how a thing that is promised by itself will be run is no deed', () => {
  const taken = (words: string) => sift(statement(words)).commitments.length
  expect(taken('The Dyke Fund will be run by the ports of Vell.')).toBe(0)
  expect(taken('The Dyke Fund will be opened by the ports of Vell.')).toBe(1)
})

test('“the following areas” are told by their list; “joining it” says nothing', () => {
  const none = (words: string) => sift(statement(words)).commitments.map(({ quote }) => quote)
  expect(none('The states will deepen cooperation in the following areas to guard the shore:')).toEqual([])
  expect(none('The Minister agreed to join this.')).toEqual([])
  expect(
    none('The states will deepen cooperation in the following areas: trade, ice and health.'),
  ).toHaveLength(1)
})

test('on a preview, what a programme includes is to come', () => {
  expect(taken('We’ll have new programmes. That includes a fund called Young Wardens of Dray.')).toEqual([
    'a fund called Young Wardens of Dray',
  ])
})

test('on a preview, steps are named by what they are for; a series of them is told one by one', () => {
  expect(taken('Orsk will also announce new steps to strengthen the ice patrol of Vell.')).toHaveLength(1)
  expect(
    taken('Orsk will also announce a series of new steps to strengthen the ice patrol of Vell.'),
  ).toEqual([])
})

test('who awards a grant or keeps a truce does it; who awards a medal is at a ceremony', () => {
  expect(taken('The Ministry of Waters will award $100 million in grants to the ports.')).toHaveLength(1)
  expect(taken('The two leaders will honor the ceasefire agreement of Dray.')).toHaveLength(1)
})

test('what those who are encouraged are to do besides is theirs', () => {
  const found = (words: string) => sift(statement(words)).commitments.map(({ quote }) => quote)
  expect(
    found('We encourage ports to join, as more is needed to hold the flood and build better dykes.'),
  ).toEqual([])
})
