/** Who may import whom, and what a package may touch: the table that every source file is held against. */
import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, normalize, sep } from 'node:path'
import type ts from 'typescript'
import { computed, importsOf, impureUses, type Use } from './source-files.ts'

export interface PackageRule {
  /** Folder from the root. */
  readonly folder: string
  /** Packages of ours, without `@readout/`. */
  readonly mayImport: readonly string[]
  /**
   * What else a pure package may import, for each is known to touch nothing outside its arguments. Null where the package
   * may touch files, network, clock and database.
   */
  readonly pureModules: readonly string[] | null
}

const everything = ['record', 'commitments', 'followup', 'archive', 'briefing', 'cli', 'web']

export const packageTable: Readonly<Record<string, PackageRule>> = {
  record: {
    folder: 'packages/record',
    mayImport: [],
    pureModules: [
      'commonmark',
      'diff',
      'fflate',
      'hast-util-to-html',
      'hastscript',
      'js-yaml',
      'mammoth',
      'parse5',
      'saxes',
      'unpdf',
      'xast-util-to-xml',
      'xastscript',
      'zod',
    ],
  },
  commitments: {
    folder: 'packages/commitments',
    mayImport: ['record'],
    pureModules: ['linear-sum-assignment', 'wink-eng-lite-web-model', 'wink-nlp', 'zod'],
  },
  followup: { folder: 'packages/followup', mayImport: ['commitments'], pureModules: ['zod'] },
  archive: {
    folder: 'packages/archive',
    mayImport: ['record', 'commitments', 'followup'],
    pureModules: null,
  },
  briefing: { folder: 'packages/briefing', mayImport: ['record', 'archive'], pureModules: null },
  cli: { folder: 'apps/cli', mayImport: everything, pureModules: null },
  web: { folder: 'apps/web', mayImport: everything, pureModules: null },
}

/**
 * What a file does that its package may not, each as a line for the person who mends it.
 *
 * @example
 * breaches('record', parse('packages/record/src/a.ts', "import { find } from '@readout/commitments'"))
 * // ['packages/record/src/a.ts:1 imports @readout/commitments: record may import nothing of ours']
 */
export function breaches(name: string, file: ts.SourceFile): string[] {
  const rule = ruleOf(name)
  const imports = importsOf(file)
  return [
    ...imports.flatMap((use) => ownBreach(name, rule, file, use)),
    ...(rule.pureModules === null ? [] : impurities(rule.pureModules, file, imports)),
  ]
}

function ownBreach(
  name: string,
  rule: PackageRule,
  file: ts.SourceFile,
  { name: module, line }: Use,
): string[] {
  const place = `${file.fileName}:${line} imports ${module}`
  if (module.startsWith('.')) {
    const target = normalize(join(dirname(file.fileName), module))
    return target.startsWith(normalize(rule.folder) + sep) ? [] : [`${place}: it leaves ${rule.folder}`]
  }
  const [, own, inside] = /^@readout\/([^/]+)(\/.*)?$/u.exec(module) ?? []
  if (own === undefined || own === name) return []
  if (!rule.mayImport.includes(own)) {
    return [`${place}: ${name} may import ${rule.mayImport.join(', ') || 'nothing of ours'}`]
  }
  return inside === undefined ? [] : [`${place}: only what @readout/${own} exports may be imported`]
}

function impurities(pureModules: readonly string[], file: ts.SourceFile, imports: readonly Use[]): string[] {
  const foreign = imports.filter(
    ({ name }) => !name.startsWith('.') && !name.startsWith('@readout/') && !pureModules.includes(name),
  )
  return [
    ...foreign.map(
      ({ name, line }) => `${file.fileName}:${line} imports ${name}, which is not known to be pure`,
    ),
    ...impureUses(file).map(
      ({ name, line }) => `${file.fileName}:${line} uses ${name}: take it as an argument instead`,
    ),
  ]
}

/**
 * Where the package.json of a package and the imports of its files disagree. `otherText` is the text of its files that are
 * no TypeScript: a style sheet can use a package too.
 *
 * @example
 * dependencyBreaches('record', { zod: '4.6.7' }, [], '') // ['packages/record/package.json lists zod, which nothing there uses']
 */
export function dependencyBreaches(
  name: string,
  declared: Readonly<Record<string, string>>,
  files: readonly ts.SourceFile[],
  otherText: string,
): string[] {
  const { folder } = ruleOf(name)
  const imported = new Set(files.flatMap(importsOf).map((use) => packageOf(use.name)))
  imported.delete(null)
  imported.delete(`@readout/${name}`)
  const missing = [...imported].filter(
    (dependency) => dependency !== null && !Object.hasOwn(declared, dependency),
  )
  const unused = Object.keys(declared).filter(
    (dependency) => !imported.has(dependency) && !otherText.includes(dependency),
  )
  return [
    ...missing.map((dependency) => `${folder}/package.json does not list ${dependency}, which is imported`),
    ...unused.map((dependency) => `${folder}/package.json lists ${dependency}, which nothing there uses`),
  ]
}

/** `kysely` for `kysely/migration`; null for a file of the package itself and for what comes with Node. */
function packageOf(module: string): string | null {
  if (module === computed || module.startsWith('.') || isBuiltin(module)) return null
  return module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/')
}

export function declaredDependencies(folder: string): Record<string, string> {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return dependencies
}

function ruleOf(name: string): PackageRule {
  const rule = packageTable[name]
  if (!rule) throw new Error(`The package ${name} stands in no table: add it to test/package-table.ts.`)
  return rule
}
