import type { Alike } from '@readout/archive'
import { SpecimenLabel } from '../parts/document-list.tsx'
import { Hit } from '../parts/hit.tsx'
import { KindAndDay } from '../parts/kind-and-day.tsx'
import { Paging } from '../parts/paging.tsx'
import { documentAddress } from '../queries.ts'
import { alikeAddress } from '../search-query.ts'
import { count } from '../words/count.ts'
import { hitsPerPage } from './search.tsx'

interface Props {
  readonly alike: Alike
  readonly page: number
}

/** The passages that share the telling words of one. */
export function AlikePage({ alike, page }: Props) {
  const { passage, hits, total } = alike
  return (
    <>
      <h1>Passages like this one</h1>
      <figure class="asked-passage">
        <blockquote>{passage.text}</blockquote>
        <figcaption class="quiet">
          {passage.specimen ? <SpecimenLabel /> : null}
          <a href={documentAddress(passage.slug, passage.anchor)}>{passage.title}</a>
          {' · '}
          <KindAndDay kind={passage.kind} date={passage.date} />
        </figcaption>
      </figure>
      <section class="alike" aria-labelledby="hits">
        <h2 class="label" id="hits">
          {count(total, 'passage')} with telling words of it{total === 0 ? '' : ', the closest first'}
        </h2>
        {total === 0 ? (
          <p>
            No other passage shares a word with it that only few passages have.{' '}
            <a href="/search">Search for words of your own.</a>
          </p>
        ) : (
          <ol class="hits">
            {hits.map((hit) => (
              <Hit hit={hit} />
            ))}
          </ol>
        )}
        <Paging
          page={page}
          pages={Math.ceil(total / hitsPerPage)}
          here={({ page: number }) => alikeAddress(passage.slug, passage.anchor, number)}
        />
      </section>
    </>
  )
}
