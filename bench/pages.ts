/** Pages of documents under load: fifty connections on loopback for ten seconds. */
import { once } from 'node:events'
import autocannon from 'autocannon'
import { z } from 'zod'
import { startReadout } from './watched.ts'

export interface PageTimes {
  readonly p50: number
  readonly p99: number
  readonly perSecond: number
  readonly failed: number
  readonly peakMiB: number
}

export async function measurePages(
  slugs: readonly string[],
  folder: string,
  databaseUrl: string | undefined,
): Promise<PageTimes> {
  const where = databaseUrl === undefined ? ['--folder', folder] : []
  const served = startReadout(['serve', '--port', '0', '--json', ...where], databaseUrl)
  try {
    const { url } = await addressOf(served.process.stdout)
    const requests = slugs.map((slug) => ({ path: `/documents/${slug}` }))
    const run = { url, connections: 50, requests }
    await autocannon({ ...run, duration: 3 })
    const { latency, requests: done, errors, non2xx } = await autocannon({ ...run, duration: 10 })
    return {
      p50: latency.p50,
      p99: latency.p99,
      perSecond: done.average,
      failed: errors + non2xx,
      peakMiB: served.peakMiB(),
    }
  } finally {
    served.process.kill('SIGTERM')
    if (served.process.exitCode === null) await once(served.process, 'exit')
  }
}

async function addressOf(output: NodeJS.ReadableStream | null) {
  let text = ''
  for await (const chunk of output ?? []) {
    text += chunk
    if (text.includes('\n')) break
  }
  return z.object({ url: z.string() }).parse(JSON.parse(text.slice(0, text.indexOf('\n'))))
}
