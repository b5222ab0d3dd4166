import { describe, expect, test } from 'vitest'
import { read } from '../read.ts'
import { openingOf } from './opening.ts'

const opening = (...blocks: readonly string[]) => openingOf(read(blocks.join('\n\n')).passages)
const prose = 'The three states met on the lake, and each of them will dredge its own part of it by 2034.'
const nothing = { title: null, publisher: null, date: null }

describe('the title', () => {
  test('is the first heading, of the first level or with none beside it', () => {
    expect(opening('# Lake summit', prose, '# Vell').title).toBe('Lake summit')
    expect(opening('## Lake summit', prose, '### Vell').title).toBe('Lake summit')
    expect(opening('## Clean water', prose, '## Safe ferries', prose).title).toBeNull()
    expect(opening('## The lake in numbers:', prose).title).toBeNull()
  })

  test('is the line that stands over a date', () => {
    expect(
      opening('Versión estenográfica. Reunión del lago.', 'Presidencia de Orsk', '4 de marzo de 2031', prose),
    ).toEqual({
      title: 'Versión estenográfica. Reunión del lago.',
      publisher: 'Presidencia de Orsk',
      date: '2031-03-04',
    })
  })

  test('is the line that names a kind of document', () => {
    expect(opening('Joint Statement by Orsk and Vell', prose).title).toBe('Joint Statement by Orsk and Vell')
    expect(opening('Joint statements were made by Orsk and Vell.', prose).title).toBeNull()
  })

  test('is no place, whatever stands below it', () => {
    expect(opening('Lake Office Press Briefing Room', 'March 4, 2031', prose).title).toBeNull()
    expect(opening('Harbour of Port Haldis', '(March 4, 2031)', '9:00 A.M. EST', prose).title).toBeNull()
    expect(opening('Port Haldis', 'March 4, 2031', prose).title).toBeNull()
  })
})

test('the publisher is an office that signs above a title or a date, and no place of a call', () => {
  expect(opening('Office of the Chancellor of Vell', 'March 4, 2031', prose).publisher).toBe(
    'Office of the Chancellor of Vell',
  )
  expect(
    opening('Office of the Chancellor', '9:00 A.M. EST', 'MODERATOR: Hello.', 'Q When?').publisher,
  ).toBeNull()
  expect(opening('Ministry of the Lake announces a new lock', 'March 4, 2031', prose).publisher).toBeNull()
})

test('what is spoken or counted, or stands further down, says nothing of the text', () => {
  expect(opening(prose, 'March 4, 2031')).toEqual(nothing)
  expect(opening('- March 4, 2031', prose)).toEqual(nothing)
  expect(opening('MODERATOR: Hello.', 'March 4, 2031', 'Q When?')).toEqual(nothing)
})

test('a record has it where its head is silent', () => {
  const text = 'Fact Sheet: The Lake\n\nMinistry of the Lake\n\nMarch 4, 2031\n\nText.'
  expect(read(text).meta).toMatchObject({
    title: 'Fact Sheet: The Lake',
    publisher: 'Ministry of the Lake',
    date: '2031-03-04',
  })
  expect(read(`---\ntitle: Lake\ndate: 2031-05-06\n---\n${text}`).meta).toMatchObject({
    title: 'Lake',
    publisher: 'Ministry of the Lake',
    date: '2031-05-06',
  })
})
