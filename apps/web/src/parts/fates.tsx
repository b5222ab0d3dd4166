import type { CommitmentFate } from '@readout/commitments'
import type { Government } from '@readout/record'
import { compareWordings, type Piece } from '../text/wording.ts'
import { changedInWords } from '../words/change.ts'

interface Props {
  readonly fates: readonly CommitmentFate[]
  readonly governments: readonly Government[]
}

/** Commitments that a later revision changed, dropped or brought, each with its words. */
export function Fates({ fates, governments }: Props) {
  return (
    <ul class="fates">
      {fates.map((fate) => (
        <li>
          <Fate fate={fate} governments={governments} />
        </li>
      ))}
    </ul>
  )
}

function Fate({ fate, governments }: { readonly fate: CommitmentFate } & Pick<Props, 'governments'>) {
  const { state, earlier, words, changes } = fate
  const { a, b } = compareWordings(earlier?.quote ?? '', words ?? '')
  return (
    <>
      <p class="fate">
        <span class="change-type">{stateName[state]}</span>
        {changes.map(({ type, from, to, note }) => {
          const [was, is] = [changedInWords(type, from, governments), changedInWords(type, to, governments)]
          return (
            <span>
              {' '}
              <b>{type}</b> {was !== null && is !== null ? `${was} → ${is}` : note}
            </span>
          )
        })}
      </p>
      {earlier === null ? null : (
        <blockquote class="hit-words">
          <Words pieces={a} mark={state === 'changed' ? 'del' : null} />
        </blockquote>
      )}
      {words === null || state === 'kept' ? null : (
        <blockquote class="hit-words">
          <Words pieces={b} mark={state === 'changed' ? 'ins' : null} />
        </blockquote>
      )}
    </>
  )
}

const stateName = { kept: 'kept', changed: 'changed', lost: 'gone', new: 'new' } as const

function Words({
  pieces,
  mark: Mark,
}: {
  readonly pieces: readonly Piece[]
  readonly mark: 'del' | 'ins' | null
}) {
  return <>{pieces.map(({ text, changed }) => (changed && Mark !== null ? <Mark>{text}</Mark> : text))}</>
}
