import { read } from '@readout/record'
import { expect, test } from 'vitest'
import { sift } from '../find.ts'
import { call, statement } from '../testing/lake.ts'

const quotes = (record: Parameters<typeof sift>[0]) => sift(record).commitments.map(({ quote }) => quote)

test('what only opens a list is not taken, and says why', () => {
  const { commitments, rejected } = sift(
    statement(
      'The leaders will deepen trade, promote schools, and raise wages by:\n\n- Training forty pilots',
    ),
  )
  expect(commitments.map(({ quote }) => quote)).toEqual(['Training forty pilots'])
  expect(new Set(rejected.map(({ reason }) => reason))).toEqual(
    new Set(['only opens the list of what is promised']),
  )
})

test('“These include:” lists what the sentence before promised', () => {
  expect(
    quotes(
      statement(
        'The leaders committed to fight piracy on the lake. These include:\n\n- Resuming the pilot talks',
      ),
    ),
  ).toContain('Resuming the pilot talks')
})

test('a title that stands as an item promises nothing', () => {
  expect(
    quotes(statement('The leaders will:\n\n- Build the Capacity of Small Lake Ports\n- dredge the channel')),
  ).toEqual(['dredge the channel'])
})

test('a short order before another is no title', () => {
  expect(
    quotes(
      statement(
        'The leaders will:\n\n- Develop new courses for pilots of small ports. Facilitate the exchange of wardens in winter.',
      ),
    ),
  ).toHaveLength(2)
})

test('of several sums each is found, and named by itself', () => {
  const { commitments } = sift(
    statement('Orsk will provide $2 million for pumps, and up to $1 million to train pilots.'),
  )
  expect(commitments.map(({ quote, target, action }) => [quote, target?.high, action])).toEqual([
    ['Orsk will provide $2 million for pumps', 2_000_000, 'transfer'],
    ['up to $1 million to train pilots', 1_000_000, 'transfer'],
  ])
  expect(commitments[1]?.cues.find(({ name }) => name === 'deed')?.words).toBe('$1 million')
})

test('what ministers are told to do begins with who tells them', () => {
  expect(quotes(statement('We will instruct our ministers to mend the lock, and train pilots.'))).toEqual([
    'We will instruct our ministers to mend the lock',
    'train pilots',
  ])
})

test('what a government that is none of theirs is doing is news', () => {
  expect(quotes(statement('France is building a dyke.'))).toEqual([])
})

test('a second deed under way is one where it has a course of its own', () => {
  expect(quotes(statement('Orsk is lending pumps and protecting eels.'))).toEqual(['Orsk is lending pumps'])
  expect(quotes(statement('Orsk is lending pumps and developing a lock.'))).toHaveLength(2)
})

test('what a deal will do stays with the deal', () => {
  expect(
    quotes(statement('This deal will strengthen the bond of Orsk and Vell and provide Vell with pumps.')),
  ).toEqual([])
})

test.each([
  'Orsk will announce a fund that lends pumps to ports.',
  'Orsk is cancelling the dues of ports and hiring 40 pilots.',
  'Orsk will widen the lock so that ferries can pass, and build two docks at Dray.',
  'Orsk will help us rebuild the dyke.',
  'Orsk will allow US ships to use its ports.',
  'Orsk and Vell are strengthening their cooperation on the lake by building a dyke.',
  'They said that Orsk and Vell committed to mending the dyke.',
  'The leaders decided that the lock must be reopened by June.',
  'We support the pilots of Vell’s ports with $2 million.',
  'Orsk will drop its dues on salt.',
  'Orsk will defer the payment of dues until 2034.',
  'G7 members are lending pumps to the ports.',
])('an ordinary promise stands: “%s”', (sentence) => {
  expect(quotes(statement(sentence))).not.toEqual([])
})

test.each([
  'The rate of thaw will increase by 20 percent.',
  'Many expect that tariffs on salt will drop to 5 percent.',
  'The ministers opened their talks with a song.',
  'Orsk opened the talks by thanking the pilots.',
  'We reaffirm our support for developing countries.',
  'The leaders reaffirmed their support for ongoing talks in Dray.',
  'Orsk and Vell share a commitment to cooperation and democracy.',
  'We agreed to allow for differences.',
])('what promises nothing is not taken: “%s”', (sentence) => {
  expect(quotes(statement(sentence))).toEqual([])
})

