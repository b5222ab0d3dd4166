/** Two hundred queries of every shape, from one word that few passages have to filters on one that a fifth of them have. */
import type { SearchFilter } from '@readout/archive'

export interface BenchQuery {
  readonly shape: string
  readonly query: string
  readonly filter: SearchFilter
}

/** From the rarest to the commonest, by a count over the corpus. */
const rare = [
  'methane',
  'ferry',
  'phosphorus',
  'semiconductors',
  'hydrogen',
  'wildfire',
  'fentanyl',
  'mangrove',
]
const usual = [
  'climate',
  'vaccine',
  'migration',
  'tariffs',
  'cybersecurity',
  'nuclear',
  'infrastructure',
  'water',
]
const common = ['president', 'american', 'security', 'country', 'work', 'people', 'economy', 'government']

const phrases = [
  'supply chain',
  'clean energy',
  'working group',
  'national security',
  'climate change',
  'joint statement',
  'by the end of the year',
  'rules-based international order',
  'prime minister',
  'health care',
]
const beginnings = [
  'climat*',
  'securi*',
  'semicond*',
  'vaccin*',
  'migra*',
  'cyber*',
  'infra*',
  'econom*',
  'electr*',
  'agricul*',
]
const misspelt = ['methnae', 'goverment', 'semiconducters', 'infrastucture', 'phosporus']

const filters: readonly SearchFilter[] = [
  { kind: 'fact-sheet' },
  { kind: 'press-briefing', year: 2022 },
  { year: 2021 },
  { role: 'official' },
  { number: true },
  { commitment: true },
  { issue: 'climate' },
  { party: 'US', deadline: true },
  { action: 'transfer', number: true },
  { sort: 'date' },
]

const words = [...rare, ...usual, ...common]
const at = <T>(list: readonly T[], index: number): T => {
  const item = list[index % list.length]
  if (item === undefined) throw new RangeError('the list is empty')
  return item
}
const many = (
  shape: string,
  number: number,
  make: (index: number) => Omit<BenchQuery, 'shape'>,
): BenchQuery[] => Array.from({ length: number }, (_, index) => ({ shape, ...make(index) }))

export const benchQueries: readonly BenchQuery[] = [
  ...many('one word', 24, (index) => ({ query: at(words, index), filter: {} })),
  ...many('two words', 30, (index) => ({
    query: `${at(words, index)} ${at(words, index * 7 + 5)}`,
    filter: {},
  })),
  ...many('words that stand together', 20, (index) => ({
    query: index < 10 ? `"${at(phrases, index)}"` : `"${at(phrases, index)}" ${at(words, index)}`,
    filter: {},
  })),
  ...many('either of two', 20, (index) => ({
    query: `${at(words, index)} or ${at(words, index * 5 + 3)}`,
    filter: {},
  })),
  ...many('one without another', 16, (index) => ({
    query: `${at(words, index)} -${at(words, index * 3 + 9)}`,
    filter: {},
  })),
  ...many('a beginning', 10, (index) => ({ query: at(beginnings, index), filter: {} })),
  ...many('narrowed', 60, (index) => ({
    query: at(words, index * 5 + 1),
    filter: { ...at(filters, index), ...(index % 3 === 0 ? { year: 2023 } : {}) },
  })),
  ...many('the newest first', 15, (index) => ({ query: at(words, index * 2), filter: { sort: 'date' } })),
  ...many('misspelt', 5, (index) => ({ query: at(misspelt, index), filter: {} })),
]
