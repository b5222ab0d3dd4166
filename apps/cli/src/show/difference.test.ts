import { describe, expect, test } from 'vitest'
import { markDifference } from './difference.ts'

const marked = (a: string, b: string) =>
  markDifference(a, b, false).map((line) =>
    line
      .map((span) => span.text)
      .join('')
      .trim(),
  )

describe('two wordings of one promise', () => {
  test('the words that only one of them has are marked', () => {
    expect(marked('cut nitrogen from farms by 40 percent', 'cut nitrogen from farms and towns')).toEqual([
      'cut nitrogen from farms [-by 40 percent-]',
      'cut nitrogen from farms {+and towns+}',
    ])
  })

  test('capitals and points are no difference', () => {
    const [a, b] = ['Dredge the channel, soon', 'dredge the channel soon.']
    expect(marked(a, b)).toEqual([a, b])
  })

  test('a percent sign is one', () => {
    expect(marked('cut the load by 40 this year', 'cut the load by 40% this year')[1]).toContain('{+40%+}')
  })

  test('a small word between two changes goes with them', () => {
    expect(
      marked('open the Haldis office of trade by June now', 'open the Tarn bureau of trade by June now'),
    ).toEqual([
      'open the [-Haldis office-] of trade by June now',
      'open the {+Tarn bureau+} of trade by June now',
    ])
    expect(marked('we meet in Haldis in June each year', 'we meet in Tarn in May each year')[0]).toBe(
      'we meet in [-Haldis in June-] each year',
    )
  })

  test('where they share next to nothing, nothing is marked', () => {
    const [a, b] = ['open a bureau for lake pilots', 'cut nitrogen from farms and towns']
    expect(marked(a, b)).toEqual([a, b])
  })

  test('in colour they are ruled, not bracketed', () => {
    const [a] = markDifference('cut nitrogen by 40 percent', 'cut nitrogen', true)
    expect(a).toContainEqual({ text: 'by 40 percent', style: 'deleted' })
  })
})