test.each([
  'And as Vell will launch a survey this spring, we need a plan.',
  'He has reaffirmed his commitment to take the islands by force.',
  'Vell is exploring ways to evade the dues.',
  'They agreed to keep talking about the dyke.',
  'The President is committed to doing whatever it takes.',
])('nor is it on a call: “%s”', (sentence) => {
  expect(quotes(call(`SENIOR OFFICIAL: ${sentence}`))).toEqual([])
})

test('officials number what they promise from sentence to sentence', () => {
  expect(
    quotes(
      call(
        'SENIOR OFFICIAL: First, we agreed to share charts of the lake.\n\nSecond, to develop a common test for the ice.\n\nSeven, to open a school for pilots at Brenna.',
      ),
    ),
  ).toEqual([
    'we agreed to share charts of the lake',
    'develop a common test for the ice',
    'open a school for pilots at Brenna',
  ])
})

test('an item may begin with what it is part of', () => {
  expect(
    quotes(
      statement(
        'We will invest in the ice patrol, including specifically:\n\n- As part of a new fund, buying two cutters',
      ),
    ),
  ).toContain('buying two cutters')
})

test('a title that runs into its paragraph is no part of what is promised', () => {
  expect(
    quotes(
      statement('Orsk and Vell Commit to Removing Old Nets: The leaders will lift the nets of the lake.'),
    ),
  ).toEqual(['The leaders will lift the nets of the lake'])
})

test('a title before a dash, or of a few words before the sentences of an item, is no part of it', () => {
  expect(
    quotes(
      statement(
        'The leaders announced the following actions:\n\n- Training Pilots – Orsk will train 40 pilots.\n- Mending the old locks. Vell will mend two locks.',
      ),
    ),
  ).toEqual(['Orsk will train 40 pilots', 'Vell will mend two locks'])
  expect(
    quotes(statement('Orsk will do so by:\n\n- Mending the old locks. Two of them stand open in winter.')),
  ).toEqual(['Mending the old locks'])
})

test('an item that only notes something promises nothing', () => {
  expect(
    quotes(statement('The leaders agreed on the following:\n\n- Noting the first visit of the eel council')),
  ).toEqual([])
})

test('an item may name a bound of what is to be bought', () => {
  expect(
    quotes(statement('These deals include:\n\n- Up to $3 million a year in purchases of salt from Orsk')),
  ).toHaveLength(1)
})

test('both of two things that an office will do are its own, whatever stands between', () => {
  expect(
    quotes(
      statement(
        'Orsk announced that it will take the role of rotating Lake Chair over the winter and will host the forum.',
      ),
    ),
  ).toHaveLength(2)
})

test('an item that tells of things is no deed', () => {
  expect(
    quotes(
      statement('The leaders will:\n\n- Dredge the channel\n- Emerging storms over the lake require pilots'),
    ),
  ).toEqual(['Dredge the channel'])
})

test('what is named in a list that is announced is promised, with what it is for', () => {
  expect(
    quotes(
      statement(
        'The plan includes a series of new commitments to help the ports.\n\n- A new Lake Pilot Team, which will train crews and lend pumps.\n- Harbour programmes to train young pilots and mend the docks.',
      ),
    ),
  ).toEqual([
    'A new Lake Pilot Team, which will train crews and lend pumps',
    'Harbour programmes to train young pilots and mend the docks',
  ])
})

test('what follows in an item is a deed of its list where it opens with a verb', () => {
  const items =
    '- Mend the northern locks. Explore new routes over the ice.\n- Raise the dyke. Support from Vell is welcome.'
  expect(quotes(statement(`The leaders will:\n\n${items}`))).toEqual([
    'Mend the northern locks',
    'Explore new routes over the ice',
    'Raise the dyke',
  ])
})

