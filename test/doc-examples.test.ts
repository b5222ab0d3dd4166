/** What the packages' doc comments show is true: every example runs, and its values are those that it prints. */
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as archive from '@readout/archive'
import * as commitments from '@readout/commitments'
import * as record from '@readout/record'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { parse, sourceFiles } from './source-files.ts'

const packages = { record, commitments, archive }

interface Example {
  readonly of: string
  readonly path: string
  readonly code: string
}

describe.each(Object.entries(packages))('packages/%s', (name, exported) => {
  const folder = join('packages', name, 'src')
  const examples = sourceFiles(folder).flatMap(examplesIn)
  const functions = Object.entries(exported).flatMap(([key, value]) => (isFunction(value) ? [key] : []))

  test('every function that it gives has an example in its comment', () => {
    expect(functions.length).toBeGreaterThan(0)
    expect(functions.filter((key) => !examples.some((example) => example.of === key))).toEqual([])
  })

  // What the archive keeps to itself is shown on stores that stand somewhere; the tests beside it open those.
  const run = name === 'archive' ? examples.filter((example) => functions.includes(example.of)) : examples
  test.each(run)('the example of $of gives what it prints', async ({ path, code }) => {
    const own = namesOf(await import(pathToFileURL(resolve(path)).href))
    const { script, claims } = scriptOf(code)
    expect(claims).toBeGreaterThan(0)
    await runScript(script, { ...record, ...commitments, ...archive, ...own })
  })
})

const isFunction = (value: unknown) => typeof value === 'function'

const namesOf = (module: object) => Object.fromEntries(Object.entries(module))

/** The examples above the functions, classes and constants of a file. */
function examplesIn(path: string): Example[] {
  return parse(path).statements.flatMap((statement) => {
    const of = nameOf(statement)
    return ts.getJSDocTags(statement).flatMap((tag) => {
      const code = ts.getTextOfJSDocComment(tag.comment)
      return tag.tagName.text === 'example' && code !== undefined ? [{ of, path, code }] : []
    })
  })
}

function nameOf(statement: ts.Statement): string {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations[0]?.name.getText() ?? ''
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    return statement.name?.text ?? ''
  return ''
}

/** The code of an example in which each `expression // value` claims that the two are equal. */
function scriptOf(code: string): { readonly script: string; readonly claims: number } {
  const file = parse('example.ts', code)
  let claims = 0
  const lines = file.statements.map((statement) => {
    const text = statement.getText(file)
    const value = valueBehind(code, statement.end)
    if (!ts.isExpressionStatement(statement) || value === '') return text
    claims++
    return `claim(${statement.expression.getText(file)}, (${value}))`
  })
  const source = `async function example() {\n${lines.join('\n')}\n}`
  const { outputText } = ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ESNext } })
  return { script: outputText, claims }
}

/** What a comment says behind a statement; it may go on over the lines below. */
function valueBehind(code: string, end: number): string {
  const comment = /^;?[^\S\n]*(?:\n[^\S\n]*)?\/\/.*(?:\n[^\S\n]*\/\/.*)*/.exec(code.slice(end))?.[0] ?? ''
  return comment.replace(/^[;\s]*\/\/|\n[^\S\n]*\/\//g, '\n').trim()
}

async function runScript(script: string, names: Readonly<Record<string, unknown>>): Promise<void> {
  const claim = (actual: unknown, expected: unknown) => expect(actual).toEqual(expected)
  const inScope = { ...names, claim }
  const start: unknown = new Function(...Object.keys(inScope), `${script}\nreturn example()`)
  if (typeof start === 'function') await start(...Object.values(inScope))
}

describe('an example', () => {
  test('whose value is not what it prints fails', async () => {
    const { script, claims } = scriptOf('const one = 1\none + 1 // 3')
    expect(claims).toBe(1)
    await expect(runScript(script, {})).rejects.toThrow(/expected 2 to deeply equal 3/)
  })

  test('may print a value over several lines', async () => {
    const { script, claims } = scriptOf('[1, 2].map((n) => n * 2)\n// [\n//   2, 4]\nPromise.resolve(2)')
    expect(claims).toBe(1)
    await runScript(script, {})
  })
})
