/** The command on the trail of one summit, 2021 to 2024, whose texts are kept beside the project. Every fact was read there. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Pledge, pledge } from '@readout/commitments'
import { beforeAll, describe, expect, test } from 'vitest'

const folder = join(import.meta.dirname, '../../shared/documents')
const binary = join(import.meta.dirname, '../apps/cli/bin/readout.mjs')
const starts = [
  '2021-11-18-background-press-call-',
  '2021-11-18-building-back-better-together-',
  '2021-11-18-fact-sheet-key-deliverables-',
  '2022-07-12-president-biden-and-president-lopez-obrador-',
  '2023-01-10-declaration-of-north-america-',
  '2023-01-10-fact-sheet-key-deliverables-',
  '2023-03-24-joint-statement-',
  '2023-04-14-joint-statement-',
  '2023-05-24-joint-statement-',
  '2023-07-27-joint-statement-',
  '2023-12-19-readout-',
  '2024-02-08-background-press-call-',
  '2024-02-08-joint-statement-',
]
const names = existsSync(folder) ? readdirSync(folder) : []
const paths = starts
  .flatMap((start) => names.filter((name) => name.startsWith(start)))
  .map((name) => join(folder, name))
const reason = paths.length === starts.length ? '' : '../shared/documents is not beside the project'
if (reason !== '') console.warn(`SKIPPED: the trail of a real summit: ${reason}.`)

const group = 'the deliverables of a fact sheet of 2021 in the texts of three years'
describe.skipIf(reason !== '')(reason === '' ? group : `${group} (skipped: ${reason})`, () => {
  let pledges: readonly Pledge[] = []

  beforeAll(() => {
    const run = spawnSync(process.execPath, [binary, 'pledges', '--json', '--all', ...paths], {
      encoding: 'utf8',
      maxBuffer: 64e6,
    })
    expect([run.status, run.stderr]).toEqual([0, ''])
    pledges = run.stdout
      .trim()
      .split('\n')
      .map((line) => pledge.parse(JSON.parse(line)))
  })

  const wordingOf = ({ document, commitment }: Pledge['wordings'][number]) =>
    `${starts.find((start) => document.name.includes(start))} ${commitment.quote}`

  /** All steps from one wording to another, each wording with the start of its text's name before it. */
  const steps = () =>
    pledges.flatMap(({ wordings, links }) =>
      links.map((link) => {
        const [from, to] = [wordings[link.from], wordings[link.to]]
        if (from === undefined || to === undefined) throw new Error('A link leads to no wording.')
        return {
          ...link,
          from: wordingOf(from),
          to: wordingOf(to),
          notes: link.changes.map(({ note }) => note),
        }
      }),
    )

  /** The step to the wording with these words. */
  const stepTo = (to: RegExp) => steps().find((step) => to.test(step.to))

  /** The wordings of the pledge that holds these words, by the days of their texts. */
  const trailOf = (words: RegExp) => {
    const found = pledges.find(({ wordings }) => wordings.some((wording) => words.test(wordingOf(wording))))
    return new Set(found?.wordings.map(({ document }) => document.date))
  }

  test('methane: the call’s 60 to 75 percent are gone from the leaders’ statement, from which the fact sheet goes on', () => {
    const step = stepTo(/^2021-11-18-building.* strategy to reduce methane/u)
    expect(step?.from).toMatch(/^2021-11-18-background.* 60 to 75 percent/u)
    expect(step?.relation).toBe('weakened')
    expect(step?.notes).toContain('The target of 60 to 75 percent by 2030 is dropped.')
    const next = stepTo(/^2021-11-18-fact-sheet.* Creating a North American Strategy on Methane/u)
    expect(next?.from).toBe(step?.to)
  })

  test('methane: 15 percent for waste in 2023 are no smaller number for oil and gas, but what the declaration of the day renews', () => {
    const step = stepTo(/^2023-01-10-fact-sheet.* solid waste and wastewater/u)
    expect(step?.from).toMatch(/^2023-01-10-declaration.* waste methane/u)
    expect([step?.relation, step?.notes]).toEqual(['renewed', []])
  })

  test('climate plans: what the call promised to do, the fact sheet urges others to do', () => {
    const step = stepTo(/^2021-11-18-fact-sheet.* encourage others in the Americas to put forward/u)
    expect([step?.relation, step?.notes[0]]).toEqual([
      'weakened',
      'This wording urges others in the Americas to do what the other promised.',
    ])
  })

  test('30 percent by 2030 were of North American land and waters, and are of the world’s since 2023', () => {
    const step = stepTo(/^2023-01-10-declaration.* 30 percent of the world’s land and waters/u)
    expect(step?.from).toMatch(/^2021-11-18-.* 30 percent of North American land and waters/u)
    expect(step?.notes).toContain(
      'It was for “North American land and waters” and is now for “the world’s land and waters”.',
    )
    expect(stepTo(/^2023-01-10-fact-sheet.* 30 percent of the world’s land and ocean/u)?.relation).not.toBe(
      'moved',
    )
  })

  test('the plan for pandemics is updated under its own name, whoever does it', () => {
    expect(
      trailOf(/^2021-11-18-fact-sheet.* re-envision and update our North American Plan for Animal/u),
    ).toEqual(new Set(['2021-11-18', '2023-01-10']))
    expect(steps().filter(({ to }) => /Revising the North American Plan/u.test(to))).toHaveLength(1)
    for (const { to, changes } of steps())
      if (/NAPAPI/u.test(to)) expect(changes.map(({ type }) => type)).not.toContain('mechanism renamed')
  })

  test('passenger records: that a later fact sheet does not name the standards again is told as no change', () => {
    const step = stepTo(/^2023-01-10-fact-sheet.* Passenger Name Records/u)
    expect(step?.from).toMatch(/^2021-11-18-fact-sheet.* Passenger Name Records/u)
    expect(step?.notes).toEqual([])
  })

  test('trafficking in persons: the working group and the strategy are likely one pledge, and no more is told of it', () => {
    const step = stepTo(/^2023-01-10-fact-sheet.* Strategy to Combat Trafficking in Persons/u)
    expect(step?.from).toMatch(
      /^2021-11-18-fact-sheet.* Restart the Trilateral Working Group on Trafficking/u,
    )
    expect([step?.relation, step?.notes]).toEqual(['renewed', []])
  })

  test('the drug dialogue is promised again in every year', () => {
    const days = trailOf(/^2021-11-18-fact-sheet.* continue the North American Drug Dialogue/u)
    expect([...days]).toEqual(expect.arrayContaining(['2021-11-18', '2023-01-10', '2023-04-14']))
  })

  test('root causes of migration: two governments promise it in 2022, which takes nothing from the third', () => {
    const [between] = steps().filter(({ to }) =>
      /^2022-07-12.* root causes of migration across the Americas/u.test(to),
    )
    expect(between?.relation).toBe('renewed')
    expect([...trailOf(/^2021-11-18-fact-sheet.* address the root causes/u)]).toEqual(
      expect.arrayContaining(['2021-11-18', '2022-07-12', '2023-01-10']),
    )
  })

  test('what no later text words again is followed nowhere', () => {
    for (const words of [
      /Counter Ransomware Initiative/u,
      /COVAX\) Facility/u,
      /arts programming/u,
      /voluntary returns/u,
    ])
      expect([...trailOf(words)]).toEqual(['2021-11-18'])
  })

  test('a promise under one declaration is not another under it', () => {
    expect(stepTo(/^2023-01-10-fact-sheet.* virtual platform/u)?.from).not.toMatch(/Los Angeles Declaration/u)
  })

  test('a link that a reader may doubt is not called as sure as one of the same words', () => {
    const said = steps().map(({ confidence }) => confidence)
    expect(said.filter((confidence) => confidence < 0.9).length).toBeGreaterThan(said.length / 2)
    const same = stepTo(/^2024-02-08-joint-statement.* common drug and substances analysis protocol/u)
    expect(same?.confidence).toBeGreaterThan(0.95)
    expect(stepTo(/an additional 15,000 migrants/u)?.confidence ?? 0).toBeLessThan(0.7)
  })
})
