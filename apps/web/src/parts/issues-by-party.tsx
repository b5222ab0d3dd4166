import type { StoredSummit } from '@readout/archive'
import { address } from '../queries.ts'
import { issueName, partyName } from '../words/names.ts'

/** As many parties as a table has room for beside the issues. */
const partiesShown = 6

/** How many commitments a summit has on each issue, by party; every figure leads to its commitments. */
export function IssuesByParty({ summit }: { readonly summit: StoredSummit }) {
  if (summit.commitments === 0) return null
  const { slug, issues, parties, governments } = summit
  const shown = parties.slice(0, partiesShown)
  const others = parties.length - shown.length
  return (
    <section aria-labelledby="issues">
      <h2 id="issues">Commitments by issue and party</h2>
      <p class="quiet">
        A commitment of several parties counts for each of them and once in all.
        {others === 0 ? '' : ` ${others} other parties are left out here.`}
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
                <th scope="row">{issueName[issue.value]}</th>
                <td class="figure">
                  <a href={address('/commitments', { summit: slug, issue: issue.value })}>{issue.count}</a>
                </td>
                {shown.map(({ value }) => (
                  <td class="figure">
                    <Figure
                      number={issue.parties.find((one) => one.value === value)?.count ?? 0}
                      href={address('/commitments', { summit: slug, issue: issue.value, party: value })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

function Figure({ number, href }: { readonly number: number; readonly href: string }) {
  return number === 0 ? <span class="quiet">–</span> : <a href={href}>{number}</a>
}
