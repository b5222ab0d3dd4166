import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { placesOf } from './import-places.ts'
import { importedSource, importReportFile, importSummary } from './json.ts'
import { linesOf, ownFolder, parsed, readout } from './testing/readout.ts'

const desk = ownFolder()
const pact = '# Lake pact\n\nMarch 2, 2031\n\nEllenmar will cut methane by 30 percent by 2035.\n'
const call = '# Background call\n\nMarch 1, 2031\n\nThe two governments will dredge the channel.\n'

describe('what import is pointed at', () => {
  test('addresses are pages unless an option says what they are; all else is a path', () => {
    const named = ['texts/', 'https://lake.example/pact', 'HTTP://lake.example/']
    expect(placesOf(named, {})).toEqual([{ path: 'texts/' }, { page: named[1] }, { page: named[2] }])
    expect(placesOf(named, { feed: true }).slice(1)).toEqual([{ feed: named[1] }, { feed: named[2] }])
    expect(placesOf(named, { wordpress: true })[1]).toEqual({ wordpress: named[1] })
  })

  test('an option for addresses wants one', () => {
    expect(() => placesOf(['texts/'], { wordpress: true })).toThrow(/--wordpress is for addresses/u)
  })
})

describe('readout import of addresses and archive files', () => {
  const folder = join(desk.path, 'kept')
  const pages: Record<string, string> = {
    '/pact': pact,
    '/feed':
      '<rss version="2.0"><channel><item><link>/pact</link></item><item><link>/gone</link></item></channel></rss>',
  }
  const agents = new Set<string | undefined>()
  const server = createServer(({ url = '', headers }, response) => {
    agents.add(headers['user-agent'])
    const body = pages[url]
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/markdown' }).end(body)
  })
  let site = ''
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    site = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  })
  afterAll(() => server.close())

  test('a dry run says what would become of each and makes no archive', async () => {
    const file = desk.write('pact.md', pact)
    const { code, stdout } = await readout(['import', '--dry-run', file, '--folder', folder])
    expect([code, linesOf(stdout)]).toEqual([
      0,
      [
        '  added    2031-03-02-lake-pact',
        '',
        '1 text: 1 added, 0 revised, 0 unchanged, 0 failed.',
        'Nothing was written: this was a dry run.',
      ],
    ])
    expect(existsSync(folder)).toBe(false)
  })

  test('a feed and a tar file are taken in, what failed stands in the report, and threads change nothing', async () => {
    const tar = desk.write('texts.tar.gz', gzipSync(tarOf('call.md', call)))
    const report = join(desk.path, 'report.json')
    const options = ['--pause', '0', '--jobs', '2', '--contact', 'archive@lake.example', '--report', report]
    const ran = await readout(['import', `${site}/feed`, tar, '--json', ...options, '--folder', folder])
    expect(ran.code).toBe(2)
    const lines = linesOf(ran.stdout)
    expect(lines.slice(0, -1).map((line) => parsed(importedSource, line))).toMatchObject([
      { status: 'added', name: 'call.md' },
      { status: 'failed', name: `${site}/gone` },
      { status: 'added', name: `${site}/pact` },
    ])
    expect(parsed(importSummary, lines.at(-1))).toMatchObject({ added: 2, dryRun: false })
    expect(linesOf(ran.stderr)).toEqual([
      `readout: ${site}/gone is not there (404). Check the address in a browser.`,
    ])
    expect(parsed(importReportFile, readFileSync(report, 'utf8'))).toMatchObject({
      places: [`${site}/feed`, tar],
      failed: [{ name: `${site}/gone` }],
    })
    expect([...agents]).toEqual([expect.stringContaining('contact: archive@lake.example')])
  })

  test('the same again changes nothing, and a dry run tells what a changed page would do', async () => {
    pages['/pact'] = `${pact}\nThe pact was corrected.\n`
    const args = ['import', '--pause', '0', '--folder', folder, `${site}/pact`]
    const dry = await readout([...args, '--dry-run'])
    expect(dry.stdout).toContain('  revised  2031-03-02-lake-pact')
    expect((await readout(args)).stdout).toContain('1 text: 0 added, 1 revised, 0 unchanged, 0 failed.')
    expect((await readout(args)).stdout).toBe('1 text: 0 added, 0 revised, 1 unchanged, 0 failed.\n')
  })

  test('a report that cannot be written is refused before anything is imported', async () => {
    writeFileSync(join(desk.path, 'other.md'), call)
    const report = join(desk.path, 'nowhere', 'report.json')
    const { code, stdout, stderr } = await readout([
      'import',
      join(desk.path, 'other.md'),
      '--report',
      report,
    ])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^readout: The report cannot be written to .* \(ENOENT\)\./u)
  })
})

/** A tar file of one text. */
function tarOf(name: string, text: string): Uint8Array {
  const size = Buffer.byteLength(text)
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write('0000644\0', 100)
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  header.write('00000000000\0', 136)
  header.write('        0', 148)
  header.write('ustar\x0000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  const padding = Buffer.alloc((512 - (size % 512)) % 512)
  return Buffer.concat([header, Buffer.from(text), padding, Buffer.alloc(1024)])
}
