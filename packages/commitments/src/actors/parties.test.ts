import { read } from '@readout/record'
import { expect, test } from 'vitest'
import { statement } from '../testing/lake.ts'
import { documentParties, sidesOf } from './parties.ts'

const whiteHouse = 'https://www.whitehouse.gov/a'

const titled = (title: string, body = 'They met.', url = '') =>
  read(`---\ntitle: "${title}"\nsource_url: ${url}\n---\n\n${body}`)

test('a document speaks for the governments that its head names', () => {
  expect(documentParties(statement('They met.'))).toEqual(['XO', 'XV'])
})

test('without a head that says so, for those of its title, its opening and its publisher', () => {
  expect(documentParties(titled('Joint Statement of Norway and Kenya'))).toEqual(['NO', 'KE'])
  expect(
    documentParties(titled('Joint Statement', 'Prime Minister Ask of Norway met President Bem of Kenya.')),
  ).toEqual(['NO', 'KE'])
  expect(documentParties(titled('Joint Readout with Norway', 'They met.', whiteHouse))).toEqual(['US', 'NO'])
  expect(documentParties(titled('Statement of the G7 Leaders'))).toEqual(['g7'])
  const ofTwo = titled(
    'Joint Statement by President Hale and Taoiseach Ask',
    'The leaders met.\n\nThey spoke of pumps. Ireland will lend two.',
    'https://www.whitehouse.gov/a',
  )
  expect(documentParties(ofTwo)).toEqual(['US', 'IE'])
})

test('for those who sign, however many they are', () => {
  expect(
    documentParties(
      titled('Declaration on the Lake', 'As leaders of Norway, Kenya, and Fiji, guided by it, we met.'),
    ),
  ).toEqual(['NO', 'KE', 'FJ'])
  expect(
    documentParties(titled('Lake Declaration', 'We—the governments of Norway, Kenya, and Fiji—meet today.')),
  ).toEqual(['NO', 'KE', 'FJ'])
  expect(
    documentParties(
      titled(
        'Lake Statement',
        'Having met, we the Ministers of Norway, Kenya, the European Union, and Fiji agreed.',
      ),
    ),
  ).toEqual(['NO', 'KE', 'eu', 'FJ'])
})

test('for the members of what the opening lists them as', () => {
  expect(
    documentParties(
      titled('Joint Statement', 'The 3 members of the Lake Compact—Norway, Kenya, and Fiji—met.'),
    ),
  ).toEqual(['NO', 'KE', 'FJ'])
})

test('one speaker, and what one government does, are of that government at a summit too', () => {
  const spoken = '**THE PRESIDENT:** We will lend pumps.'
  for (const title of ['Remarks by President Hale at the G7 Summit', 'Press Gaggle Ahead of the G7 Summit'])
    expect(documentParties(titled(title, spoken, whiteHouse)), title).toEqual(['US'])
  expect(
    documentParties(titled('Fact Sheet: President Hale Welcomes G7 Leaders', 'They met.', whiteHouse)),
  ).toEqual(['US'])
  expect(
    documentParties(
      titled('Fact Sheet: President Hale and G7 Leaders Launch a Fund', 'They met.', whiteHouse),
    ),
  ).toEqual(['g7'])
})

test('not for those whom somebody visited', () => {
  const url = 'https://www.whitehouse.gov/a'
  const body = 'The President thanked Prime Minister Ask of Norway for his visits to Kenya and Fiji.'
  expect(sidesOf(titled('Readout', body, url))).toEqual(['US', 'NO'])
})

test('not for where they met, nor for whom a body’s leaders meet beside their summit', () => {
  const url = 'https://www.whitehouse.gov/a'
  const body = 'This week in the Kingdom of Norway, the President met President Bem of Kenya.'
  expect(sidesOf(titled('A Deal on the Lake', body, url))).toEqual(['US', 'KE'])
  const beside = 'Preview of the Quad Leaders Summit and Bilateral Meeting with Kenya'
  expect(documentParties(titled(beside, 'They met.', url))).toEqual(['quad'])
  expect(
    documentParties(titled('United States and European Commission Statement on Data', 'They met.', url)),
  ).toEqual(['US', 'eu'])
})

test('for those it lists together most, where leaders speak whom its beginning does not name', () => {
  const body =
    'We, the leaders of the Lakes, met.\n\nIt rained.\n\nNorway and Kenya will lend pumps. Kenya will lend one. Norway and Fiji talk.\n\nKenya and Norway thank them.'
  const url = 'https://www.pm.gc.ca/a'
  expect(documentParties(titled('Lakes', body.replaceAll('Norway', 'Canada'), url))).toEqual(['CA', 'KE'])
  const byName = body.replace(
    'the leaders of the Lakes',
    'Prime Minister Ask, President Bem, and Prime Minister Cove',
  )
  expect(documentParties(titled('Lakes', byName.replaceAll('Norway', 'Canada'), url))).toEqual(['CA', 'KE'])
  const ofUnion = 'We, the leaders of the European Union and Canada, met. Fiji’s war goes on.'
  expect(documentParties(titled('Lakes', ofUnion, url))).toEqual(['eu', 'CA'])
})

