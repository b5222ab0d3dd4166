/** Clients that ask a site for one address after another, and what is to be said of the answers around a release. */
import { Agent, get } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/** A set of documents that is released at one instant, and one that is not. */
export interface Release {
  /** In milliseconds since 1970, by the clock of this machine. */
  readonly atMs: number
  /** What shows each of them; the last is that of a document that stays held. */
  readonly marks: readonly Mark[]
}

/** Where an address itself has the slug in it, its answer may repeat that. */
export interface Mark {
  readonly slug: string
  readonly title: string
  readonly word: string
}

export interface Answer {
  readonly path: string
  readonly client: number
  readonly sentMs: number
  /** When its first and its last byte came. */
  readonly beganMs: number
  readonly doneMs: number
  /** Numbers of the marks that it shows. */
  readonly shows: readonly number[]
}

/**
 * Asks until an instant, as so many clients, each on a connection of its own that is kept, with a pause after each answer.
 *
 * @param paths each client goes through all of them, each from another one on
 *
 * @example
 * await askAround(url, release, { paths, clients: 50, untilMs, pauseMs: () => 100, firstPath: 0 })
 */
export async function askAround(
  url: string,
  release: Release,
  asking: {
    readonly paths: readonly string[]
    readonly clients: number
    readonly untilMs: number
    readonly pauseMs: () => number
    readonly firstPath: number
    /** How many questions each client asks at most. */
    readonly times?: number
  },
): Promise<Answer[]> {
  const { paths, clients, untilMs, pauseMs, firstPath, times = Number.POSITIVE_INFINITY } = asking
  const answers: Answer[] = []
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      const agent = agents[client] ?? new Agent({ keepAlive: true, maxSockets: 1 })
      agents[client] = agent
      await pause(pauseMs())
      for (let turn = 0; turn < times && Date.now() < untilMs; turn += 1) {
        const path = paths[(firstPath + client * 7 + turn) % paths.length] ?? '/'
        answers.push(await ask(url, path, agent, client, release))
        await pause(pauseMs())
      }
    }),
  )
  return answers
}

const agents: Agent[] = []

/** Ends the connections of all clients. */
export function endClients(): void {
  for (const agent of agents) agent.destroy()
}

async function ask(
  url: string,
  path: string,
  agent: Agent,
  client: number,
  { atMs, marks }: Release,
): Promise<Answer> {
  const sentMs = Date.now()
  return new Promise<Answer>((resolve, reject) => {
    const question = get(`${url}${path}`, { agent }, (response) => {
      const beganMs = Date.now()
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const doneMs = Date.now()
        const said = `${JSON.stringify(response.headers)}\n${Buffer.concat(parts).toString()}`
        resolve({ path, client, sentMs, beganMs, doneMs, shows: shownIn(said, path, marks) })
      })
    })
    // The server ends a connection that was idle for long, and may just then be asked on it.
    question.on('error', (error) => {
      if (question.reusedSocket) resolve(ask(url, path, agent, client, { atMs, marks }))
      else reject(error)
    })
  })
}

/**
 * Which of the marks stand in what was said.
 *
 * @example
 * shownIn('Statement alpha', '/', [{ slug: 'alpha', title: 'Statement alpha', word: 'zircon' }]) // [0]
 */
export function shownIn(said: string, path: string, marks: readonly Mark[]): number[] {
  return marks.flatMap(({ slug, title, word }, number) => {
    const isShown =
      said.includes(title) || said.includes(word) || (!path.includes(slug) && said.includes(slug))
    return isShown ? [number] : []
  })
}

export interface Verdict {
  readonly answers: number
  /** Shown before the instant, or of the document that stays held: there may be none. */
  readonly early: readonly Answer[]
  /** Showed a part of what the same address shows of the set later, or nothing after the same client had been shown it. */
  readonly split: readonly Answer[]
  /** Asked for after the instant and without what was released. */
  readonly stale: readonly Answer[]
  /** For each client, from the instant, or from its first question after it, to the end of the first answer that shows it. */
  readonly latenessMs: readonly number[]
}

/**
 * Judges the answers around a release.
 *
 * @param full which marks each address shows once all is released; addresses that show none are watched for early bytes
 *
 * @example
 * judge([], release, new Map()).early // []
 */
export function judge(
  answers: readonly Answer[],
  { atMs, marks }: Release,
  full: ReadonlyMap<string, readonly number[]>,
): Verdict {
  const kept = marks.length - 1
  const early = answers.filter(
    ({ shows, beganMs }) => shows.length > 0 && (beganMs < atMs || shows.includes(kept)),
  )
  const split: Answer[] = []
  const stale: Answer[] = []
  const latenessMs: number[] = []
  for (const own of Map.groupBy(answers, ({ client }) => client).values()) {
    let hasSeen = false
    let isLate = false
    let askedMs: number | null = null
    for (const answer of own) {
      const expected = full.get(answer.path) ?? []
      if (expected.length === 0) continue
      const isWhole = answer.shows.join() === expected.join()
      if (!isWhole && (answer.shows.length > 0 || hasSeen)) split.push(answer)
      if (answer.sentMs >= atMs) {
        askedMs ??= answer.sentMs
        if (!isWhole) stale.push(answer)
      }
      if (!isWhole) continue
      hasSeen = true
      if (isLate) continue
      isLate = true
      latenessMs.push(answer.doneMs - Math.max(atMs, askedMs ?? atMs))
    }
  }
  return { answers: answers.length, early, split, stale, latenessMs }
}
