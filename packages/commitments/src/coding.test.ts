import { expect, test } from 'vitest'
import { actionOf, issueOf } from './coding.ts'

test.each([
  ['establish', 'establish an ice patrol', false, 'establish'],
  ['announce', 'announcing a new harbour fund', false, 'establish'],
  ['finalize', 'finalize the harbour plan', false, 'deliver'],
  ['reduce', 'reduce runoff by 40 percent', true, 'target'],
  ['donate', 'donate 3 million doses', true, 'transfer'],
  ['provide', 'provide $2 million', true, 'transfer'],
  ['convene', 'convene a harbour meeting', false, 'convene'],
  ['lift', 'lift the tariff on eels', false, 'reform'],
  ['prohibit', 'prohibit leaded paint', false, 'enforce'],
  ['coordinate', 'coordinate ice patrols', false, 'cooperate'],
  ['strengthen', 'strengthen cooperation on ice', false, 'cooperate'],
  ['train', 'train pilots', false, 'support'],
  ['maintain', 'maintain the locks', false, 'continue'],
  ['explore', 'explore a second lock', false, 'explore'],
] as const)('%s, in “%s”, is the action that the codebook names', (verb, deed, hasTarget, action) => {
  expect(actionOf(verb, deed, hasTarget)).toBe(action)
})

test.each([
  ['reduce methane emissions', 'climate'],
  ['lay a power cable to the solar farm', 'energy'],
  ['protect wetlands and wildlife', 'environment'],
  ['donate vaccine doses', 'health'],
  ['dredge the channel and widen the locks', 'infrastructure'],
  ['share data on ransomware', 'cyber-digital'],
  ['combat smuggling and narcotics', 'crime'],
  ['sing together', 'other'],
] as const)('“%s” is about %s', (deed, issue) => {
  expect(issueOf(deed, '', '')).toBe(issue)
})

test('where the deed does not say, its sentence and then the heading above decide', () => {
  expect(issueOf('meet again', 'on vaccines', '')).toBe('health')
  expect(issueOf('meet again', '', 'Clean Energy')).toBe('energy')
  expect(issueOf('donate vaccine doses', '', 'Clean Energy')).toBe('health')
})
