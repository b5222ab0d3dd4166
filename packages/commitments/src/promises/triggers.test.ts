import { expect, test } from 'vitest'
import { words } from '../testing/lake.ts'
import { triggersIn } from './triggers.ts'

/** Each place that promises as `manner, strength: from the deed on`. */
function shown(sentence: string): string[] {
  const tokens = words(sentence)
  return triggersIn(tokens).map(
    ({ manner, strength, stage, deed }) =>
      `${manner}, ${strength}${stage === null ? '' : `, ${stage}`}: ${tokens[deed]?.text}`,
  )
}

test.each([
  ['The leaders will dredge the channel.', 'future, firm: dredge'],
  ['Orsk will (i) dredge the channel.', 'future, firm: dredge'],
  ['Orsk will be more widely lending pumps.', 'future, firm: lending'],
  ['Vell will set a new target to cut runoff by 43 percent.', 'future, firm: set'],
  ['Orsk plans, in coordination with Vell, to lend pumps.', 'intention, soft: lend'],
  ['Orsk intends, working with Vell, to lend pumps.', 'intention, soft: lend'],
  ['Orsk will adopt a goal to train 40 pilots.', 'future, firm: adopt'],
  ['Orsk may positively consider the new lock.', 'intention, soft: consider'],
  ['Orsk has commenced negotiations on a lock.', 'founding, firm: negotiations'],
  ['We are taking further steps today to dredge it.', 'under way, firm: taking'],
  ['They share a commitment to closer cooperation.', 'performative, firm: cooperation'],
  ['We reaffirm our support for dredging it.', 'reaffirmation, firm, reaffirmed: dredging'],
  ['We reiterate our interest in dredging it.', 'reaffirmation, firm, reaffirmed: dredging'],
  ['The tariff on salt will rise from 5 percent to 10 percent.', 'future, firm: rise'],
  ['Orsk is to dredge the channel.', 'future, firm: dredge'],
  ['Their governments committed to dredging it.', 'performative, firm, made: dredging'],
  ['Orsk and Vell have joined forces to dredge it.', 'under way, firm: dredge'],
  ['Orsk has partnered with the port of Dray to dredge it.', 'under way, firm: dredge'],
  ['Orsk is engaging pilots to dredge it.', 'under way, firm: engaging'],
  ['Orsk committed – with its ports – to dredge it.', 'performative, firm, made: dredge'],
  ['Orsk announced up to $5 million for the harbour.', 'founding, firm, made: up'],
  ['The Lake Bank of Orsk issued two letters of interest.', 'founding, firm: two'],
  ['We end it under the deal with Vell’s commitment to dredge it.', 'noun of promise, firm: dredge'],
  ['The leaders shall also dredge it.', 'future, firm: dredge'],
  ['We are going to dredge the channel.', 'future, firm: dredge'],
  ['We are also going to dredge the channel.', 'future, firm: dredge'],
  ['Orsk is launching an ice patrol effort.', 'founding, firm: an'],
  ['The channel will be dredged.', 'future, firm: dredged'],
  ['They decided that Orsk would dredge it.', 'future, firm: dredge'],
  ['The leaders pledged to dredge the channel.', 'performative, firm, made: dredge'],
  ['We are committed to dredging the channel.', 'performative, firm, made: dredging'],
  ['We are determined to dredge the channel.', 'performative, firm, made: dredge'],
  ['We pledge as governments to dredge it.', 'performative, firm: dredge'],
  ['We affirm our commitment, based on the treaty, to dredge it.', 'reaffirmation, firm, reaffirmed: dredge'],
  ['We will explore commitments to dredge it.', 'future, firm: explore'],
  ['The states signed a pledge agreeing to dredge it.', 'performative, firm: dredge'],
  ['The commitment of the leaders of Orsk and Vell to dredge it stands.', 'noun of promise, firm: dredge'],
  ['The leaders agreed on a plan for eels.', 'performative, firm, made: a'],
  ['The leaders will commit to dredge it.', 'performative, firm: dredge'],
  ['We intend to dredge the channel.', 'intention, soft: dredge'],
  ['We will work to dredge the channel.', 'intention, soft: dredge'],
  ['We reaffirm our commitment to dredge it.', 'reaffirmation, firm, reaffirmed: dredge'],
  ['We have decided for the first time in ten years to dredge it.', 'performative, firm, made: dredge'],
  ['We remain committed, as enduring partners, to dredge it.', 'performative, firm, reaffirmed: dredge'],
  ['We remain committed to dredging it.', 'performative, firm, reaffirmed: dredging'],
  ['Orsk is establishing an ice patrol.', 'under way, firm: establishing'],
  ['Our teams are at work to update the plan.', 'under way, firm: update'],
  ['The leaders announced a new harbour fund.', 'founding, firm, made: a'],
  ['The leaders announced $5 million for the harbour.', 'founding, firm, made: $'],
  ['The leaders will not dredge the channel.', 'refraining, firm: dredge'],
  ['The leaders agreed that Orsk must never dredge it.', 'refraining, firm: dredge'],
  ['Both countries plan to dredge the channel.', 'intention, soft: dredge'],
  ['The leaders look forward to reconvening the forum.', 'intention, soft: reconvening'],
  ['We look forward to the launch of the fund.', 'intention, soft: the'],
  ['We stand ready to dredge the channel.', 'continuing, soft: dredge'],
  ['We continue to dredge the channel.', 'continuing, firm: dredge'],
  ['The leaders pledged our support in ending the drought.', 'performative, firm, made: our'],
  ['The leaders reaffirmed their intention to dredge it.', 'reaffirmation, soft, reaffirmed: dredge'],
  ['The next one is a new partnership on eels.', 'deliverable, firm: a'],
  ['We also stand ready to dredge the channel.', 'continuing, soft: dredge'],
  ['We are dedicated to dredging the channel.', 'performative, firm, made: dredging'],
  ['We reaffirm our commitments under the Lake Charter.', 'reaffirmation, firm, reaffirmed: our'],
  ['The leaders announced concrete actions to cut runoff.', 'performative, firm, made: cut'],
  ['Today we announce the establishment of an ice council.', 'founding, firm: the'],
  ['Orsk secured commitments from the ports.', 'founding, firm: commitments'],
  ['The leaders signed a framework agreement to dredge it.', 'founding, firm, made: a'],
  ['Orsk will make a commitment to dredge it.', 'future, firm: make'],
  ['The ports lend pumps, with Orsk to lend two barges.', 'future, firm: lend'],
  ['The leaders instructed their ministers of ports to dredge it.', 'performative, firm: dredge'],
  ['We will ensure the ferry committee continues to dredge it.', 'future, firm: ensure'],
  ['The leaders reiterated the commitment of Orsk to the thaw.', 'reaffirmation, firm, reaffirmed: the'],
  ['We are looking at making an offer.', 'intention, soft: making'],
  ['Our plan is to dredge the channel.', 'noun of effort, soft: dredge'],
  ['The leaders have charged their ministers with dredging it.', 'performative, firm: dredging'],
  ['We are about to dredge the channel.', 'future, firm: dredge'],
  ['Orsk has committed barges and assets to the lake.', 'performative, firm, made: barges'],
  ['The sub-dialogues of Orsk will dredge it.', 'future, firm: dredge'],
  ['We agreed on the importance of eels and to dredge it.', 'performative, firm, made: the'],
  ['Orsk will also look at launching a fund.', 'intention, soft: launching'],
  ['We are proud to announce the resumption of the eel programme.', 'founding, firm: the'],
  ['Both sides committed during the visit to dredging it.', 'performative, firm, made: dredging'],
  ['Orsk has reinforced its commitment to dredge it.', 'reaffirmation, firm, reaffirmed: dredge'],
  ['The states have set a target for launching ferries by 2034.', 'noun of promise, firm: launching'],
  ['Orsk is committing a first investment of $5 million.', 'performative, firm: a'],
  ['Orsk has lent and aims to lend two barges.', 'intention, soft: lend'],
  ['The leaders reiterated that Orsk will dredge it.', 'future, firm: dredge'],
  ['The leaders will ensure that access for pilots will not be cut.', 'future, firm: ensure'],
  ['The President’s Order will ban eel nets.', 'future, firm: ban'],
  ['Under that framework, Orsk would end the winter dues.', 'future, firm: end'],
  ['Orsk is launching a new pilot unit.', 'founding, firm: a'],
  ['We take this opportunity to announce an eel fund.', 'founding, firm: an'],
  ['We thank the pilots and look forward to the next convening.', 'intention, soft: the'],
  ['We look forward to further strengthening the patrol.', 'intention, soft: strengthening'],
  ['They announced their intention to dredge it.', 'performative, soft, made: dredge'],
  ['They announced a plan to dredge it.', 'performative, firm, made: dredge'],
  ['They reaffirmed their resolve to dredge it.', 'reaffirmation, firm, reaffirmed: dredge'],
  ['Commerce will convene the ports.', 'future, firm: convene'],
  ['Orsk offered to host the next lake summit.', 'performative, firm, made: host'],
  ['Orsk is now on track to reopen the lock.', 'continuing, soft: reopen'],
  ['Orsk is prepared to lend two barges.', 'continuing, soft: lend'],
  ['Orsk and Vell concluded negotiations to launch a lake compact.', 'founding, firm: negotiations'],
  ['Orsk will no longer tax the ferries.', 'refraining, firm: tax'],
  ['The leaders further resolve to dredge it.', 'performative, firm: dredge'],
  ['The President plans to dredge it.', 'intention, soft: dredge'],
  ['The Ministry lent pumps and plans to dredge it.', 'intention, soft: dredge'],
  ['Members re-affirmed our commitment to dredge it.', 'reaffirmation, firm, reaffirmed: dredge'],
  ['Orsk and Vell share a commitment to ending dues.', 'intention, soft: ending'],
  ['We continue our support to the ports of Vell.', 'continuing, firm: continue'],
  ['The President accepted an invitation to visit Vell.', 'performative, firm: an'],
  ['Orsk remains on course to reopen the lock.', 'continuing, soft: reopen'],
  ['We are ready to lend two barges.', 'continuing, soft: lend'],
  ['Orsk is proud to provide two barges to Vell.', 'continuing, firm: provide'],
  ['Orsk welcomed the signing of a compact on eels.', 'founding, firm: the'],
  ['The leaders welcome the launch of an eel council.', 'founding, firm: the'],
  ['We look forward to working together to dredge it.', 'intention, soft: working'],
  ['The Lake Program is on track to train 40 pilots.', 'continuing, soft: train'],
  ['The Lake Fever Fund (LFF) plans to train pilots.', 'intention, soft: train'],
  ['The Lake Union plans to substantially raise dues.', 'intention, soft: raise'],
  ['Orsk is undertaking a study of the lock.', 'under way, firm: undertaking'],
  ['Orsk and Vell established a working group on eels.', 'founding, firm: a'],
  ['We are steadfast in ending the dues.', 'performative, firm: ending'],
  ['We remain resolute as ever in helping Vell.', 'performative, firm, reaffirmed: helping'],
  ['Barges of Vell will be subject to a duty of 5 percent.', 'future, firm: subject'],
  ['The dues on salt will no longer apply.', 'refraining, firm: apply'],
  ['The leaders welcomed Vell’s decision to open the lock.', 'performative, firm: open'],
  ['The leaders welcome Vell’s intention to open the lock.', 'performative, soft: open'],
  ['We reaffirm our commitment towards a lake without nets.', 'reaffirmation, firm, reaffirmed: a'],
  ['We launch the Lake Fund for eels.', 'backing, firm: launch'],
  ['We establish a lake patrol.', 'backing, firm: establish'],
  ['The leaders adopt the Eel Charter.', 'backing, firm: adopt'],
  ['The leaders endorse the Eel Charter.', 'backing, soft: endorse'],
  ['We support the work of the wardens.', 'backing, soft: support'],
  ['We look forward to furthering our ties.', 'intention, soft: furthering'],
])('“%s” promises', (sentence, trigger) => {
  expect(shown(sentence)).toEqual([trigger])
})

