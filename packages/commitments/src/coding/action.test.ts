import { expect, test } from 'vitest'
import { actionOf } from './action.ts'

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
  ['restrict', 'restrict the sale of nets', false, 'enforce'],
  ['extend', 'extend the exemption for salt', false, 'reform'],
  ['award', 'award 40 scholarships to pilots', false, 'transfer'],
  ['provide', 'provide 40 scholarships to pilots', false, 'transfer'],
  ['sell', 'sell two cutters', false, 'transfer'],
  ['take', 'take further measures to restrict the sale of nets', false, 'enforce'],
  ['take', 'taking steps today to explore a second lock', false, 'explore'],
  ['report', 'report on the locks each year', false, 'deliver'],
  ['reestablish', 'reestablish the consulate in Dray', false, 'establish'],
] as const)('%s, in “%s”, is the action that the codebook names', (verb, deed, hasTarget, action) => {
  expect(actionOf(verb, deed, hasTarget)).toBe(action)
})

test.each([
  ['will continue to dredge the channel', 'continue'],
  ['undertake a joint review of the lock', 'explore'],
  ['make new investments in the lock', 'transfer'],
  ['announce the establishment of the harbour secretariat', 'establish'],
  ['reaffirm our commitment to a world without nuclear weapons', 'target'],
  ['looked forward to reconvening the harbour forum', 'convene'],
  ['looked forward to the launch of the harbour fund', 'establish'],
  ['looked forward to the conclusion of the talks', 'deliver'],
  ['hold a dialogue on eels', 'convene'],
  ['hold poachers on the lake accountable', 'enforce'],
  ['hold those who poach to account', 'enforce'],
  ['will work together to build locks', 'cooperate'],
  ['updating the harbour plan', 'deliver'],
  ['a new working group on eels', 'establish'],
  ['providing food assistance to pilots', 'transfer'],
  ['exploring ways to share maps', 'explore'],
  ['will look at ways to share maps', 'explore'],
  ['signed a memorandum of understanding on eels', 'cooperate'],
  ['will initiate an annual harbour dialogue', 'establish'],
  ['convene a working group on eels', 'establish'],
  ['a summit of pilots', 'convene'],
  ['remains firmly committed to its rules of the lock', 'continue'],
  ['intend to reach an agreement on the locks', 'deliver'],
  ['will meet the goals of the Lake Pact', 'target'],
  ['will undertake research on eels', 'explore'],
  ['are committed to a high-level dialogue on eels', 'convene'],
  ['will announce three new fellowships', 'establish'],
  ['aim to mobilize $200 billion for locks', 'target'],
  ['will reopen its embassy in Dray', 'establish'],
] as const)('“%s” says by itself that it is %s', (quote, action) => {
  expect(actionOf('do', quote, false, quote)).toBe(action)
})

test('a dialogue that is resumed is kept up, and one that is started is founded', () => {
  expect(actionOf('resume', 'resume the harbour dialogue', false)).toBe('continue')
  expect(actionOf('start', 'start a harbour dialogue', false)).toBe('establish')
})

test('further steps are what they are for', () => {
  const steps = 'additional steps to restrict nets on the lake'
  expect(actionOf('steps', steps, false, steps)).toBe('enforce')
})

test('a desk is stood up, and whom one stands up for is supported', () => {
  expect(actionOf('stand', 'stand up a desk for pilots', false)).toBe('establish')
  expect(actionOf('stand', 'stand up for the islands', false)).toBe('support')
  expect(actionOf('stand', 'stand with the islands', false)).toBe('support')
})

test('a tariff is reformed, not reached, and a sum is given', () => {
  expect(actionOf('reduce', 'reduce the tariff on eels to 15 percent', true)).toBe('reform')
  expect(actionOf('spend', 'spend $5 million on locks', true)).toBe('transfer')
})

test('what states say they do together is cooperation, and what several do for nobody else; what one does is help', () => {
  const deed = 'protect the eels'
  expect(actionOf('protect', deed, false, `work jointly to ${deed}`)).toBe('cooperate')
  expect(actionOf('protect', deed, false, `Orsk and Vell will ${deed}`)).toBe('cooperate')
  expect(actionOf('protect', deed, false, `Orsk will ${deed}`)).toBe('support')
})

test.each([
  ['provide', 'provide preferential market access to eel farms', 'reform'],
  ['adopt', 'adopt high levels of environmental protection', 'reform'],
  ['monitor', 'monitor efforts to evade the dues', 'enforce'],
  ['increase', 'increase pilots’ pay', 'support'],
  ['reduce', 'reduce ferry emissions', 'target'],
  ['combat', 'combat discrimination against pilots', 'support'],
  ['combat', 'combat poachers', 'enforce'],
  ['target', 'target the supply of illicit nets', 'enforce'],
  ['strengthen', 'strengthen the harbour plan', 'reform'],
  ['phase', 'phase out leaded paint', 'reform'],
  ['explore', 'explore cooperation on ice', 'explore'],
  ['fund', 'fund a trade mission', 'transfer'],
  ['remove', 'remove rules that bind bilateral trade', 'reform'],
  ['protect', 'protect collective bargaining', 'support'],
  ['expand', 'expand market access for eels', 'reform'],
  ['invest', 'work with Congress to invest $5 million in locks', 'transfer'],
  ['partner', 'partner with the pilots of Vell to provide over $5 million for locks', 'transfer'],
  ['work', 'work together with the ports to create a school', 'establish'],
  ['work', 'work together to guard the shore', 'cooperate'],
] as const)('%s, in “%s”, is read by what it is done to', (verb, deed, action) => {
  expect(actionOf(verb, deed, false, deed)).toBe(action)
})

test('what is only thought of is explored, whatever it is', () => {
  expect(actionOf('explore', 'explore the creation of a fund', false)).toBe('explore')
  expect(actionOf('appoint', 'appoint a warden of the lake', false)).toBe('establish')
  expect(actionOf('issue', 'issue rules for the locks', false)).toBe('deliver')
  expect(actionOf('share', 'share charts for the continued use of the locks', false)).toBe('cooperate')
})
