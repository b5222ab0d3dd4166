import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { hashOf } from '../identity.ts'
import { type Column, kinds } from './columns.ts'
import { forms, type Row, type TableForm } from './form.ts'
import { sourceAt } from './places.ts'

const desk = mkdtempSync(join(tmpdir(), 'readout-forms-'))
afterAll(() => rmSync(desk, { recursive: true, force: true }))
writeFileSync(join(desk, 'datapackage.json'), '{}')

/** A column of each kind that has to have a value, and one that may stand empty. */
const columns = Object.keys(kinds).flatMap((kind): Column[] => [
  { name: kind, kind: kind as Column['kind'], isNeeded: true, meaning: '' },
  { name: `maybe_${kind}`, kind: kind as Column['kind'], isNeeded: false, meaning: '' },
])

const odd = fc.constantFrom(
  '',
  '\\N',
  'null',
  '"',
  ',',
  '\r',
  '\n',
  ' ',
  '\u2028',
  'ﬁ',
  '湖',
  '👩‍👩‍👧',
  '\u0001',
)
const text = fc.oneof(
  odd,
  fc.array(odd).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme' }),
)
/** No record of ours has a field `__proto__`, and the writer of Parquet drops it. */
const json = fc
  .jsonValue({ noUnicodeString: false, depthSize: 'small' })
  .map((value): unknown => JSON.parse(JSON.stringify(value).replaceAll('__proto__', 'proto')))
const instant = fc
  .bigInt({ min: -62_135_596_800_000_000n, max: 253_402_300_799_999_999n })
  .map((at) => Temporal.Instant.fromEpochNanoseconds(at * 1000n).toString({ smallestUnit: 'microsecond' }))
const day = fc
  .integer({ min: -719_162, max: 2_932_896 })
  .map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }).toString())

const values: Record<Column['kind'], fc.Arbitrary<unknown>> = {
  text,
  integer: fc.integer(),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
  truth: fc.boolean(),
  day,
  instant,
  texts: fc.array(text),
  list: fc.array(json),
  object: fc.dictionary(
    fc.string().filter((key) => key !== '__proto__'),
    json,
    { noNullPrototype: true },
  ),
}

const row = fc.record(
  Object.fromEntries(
    columns.map(({ name, kind, isNeeded }) => [
      name,
      isNeeded ? values[kind] : fc.option(values[kind], { freq: 3 }),
    ]),
  ),
)

it.each(forms)('$name gives every value back as it was: texts, nothing, instants, JSON', async (form) => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 6 }), async (rows) => {
      expect(await thereAndBack(form, [rows])).toEqual(rows)
    }),
    { numRuns: 30 },
  )
})

it.each(forms)('$name holds many rows, long texts and none at all', async (form) => {
  const [named, maybe] = columns
  if (named === undefined || maybe === undefined) throw new Error('there are columns')
  const long = Array.from({ length: 3 }, (_, index) => ({
    text: `${index} `.repeat(2_000_000),
    maybe_text: null,
  }))
  const short = Array.from({ length: 21_000 }, (_, index) => ({
    text: `${index % 7}`,
    maybe_text: index % 2 ? null : '',
  }))
  const found = await thereAndBack(form, [long, [], short], [named, maybe])
  expect(hashOf(Buffer.from(JSON.stringify(found)))).toBe(
    hashOf(Buffer.from(JSON.stringify([...long, ...short]))),
  )
  expect(await thereAndBack(form, [], [named, maybe])).toEqual([])
})

it.each(forms)('$name that lacks a column or is not there is refused', async (form) => {
  const [named, ...others] = columns
  if (named === undefined) throw new Error('there are columns')
  await thereAndBack(form, [[{ text: 'a' }]], [named])
  const source = await sourceAt(desk)
  if (source === null) throw new Error('the package is there')
  for (const [wanted, table] of [
    [[named, ...others], 'table'],
    [[named], 'nowhere'],
  ] as const)
    await expect(Array.fromAsync(form.rows(wanted, table, source))).rejects.toMatchObject({
      code: 'unreadable',
    })
})

it.each(forms)('$name of an earlier version: a column that may stand empty is empty', async (form) => {
  const [named, maybe] = columns
  if (named === undefined || maybe === undefined) throw new Error('there are columns')
  await thereAndBack(form, [[{ text: 'a' }]], [named])
  const source = await sourceAt(desk)
  if (source === null) throw new Error('the package is there')
  expect(await Array.fromAsync(form.rows([named, maybe], 'table', source))).toEqual([
    { text: 'a', maybe_text: null },
  ])
})

async function thereAndBack(
  form: TableForm,
  batches: readonly (readonly Row[])[],
  of: readonly Column[] = columns,
): Promise<Row[]> {
  const chunks: Uint8Array[] = []
  const table = await form.begin(of, async (bytes) => {
    chunks.push(bytes.slice())
  })
  for (const rows of batches) await table.add(rows)
  await table.end()
  writeFileSync(join(desk, `table.${form.name}`), Buffer.concat(chunks))
  const source = await sourceAt(desk)
  if (source === null) throw new Error('the package is there')
  return Array.fromAsync(form.rows(of, 'table', source))
}