test.each([
  'The leaders have never agreed to dredge it.',
  'Orsk did not commit to dredge it.',
  'The leaders dredged the channel.',
  'The path will be clear.',
  'They have sought to dredge it.',
  'We look forward to the thaw.',
  'We look forward to working with our friends.',
  'Orsk welcomed the launch of a ship.',
  'Orsk and Vell share a commitment to the lake.',
  'The fleet accepted the invitation.',
  'The leaders announced the winner of the race.',
  'Orsk would dredge it.',
  'Orsk is not dredging the channel.',
  'Orsk established the rules of the race.',
  'We are firm friends.',
  'The lock will be subject to repairs.',
  'The leaders welcomed the decision of the jury.',
  'The treaty, signed in May, is old.',
  'The results will be detailed.',
  'The ministers were instructed by law.',
  'The leaders agreed on the importance of eels.',
  'We look to the ports to dredge it.',
  'The fleet was directed to the lock.',
  'The leaders are committed to and inspired by the lake.',
  'They took hard decisions on how to dredge it.',
  'The leaders reiterated the imperative of a commitment on eels.',
  'They saw the recent barge-launched fund.',
  'The result of our patience and commitment to dredge it shows.',
])('“%s” promises nothing', (sentence) => {
  expect(shown(sentence)).toEqual([])
})