test('what is counted up on a call needs no verb', () => {
  expect(
    quotes(
      call(
        'SENIOR OFFICIAL: The pact has three parts. First, enhanced sharing of charts of the ice. Second, collaboration on schools so pilots can train on both shores. And third, a new fund for pilots of the lake. Fourth, great point on the dykes.',
      ),
    ),
  ).toEqual([
    'enhanced sharing of charts of the ice',
    'collaboration on schools so pilots can train on both shores',
    'a new fund for pilots of the lake',
  ])
})

test('behind the title of an item a deed may stand in small letters', () => {
  const items = (item: string) => quotes(statement(`The leaders announced these commitments:\n\n- ${item}`))
  expect(items('Dykes and locks: strengthen the dykes and train new keepers.').slice(-2)).toEqual([
    'strengthen the dykes',
    'train new keepers',
  ])
})

test('what a state goes on doing that is none of those whose text it is, is news', () => {
  const { commitments, rejected } = sift(
    read(
      '---\ngovernments:\n  - { code: CA, name: Canada }\n---\nJapan continues to bar ferries from its ports.',
    ),
  )
  expect([commitments, rejected[0]?.reason]).toEqual([[], 'told of others'])
})

test('what is resolved begins with what it is about', () => {
  expect(quotes(statement('We reaffirm that the nets of Dray will remain blocked.'))).toEqual([
    'the nets of Dray will remain blocked',
  ])
})

test('on a call so few words say too little', () => {
  expect(quotes(call('SENIOR ADMINISTRATION OFFICIAL: We’ll adjust accordingly.'))).toEqual([])
})

test('what one will seek to do is soft, in a list as well; that one will continue is nothing', () => {
  const { commitments } = sift(
    statement(
      'The leaders will seek to: promote trade across the lake; train pilots for the ports; and mend the lock.',
    ),
  )
  expect(commitments.map(({ strength }) => strength)).toEqual(['soft', 'soft', 'soft'])
  expect(quotes(statement('We will continue.'))).toEqual([])
})

test('what a leader who was spoken of will announce is told', () => {
  expect(quotes(statement('The President met them. She will announce $5 million for pilots.'))).toHaveLength(
    1,
  )
  expect(quotes(statement('The President met them. She will wear a hat.'))).toEqual([])
  expect(quotes(call('SENIOR ADMINISTRATION OFFICIAL: He’ll announce a new fund for pilots.'))).toHaveLength(
    1,
  )
})

test('what something is done to begins the promise', () => {
  expect(quotes(statement('The harbour of Dray will be expanded to hold 40 ferries.'))).toEqual([
    'The harbour of Dray will be expanded to hold 40 ferries',
  ])
})

test('an item that opens with a participle promises in its clause', () => {
  expect(
    quotes(
      statement('The leaders will:\n\n- Building on the charter, a new dyke group will meet twice a year.'),
    ),
  ).toEqual(['a new dyke group will meet twice a year'])
})

test('what is done to something is told behind the clause before it', () => {
  expect(quotes(statement('Orsk will dredge the channel, and maps will be made public.'))).toEqual([
    'Orsk will dredge the channel',
    'maps will be made public',
  ])
  expect(quotes(statement('Orsk lent 40 pumps in May, and the rest will be delivered in June.'))).toEqual([
    'the rest will be delivered in June',
  ])
})

test('what lawmakers and firms say is not taken, whoever quotes them', () => {
  const { commitments, rejected } = sift(
    statement(
      'Sen. Lo Bem: “The leaders will dredge the channel. We will fund 20 ferries.”\n\n“We will fund 30 ferries,” said Energy Secretary Dray. The Department will fund 40 ferries.',
    ),
  )
  expect(commitments.map(({ quote }) => quote)).toEqual([
    'We will fund 30 ferries,” said Energy Secretary Dray',
    'The Department will fund 40 ferries',
  ])
  expect(rejected.map(({ reason, cues }) => [reason, cues.at(-1)?.words])).toEqual([
    ['quoted from another', 'Sen. Lo Bem'],
    ['quoted from another', 'Sen. Lo Bem'],
  ])
})

test('a leader whom a text quotes speaks for the own state', () => {
  const { commitments } = sift(statement('Canadian Prime Minister Lo Bem: “We will fund 20 ferries.”'))
  expect(commitments.map(({ parties }) => parties)).toEqual([['CA']])
})

