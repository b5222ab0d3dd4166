/**
 * npm run faults:release [-- --times 200 --nights 50 --clients 50 --on folder|postgres --seed 7]: lets sets of documents be
 * released by the real clock while clients ask for every public address, and the same across the nights on which clocks
 * change. Ends with 1 where a byte came early, a set came in parts, or an answer was asked for after the instant without it.
 */
import { fork } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { availableParallelism, loadavg } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { serverUrl } from '../packages/archive/src/testing/every-database.ts'
import { diceOf } from '../packages/archive/src/testing/faults/dice.ts'
import { inFolders, onPostgres } from '../packages/archive/src/testing/faults/places.ts'
import { pathsOf } from '../test/public-addresses.ts'
import { askAround, endClients, judge, type Mark, shownIn, type Verdict } from '../test/release-clients.ts'
import type { Asked, HeldText, Said } from '../test/release-server.ts'

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '200' },
    nights: { type: 'string', default: '50' },
    clients: { type: 'string', default: '50' },
    pause: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(randomInt(2 ** 32)) },
    on: { type: 'string', default: 'folder' },
  },
})
const clients = Number(values.clients)
const mostPauseMs = Number(values.pause)
const draw = diceOf(Number(values.seed))
if (values.on === 'postgres' && serverUrl === null)
  throw new Error('No PostgreSQL answers at 127.0.0.1:5432.')
const places = values.on === 'postgres' && serverUrl !== null ? onPostgres(serverUrl) : await inFolders()
await places.make('release')

/** Each with the instants that it passes in turn, and one an hour or more later at which another document is due. */
const clocks = {
  'the clock of the machine': { times: Number(values.times), instants: [] },
  'the night on which clocks go back': {
    times: Number(values.nights),
    instants: [
      ['2026-10-25T02:30+02:00[Europe/Oslo]', '2026-10-25T02:30+01:00[Europe/Oslo]'],
      ['2026-10-25T02:30+01:00[Europe/Oslo]', '2026-10-25T03:30+01:00[Europe/Oslo]'],
    ],
  },
  'the night on which clocks go forward': {
    times: Number(values.nights),
    instants: [
      // Half past two never comes: it is taken for half past three, as Temporal reads it.
      ['2027-03-28T03:00[Europe/Oslo]', '2027-03-28T02:30[Europe/Oslo]'],
      ['2027-03-28T02:30[Europe/Oslo]', '2027-03-28T04:30[Europe/Oslo]'],
    ],
  },
} as const

const server = fork(new URL('../test/release-server.ts', import.meta.url), [places.place('release')])
const [serving]: Said[] = await once(server, 'message')
if (serving?.is !== 'serving') throw new Error('The server said nothing.')
const { url, routes } = serving

async function tell(asked: Asked) {
  const answered = once(server, 'message')
  server.send(asked)
  const [said]: Said[] = await answered
  if (said?.is !== 'done') throw new Error('The server did not do it.')
  return said
}

const promises = [
  'The leaders will open the reading room of the observatory by 2031.',
  'The leaders will rebuild the sluice gates of the northern canal by 2032.',
  'The leaders will train 40 deckhands for the winter ferries by 2033.',
  'The leaders will count the herons of the estuary by 2034.',
]
const names = ['alpha', 'beta', 'gamma', 'delta']
/** Of which placing the instant takes a part. */
const leadMs = 1200
const afterMs = 700

/** Letters alone, so that the word of a round is found by a search. */
const lettersOf = (round: number) =>
  [...round.toString(26).padStart(3, '0')]
    .map((digit) => 'bcdfghjklmnpqrstvwxzaeiouy'[Number.parseInt(digit, 26)])
    .join('')

let round = 0
const full = new Map<string, readonly number[]>()
let packages = 0
let tornPackages = 0

