import { expect, test } from 'vitest'
import { binaryFormat, binaryMediaType, labelledFormat } from './media-type.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('what the server stated goes before the ending of the name', () => {
  expect(labelledFormat({ name: 'call.HTM' })).toBe('html')
  expect(labelledFormat({ name: 'call.txt', mediaType: 'Text/HTML; charset=utf-8' })).toBe('html')
  expect(labelledFormat({ name: 'call.docx', mediaType: 'application/octet-stream' })).toBe('docx')
  expect(labelledFormat({ name: 'call.2031' })).toBeNull()
  expect(labelledFormat({})).toBeNull()
})

test('a signature tells what is no text', () => {
  expect(binaryFormat(bytes('%PDF-1.4\n'))).toBe('pdf')
  expect(binaryFormat(bytes('\ufeff%PDF-1.4\n'))).toBe('pdf')
  expect(binaryFormat(new Uint8Array([0x50, 0x4b, 3, 4, 20]))).toBe('zip')
  expect(binaryFormat(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBe('ole')
})

test('what is no text goes out under its own type', () => {
  expect(binaryMediaType(bytes('%PDF-1.4\n'))).toBe('application/pdf')
  expect(binaryMediaType(new Uint8Array([0x50, 0x4b, 3, 4]))).toMatch(/wordprocessingml/)
  expect(binaryMediaType(bytes('# Lake'))).toBeNull()
})

test('a text that speaks of a PDF is a text', () => {
  expect(binaryFormat(bytes('# Files\n\nA PDF begins with %PDF-1.4.'))).toBeNull()
  expect(binaryFormat(bytes('<p>%PDF-1.4</p>'))).toBeNull()
  expect(binaryFormat(new Uint8Array())).toBeNull()
})
