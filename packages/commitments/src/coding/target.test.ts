import { expect, test } from 'vitest'
import { targetIn } from './target.ts'

test.each([
  ['cut runoff by 40 percent', 40, 40, '%', 'reduce'],
  ['cut runoff by 30 to 40 percent', 30, 40, '%', 'reduce'],
  ['cut runoff by 30–40%', 30, 40, '%', 'reduce'],
  ['increase traffic by at least 12.5 per cent', 12.5, null, '%', 'increase'],
  ['cut noise by up to 10 percent', null, 10, '%', 'reduce'],
  ['invest $2.5 million in locks', 2_500_000, 2_500_000, 'USD', 'reach'],
  ['provide up to €10,000 for crews', null, 10_000, 'EUR', 'reach'],
  ['pay C$3 billion', 3e9, 3e9, 'CAD', 'reach'],
  ['provide up to CAD $250 million for locks', null, 250e6, 'CAD', 'reach'],
  ['spend EUR 2 billion', 2e9, 2e9, 'EUR', 'reach'],
  ['mobilise up to 600 billion dollars by 2027', null, 600e9, 'USD', 'reach'],
  ['donate 3 million doses', 3e6, 3e6, 'doses', 'reach'],
  ['hire more than 1,200 workers', 1200, null, 'workers', 'reach'],
  ['invest $2million in locks', 2e6, 2e6, 'USD', 'reach'],
  ['invest $2.5M in locks', 2_500_000, 2_500_000, 'USD', 'reach'],
  ['invest €2.5bn in locks', 2.5e9, 2.5e9, 'EUR', 'reach'],
  ['invest EUR2.5bn in locks', 2.5e9, 2.5e9, 'EUR', 'reach'],
  ['invest $2 Million in locks', 2e6, 2e6, 'USD', 'reach'],
  ['invest $2¾ billion in locks', 2.75e9, 2.75e9, 'USD', 'reach'],
  ['invest $2 1/2 billion in locks', 2.5e9, 2.5e9, 'USD', 'reach'],
  ['invest $7.5+ million in locks', 7.5e6, null, 'USD', 'reach'],
  ['invest $7 million+ in locks', 7e6, null, 'USD', 'reach'],
  ['invest up to $90+ million in locks', null, 90e6, 'USD', 'reach'],
  ['hire 1,200+ workers', 1200, null, 'workers', 'reach'],
  ['pay S$3 billion', 3e9, 3e9, 'SGD', 'reach'],
  ['pay COP 28 billion', 28e9, 28e9, 'COP', 'reach'],
  ['pay CHF 300,000', 300_000, 300_000, 'CHF', 'reach'],
  ['invest $2 to $3 million', 2e6, 3e6, 'USD', 'reach'],
  ['invest $2-3 million', 2e6, 3e6, 'USD', 'reach'],
  ['invest between $2 million and $3 million', 2e6, 3e6, 'USD', 'reach'],
  ['provide $100 to 5 million farmers', 100, 100, 'USD', 'reach'],
  ['give $500 to 2 million families in Vell', 500, 500, 'USD', 'reach'],
  ['give $500 to 2 million in Vell', 500, 500, 'USD', 'reach'],
  ['lend $5,000 to 2 million', 5000, 2e6, 'USD', 'reach'],
  ['lend $5 to 7 million for locks', 5e6, 7e6, 'USD', 'reach'],
  ['lend $5 to 7 million annually', 5e6, 7e6, 'USD', 'reach'],
  ['lend $5 to 7 million', 5e6, 7e6, 'USD', 'reach'],
  ['invest $5t in locks', 5e12, 5e12, 'USD', 'reach'],
  ['plant 5m trees', 5e6, 5e6, 'trees', 'reach'],
  ['give $2 million to 300 schools', 2e6, 2e6, 'USD', 'reach'],
  ['give $2 million and $3 million', 2e6, 2e6, 'USD', 'reach'],
  ['invest 2 to 3 billion dollars', 2e9, 3e9, 'USD', 'reach'],
  ['raise it from $2 million to $3 million', 3e6, 3e6, 'USD', 'reach'],
  ['raise it from $2 million in 2031 to $3 million', 3e6, 3e6, 'USD', 'reach'],
  ['hire 300 to 500 workers', 300, 500, 'workers', 'reach'],
  ['raise the crews from 300 to 500 workers', 500, 500, 'workers', 'reach'],
  ['cut runoff by 30% to 40%', 30, 40, '%', 'reduce'],
  ['cut runoff by between 30 and 40 percent', 30, 40, '%', 'reduce'],
  ['lower dues from 25% to 18%', 18, 18, '%', 'reach'],
  ['lower dues of 25% to 18%', 18, 18, '%', 'reach'],
  ['raise the share from 19 percent in 2031 to at least 32 percent', 32, null, '%', 'reach'],
  ['charge dues ranging from 10 to 20 percent', 10, 20, '%', 'reach'],
  ['lower dues to 18 percent', 18, 18, '%', 'reach'],
  ['cut runoff by close to 18 percent', 18, 18, '%', 'reduce'],
  ['raise it by 1,500 percent', 1500, 1500, '%', 'increase'],
  ['reach net-zero emissions by 2050', 0, 0, 'net emissions', 'reach'],
] as const)('%s', (words, low, high, unit, direction) => {
  expect(targetIn(words)).toMatchObject({ low, high, unit, direction })
})

test('a quantity is of something, from some level', () => {
  expect(targetIn('reduce phosphorus in the lake by 40 percent from 2020 levels')).toMatchObject({
    metric: 'phosphorus in the lake',
    baseline: '2020 levels',
  })
  expect(targetIn('reduce phosphorus by 40 percent')?.baseline).toBeNull()
})

test.each([
  ['invest $2 million in new locks by 2030', 'new locks'],
  ['invest between $2 million and $3 million in locks', 'locks'],
  ['make $2 billion available to support ferries', 'amount'],
  ['invest more than $3 billion together in lock projects in the next six months', 'lock projects'],
  ['spend $2 million in U.S. companies, for pilots', 'U.S. companies'],
  ['invest an initial $12 million into the harbour this year', 'the harbour'],
  ['make new investments of $6 billion in Kenya, all by 2028', 'amount'],
  ['lower the dues of Orsk from 25% to 18%', 'the dues of Orsk'],
  ['conserve 30 percent of the lake’s land and waters by 2030', 'the lake’s land and waters'],
])('what is measured in “%s” is “%s”', (words, metric) => {
  expect(targetIn(words)?.metric).toBe(metric)
})

test.each([
  'dredge the channel by 2034',
  'meet on 4 March',
  'the 17 ports',
  'work at COP15',
  'work at the Lake Framework-COP 28',
  'hasten work on SDG 3',
  'pay $5X for it',
  'haul 5t trees',
  'build ferries',
  '',
])('“%s” reaches for no quantity', (words) => {
  expect(targetIn(words)).toBeNull()
})
