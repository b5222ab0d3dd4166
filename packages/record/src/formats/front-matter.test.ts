import { expect, test } from 'vitest'
import { frontMatter, textField } from './front-matter.ts'

test('a time keeps the offset it is written with', () => {
  const { fields } = frontMatter(
    '---\npublished_time: 2031-03-02 08:33:36-05:00\ndate: 2031-03-02\n---\nText',
  )
  expect(fields).toEqual({ published_time: '2031-03-02 08:33:36-05:00', date: '2031-03-02' })
})

test('the body begins behind the head', () => {
  expect(frontMatter('---\ntitle: Lake\n---\n\nText')).toMatchObject({ body: '\nText', problems: [] })
  expect(frontMatter('---\ntitle: Lake\n---').body).toBe('')
})

test('a head that is no YAML is reported with its line, and the body is kept', () => {
  const { fields, body, problems } = frontMatter('---\ntitle: Lake\ndate: [2031\n---\nText')
  expect(fields).toEqual({})
  expect(body).toBe('Text')
  expect(problems).toMatchObject([{ code: 'broken-front-matter' }])
  expect(problems[0]?.message).toMatch(/line \d+: /)
})

test('a head that is a list or a sentence is no list of fields', () => {
  expect(frontMatter('---\n- one\n- two\n---\nText').problems).toMatchObject([
    { code: 'broken-front-matter' },
  ])
  expect(frontMatter('---\njust words\n---\nText').problems).toMatchObject([{ code: 'broken-front-matter' }])
})

test('an empty head is none', () => {
  expect(frontMatter('---\n\n---\nText')).toEqual({ fields: {}, body: 'Text', problems: [] })
  expect(frontMatter('---\n# later\n---\nText').problems).toEqual([])
})

test('a head that never closes is a truncated document whose words are kept', () => {
  const { body, problems } = frontMatter('---\ntitle: Lake\nText')
  expect(problems).toMatchObject([{ code: 'truncated' }])
  expect(body).toContain('Text')
})

test('a rule of dashes at the top of a text is no head', () => {
  expect(frontMatter('---\n\nThe lake is wide.\n\nStill.')).toMatchObject({ fields: {}, problems: [] })
})

test('a rule of dashes further down is no head', () => {
  expect(frontMatter('The lake\n\n---\ntitle: no\n---\n')).toMatchObject({ fields: {}, problems: [] })
})

test('a field is text, folded; the first name that has one counts', () => {
  const fields = { a: ' ', b: 'The\u00a0 lake ', c: 2031, d: ['x'] }
  expect(textField(fields, 'a', 'b')).toBe('The lake')
  expect(textField(fields, 'c')).toBe('2031')
  expect(textField(fields, 'd', 'e')).toBeNull()
})
