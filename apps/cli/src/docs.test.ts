/** The pages in docs/ against what the code declares: what is not documented fails, and so does what is gone. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foundPassages } from '@readout/archive'
import { commitmentList, concordance, editList, revisionDifference } from '@readout/commitments'
import { documentRecord, problemCode, questionList } from '@readout/record'
import type { Command, Option } from 'commander'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  accountLine,
  backupReport,
  exportedPackage,
  heldDocument,
  importedSource,
  importReportFile,
  importSummary,
  linkedPledge,
  queuedTexts,
  queueState,
  releaseAct,
  served,
} from './json.ts'
import { declareProgram } from './program.ts'
import { openTerminal } from './terminal.ts'

const root = join(import.meta.dirname, '../../..')
const page = (name: string) => readFileSync(join(root, 'docs', `${name}.md`), 'utf8')

/** The sections of a page by the code in their headings, `` ## `readout read` ``. */
function sectionsOf(text: string): Map<string, string> {
  const parts = text.split(/^## /mu).slice(1)
  return new Map(parts.map((part) => [/^`?(.*?)`?\n/u.exec(part)?.[1] ?? '', part]))
}

/** The rows of its tables, by the code in their first column. */
function rowsOf(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/^\| `([^`]+)` \|(.*)\|$/gmu)].map(([, name = '', rest = '']) => [name, rest]),
  )
}

describe('docs/commands.md', () => {
  const sections = sectionsOf(page('commands'))
  const program = declareProgram(
    {
      terminal: openTerminal(process.stdout, process.stderr),
      stdin: process.stdin,
      stderr: process.stderr,
      now: () => Temporal.Instant.from('2026-07-01T12:00:00Z'),
      end: () => {},
    },
    '0.1.0',
  )
  const commands = [program, ...program.commands.flatMap((command) => [command, ...command.commands])]

  test('has a section for each command with its arguments, and for no other', () => {
    expect([...sections.keys()].toSorted()).toEqual(commands.map(headingOf).toSorted())
  })

  test.each(commands.map((command) => [headingOf(command), command] as const))(
    'names the options of %s, their choices, defaults and examples, and no others',
    (heading, command) => {
      const section = sections.get(heading) ?? ''
      const rows = rowsOf(section)
      const options = command.createHelp().visibleOptions(command)
      expect([...rows.keys()].toSorted()).toEqual(options.map(({ flags }) => flags).toSorted())
      for (const option of options) {
        for (const value of valuesOf(option)) expect(rows.get(option.flags)).toContain(`\`${value}\``)
      }
      const shown = examplesOf(command)
      expect(shown.length).toBeGreaterThan(1)
      const block = /^```\n(.*?)^```$/msu.exec(section)?.[1]?.split('\n').slice(0, -1)
      expect(block).toEqual(shown)
    },
  )

  function headingOf(command: Command): string {
    if (command.parent === null) return 'readout'
    const names = command.registeredArguments.map((each) => `<${each.name()}${each.variadic ? '...' : ''}>`)
    const parents = command.parent === program ? [] : [command.parent.name()]
    return ['readout', ...parents, command.name(), ...names].join(' ')
  }

  function valuesOf({ argChoices, defaultValue }: Option): string[] {
    return [...(argChoices ?? []), ...(defaultValue === undefined ? [] : [String(defaultValue)])]
  }

  function examplesOf(command: Command): string[] {
    let help = ''
    command.configureOutput({ writeOut: (words) => (help += words) })
    command.outputHelp()
    return [...help.matchAll(/^ {2}\$ (.*)$/gmu)].map(([, example = '']) => example)
  }
})

