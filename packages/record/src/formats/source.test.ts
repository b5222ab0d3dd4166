import { expect, test } from 'vitest'
import { decode, maxSourceBytes } from './source.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const textOf = (source: string | Uint8Array) => {
  const decoded = decode(source)
  return 'text' in decoded ? decoded.text : decoded.unread
}

test('UTF-8 is read, its byte order mark dropped', () => {
  expect(textOf(bytes('\ufeffThe lake – wide'))).toBe('The lake – wide')
  expect(textOf('\ufeffThe lake')).toBe('The lake')
})

test('UTF-16 is read when its mark says so, in either order', () => {
  const little = new Uint8Array([0xff, 0xfe, 0x4c, 0, 0x61, 0, 0x63, 0])
  const big = new Uint8Array([0xfe, 0xff, 0, 0x4c, 0, 0x61, 0, 0x63])
  expect(textOf(little)).toBe('Lac')
  expect(textOf(big)).toBe('Lac')
})

test('a page that is no UTF-8 is read in the encoding that it names, or in that of old pages', () => {
  const page = (head: string) =>
    new Uint8Array([...bytes(`<html><head>${head}</head>Le caf`), 0xe9, ...bytes(' au lac')])
  expect(textOf(page('<meta charset="iso-8859-1">'))).toMatch(/Le café au lac$/)
  expect(textOf(page('<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1251">'))).toMatch(
    /Le cafй/,
  )
  expect(textOf(page(''))).toMatch(/Le café au lac$/)
  expect(textOf(page('<meta charset="x-unheard-of">'))).toMatch(/Le caf\ufffd au lac$/)
})

test('a page that is UTF-8 is, whatever it names, and though a byte of it is wrong', () => {
  const broken = new Uint8Array([...bytes('<html>Les cafés près du lac'), 0xe9])
  expect(textOf(broken)).toBe('<html>Les cafés près du lac\ufffd')
  expect(textOf(bytes('<html><meta charset="iso-8859-1">Le café'))).toMatch(/Le café$/)
})

test('what is no UTF-8 and names no encoding is read in the one that its server states, the page going first', () => {
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  const read = (text: string, mediaType: string) => {
    const decoded = decode(latin(text), mediaType)
    return 'text' in decoded ? decoded.text : decoded.unread
  }
  expect(read('Le caf\xe9 au lac', 'text/plain; charset=ISO-8859-1')).toBe('Le café au lac')
  expect(read('<html>caf\xe9', 'text/html; charset="windows-1251"')).toBe('<html>cafй')
  expect(read('<p>caf\xe9', 'text/html; charset=utf-8')).toBe('<p>café')
  expect(read('<p>caf\xe9', 'text/html; charset=x-unheard-of')).toBe('<p>café')
  expect(read('<meta charset="iso-8859-1"><p>caf\xe9', 'text/html; charset=windows-1251')).toMatch(/café$/)
})

test('every kind of line end is one', () => {
  expect(textOf('a\r\nb\rc\u2028d\u2029e\u0085f')).toBe('a\nb\nc\nd\ne\nf')
})

test('a few bytes gone wrong are told with their line', () => {
  const decoded = decode(
    new Uint8Array([...bytes('The lake is wide.\nA harbour by the '), 0xe9, ...bytes('cluse.')]),
  )
  expect(decoded).toMatchObject({ problems: [{ code: 'replaced-characters' }] })
  expect('problems' in decoded && decoded.problems[0]?.message).toMatch(/^1 character is .*first on line 2/)
})

test.each([
  ['an empty source', new Uint8Array(), /empty/],
  ['white space', ' \n\t\u00a0', /empty/],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0xff]), /binary/],
  ['bytes that are hardly text', new Uint8Array(40).fill(0xfe, 2), /binary/],
  ['more than is read', 'a'.repeat(maxSourceBytes + 1), /33 MiB long; at most 32 MiB/],
] as const)('%s is not read, and the reason says what to do', (_, source, reason) => {
  const decoded = decode(source)
  expect('unread' in decoded && decoded.unread).toMatch(reason)
})
