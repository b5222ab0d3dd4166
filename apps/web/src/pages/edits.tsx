import type { EditedRevision, EditPage, Facet } from '@readout/archive'
import { asYesOrNo, type Choice, Chosen, LongFilter } from '../parts/commitment-filters.tsx'
import { SpecimenLabel } from '../parts/document-list.tsx'
import { EditLine } from '../parts/edit-line.tsx'
import { Unseen } from '../parts/edited.tsx'
import { KindAndDay } from '../parts/kind-and-day.tsx'
import { Paging } from '../parts/paging.tsx'
import { address, documentAddress, type EditsQuery } from '../queries.ts'
import { count } from '../words/count.ts'
import { sortName, stoodFor } from '../words/edit.ts'
import { instantInWords } from '../words/time.ts'

export const editsPerPage = 20

interface Props {
  readonly found: EditPage
  readonly query: EditsQuery
}

/** What was changed in texts after they were published, and whether a reader was told. */
export function EditsPage({ found, query }: Props) {
  const { page = 1 } = query
  const here = (change: Partial<EditsQuery>) => address('/edits', { ...query, page: undefined, ...change })
  const chosen = chosenIn(query)
  return (
    <>
      <h1>Edits</h1>
      <p class="lead after-title">
        Words that were changed in a text after it was published. Most texts do not say so. An edit is sorted
        by machine.
      </p>
      <div class="with-margin filters-first">
        <section aria-labelledby="found">
          <p class="to-filters onward">
            <a href="#filters">Filters</a>
          </p>
          <h2 class="label" id="found">
            {count(found.total, 'edited revision')}
            {found.total === 0 ? '' : ` of ${count(found.documents, 'document')}, the last seen first`}
          </h2>
          <Chosen chosen={chosen} here={here} all="/edits" />
          {found.total > 0 ? (
            <ol class="hits">
              {found.revisions.map((revision) => (
                <li>
                  <Edited revision={revision} />
                </li>
              ))}
            </ol>
          ) : chosen.length > 0 ? (
            <p>
              No edit fits all of these. Remove one of them, or <a href="/edits">show all edits</a>.
            </p>
          ) : (
            <p>
              No text of the archive has changed its words. Import a text again when it has changed, or the
              history of a git repository with <code>npx readout import --history FOLDER</code>.
            </p>
          )}
          <Paging page={page} pages={Math.ceil(found.total / editsPerPage)} here={here} />
          <p class="onward quiet">
            Take away: <a href={address('/edits.json', { ...query, page: undefined })}>these edits (JSON)</a>
          </p>
        </section>
        <div class="margin" id="filters">
          <Filters found={found} query={query} here={here} />
        </div>
      </div>
    </>
  )
}

/** As many edits of one revision as a list shows. */
const editsShown = 3

function Edited({ revision }: { readonly revision: EditedRevision }) {
  const { document, earlier, later, earlierSeenAt, seenAt, isAnnounced, number, edits, fates } = revision
  const href = address(`${documentAddress(document.slug)}/revisions`, { from: earlier, to: later })
  const rest = number - editsShown
  return (
    <>
      <p class="documents-title">
        <a href={href}>{document.title}</a>
      </p>
      <p class="quiet">
        {document.specimen ? <SpecimenLabel /> : null}
        <KindAndDay kind={document.kind} date={document.date} />
        {`\u00a0· changed by ${instantInWords(seenAt.toString({ smallestUnit: 'second' }))}`}
        {`, seen otherwise ${stoodFor(earlierSeenAt, seenAt)} before`}
        {`\u00a0· ${isAnnounced ? 'announced in the text' : 'not announced'}`}
        {fates.length === 0 ? '' : `\u00a0· ${count(fates.length, 'commitment')} touched`}
      </p>
      <ul class="edit-list">
        {edits.slice(0, editsShown).map((edit) => (
          <li>
            <EditLine edit={edit} slug={null} />
          </li>
        ))}
      </ul>
      {rest <= 0 ? null : (
        <p class="quiet">
          <a href={href}>
            {count(rest, 'more edit')}
            <Unseen> in {document.title}</Unseen>
          </a>
        </p>
      )}
    </>
  )
}

interface FiltersProps extends Props {
  readonly here: (change: Partial<EditsQuery>) => string
}

function Filters({ found: { facets }, query, here }: FiltersProps) {
  return (
    <>
      <LongFilter
        title="What changed"
        all="Anything"
        facets={facets.sort}
        current={query.sort}
        nameOf={(value) => sortName[value]}
        hrefOf={(sort) => here({ sort })}
      />
      <LongFilter
        title="Told to the reader"
        all="Told or not"
        facets={asYesOrNo(facets.isAnnounced)}
        current={query.announced}
        nameOf={(value) => announcedName[value]}
        hrefOf={(announced) => here({ announced })}
      />
      <LongFilter
        title="Commitments"
        all="Touched or not"
        facets={asYesOrNo(facets.touchesCommitments)}
        current={query.commitments}
        nameOf={(value) => touchedName[value]}
        hrefOf={(commitments) => here({ commitments })}
      />
      <LongFilter
        title="Year"
        all="All years"
        facets={facets.year satisfies readonly Facet<number>[]}
        current={query.year}
        nameOf={String}
        hrefOf={(year) => here({ year })}
      />
    </>
  )
}

const announcedName = { yes: 'in the text', no: 'not at all' } as const
const touchedName = { yes: 'touched', no: 'none touched' } as const

function chosenIn({ sort, announced, commitments, year, document }: EditsQuery): Choice<keyof EditsQuery>[] {
  const named: readonly (readonly [keyof EditsQuery, string, string | undefined])[] = [
    ['sort', 'What changed', sort && sortName[sort]],
    ['announced', 'Told to the reader', announced && announcedName[announced]],
    ['commitments', 'Commitments', commitments && touchedName[commitments]],
    ['year', 'Year', year?.toString()],
    ['document', 'Document', document],
  ]
  return named.flatMap(([name, title, value]) => (value === undefined ? [] : [{ name, title, value }]))
}