describe('docs/json.md', () => {
  const sections = sectionsOf(page('json'))
  const formats = [
    ['readout/record/1', documentRecord],
    ['readout/questions/1', questionList],
    ['readout/commitments/1', commitmentList],
    ['readout/concordance/1', concordance],
    ['readout/linked-pledge/1', linkedPledge],
    ['readout/difference/1', revisionDifference],
    ['readout/edits/1', editList],
    ['readout/imported/1', importedSource],
    ['readout/import/1', importSummary],
    ['readout/import-report/1', importReportFile],
    ['readout/queued/1', queuedTexts],
    ['readout/queue/1', queueState],
    ['readout/package/1', exportedPackage],
    ['readout/backup-report/1', backupReport],
    ['readout/search/2', foundPassages],
    ['readout/serving/1', served],
    ['readout/account/1', accountLine],
    ['readout/held/1', heldDocument],
    ['readout/release-act/1', releaseAct],
  ] as const

  test('has a section for each format, and for no other', () => {
    expect([...sections.keys()]).toEqual(formats.map(([format]) => format))
  })

  test.each(formats)(
    'names every field of %s and every value that it may have, and no others',
    (format, schema) => {
      const rows = rowsOf(sections.get(format) ?? '')
      const fields = fieldsOf(z.toJSONSchema(schema), '', format)
      expect([...rows.keys()].toSorted()).toEqual([...fields.keys()].toSorted())
      for (const [path, values] of fields) {
        for (const value of values) expect(rows.get(path), path).toContain(`\`${value}\``)
      }
    },
  )

  interface Node {
    readonly properties?: Readonly<Record<string, unknown>>
    readonly items?: unknown
    readonly anyOf?: readonly unknown[]
    readonly oneOf?: readonly unknown[]
    readonly enum?: readonly unknown[]
    readonly const?: unknown
  }

  const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

  /** Every path in a JSON Schema with the values that it names; an object of another format is that format's to tell. */
  function fieldsOf(schema: unknown, path: string, format: string): Map<string, Set<string>> {
    const fields = new Map<string, Set<string>>()
    const add = (name: string, values: Iterable<string>) =>
      fields.set(name, (fields.get(name) ?? new Set<string>()).union(new Set(values)))
    const visit = (node: unknown, at: string): void => {
      if (!isNode(node)) return
      for (const part of [...(node.anyOf ?? []), ...(node.oneOf ?? [])]) visit(part, at)
      if (node.items !== undefined) visit(node.items, `${at}[]`)
      const own = [...(node.enum ?? []), ...(node.const === undefined ? [] : [node.const])]
      if (own.length > 0) add(at.replace(/\[\]$/u, ''), own.map(String))
      const { format: named } = node.properties ?? {}
      if (isNode(named) && named.const !== undefined && named.const !== format) return
      for (const [name, part] of Object.entries(node.properties ?? {})) {
        const below = at === '' ? name : `${at}.${name}`
        add(below, [])
        visit(part, below)
      }
    }
    visit(schema, path)
    return fields
  }
})

describe('docs/environment.md', () => {
  const documented = [...rowsOf(page('environment')).keys()]
  /** Read by Node, for us; use.test.ts holds what they do. */
  const readByNode = ['FORCE_COLOR', 'NO_COLOR']
  /** Read by OpenTelemetry; tracing.test.ts holds what the first does. */
  const readByTelemetry = [
    'OTEL_SERVICE_NAME',
    'OTEL_RESOURCE_ATTRIBUTES',
    'OTEL_EXPORTER_OTLP_HEADERS',
    'OTEL_EXPORTER_OTLP_TIMEOUT',
  ]

  test('names every variable that the sources read, and no others', () => {
    const files = globSync('{apps,packages,scripts,test,eval}/**/*.{ts,tsx,mjs}', {
      cwd: root,
      exclude: (path) => /node_modules|\bdist\b/u.test(path),
    }).filter((path) => !path.includes('.test.'))
    expect(files.length).toBeGreaterThan(100)
    const read = files.flatMap((path) => variablesIn(readFileSync(join(root, path), 'utf8')))
    const ours = read.filter((name) => name !== 'PATH' && !name.startsWith('npm_'))
    expect(documented.toSorted()).toEqual(
      [...new Set([...ours, ...readByNode, ...readByTelemetry])].toSorted(),
    )
  })

  test.each([
    ["process.env.READOUT_DEBUG === '1'", ['READOUT_DEBUG']],
    ["process.env['LAKE']", ['LAKE']],
    ['const { LAKE, SHORE: shore } = process.env', ['LAKE', 'SHORE']],
    ['environment.CHROMIUM_PATH', ['CHROMIUM_PATH']],
  ])('finds the variable in %s', (source, names) => {
    expect(variablesIn(source)).toEqual(names)
  })

  /** `environment` is the name that a function takes it by. */
  function variablesIn(source: string): string[] {
    const named = source.matchAll(/\b(?:process\.env|environment)(?:\.|\[['"])(\w+)/gu)
    const taken = source.matchAll(/\{([^{}]*)\}\s*=\s*process\.env\b/gu)
    return [
      ...[...named].map(([, name = '']) => name),
      ...[...taken].flatMap(([, names = '']) =>
        [...names.matchAll(/(?:^|,)\s*(\w+)/gu)].map(([, name = '']) => name),
      ),
    ]
  }
})

describe('docs/errors.md', () => {
  const [errors = '', problems = ''] = page('errors').split(/^## Problems of a text$/mu)

  test('explains every code of an error, and no others', () => {
    const source = readFileSync(join(root, 'packages/record/src/errors.ts'), 'utf8')
    const union = /export type ErrorCode =\n((?: {2}\| '[a-z-]+'\n)+)/u.exec(source)?.[1] ?? ''
    const codes = [...union.matchAll(/'([a-z-]+)'/gu)].map(([, code = '']) => code)
    expect(codes.length).toBeGreaterThan(5)
    expect([...rowsOf(errors).keys()].toSorted()).toEqual(codes.toSorted())
  })

  test('explains every code of a problem, and no others', () => {
    expect([...rowsOf(problems).keys()].toSorted()).toEqual(problemCode.options.toSorted())
  })
})
