import type { RevisionChange, RevisionSummary } from '@readout/archive'
import { address, documentAddress } from '../queries.ts'
import { count } from '../words/count.ts'
import { sortsInWords } from '../words/edit.ts'
import { instantInWords } from '../words/time.ts'
import { Unseen } from './edited.tsx'

interface Props {
  readonly slug: string
  /** The one seen last first. */
  readonly history: readonly RevisionSummary[]
}

/** The revisions of a document: when each was seen, what it changed, and its bytes. */
export function RevisionTable({ slug, history }: Props) {
  return (
    <section class="scroll" aria-label="Table of revisions" tabindex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">Seen</th>
            <th scope="col">Changed</th>
            <th scope="col" class="figure">
              Bytes
            </th>
            <th scope="col">SHA-256 begins</th>
          </tr>
        </thead>
        <tbody>
          {history.map(({ number, seenAt, bytes, hash, change }) => (
            <tr>
              <th scope="row">
                <a href={address(`${documentAddress(slug)}/source`, { revision: number })}>
                  {number}
                  <Unseen>, its source</Unseen>
                </a>
              </th>
              <td>{instantInWords(seenAt.toString({ smallestUnit: 'second' }))}</td>
              <td>{change === null ? '' : <Changed slug={slug} number={number} change={change} />}</td>
              <td class="figure">{bytes.toLocaleString('en-GB')}</td>
              <td>
                <code>{hash.slice(0, 12)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface ChangedProps {
  readonly slug: string
  readonly number: number
  readonly change: RevisionChange
}

function Changed({ slug, number, change: { from, edits, sorts, isAnnounced } }: ChangedProps) {
  if (edits === 0) return <>no words</>
  const href = address(`${documentAddress(slug)}/revisions`, { from, to: number })
  return (
    <>
      <a href={href}>
        {count(edits, 'edit')}
        <Unseen>
          {' '}
          from revision {from} to {number}
        </Unseen>
      </a>
      : {sortsInWords(sorts)}
      {isAnnounced ? ', announced' : ''}
    </>
  )
}
