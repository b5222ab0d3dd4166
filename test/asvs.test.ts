/** What docs/asvs.md says is held is held by a test that is there. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const rows = [...readFileSync('docs/asvs.md', 'utf8').matchAll(/^\| ([\d.]+) \| .*? \| (.*) \|$/gmu)].map(
  ([, number = '', held = '']) => ({ number, held }),
)

test('docs/asvs.md names for each requirement the test that holds it, or says that it is not held', () => {
  expect(rows.length).toBeGreaterThan(40)
  const wrong = rows.filter(({ held }) => {
    const [, file = '', name = ''] = /`([\w/.-]+\.test\.ts)`: (.+)$/u.exec(held) ?? []
    if (file === '') return !/^(?:not held|there are none|\[accounts\.md\])/u.test(held)
    return !existsSync(file) || !readFileSync(file, 'utf8').includes(`'${name}'`)
  })
  expect(wrong).toEqual([])
})

test('no requirement stands there twice', () => {
  const numbers = rows.map(({ number }) => number)
  expect(numbers).toEqual([...new Set(numbers)])
})
