/** Fields of JSON as a page of documentation tells them, and as a schema has them. */
import { isDeepStrictEqual } from 'node:util'
import { change, commitment } from '@readout/commitments'

/**
 * The rows of the table under the heading of a format.
 *
 * @example
 * fieldsIn(page, 'readout/pledge/1').get('id') // ' the id '
 */
export function fieldsIn(page: string, format: string): Map<string, string> {
  const [, section = ''] = page.split(`### \`${format}\`\n`)
  const rows = section.split(/^#/m)[0]?.matchAll(/^\| `([^`]+)` \|(.*)\|$/gm) ?? []
  return new Map([...rows].map(([, path = '', rest = '']) => [path, rest]))
}

/**
 * Every path of a JSON Schema with its values. The fields of a commitment and of a change are docs/json.md's to tell.
 *
 * @example
 * pathsIn(z.toJSONSchema(schema)).get('format') // ['readout/pledge/1']
 */
export function pathsIn(schema: unknown): Map<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>()
  const visit = (node: unknown, at: string): void => {
    if (typeof node !== 'object' || node === null) return
    if ('anyOf' in node && Array.isArray(node.anyOf)) for (const part of node.anyOf) visit(part, at)
    if ('items' in node) visit(node.items, `${at}[]`)
    if ('const' in node) paths.set(at, [String(node.const)])
    if ('enum' in node && Array.isArray(node.enum)) paths.set(at, node.enum.map(String))
    if (!('properties' in node) || typeof node.properties !== 'object' || node.properties === null) return
    const isToldElsewhere = [commitment, change].some((known) =>
      isDeepStrictEqual(Object.keys(node.properties ?? {}), Object.keys(known.shape)),
    )
    if (isToldElsewhere) return
    for (const [name, part] of Object.entries(node.properties)) {
      const below = at === '' ? name : `${at}.${name}`
      paths.set(below, [])
      visit(part, below)
    }
  }
  visit(schema, '')
  return paths
}
