import type { PledgeWording } from '@readout/archive'
import { kindName, relationName, strengthName } from '../words/names.ts'
import { targetInWords } from '../words/target.ts'
import { dateInWords } from '../words/time.ts'
import { Day } from './day.tsx'

/** The way of a pledge at a glance: one line a wording, with its number, its deadline and its strength. */
export function Way({ wordings }: { readonly wordings: readonly PledgeWording[] }) {
  return (
    <section class="scroll" aria-labelledby="way" tabindex={0}>
      <table class="glance">
        <caption class="label" id="way">
          At a glance
        </caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Text</th>
            <th scope="col">What became of it</th>
            <th scope="col">How much</th>
            <th scope="col">By when</th>
            <th scope="col">Strength</th>
          </tr>
        </thead>
        <tbody>
          {wordings.map(({ document, commitment, relation }, place) => (
            <tr>
              <th scope="row">{document.date === null ? '—' : <Day date={document.date} />}</th>
              <td>
                <a href={`#wording-${place + 1}`}>{kindName[document.kind]}</a>
              </td>
              <td>{relation === null ? 'first worded' : relationName[relation].name}</td>
              <td>{commitment.target === null ? '—' : targetInWords(commitment.target)}</td>
              <td>{commitment.deadline === null ? '—' : dateInWords(commitment.deadline)}</td>
              <td>{strengthName[commitment.strength]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
