/**
 * The lines of a backup. A backup is JSON, a value a line, packed by gzip:
 *
 *     {"format":"readout/backup/1","madeAt":"…","migrations":["0001-documents",…]}
 *     {"table":"documents","columns":["id","slug",…]}
 *     ["1","2031-03-02-lake-pact",…]
 *     …
 *     {"sequences":{"changes":"13",…}}
 *     {"rows":{"documents":12,…},"sha256":"…"}
 *
 * Values stand as PostgreSQL writes them as text, null where there is none. The sum is that of all lines before the last.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { ReadoutError } from '@readout/record'
import { z } from 'zod'
import { linesIn } from '../lines.ts'
import { codeOf, wordsOf } from '../store.ts'

export const format = 'readout/backup/1'

export const headLine = z.object({
  format: z.literal(format),
  madeAt: z.string(),
  migrations: z.string().array(),
})
export const tableLine = z.object({ table: z.string(), columns: z.string().array() })
/** What each will give next. */
export const sequencesLine = z.object({ sequences: z.record(z.string(), z.string().regex(/^\d+$/)) })
const endLine = z.object({
  rows: z.record(z.string(), z.number().int()),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

export type BackupHead = z.infer<typeof headLine>
export type BackupLine =
  | BackupHead
  | z.infer<typeof tableLine>
  | z.infer<typeof sequencesLine>
  | z.infer<typeof endLine>
  /** A row, as JSON. */
  | { readonly row: string }

/**
 * The last line of a backup, with the sum over those before it.
 *
 * @example
 * const sum = sumOfLines()
 * sum.add('{"format":"readout/backup/1"}\n')
 * sum.end({ documents: 0 }) // '{"rows":{"documents":0},"sha256":"…"}\n'
 */
export function sumOfLines() {
  const hash = createHash('sha256')
  return {
    add(lines: string | Uint8Array): void {
      hash.update(lines)
    },
    end(rows: Readonly<Record<string, number>>): string {
      return `${JSON.stringify({ rows, sha256: hash.copy().digest('hex') })}\n`
    },
  }
}

/**
 * The lines of a backup in a file. The last has been given only where all of them are as they were written.
 *
 * @throws ReadoutError 'unreadable' where the file cannot be read, is no backup, is damaged or not whole, or was written by
 * a later version of Readout
 *
 * @example
 * for await (const line of backupLines('lake.backup')) if ('row' in line) count += 1
 */
export async function* backupLines(path: string): AsyncGenerator<BackupLine> {
  const sum = sumOfLines()
  const rows: Record<string, number> = {}
  let table: string | null = null
  let isFirst = true
  let isWhole = false
  for await (const bytes of linesOf(path)) {
    if (isWhole) throw damaged(path, 'something follows its last line')
    const text = bytes.toString()
    if (isFirst) yield headIn(path, text)
    else if (text.startsWith('{"rows":')) {
      if (`${text}\n` !== sum.end(rows)) throw damaged(path, 'its contents are not those of its checksum')
      isWhole = true
      yield parsed(path, text, endLine)
    } else if (text.startsWith('[') && table !== null) {
      rows[table] = (rows[table] ?? 0) + 1
      yield { row: text }
    } else {
      const line: z.infer<typeof tableLine | typeof sequencesLine> = parsed(path, text, otherLine)
      if ('table' in line) {
        table = line.table
        rows[table] ??= 0
      }
      yield line
    }
    isFirst = false
    sum.add(bytes)
    sum.add('\n')
  }
  if (isFirst) throw noBackup(path)
  if (!isWhole) throw damaged(path, 'its end is missing')
}

const otherLine = z.union([tableLine, sequencesLine])

async function* linesOf(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path)
  const unpacked = createGunzip()
  file.on('error', (error) => unpacked.destroy(error))
  try {
    yield* linesIn(file.pipe(unpacked))
  } catch (error) {
    throw unpackingFailure(path, error)
  } finally {
    file.destroy()
  }
}

function unpackingFailure(path: string, error: unknown): ReadoutError {
  const code = codeOf(error)
  if (code === 'ENOENT')
    return new ReadoutError('unreadable', `There is no file ${path}.`, 'Name what readout backup wrote.')
  if (code === 'Z_BUF_ERROR') return damaged(path, 'its end is missing')
  if (code === 'Z_DATA_ERROR')
    return wordsOf(error).includes('header check') ? noBackup(path) : damaged(path, 'it cannot be unpacked')
  return new ReadoutError(
    'unreadable',
    `${path} cannot be read: ${wordsOf(error)}.`,
    'Name a file that readout backup wrote and that you may read.',
    { cause: error },
  )
}

function headIn(path: string, text: string): BackupHead {
  const named = z.object({ format: z.string().regex(/^readout\/backup\/\d+$/) }).safeParse(parsedJson(text))
  if (!named.success) throw noBackup(path)
  if (named.data.format !== format) throw fromLater(path)
  return parsed(path, text, headLine)
}

/**
 * What a backup is that this version of Readout does not know.
 *
 * @example
 * throw fromLater('lake.backup')
 */
export function fromLater(path: string): ReadoutError {
  return new ReadoutError(
    'unreadable',
    `${path} was written by a later version of Readout.`,
    'Update Readout.',
  )
}

function parsed<T>(path: string, text: string, schema: z.ZodType<T>): T {
  const line = schema.safeParse(parsedJson(text))
  if (line.success) return line.data
  throw damaged(path, 'a line of it is none that a backup has')
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * A backup that is not as it was written.
 *
 * @example
 * throw damaged('lake.backup', 'its end is missing')
 */
export function damaged(path: string, what: string): ReadoutError {
  return new ReadoutError(
    'unreadable',
    `The backup ${path} is damaged: ${what}.`,
    'Nothing was restored. Take another copy of it, or an earlier backup.',
  )
}

function noBackup(path: string): ReadoutError {
  return new ReadoutError('unreadable', `${path} is no backup of Readout.`, 'Name what readout backup wrote.')
}
