/** What a search found, for a reader at a terminal. */
import type { SearchHit, SearchResult } from '@readout/archive'
import { hang, type Line, wrap } from '../layout.ts'
import { dotted } from './commitments.ts'
import { sayCode, sayCount, sayDay } from './words.ts'

/**
 * The hits in order of rank: document, what and when it is, the passage's address, and the excerpt with the words that
 * were found marked (`*…*` where there are no colours).
 */
export function showSearch(
  result: SearchResult,
  { width, hasColours }: { readonly width: number; readonly hasColours: boolean },
): Line[] {
  const { hits, total, query, isEstimate, weighed, suggestion } = result
  const about = isEstimate ? 'About ' : ''
  const some = hits.length < total ? `, the first ${hits.length} shown` : ''
  return [
    ...wrap(
      [{ text: `${about}${sayCount(total, 'passage')} for “${query}”`, style: 'title' }, { text: some }],
      width,
    ),
    ...(suggestion === null ? [] : wrap(`Did you mean: ${suggestion}`, width)),
    ...(weighed === null ? [] : wrap(weighedInWords(weighed), width)),
    ...hits.flatMap((hit, index) => [[], ...hitLines(hit, index, width, hasColours)]),
  ]
}

function weighedInWords({ since, passages }: NonNullable<SearchResult['weighed']>): string {
  const from = since === null ? '' : ` since ${since}`
  return `So many match that only ${sayCount(passages, 'passage')}${from} were weighed; add a word or a filter to weigh others.`
}

function hitLines(hit: SearchHit, index: number, width: number, hasColours: boolean): Line[] {
  const number = { text: `${String(index + 1).padStart(3)}  `, style: 'label' } as const
  const indent = { text: ' '.repeat(number.text.length) }
  const about = dotted([
    sayCode(hit.kind),
    hit.date && sayDay(hit.date),
    hit.speaker && `${hit.speaker}${hit.role ? ` (${hit.role})` : ''}`,
    hit.specimen ? 'specimen' : null,
  ])
  const excerpt = hit.excerpt.map(({ text, marked }) =>
    marked ? { text: hasColours ? text : `*${text}*`, style: 'hit' as const } : { text },
  )
  return [
    ...hang([number], [{ text: hit.title, style: 'title' }], width),
    ...hang([indent], [{ text: about, style: 'dim' }], width),
    ...hang([indent], [{ text: `${hit.slug}#${hit.anchor}`, style: 'dim' }], width),
    ...hang([indent], excerpt, width),
  ]
}
