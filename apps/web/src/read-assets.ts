import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { z } from 'zod'
import type { AssetFile, Assets } from './assets.ts'

/** Reads a build's stylesheet, script, fonts and icon into memory: half a megabyte, asked for by every page. */
export async function readAssets(browserFolder: string): Promise<Assets> {
  const manifest = manifestShape.parse(
    JSON.parse(await readFile(join(browserFolder, '.vite/manifest.json'), 'utf8')),
  )
  const entry = manifest['src/browser/main.ts']
  const names = await readdir(join(browserFolder, 'assets'))
  const files = new Map<string, AssetFile>()
  for (const name of names) {
    const bytes = await readFile(join(browserFolder, 'assets', name))
    files.set(name, {
      type: types[extname(name)] ?? 'application/octet-stream',
      bytes: new Uint8Array(bytes),
    })
  }
  const named = (start: string) =>
    names.filter((name) => name.startsWith(start)).map((name) => `/assets/${name}`)
  return {
    stylesheets: entry.css.map((path) => `/${path}`),
    scripts: [`/${entry.file}`],
    fonts: named('source-serif-4-latin-opsz-normal'),
    icon: named('icon')[0] ?? null,
    files,
  }
}

/** The part of Vite's manifest that is used here. */
const manifestShape = z.object({
  'src/browser/main.ts': z.object({ file: z.string(), css: z.array(z.string()) }),
})

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
