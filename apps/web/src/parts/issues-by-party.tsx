import type { StoredSummit } from '@readout/archive'
import { address, type CommitmentsQuery } from '../queries.ts'
import { capital, issueName, partyName } from '../words/names.ts'

/** As many parties as a table has room for beside the issues. */
const partiesShown = 6

/** How many commitments a summit has on each issue, by party; every figure leads to its commitments. */
export function IssuesByParty({ summit }: { readonly summit: StoredSummit }) {
  if (summit.commitments === 0) return null
  const { slug, issues, parties, governments } = summit
  const shown = parties.slice(0, partiesShown)
  const isCut = parties.length > shown.length
  return (
    <section aria-labelledby="issues">
      <h2 id="issues">Commitments by issue and party</h2>
      <p class="quiet">
        A commitment of several parties counts for each of them and once in all.
        {!isCut ? '' : ` Of ${parties.length} parties the ${shown.length} with the most are shown.`}
      </p>
      <section class="scroll" aria-label="Figures by issue and party" tabindex={0}>
        <table class="glance by-party">
          <thead>
            <tr>
              <th scope="col">Issue</th>
              <th scope="col" class="figure">
                All
              </th>
              {shown.map(({ value }) => (
                <th scope="col" class="figure">
                  {partyName(value, governments)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {issues.map((issue) => (
              <tr>
                <th scope="row">{capital(issueName[issue.value])}</th>
                <Figure number={issue.count} to={{ summit: slug, issue: issue.value }} />
                {shown.map(({ value }) => (
                  <Figure
                    number={issue.parties.find((one) => one.value === value)?.count ?? 0}
                    to={{ summit: slug, issue: issue.value, party: value }}
                  />
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">All issues</th>
              <Figure number={summit.commitments} to={{ summit: slug }} />
              {shown.map(({ value, count }) => (
                <Figure number={count} to={{ summit: slug, party: value }} />
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
    </section>
  )
}

function Figure({ number, to }: { readonly number: number; readonly to: CommitmentsQuery }) {
  return (
    <td class="figure">
      {number === 0 ? <span class="quiet">–</span> : <a href={address('/commitments', to)}>{number}</a>}
    </td>
  )
}
