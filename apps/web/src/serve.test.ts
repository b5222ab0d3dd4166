import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ReadoutError } from '@readout/record'
import { expect, test } from 'vitest'
import { buildSite } from './build.ts'
import { serveSite } from './serve.ts'
import { fakeArchive } from './testing/fake-archive.ts'

const archive = fakeArchive()

test('a site that was built from these sources is not built again', async () => {
  const first = await buildSite()
  const second = await buildSite()
  expect(second).toEqual({ built: false, folder: first.folder })
})

test('our packages stay outside the build, so that it does not hold an older state of them', async () => {
  const { folder } = await buildSite()
  const bundle = await readFile(join(folder, 'server/app.js'), 'utf8')
  const imported = [...bundle.matchAll(/from "(@readout\/[^"]+)"/g)].map(([, name]) => name)
  expect(imported).toContain('@readout/commitments')
  expect(bundle).not.toContain('wink')
})

test('what NODE_ENV says makes no other build, and no build names a folder of this machine', async () => {
  const { folder } = await buildSite()
  const bundle = await readFile(join(folder, 'server/app.js'), 'utf8')
  expect(bundle).not.toContain('jsxDEV')
  expect(bundle).not.toContain(fileURLToPath(new URL('..', import.meta.url)))
})

test('the site answers at the address it names, with its stylesheet, script and font', async () => {
  const heard: string[] = []
  const site = await serveSite({ archive, port: 0, onListening: (url) => heard.push(url) })
  try {
    expect(heard).toEqual([site.url])
    expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const page = await (await fetch(site.url)).text()
    const loaded = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].flatMap(([, path]) => path ?? [])
    expect(loaded.map((path) => path.replace(/-[\w-]{8}\./, '.'))).toEqual([
      '/assets/source-serif-4-latin-opsz-normal.woff2',
      '/assets/main.css',
      '/assets/icon.svg',
      '/assets/main.js',
    ])
    for (const path of loaded) expect((await fetch(site.url + path)).status).toBe(200)
  } finally {
    await site.close()
  }
})

test('no stylesheet or script asks another site for anything', async () => {
  const site = await serveSite({ archive, port: 0 })
  try {
    const page = await (await fetch(site.url)).text()
    for (const [, path] of page.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|js))"/g)) {
      expect(await (await fetch(site.url + path)).text()).not.toMatch(/https?:\/\/|data:/)
    }
  } finally {
    await site.close()
  }
})

test('a taken port is refused with what to do', async () => {
  const site = await serveSite({ archive, port: 0 })
  try {
    const refused = serveSite({ archive, port: Number(new URL(site.url).port) })
    await expect(refused).rejects.toThrow(ReadoutError)
    await expect(refused).rejects.toMatchObject({
      code: 'port-taken',
      remedy: 'Name another with --port, or take any free one with --port 0.',
    })
  } finally {
    await site.close()
  }
})

test('a closed site gives its port back', async () => {
  const site = await serveSite({ archive, port: 0 })
  await (await fetch(site.url)).text()
  await site.close()
  const again = await serveSite({ archive, port: Number(new URL(site.url).port) })
  await again.close()
  await expect(fetch(again.url)).rejects.toThrow('fetch failed')
})
