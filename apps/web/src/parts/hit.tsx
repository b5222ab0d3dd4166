import type { SearchHit } from '@readout/archive'
import { documentAddress } from '../queries.ts'
import { alikeAddress } from '../search-query.ts'
import { roleName } from '../words/names.ts'
import { SpecimenLabel } from './document-list.tsx'
import { Unseen } from './edited.tsx'
import { KindAndDay } from './kind-and-day.tsx'

/** A passage that was found: its words with those looked for marked, where it stands, who says it. */
export function Hit({ hit }: { readonly hit: SearchHit }) {
  return (
    <li>
      <p class="hit-words">{hit.excerpt.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</p>
      <p class="quiet">
        {hit.specimen ? <SpecimenLabel /> : null}
        <a href={documentAddress(hit.slug, hit.anchor)}>{hit.title}</a>
        {' · '}
        <KindAndDay kind={hit.kind} date={hit.date} />
        {hit.role === null ? '' : ` · said by: ${roleName[hit.role].toLowerCase()}`}
        <span class="onward">
          {' · '}
          <a href={alikeAddress(hit.slug, hit.anchor)} rel="nofollow">
            More like this<Unseen> passage of {hit.title}</Unseen>
          </a>
        </span>
      </p>
    </li>
  )
}
