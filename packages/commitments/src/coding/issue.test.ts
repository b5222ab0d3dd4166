import { expect, test } from 'vitest'
import { issueOf } from './issue.ts'

const around = (words: Partial<Parameters<typeof issueOf>[1]> = {}) => ({
  sentence: '',
  leadIn: '',
  heading: '',
  title: '',
  ...words,
})

test.each([
  ['reduce methane emissions', 'climate'],
  ['lay a power cable to the solar farm', 'energy'],
  ['protect wetlands and wildlife', 'environment'],
  ['cut the phosphorus that farms and sewers bring', 'environment'],
  ['donate vaccine doses', 'health'],
  ['dredge the channel and widen the locks', 'infrastructure'],
  ['share reports on ransomware', 'cyber-digital'],
  ['combat smuggling and narcotics', 'crime'],
  ['pursue extraditions and help forensic experts', 'crime'],
  ['support a moratorium on customs duties on electronic transmissions', 'cyber-digital'],
  ['destroy nuclear weapons', 'security'],
  ['build a nuclear reactor', 'energy'],
  ['stop illicit trade', 'crime'],
  ['end the barriers at the port of entry', 'trade'],
  ['open radio access to mobile networks', 'cyber-digital'],
  ['levy no duty on electronic transmissions', 'cyber-digital'],
  ['help the Ukrainian ports', 'infrastructure'],
  ['stand with the Ukrainian people', 'security'],
  ['help the Democratic Republic of the Congo', 'other'],
  ['keep a cross-border privacy rule', 'cyber-digital'],
  ['grow the innovation ecosystem', 'other'],
  ['settle on a taxonomy', 'other'],
  ['clear unexploded mines', 'security'],
  ['send the Peace Corps', 'development'],
  ['sing together', 'other'],
] as const)('“%s” is about %s', (deed, issue) => {
  expect(issueOf(deed, around())).toBe(issue)
})

test('food security is food, not security', () => {
  expect(issueOf('improve food security', around())).toBe('food')
})

test('where the deed does not say, its sentence, its list, the heading above and the title decide', () => {
  expect(issueOf('meet again', around({ sentence: 'on vaccines' }))).toBe('health')
  expect(issueOf('meet again', around({ leadIn: 'To end hunger, they will:' }))).toBe('food')
  expect(issueOf('meet again', around({ heading: 'Clean Energy' }))).toBe('energy')
  expect(issueOf('meet again', around({ title: 'Fact Sheet on Food' }))).toBe('food')
  expect(issueOf('donate vaccine doses', around({ heading: 'Clean Energy' }))).toBe('health')
})

test('a word that only hints gives way to one that tells', () => {
  expect(issueOf('invest in technology for farms', around())).toBe('food')
  expect(issueOf('invest in technology', around())).toBe('cyber-digital')
})

test('who gives aid hints at development, what satellites see is no topic by itself', () => {
  expect(issueOf('ask USAID to open a mission', around())).toBe('development')
  expect(issueOf('ask USAID to lend pumps to hospitals', around())).toBe('health')
  expect(issueOf('share satellite data', around())).toBe('other')
  expect(issueOf('keep to the Paris-aligned limit', around())).toBe('climate')
})