test('how a promise is kept by working at it is no promise beside it', () => {
  expect(shown('We will deepen trade by working to end dues.')).toEqual(['future, firm: deepen'])
})

test('what is ensured of several belongs to the deed', () => {
  expect(shown('We are committed to ensuring Orsk and Vell continue to lead.')).toEqual([
    'performative, firm, made: ensuring',
  ])
})

test.each([
  ['Orsk does not – and will not – tax the ferries.', 'refraining'],
  ['The leaders concurred to dredge it.', 'performative'],
  ['They concur in working together to dredge it.', 'performative'],
  ['They concurred on founding a group to dredge it.', 'performative'],
  ['They announced the expansion of the ferry line.', 'founding'],
  ['Orsk announced the termination of its dues.', 'founding'],
  ['Orsk and Vell are pooling efforts to dredge it.', 'under way'],
  ['The Presidents are pleased to launch a dialogue on ports.', 'founding'],
  ['In memory of the flood, Orsk established a new search and rescue (SAR) mechanism.', 'founding'],
])('“%s” promises: %s', (sentence, manner) => {
  expect(triggersIn(words(sentence)).map((found) => found.manner)).toEqual([manner])
})

test.each([
  'Orsk lent pumps under the Dray Rescue Plan to keep dykes dry.',
  'Orsk worked to dredge the channel.',
  'Orsk could also work to dredge the channel.',
  'The President expressed appreciation for what the ports did in their work to dredge it.',
  'Orsk is to blame for the flood.',
  'Orsk has partnered with Vell to dredge it since 2010.',
  'The states that Vell agreed on when they met are small.',
])('“%s” promises nothing', (sentence) => {
  expect(triggersIn(words(sentence))).toEqual([])
})

