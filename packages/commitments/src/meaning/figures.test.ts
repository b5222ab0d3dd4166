import { expect, test } from 'vitest'
import { figuresOf } from './figures.ts'

test.each([
  ['give $5M', ['5000000 usd']],
  ['give $2bn', ['2000000000 usd']],
  ['give $5 million to 300 schools', ['5000000 usd', '300 school']],
  ['grow by 2½ percent', ['2.5 %']],
  ['train 1,200+ lake pilots', ['1200 pilot']],
  ['keep a 24-hour watch', ['24 hour']],
  ['dredge it in 2034 with 6G masts and 5t trees', []],
])('“%s” counts %j', (text, figures) => {
  expect(figuresOf(text)).toEqual(figures)
})
