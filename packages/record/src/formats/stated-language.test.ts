import { expect, test } from 'vitest'
import { statedLanguage } from './stated-language.ts'

const block = (text: string) => ({ kind: 'paragraph', level: 0, lines: [{ text, boldPrefix: 0 }] }) as const
const spanish = [
  block('Los estados del lago van a dragar el canal para los barcos de la gente que vive en él. '.repeat(6)),
]

test('a language is a tag, in whatever way it is written', () => {
  expect(['en', 'EN-us', 'fr_CA', 'eng', 'zh-Hant-TW'].map((tag) => statedLanguage(tag, []))).toEqual([
    'en',
    'en-US',
    'fr-CA',
    'en',
    'zh-Hant-TW',
  ])
  expect([null, '', 'English', 'x', 'en-', 'en-x'].map((tag) => statedLanguage(tag, []))).toEqual(
    Array(6).fill(null),
  )
})

test('a template states what the words are plainly not', () => {
  expect(statedLanguage('en-US', spanish)).toBeNull()
  expect(statedLanguage('es-MX', spanish)).toBe('es-MX')
  expect(statedLanguage('nah', spanish)).toBe('nah')
  expect(statedLanguage('en', [block('Sí.')])).toBe('en')
})
