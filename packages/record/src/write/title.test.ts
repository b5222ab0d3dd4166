import { expect, test } from 'vitest'
import { read } from '../read.ts'
import { titlePassage } from './title.ts'

test('a title stands in the text as a heading or as the line over its date', () => {
  expect(titlePassage(read('Lake\\\nsummit\n===\n\nText.'))?.kind).toBe('heading')
  expect(titlePassage(read('Fact Sheet: The Lake\n\nMarch 4, 2031\n\nText.'))?.kind).toBe('paragraph')
})

test('a title that only the head has stands nowhere in the text', () => {
  expect(titlePassage(read('---\ntitle: Lake\n---\n# Vell\n\nText.'))).toBeNull()
  expect(titlePassage(read('---\ntitle: Lake\n---\n- Lake'))).toBeNull()
  expect(titlePassage(read(''))).toBeNull()
})
