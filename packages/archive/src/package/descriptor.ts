/** The datapackage.json of a package: a Data Package of version 2 (https://datapackage.org). */
import { kinds, nothing } from './columns.ts'
import type { TableForm } from './form.ts'
import { isOfDocument, type PackageTable, packageTables } from './tables.ts'

/** What tells a package of ours, and its version, from others. */
export const packageName = 'readout-archive'
export const packageVersion = '1'

/**
 * The descriptor of a package.
 *
 * @param rows how many rows each table has
 * @param written the forms in which the tables are written
 *
 * @example
 * descriptorOf({ documents: 2 }, [csv]).resources[0]?.path // 'documents.csv'
 */
export function descriptorOf(rows: Readonly<Record<string, number>>, written: readonly TableForm[]) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: packageName,
    version: packageVersion,
    title: 'An archive of Readout',
    description:
      'Texts that governments publish, the commitments that a machine proposes in them, and the pledges that those word.',
    resources: [
      ...written.flatMap((form) =>
        packageTables.map((table) => ({
          name: resourceOf(table.name, form),
          type: 'table',
          path: `${table.name}.${form.name}`,
          format: form.name,
          mediatype: form.mediatype,
          ...(form.name === 'csv' ? textual : {}),
          description: table.meaning,
          rows: rows[table.name] ?? 0,
          schema: schemaOf(table, form),
        })),
      ),
      {
        name: 'records',
        path: 'records.ndjson',
        format: 'ndjson',
        mediatype: 'application/x-ndjson',
        encoding: 'utf-8',
        description: 'The record of each revision, in the order of the table revisions',
      },
    ],
  }
}

const textual = {
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
}

/** Names of resources differ within a package. */
const resourceOf = (table: string, { name }: TableForm) => (name === 'csv' ? table : `${table}-${name}`)

function schemaOf(table: PackageTable, form: TableForm) {
  return {
    fields: table.columns.map((column) => ({
      name: column.name,
      type: kinds[column.kind].type,
      description: column.meaning,
      ...(column.isNeeded ? { constraints: { required: true } } : {}),
    })),
    primaryKey: [...table.key],
    // Parquet has nothing of its own; without this an empty text would stand for it.
    missingValues: form.name === 'csv' ? [nothing] : [],
    ...(isOfDocument(table)
      ? {
          foreignKeys: [
            {
              fields: ['document'],
              reference: { resource: resourceOf('documents', form), fields: ['slug'] },
            },
          ],
        }
      : {}),
  }
}
