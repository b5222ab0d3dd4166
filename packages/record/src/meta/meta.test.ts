import { expect, test } from 'vitest'
import { dateProblems, metaFrom } from './meta.ts'

const seen = { title: 'Heading of the page', publisher: 'Lake Office', date: '2031-05-06', language: 'en' }
const meta = (fields: Record<string, unknown>) => metaFrom(fields, seen)

test('times keep their offset, in ISO form', () => {
  expect(meta({ published_time: '2031-03-02 08:33:36-05:00' }).publishedAt).toBe('2031-03-02T08:33:36-05:00')
  expect(meta({ modified_time: '2031-03-02T08:33Z' }).modifiedAt).toBe('2031-03-02T08:33:00Z')
  expect(meta({ published_time: '2031-03-02T08:33:36.250+0530' }).publishedAt).toBe(
    '2031-03-02T08:33:36+05:30',
  )
})

test.each([
  '2031-03-02 08:33:36',
  '2031-02-30 08:33:36Z',
  '2031-03-02 24:10:00Z',
  '2031-03-02 08:33:36+99:99',
  '2031-03-02 08:33:36-05:75',
  'yesterday',
])('%s names no instant', (words) => {
  expect(meta({ published_time: words }).publishedAt).toBeNull()
})

test('the date is the head’s own, else the day of publication in its own zone', () => {
  expect(meta({ date: '2031-03-02', published_time: '2031-03-03 01:00:00Z' }).date).toBe('2031-03-02')
  expect(meta({ published_time: '2031-03-02 23:30:00-05:00' }).date).toBe('2031-03-02')
  expect(metaFrom({ date: '2031-02-30' }, { ...seen, date: null }).date).toBeNull()
  expect(metaFrom({ date: 'March 2' }, { ...seen, date: null }).date).toBeNull()
})

test.each([
  '2031-13-45',
  '2031-02-30',
  '99999-01-01',
  '2031-03-045',
  '0000-01-03',
  '0999-12-31',
  'March 2',
  2031,
])('a date %s of the head is no day, and the problem says how to write one', (date) => {
  expect(metaFrom({ date }, { ...seen, date: null }).date).toBeNull()
  const [problem] = dateProblems({ date })
  expect(problem?.code).toBe('unread-date')
  expect(problem?.message).toContain(`"${date}"`)
  expect(problem?.message).toContain('Write it as in 2031-03-04.')
})

test.each(['1000-01-01', '9999-12-31', '2031-03-02 08:33:36', '2031-03-02T08:33Z', '', undefined])(
  'with the date %s of the head nothing is wrong',
  (date) => {
    expect(dateProblems({ date })).toEqual([])
  },
)

test('a head without a date leaves it to the text', () => {
  expect(meta({}).date).toBe('2031-05-06')
})

test('the title is the head’s, else that of the text', () => {
  expect(meta({ title: 'Lake summit' }).title).toBe('Lake summit')
  expect(meta({}).title).toBe('Heading of the page')
})

test('the publisher is the head’s, else that of the address, else that of the text', () => {
  const source_url = 'https://pm.gc.ca/en/a'
  expect(meta({ publisher: 'Vell', source_url }).publisher).toBe('Vell')
  expect(meta({ source_url }).publisher).toBe('Prime Minister of Canada')
  expect(meta({}).publisher).toBe('Lake Office')
})

test('only an address of the web is a source', () => {
  expect(meta({ source_url: 'https://lake.example/a' }).sourceUrl).toBe('https://lake.example/a')
  expect(meta({ source_url: 'javascript:alert(1)' }).sourceUrl).toBeNull()
  expect(meta({ source_url: 'not an address' }).sourceUrl).toBeNull()
})

test('governments count when each has a code and a name', () => {
  const governments = [{ code: 'XO', name: 'Orsk' }]
  expect(meta({ governments }).governments).toEqual(governments)
  expect(meta({ governments: [{ code: 'Orsk' }] }).governments).toEqual([])
})

test('a specimen is one that says so', () => {
  expect(meta({ specimen: true }).specimen).toBe(true)
  expect(meta({ specimen: 'true' }).specimen).toBe(false)
  expect(meta({}).specimen).toBe(false)
})

test('the language is the head’s, else what the text is in', () => {
  expect(meta({ lang: 'es-MX' }).language).toBe('es-MX')
  expect(meta({}).language).toBe('en')
})
