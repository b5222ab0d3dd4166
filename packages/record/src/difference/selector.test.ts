import { describe, expect, test } from 'vitest'
import { read } from '../read.ts'
import { followSelectors, selectorOf } from './selector.ts'

const pledge = 'Oster will bring power to 40 ports by 2023.'
const rest = 'The council met in the old hall at dusk.\n\nAll boats were lit.'

/** What became of the pledge of one text in another. */
function followed(later: string, earlier = `${pledge}\n\n${rest}`) {
  const [a, b] = [read(earlier), read(later)]
  const start = a.text.indexOf(pledge)
  const [found] = followSelectors([selectorOf(a, start, start + pledge.length - 1)], a, b)
  return found
}

test('a selector quotes its words with what stands before and behind', () => {
  const record = read(`All boats were lit. ${pledge}`)
  const start = record.text.indexOf('Oster')
  expect(selectorOf(record, start, start + 10)).toMatchObject({
    exact: 'Oster will',
    prefix: 'All boats were lit. ',
    suffix: ' bring power to 40 ports by 2023',
  })
})

test.each([
  ['under a new passage', `A new heading stands here.\n\n${pledge}\n\n${rest}`],
  ['where its passage moved', `${rest}\n\n${pledge}`],
  ['with other marks', `“${pledge}”\n\n${rest}`],
  ['with its spelling mended', `${pledge.replace('bring', 'brings')}\n\n${rest}`],
])('words are kept %s', (_, later) => {
  const found = followed(later)
  expect(found?.state).toBe('kept')
  if (found?.state === 'kept')
    expect(read(later).text.slice(found.selector.start, found.selector.end)).toBe(found.selector.exact)
})

describe('words that say something else are changed, never kept', () => {
  test.each([
    ['another year', '2023', '2033'],
    ['another number', '40', '14'],
    ['a denial', 'will', 'will not'],
    ['another party', 'Oster', 'Elmland'],
    ['a weaker verb', 'will', 'may'],
  ])('%s', (_, from, to) => {
    expect(followed(`${pledge.replace(from, to)}\n\n${rest}`)?.state).toBe('changed')
  })
})

test('words that are gone are lost, though another sentence is like them', () => {
  const twin = 'Elmland hopes to bring power to 40 ports by 2023.'
  expect(followed(`${rest}\n\n${twin}`, `${pledge}\n\n${rest}\n\n${twin}`)).toEqual({ state: 'lost' })
})
