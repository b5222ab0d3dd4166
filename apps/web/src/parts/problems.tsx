import type { Passage, Problem } from '@readout/record'
import { problemName } from '../words/names.ts'

interface Props {
  readonly problems: readonly Problem[]
  readonly passages: readonly Passage[]
}

/** What went wrong in reading the text, each with the way to its place. */
export function Problems({ problems, passages }: Props) {
  if (problems.length === 0) return null
  return (
    <section class="problems" aria-labelledby="problems">
      <h2 class="label" id="problems">
        {problems.length === 1 ? 'A problem' : 'Problems'} in reading this text
      </h2>
      <ul>
        {problems.map((problem) => (
          <li>
            <b>{problemName[problem.code]}.</b> {problem.message} <Place of={placeOf(problem, passages)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Place({ of: place }: { readonly of: Passage | null }) {
  if (place === null) return null
  return (
    <a class="problem-place" href={`#${place.anchor}`}>
      {place.kind === 'turn' ? `To this turn of ${place.speaker ?? 'a speaker'}` : 'To its place'}
    </a>
  )
}

/** A label is a turn's own; all else stands in the smallest passage that holds it. A problem of the whole has no place. */
function placeOf({ code, start, end }: Problem, passages: readonly Passage[]): Passage | null {
  if (end <= start) return null
  const holding = passages.filter((passage) => passage.start <= start && passage.end > start)
  const turn = holding.find(({ kind }) => kind === 'turn')
  if (code === 'mislabelled-turn' && turn !== undefined) return turn
  return holding.findLast(({ kind }) => kind !== 'turn') ?? passages.find((p) => p.end > start) ?? null
}