test('what a law brings about is nobody’s promise', () => {
  expect(
    quotes(statement('The Eel Act will lower dues by:\n\n- Ending the eel fee\n- Cutting the lock fee')),
  ).toEqual([])
  expect(
    quotes(statement('The leaders spoke. The Eel Act is law. It will fund ferries, and train forty pilots.')),
  ).toEqual([])
  expect(quotes(statement('The act puts Orsk on track to dredge 40 miles of lake.'))).toEqual([])
})

test('who was present is no list of deeds', () => {
  expect(
    quotes(
      statement(
        'The leaders are committed to mending the dyke. Participants included representatives from:\n\n- Protect Our Lake\n- Save the Eels',
      ),
    ),
  ).toEqual(['The leaders are committed to mending the dyke'])
})

test('what stands under the commitments of firms is theirs', () => {
  const body = 'The Ferry Council of Dray will launch a fund of $5 million.'
  expect(quotes(statement(`## Commitments from Non-Profits\n\n${body}`))).toEqual([])
  expect(quotes(statement(`## Commitments\n\n${body}`))).toHaveLength(1)
})

test('news and proclamations tell as a record what is under way, unless it is to end', () => {
  const titled = (title: string, words: string) =>
    quotes(read(`---\ntitle: "${title}"\nsource_url: https://www.whitehouse.gov/a\n---\n${words}`))
  const [helping, building] = ['We are helping pilots of the lake.', 'We are building 40 locks.']
  expect(titled('A Proclamation on Lake Day', helping)).toEqual([])
  expect(titled('A Proclamation on Lake Day', building)).toEqual(['We are building 40 locks'])
  expect(titled('Joint Statement on the Lake', helping)).toEqual(['We are helping pilots of the lake'])
})

test('a people or its peace alone is nothing that could be kept', () => {
  expect(quotes(statement('Orsk remains committed to the Orskish people.'))).toEqual([])
  expect(quotes(statement('Orsk remains committed to the Orskish peace talks.'))).toHaveLength(1)
})

test('whom a list or a place before it names does not act', () => {
  const actors = (words: string) =>
    sift(statement(words)).commitments.map(
      ({ cues }) => cues.find(({ name }) => name === 'public actor')?.words,
    )
  expect(
    actors('With locks in states such as Fiji, Kenya, and Norway, the World Bank will fund 20 ferries.'),
  ).toEqual(['the World Bank'])
  expect(actors('In May, Fiji, Kenya, and Norway will fund 20 ferries.')).toEqual(['Fiji, Kenya, and Norway'])
  expect(
    actors('At their summit in Washington, D.C., President Hale announced $5 million for ferries.'),
  ).toEqual(['President'])
  expect(
    actors('Dray Lines, which serves both the north and the south shore, will fund 20 ferries.'),
  ).toEqual([])
  expect(actors('Lake Capital Partners announced $5 million for ferries.')).toEqual([])
})

test('what may be decided is not decided', () => {
  expect(quotes(statement('Orsk may decide to dredge the channel. Vell could commit to fund it.'))).toEqual(
    [],
  )
})

test('what others are called on, helped or foreseen to do is no deed beside it', () => {
  expect(
    quotes(statement('Orsk continues to call on Vell to mend the lock, and ensure that the dues are low.')),
  ).toEqual([])
  expect(quotes(statement('We will help Vell mend its locks and guard its shore.'))).toEqual([
    'We will help Vell mend its locks and guard its shore',
  ])
  expect(quotes(statement('The Ministry of Ports estimates that it will prevent 20 floods.'))).toEqual([])
})

test('what is ensured to be ready is not promised by itself', () => {
  expect(
    quotes(statement('The leaders will mend the dyke, ensuring pilots are prepared to guard the shore.')),
  ).toHaveLength(1)
})

test('a free and open lake is what all hope for', () => {
  expect(quotes(statement('We reaffirm our commitment to a free and open lake.'))).toEqual([])
  expect(quotes(statement('We reaffirm our commitment to a free lake ferry.'))).toHaveLength(1)
})
