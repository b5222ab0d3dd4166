import type { DocumentPage } from '@readout/archive'
import { DocumentList } from '../parts/document-list.tsx'
import { SearchForm } from '../parts/search-form.tsx'
import { address } from '../queries.ts'
import { kindName } from '../words/names.ts'

export const newestShown = 8

export function HomePage({ documents, total, kinds }: DocumentPage) {
  return (
    <>
      <div class="opening">
        <h1>What was promised, in its exact words</h1>
        <p class="lead">
          Readout reads the texts that governments publish around a summit and finds the commitments in them.
          It lays one text beside another, so that a number dropped or a promise renewed shows by itself. All
          are proposed by machine, each with its reasons.
        </p>
        <SearchForm />
      </div>
      {total === 0 ? (
        <EmptyArchive />
      ) : (
        <div class="with-margin">
          <section aria-labelledby="newest">
            <h2 id="newest">Newest documents</h2>
            <DocumentList documents={documents} />
            {total > documents.length ? (
              <p>
                <a href="/documents">All {total} documents</a>
              </p>
            ) : null}
          </section>
          <div class="margin">
            <section aria-labelledby="follow">
              <h2 class="label" id="follow">
                From promise to promise
              </h2>
              <ul class="ways">
                <li>
                  <a href="/summits">Summits</a>: what was briefed, what was published, what became of it
                </li>
                <li>
                  <a href="/pledges">Pledges</a>: one promise through several documents
                </li>
                <li>
                  <a href="/commitments">Commitments</a>: all of them, by party, issue and deadline
                </li>
              </ul>
            </section>
            <section aria-labelledby="two">
              <h2 class="label" id="two">
                Two texts side by side
              </h2>
              <p>
                <a href="/compare">Compare two documents</a>: what stands in both, what changed and how, what
                stands in one only. A call and the fact sheet that follows it make a good pair.
              </p>
            </section>
            <section aria-labelledby="held">
              <h2 class="label" id="held">
                In the archive
              </h2>
              <table class="counts">
                <tbody>
                  {kinds.map(({ value, count }) => (
                    <tr>
                      <th scope="row">
                        <a href={address('/documents', { kind: value })}>{kindName[value]}</a>
                      </th>
                      <td>{count}</td>
                    </tr>
                  ))}
                  <tr class="total">
                    <th scope="row">
                      <a href="/documents">All documents</a>
                    </th>
                    <td>{total}</td>
                  </tr>
                </tbody>
              </table>
            </section>
          </div>
        </div>
      )}
    </>
  )
}

/** For an archive that holds nothing yet: how to put something into it. */
export function EmptyArchive() {
  return (
    <section aria-labelledby="empty">
      <h2 id="empty">The archive is empty</h2>
      <p>
        Put texts into it with <code>npx readout import FOLDER</code>, then load this page again.
      </p>
    </section>
  )
}
