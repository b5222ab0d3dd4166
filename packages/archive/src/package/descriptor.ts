/** The datapackage.json of a package: a Data Package of version 2 (https://datapackage.org). */
import { kinds, nothing } from './columns.ts'
import { type PackageTable, packageTables } from './tables.ts'

/** What tells a package of ours, and its version, from others. */
export const packageName = 'readout-archive'
export const packageVersion = '1'

/**
 * The descriptor of a package.
 *
 * @param rows how many rows each table has
 *
 * @example
 * descriptorOf({ documents: 2 }).resources[0]?.path // 'documents.csv'
 */
export function descriptorOf(rows: Readonly<Record<string, number>>) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: packageName,
    version: packageVersion,
    title: 'An archive of Readout',
    description:
      'Texts that governments publish, the commitments that a machine proposes in them, and the pledges that those word.',
    resources: [
      ...packageTables.map((table) => ({
        name: table.name,
        type: 'table',
        path: `${table.name}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        description: table.meaning,
        rows: rows[table.name] ?? 0,
        dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: schemaOf(table),
      })),
      {
        name: 'records',
        path: 'records.ndjson',
        format: 'ndjson',
        mediatype: 'application/x-ndjson',
        encoding: 'utf-8',
        description: 'The record of each revision, in the order of revisions.csv',
      },
    ],
  }
}

function schemaOf({ name, columns, key }: PackageTable) {
  const isOfDocument = columns.some((column) => column.name === 'document')
  return {
    fields: columns.map((column) => ({
      name: column.name,
      type: kinds[column.kind].type,
      description: column.meaning,
      ...(column.isNeeded ? { constraints: { required: true } } : {}),
    })),
    primaryKey: [...key],
    missingValues: [nothing],
    ...(isOfDocument && name !== 'documents'
      ? {
          foreignKeys: [{ fields: ['document'], reference: { resource: 'documents', fields: ['slug'] } }],
        }
      : {}),
  }
}
