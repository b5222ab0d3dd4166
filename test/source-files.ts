/** The source files of one package as TypeScript parses them: what they import, and which globals they touch. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A module that a file names, or a global that it uses, and the line where. */
export interface Use {
  readonly name: string
  /** From 1. */
  readonly line: number
}

/**
 * Paths of the TypeScript files under a folder; tests, what supports them (folders named `testing`) and what is made or
 * installed are left out.
 *
 * @example
 * sourceFiles('packages/record/src') // ['packages/record/src/blocks.ts', …]
 */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => /\.tsx?$/u.test(path) && !/\.test\.tsx?$/u.test(path))
    .filter((path) => !/(^|[\\/])(node_modules|dist|testing)[\\/]/u.test(path))
    .sort()
}

export function parse(path: string, text = readFileSync(path, 'utf8')): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true)
}

/**
 * Modules that a file names, in whatever form: `import`, `export … from`, `import()`, `require()`, `import type`,
 * `typeof import('…')`, and `resolve('…')` of a `require` or of `import.meta`. Computed names come as `(computed)`.
 *
 * @example
 * importsOf(parse('a.ts', "export * from './b.ts'")) // [{ name: './b.ts', line: 1 }]
 */
export function importsOf(file: ts.SourceFile): Use[] {
  return uses(file, (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      return node.moduleSpecifier ? literal(node.moduleSpecifier) : null
    }
    if (ts.isImportTypeNode(node)) {
      return ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal) : computed
    }
    if (ts.isExternalModuleReference(node)) return literal(node.expression)
    if (!ts.isCallExpression(node)) return null
    return isLoading(node.expression) ? literal(node.arguments[0]) : null
  })
}

function isLoading(called: ts.Expression): boolean {
  if (called.kind === ts.SyntaxKind.ImportKeyword) return true
  if (ts.isIdentifier(called)) return called.text === 'require'
  if (!ts.isPropertyAccessExpression(called) || called.name.text !== 'resolve') return false
  const owner = called.expression
  return ts.isMetaProperty(owner) || (ts.isIdentifier(owner) && owner.text === 'require')
}

/** Stands for a module whose name is reckoned when the program runs. */
export const computed = '(computed)'

function literal(node: ts.Node | undefined): string {
  return node && ts.isStringLiteralLike(node) ? node.text : computed
}

/**
 * Everything by which a module reaches files, network, clock, chance or the terminal without importing anything. Not the
 * browser's `document`: Node has none, and a document is what we read.
 */
const impureGlobals = new Set([
  'Date',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'process',
  'console',
  'crypto',
  'globalThis',
  'window',
  'self',
  'navigator',
  'localStorage',
  'sessionStorage',
  'eval',
  'Function',
  'Worker',
])
const impureMembers = new Set(['Temporal.Now', 'Math.random', 'import.meta'])

/**
 * Globals that make a file's results depend on more than its arguments. A name counts wherever it stands for a value or a
 * type, so a parameter that bears the name of such a global counts as well.
 *
 * @example
 * impureUses(parse('a.ts', 'const at = Temporal.Now.instant()')) // [{ name: 'Temporal.Now', line: 1 }]
 */
export function impureUses(file: ts.SourceFile): Use[] {
  return uses(file, (node) => {
    if (ts.isIdentifier(node)) return impureGlobals.has(node.text) && !isMemberName(node) ? node.text : null
    const member = memberOf(node)
    return member !== null && impureMembers.has(member) ? member : null
  })
}

/** `object.member`, `object['member']`, `import.meta`, and `{ member } = object` as `object.member`. */
function memberOf(node: ts.Node): string | null {
  if (ts.isMetaProperty(node)) return 'import.meta'
  if (ts.isPropertyAccessExpression(node)) return `${node.expression.getText()}.${node.name.text}`
  if (ts.isElementAccessExpression(node)) {
    return `${node.expression.getText()}.${literal(node.argumentExpression)}`
  }
  if (ts.isBindingElement(node) && ts.isVariableDeclaration(node.parent.parent)) {
    const object = node.parent.parent.initializer?.getText()
    return object === undefined ? null : `${object}.${(node.propertyName ?? node.name).getText()}`
  }
  return null
}

/** True where the identifier only names a member of something else: `record.process`, `{ process: 1 }`. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node
  if (ts.isQualifiedName(parent)) return parent.right === node
  if (ts.isBindingElement(parent)) return parent.propertyName === node
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return parent.propertyName === node
  return (
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isMethodSignature(parent) ||
      ts.isJsxAttribute(parent)) &&
    parent.name === node
  )
}

function uses(file: ts.SourceFile, nameOf: (node: ts.Node) => string | null): Use[] {
  const found: Use[] = []
  const visit = (node: ts.Node): void => {
    const name = nameOf(node)
    if (name !== null) {
      found.push({ name, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1 })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}