test('a place in the title speaks for nobody, nor does a state that is spoken of', () => {
  expect(documentParties(titled('The G7 Leaders’ Summit in Bergen, Norway'))).toEqual(['g7'])
  expect(documentParties(titled('Statement', 'Leaders of Kenya spoke of Norway’s ferries.'))).toEqual(['KE'])
})

test('a body and a state speak as two, and so does the union in whose name a leader speaks', () => {
  const url = 'https://www.whitehouse.gov/a'
  expect(documentParties(titled('U.S-EU Joint Statement on Lakes', 'We met.', url))).toEqual(['US', 'eu'])
  expect(documentParties(titled('ASEAN-U.S. Leaders’ Statement on Lakes', 'We met.', url))).toEqual([
    'US',
    'asean',
  ])
  const ofTwo = titled(
    'Joint Statement by President Ask and President Bem',
    'They met.\n\nThe United States and the European Union will lend pumps.\n\nThe European Union and the United States thank Fiji.',
    url,
  )
  expect(documentParties(ofTwo)).toEqual(['US', 'eu'])
})

test('where they met or will go speaks for nobody; who welcomes the others is one of them', () => {
  const url = 'https://www.whitehouse.gov/a'
  expect(
    documentParties(titled('Press Call on the Minister’s Trip to Norway and Kenya', 'Hello.', url)),
  ).toEqual(['US'])
  expect(
    sidesOf(
      titled('A Talk', 'President Ask met President Bem of Kenya today in Bergen, Norway, and left.', url),
    ),
  ).toEqual(['US', 'KE'])
  const welcomed = 'President Ask welcomed the leaders of Norway, Kenya, Fiji, and Peru to the first summit.'
  expect(sidesOf(titled('Lakes', welcomed, url))).toEqual(['US', 'NO', 'KE', 'FJ', 'PE'])
})

test('a statement of two states is of both, whatever summit of more it speaks of', () => {
  expect(
    documentParties(
      titled(
        'Joint Statement from Mexico and the United States',
        'They follow up on the North American Leaders’ Summit.',
        'https://www.whitehouse.gov/a',
      ),
    ),
  ).toEqual(['US', 'MX'])
})

test('a statement of two leaders is of the two states that it names most', () => {
  expect(
    documentParties(
      titled(
        'Joint Statement by President Ask and Prime Minister Bem',
        'They met.\n\nNorway and Kenya will lend pumps.\n\nNorway and Kenya thank Fiji.',
      ),
    ),
  ).toEqual(['NO', 'KE'])
})

test.each([
  ['Fact Sheet: The President Imposes Duties on Eels from Norway', ['US']],
  ['Background Press Call on Norway', ['US']],
  ['Fact Sheet: Lake Aid to Norway and Kenya', ['US']],
  ['Fact Sheet: A Plan to End Norwegian Eels', ['US']],
  ['Fact Sheet: The President Strikes a Deal with Norway', ['US', 'NO']],
  ['Readout of the President’s Call with Prime Minister Ask of Norway', ['US', 'NO']],
  ['Fact Sheet: Strengthening the U.S.-Norway Partnership', ['US', 'NO']],
  ['Background Press Call Previewing the Norwegian Prime Minister’s Visit', ['US', 'NO']],
])('“%s” is in its publisher’s own name, whoever acts in it', (title, sides) => {
  const record = titled(title, 'It rained. Prime Minister Bem’s war goes on.', whiteHouse)
  expect(documentParties(record)).toEqual(['US'])
  expect(sidesOf(record)).toEqual(sides)
})

test.each([
  ['Fact Sheet: The United States and Norway Launch a Lake Fund', ['US', 'NO']],
  ['Joint Fact Sheet: The Second U.S.-Norway Lake Dialogue', ['US', 'NO']],
  ['Joint Statement by the G7 on Duties against Norway', ['g7']],
  ['Joint Statement from the United States and the European Union on Aid for Norway', ['US', 'eu']],
  ['Joint Statement on Boats for Kenya from Norwegian Prime Minister Ask', ['US', 'NO']],
  ['Fact Sheet: The U.S.-EU Lake Council Opens a Lock', ['US', 'eu']],
])('“%s” is in the name of all who give it', (title, parties) => {
  expect(documentParties(titled(title, 'It rained.', whiteHouse))).toEqual(parties)
})

test('“As part of” opens no list of those who sign', () => {
  const body = 'As part of its care for Norway and Kenya, whom we met, the Ministry will announce a fund.'
  expect(documentParties(titled('Fact Sheet: The Ministry Opens a Lock', body, whiteHouse))).toEqual(['US'])
})

test('a document that names nobody speaks for nobody known', () => {
  expect(documentParties(titled('A walk by the lake'))).toEqual([])
})
