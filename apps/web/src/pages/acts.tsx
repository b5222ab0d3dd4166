import type { Act } from '@readout/archive'
import { Paging } from '../parts/paging.tsx'
import { address } from '../queries.ts'
import { count } from '../words/count.ts'
import { instantInWords } from '../words/time.ts'

export const actsPerPage = 50

interface Props {
  readonly acts: readonly Act[]
  readonly total: number
  readonly page: number
}

/** What was done, by whom, the latest first. */
export function ActsPage({ acts, total, page }: Props) {
  return (
    <div class="account-page">
      <h1>Log of acts</h1>
      <p class="lead">{count(total, 'act')}. Nothing in it is ever changed.</p>
      <ol class="account-list">
        {acts.map(({ at, by, what, on, reason, details }) => (
          <li>
            <p>
              <span class="account-name">{by?.name ?? 'The command line'}</span> {what}
              {by?.name === on ? null : `: ${on}`}
            </p>
            {reason === null ? null : <p>Reason: {reason}</p>}
            <p class="quiet">
              {instantInWords(at.round('second').toString())}
              {Object.entries(details).map(([name, value]) => ` · ${name} ${String(value)}`)}
            </p>
          </li>
        ))}
      </ol>
      <Paging
        page={page}
        pages={Math.max(1, Math.ceil(total / actsPerPage))}
        here={(change) => address('/acts', change)}
      />
    </div>
  )
}
