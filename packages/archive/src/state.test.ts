import { expect, it } from 'vitest'
import { onEveryDatabase } from './testing/every-database.ts'
import { source } from './testing/fixtures.ts'

const responsible = { by: 'ana', reason: 'Agreed with the delegations.' }
const until = Temporal.ZonedDateTime.from('2025-06-18T18:00-04:00[America/New_York]')
const note = (title: string, says: string) =>
  source({ name: `${title}.md`, meta: { title, date: '2025-06-18' }, says: [says] })

onEveryDatabase((database) => {
  it('the state changes with whatever the public sees, and with nothing else', async () => {
    await database.setClock('2025-06-18T12:00:00Z')
    const archive = await database.emptied()
    let before = await archive.state()
    const changed = async (act: Promise<unknown>) => {
      await act
      const after = await archive.state()
      const isChanged = after !== before
      before = after
      return isChanged
    }
    expect(await changed(archive.importSource(note('One', 'We act.')))).toBe(true)
    expect(await changed(archive.importSource(note('One', 'We will act.')))).toBe(true)
    expect(await changed(archive.documents())).toBe(false)
    const hold = { until, ...responsible }
    expect(await changed(archive.importSource(note('Two', 'We will wait.'), hold))).toBe(false)
    expect(await changed(archive.importSource(note('Two', 'We wait.')))).toBe(false)
    await database.setClock('2025-06-18T22:00:00Z')
    expect(await changed(Promise.resolve())).toBe(true)
    expect(await changed(archive.releases.settle())).toBe(true)
    const which = { documents: ['2025-06-18-one'] }
    expect(await changed(archive.releases.withdraw(which, responsible))).toBe(true)
    expect(await changed(archive.releases.lift(which, responsible))).toBe(true)
    const many = archive.importing()
    await many.importSource(note('Three', 'We will act.'))
    expect(await changed(Promise.resolve())).toBe(true)
    expect(await changed(many.end())).toBe(true)
  })
})
