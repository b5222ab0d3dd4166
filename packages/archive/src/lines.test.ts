import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linesIn } from './lines.ts'

it('lines are the same wherever the stream is cut, and end at a line feed alone', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', '湖', '\u2028', '\u2029', '\r', '"') })
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
      const bytes = Buffer.from(lines.map((one) => `${one}\n`).join(''))
      const found: string[] = []
      for await (const one of linesIn(cut(bytes, size))) found.push(one.toString())
      expect(found).toEqual(lines)
    }),
  )
})

it('what follows the last line feed is a line', async () => {
  const found: string[] = []
  for await (const one of linesIn(cut(Buffer.from('one\n\ntwo'), 2))) found.push(one.toString())
  expect(found).toEqual(['one', '', 'two'])
})

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}
