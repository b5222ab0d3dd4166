/** Texts that an import has all its cases with: new ones, revisions, copies, pledges of several wordings. */
import type { ImportSource } from '../types.ts'
import { source } from './fixtures.ts'

/**
 * The same texts each time, as `fixtureWays.read` reads them. Every fifth is a later state of the one before it, every
 * seventh says what the one before it says under another name.
 *
 * @example
 * specimens(240).length // 240
 */
export function specimens(count: number): ImportSource[] {
  const sources: ImportSource[] = []
  let before = text(0)
  for (let number = 0; number < count; number += 1) {
    if (number % 7 !== 6) before = text(number)
    const address = `https://lake.example/${number % 5 === 4 ? number - 1 : number}`
    const { meta, says } = before
    const sourceUrl = number % 7 === 6 ? `https://archive.example/${number}` : address
    sources.push(
      source({ name: `${String(number).padStart(3, '0')}.md`, meta: { ...meta, sourceUrl }, says }),
    )
  }
  return sources
}

function text(number: number) {
  const day = Temporal.PlainDate.from('2031-01-01').add({ days: number })
  const pledge = Math.floor(number / 16) * 4 + (number % 4)
  return {
    meta: { title: `Lake text ${number % 50}`, date: day.toString() },
    says: [
      `OFFICIAL: Harbour ${pledge} will take ${pledge + 20} ferries by 2040.`,
      `The council of shore ${number} met, and may meet again.`,
      `MODERATOR: Next question, number ${number}.`,
    ],
  }
}