async function letOnePass(instants: readonly (readonly [string, string])[]): Promise<Verdict> {
  round += 1
  const code = lettersOf(round)
  const marks: Mark[] = names.map((name) => ({
    slug: `2026-01-01-statement-${name}-${code}`,
    title: `Statement ${name} ${code}`,
    word: `${name}zircon${code}`,
  }))
  const [set, laterSet] = [`set ${code}`, `later ${code}`]
  const texts = marks.map(({ title, word }, number): HeldText => {
    const says = `${promises[number]}\n\n${`The ${word} of the zircon ledger was shown. `.repeat(3)}`
    return {
      name: `${title}.md`,
      text: `---\ntitle: "${title}"\ndate: 2026-01-01\n---\n\n${says}\n`,
      set: number === names.length - 1 ? laterSet : set,
    }
  })
  const { pledges } = await tell({ do: 'hold', texts })
  const atMs = Date.now() + leadMs
  const pair = instants[round % 2]
  const due = pair && Temporal.ZonedDateTime.from(pair[0])
  const shiftMs = due === undefined ? 0 : due.epochMilliseconds - atMs
  const real = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO('Europe/Oslo')
  const until = due ?? real
  const later = pair === undefined ? real.add({ hours: 1 }) : Temporal.ZonedDateTime.from(pair[1])
  await tell({
    do: 'move',
    sets: [
      { set: laterSet, until: later.toString() },
      { set, until: until.toString() },
    ],
    shiftMs,
  })

  const slugs = marks.map(({ slug }) => slug)
  const world = { word: 'zircon', slugs, pledges, summits: [], parties: [] }
  const misspelt = `/search?q=${marks[0]?.word.replace('zircon', 'zircan')}`
  const paths = [...new Set([...routes.flatMap((route) => pathsOf(route, world)), misspelt])]
  const release = { atMs, marks }
  const answers = await askAround(url, release, {
    paths,
    clients,
    untilMs: atMs + afterMs,
    pauseMs: () => draw() * mostPauseMs,
    firstPath: round * 31,
  })
  if (round % 10 === 0) {
    packages += 1
    if (shownIn((await tell({ do: 'package' })).words, '', marks).join() !== '0,1,2') tornPackages += 1
  }
  // What each address shows once all is released does not change from round to round.
  const shape = (path: string) => marks.reduce((p, { slug }, n) => p.replaceAll(slug, `SLUG${n}`), path)
  const keyed = (path: string) =>
    pledges
      .reduce(
        (p, id, n) => p.replaceAll(encodeURIComponent(id), `PLEDGE${n}`).replaceAll(id, `PLEDGE${n}`),
        shape(path),
      )
      .replace(code, 'CODE')
  if (full.size === 0) {
    const whole = await askAround(url, release, {
      paths,
      clients: 1,
      untilMs: Number.POSITIVE_INFINITY,
      pauseMs: () => 0,
      firstPath: 0,
      times: paths.length,
    })
    for (const { path, shows } of whole) full.set(keyed(path), shows)
  }
  // What a misspelt word may mean is offered from the settling on, which comes within a second.
  const expected = new Map(
    paths.map((path) => [path, path === misspelt ? [] : (full.get(keyed(path)) ?? [])]),
  )
  await tell({ do: 'withdraw', slugs })
  return judge(answers, release, expected)
}

const share = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN

let isBroken = false
const [load = 0] = loadavg()
console.log(
  `On ${availableParallelism()} cores, each with ${(load / availableParallelism()).toFixed(1)} processes that want it.`,
)
console.log(`${clients} clients, ${routes.length} routes, ${values.on}, seed ${values.seed}`)
for (const [name, { times, instants }] of Object.entries(clocks)) {
  const verdicts: Verdict[] = []
  while (verdicts.filter(({ answers }) => answers > 0).length < times)
    verdicts.push(await letOnePass(instants))
  const late = verdicts.flatMap(({ latenessMs }) => latenessMs).sort((a, b) => a - b)
  const [early, split, stale] = (['early', 'split', 'stale'] as const).map((what) =>
    verdicts.flatMap((verdict) => verdict[what]),
  )
  const all = verdicts.reduce((sum, { answers }) => sum + answers, 0)
  console.log(
    `${name}: ${times} releases, ${all} answers: ${early?.length} early, ${split?.length} in parts, ${stale?.length} asked ` +
      `for after the instant without it; late by p50 ${share(late, 0.5)} ms, p99 ${share(late, 0.99)} ms, most ${share(late, 1)} ms`,
  )
  for (const [what, found] of Object.entries({ early, split, stale })) {
    for (const { path, shows, sentMs, beganMs } of (found ?? []).slice(0, 5))
      console.log(`  ${what}: ${path} shows ${shows.join() || 'none'} (sent ${sentMs}, began ${beganMs})`)
    if ((found ?? []).length > 0) isBroken = true
  }
}
console.log(
  `${full.size} addresses a round, of which ${[...full.values()].filter((shows) => shows.length > 0).length} show it`,
)
console.log(
  `${packages} packages written after a release: ${tornPackages} without the whole set or with more`,
)
await tell({ do: 'close' })
endClients()
await pause(500)
await places.end()
process.exitCode = isBroken || tornPackages > 0 ? 1 : 0