test('what is ensured belongs to the deed, however far it is', () => {
  const sentence =
    'We plan to coordinate the work of pilots on both shores of the lake to ensure that they are mutually reinforcing.'
  expect(triggersIn(words(sentence)).map((found) => found.manner)).toEqual(['intention'])
})

test('a verb behind a comma goes on from the verb before, and has no subject of its own', () => {
  const sentence = 'We will widen our economies, provide pumps to the ports, and extend the dyke.'
  expect(triggersIn(words(sentence)).map((found) => found.manner)).toEqual(['future'])
})

test('what is reaffirmed in a clause was promised before', () => {
  const found = triggersIn(words('They reaffirmed that the commitment to dredge it is lasting.'))
  expect(found.map(({ stage }) => stage)).toEqual(['reaffirmed'])
})

test('what is being renewed is promised once; who looks forward to working to an end intends it', () => {
  const manners = (text: string) => triggersIn(words(text)).map((found) => found.manner)
  expect(manners('We are renewing our commitment to guard the shore of the lake.')).toEqual(['reaffirmation'])
  expect(manners('Orsk looks forward to working with Vell to dredge it.')).toEqual(['intention'])
  expect(manners('Orsk looks forward to working with Vell.')).toEqual([])
})

test.each(['Rebel talks are under way to seize the lock.', 'Orsk and Vell are joining efforts to this end.'])(
  '“%s” has nobody who promises',
  (sentence) => {
    expect(triggersIn(words(sentence)).every(({ subject }) => subject === null)).toBe(true)
  },
)

