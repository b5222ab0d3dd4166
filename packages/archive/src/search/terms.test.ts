import fc from 'fast-check'
import { expect, it } from 'vitest'
import { groupsOf, type Term } from './terms.ts'

it('words stand alone, in quotation marks together, with an asterisk for what begins so', () => {
  expect(shown('methane "supply chain" climat*')).toBe('methane & supply chain & climat*')
})

it('or takes either of the two terms beside it, and no more', () => {
  expect(shown('methane or soot or "black carbon" cut')).toBe('methane | soot | black carbon & cut')
  expect(shown('or methane or')).toBe('methane')
  expect(shown('gold "or" silver')).toBe('gold & or & silver')
})

it('a minus before a word, quoted words or a beginning leaves them out; one by itself is no sign', () => {
  expect(shown('-soot -"supply chain" -climat*')).toBe('!soot & !supply chain & !climat*')
  expect(shown('oil - gas -')).toBe('oil & - & gas & -')
  expect(shown('oil-and-gas')).toBe('oil-and-gas')
})

it('a beginning of fewer than three letters is a word', () => {
  expect(shown('cl* cli*')).toBe('cl* & cli*')
  expect(groupsOf('cl* cli*').map(([term]) => term?.kind)).toEqual(['words', 'prefix'])
})

it('a quotation mark that nothing closes reaches to the end', () => {
  expect(shown('cut "supply chain')).toBe('cut & supply chain')
})

it('each term says where it stands in the query', () => {
  fc.assert(
    fc.property(
      fc
        .array(fc.constantFrom('methane', ' ', '"', '-', 'or', '*', 'é', '\0'))
        .map((parts) => parts.join('')),
      (query) => {
        for (const { text, start, end } of groupsOf(query).flat()) {
          const asked = query.slice(start, end).replaceAll('\0', ' ').toLowerCase()
          expect(asked.replaceAll('"', ' ')).toContain(text.trim())
        }
      },
    ),
  )
})

function shown(query: string): string {
  return groupsOf(query)
    .map((group) => group.map(termShown).join(' | '))
    .join(' & ')
}

function termShown({ kind, text, isExcluded }: Term): string {
  return `${isExcluded ? '!' : ''}${text.trim()}${kind === 'prefix' ? '*' : ''}`
}