test('behind a semicolon a finite verb is of who stands at the beginning', () => {
  const [, decided] = triggersIn(
    words('Both sides underscored their commitment to dredge it; decided to widen the patrol.'),
  )
  expect(decided?.subject).toMatchObject({ start: 0, end: 2 })
})

test('a memorandum is renewed as it is signed, goals are shared as a goal is, and things back nothing', () => {
  const manners = (text: string) => triggersIn(words(text)).map((found) => found.manner)
  expect(manners('Orsk and Vell have renewed a memorandum on the study of eels.')).toEqual(['founding'])
  expect(manners('Orsk renewed its commitment to dredge it.')).toEqual(['reaffirmation'])
  expect(manners('They renewed their call for an agreement.')).toEqual([])
  expect(manners('We share the goals of ending dues and dredging it.')).toEqual(['intention'])
  expect(manners('The programmes provide funding for the ports.')).toEqual([])
})

test.each([
  ['The leaders endorsed a roadmap to cut runoff by half.', ['founding']],
  ['The firm endorsed a roadmap to cut runoff by half.', []],
  ['The leaders endorsed the efforts of pilots under the plan.', []],
  ['The President conveyed that Orsk would lend ten boats.', ['future']],
  ['The Coast Guard and its counterpart plan to hold a drill.', ['intention']],
  ['The ministers committed their countries to training pilots.', ['performative']],
  ['They affirm in the strongest terms possible their commitment to guard it.', ['reaffirmation']],
  ['We will be more widely engaging ports.', ['future']],
  ['We will also tomorrow launch a fund.', ['future']],
  ['The Minister has been directed to mend it.', ['performative']],
  ['The two sides plan on linking their ports.', ['intention']],
  ['Orsk will neither tax the ferries nor close it.', ['refraining']],
  ['We have every intention of meeting the goal of the pact.', ['noun of effort']],
  ['We remain firm in our resolve to guard it.', ['noun of effort']],
  ['They renewed the pledge of $5 million to the fund.', ['reaffirmation']],
  ['The leaders welcomed the decision of Vell to open it.', ['performative']],
  ['The Bank has been tasked with mending it.', ['performative']],
  ['We are in talks with Vell to build barges.', ['intention']],
  ['We are in the middle of talks on barges.', []],
  ['Orsk will for the first time lend a barge.', ['future']],
  ['Orsk will go ahead and insure the barges.', ['future']],
  ['They made a pledge never to close it.', ['noun of promise']],
])('“%s”', (sentence, manners) => {
  expect(triggersIn(words(sentence)).map(({ manner }) => manner)).toEqual(manners)
})

test('those whom “with” brings in promise what they agree to, and those from whom a commitment comes theirs', () => {
  const subjects = (sentence: string) => {
    const tokens = words(sentence)
    return triggersIn(tokens).map(({ subject }) =>
      tokens
        .slice(subject?.start, subject?.end)
        .map(({ text }) => text)
        .join(' '),
    )
  }
  expect(subjects('They met again, with both sides agreeing to share maps.')).toEqual(['both sides'])
  expect(triggersIn(words('a commitment from the leaders of Orsk and Vell to dredge it'))).toHaveLength(1)
  expect(triggersIn(words('further pledges from all states to dredge it'))).toEqual([])
})
