import type { StoredDocument } from '@readout/archive'
import { type Commitment, type Concordance, isUnsure, type Pair } from '@readout/commitments'
import type { Government } from '@readout/record'
import { documentAddress } from '../queries.ts'
import { compareWordings, type Piece } from '../text/wording.ts'
import { noteInWords } from '../words/change.ts'
import { confidenceInWords } from '../words/confidence.ts'
import { count } from '../words/count.ts'
import { leadInTold } from '../words/lead-in.ts'
import {
  actionName,
  capital,
  inOtherWords,
  issueName,
  kindName,
  noChange,
  partiesInWords,
} from '../words/names.ts'
import { Glance, type Matched, type Names } from './change-glance.tsx'
import { Day } from './day.tsx'
import { SpecimenLabel } from './document-list.tsx'
import { LeadIn } from './lead-in.tsx'
import { Only, Otherwise, unmatchedOf } from './only.tsx'

interface Sides {
  readonly a: StoredDocument
  readonly b: StoredDocument
}

/** Two documents side by side: at a glance, then changed, no change found, in other words, only here, only there. */
export function ConcordanceView({ a, b, concordance }: Sides & { readonly concordance: Concordance }) {
  const matched = matchedOf(concordance)
  const changed = matched.filter(({ pair }) => pair.relation === 'changed')
  const same = matched.filter(({ pair }) => pair.relation === 'same')
  const { onlyA, onlyB, otherwiseA, otherwiseB, pledges } = unmatchedOf(concordance, a, b)
  const names = shortNames(a, b)
  return (
    <>
      <Heads a={a} b={b} names={names} />
      <dl class="tally">
        {(
          [
            ['changed', 'changed', changed.length],
            ['same', noChange, same.length],
            ['otherwise', inOtherWords, pledges],
            ['only-a', `only in the ${names.a}`, onlyA.length],
            ['only-b', `only in the ${names.b}`, onlyB.length],
          ] as const
        ).map(([id, name, number]) => (
          <div>
            <dt>{number === 0 ? name : <a href={`#${id}`}>{name}</a>}</dt>
            <dd>{number}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">
        Which commitments stand in a text, and which of two are one promise, is proposed by machine.
        {matched.length === 0
          ? ''
          : ` Struck out is what only the ${names.a} has; underlined what only the ${names.b} has.`}
      </p>
      {changed.length === 0 ? null : (
        <section aria-labelledby="changed">
          <h2 id="changed">Changed</h2>
          <Glance changed={changed} names={names} governments={governmentsOf({ a, b })} />
          {changed.map((one) => (
            <PairView {...one} documents={{ a, b }} names={names} />
          ))}
        </section>
      )}
      {same.length === 0 ? null : (
        <section aria-labelledby="same">
          <h2 id="same">{capital(noChange)}</h2>
          <p class="quiet">
            None in figures, days, who promises, how firmly, through whom or how far. Where the wording
            differs, it is marked, and may say something else.
          </p>
          {same.map((one) => (
            <PairView {...one} documents={{ a, b }} names={names} />
          ))}
        </section>
      )}
      {matched.length + pledges === 0 ? <p>The two texts share no commitment.</p> : null}
      <Otherwise
        a={{ name: names.a, singles: otherwiseA, document: a }}
        b={{ name: names.b, singles: otherwiseB, document: b }}
      />
      <div class="sides">
        <Only id="only-a" name={names.a} singles={onlyA} document={a} />
        <Only id="only-b" name={names.b} singles={onlyB} document={b} />
      </div>
    </>
  )
}

function matchedOf({ a, b, pairs }: Concordance): Matched[] {
  return pairs
    .flatMap((pair) => {
      const first = a.commitments[pair.a]
      const second = b.commitments[pair.b]
      return first === undefined || second === undefined ? [] : [{ pair, a: first, b: second }]
    })
    .map((match, index) => ({ ...match, number: index + 1 }))
}

/** What each text is called on this page: its kind, and its year where both are of one kind. */
function shortNames(a: StoredDocument, b: StoredDocument): Names {
  const kind = (document: StoredDocument) => kindName[document.kind].toLowerCase()
  const year = (document: StoredDocument) => document.date?.slice(0, 4) ?? ''
  if (kind(a) !== kind(b)) return { a: kind(a), b: kind(b) }
  if (year(a) !== year(b)) return { a: `${kind(a)} of ${year(a)}`, b: `${kind(b)} of ${year(b)}` }
  return { a: `first ${kind(a)}`, b: `second ${kind(b)}` }
}

function Heads({ a, b, names }: Sides & { readonly names: Names }) {
  return (
    <div class="sides sides-head">
      {[
        { document: a, name: names.a },
        { document: b, name: names.b },
      ].map(({ document, name }) => (
        <div>
          <p class="kicker">
            {document.specimen ? <SpecimenLabel /> : null}
            {capital(name)}
          </p>
          <p class="side-title">
            <a href={documentAddress(document.slug)}>{document.title}</a>
          </p>
          <p class="quiet">
            {document.date === null ? null : (
              <>
                <Day date={document.date} /> ·{' '}
              </>
            )}
            {count(document.found.length, 'commitment')}
          </p>
        </div>
      ))}
    </div>
  )
}

function PairView({ number, pair, a, b, documents, names }: Matched & { documents: Sides; names: Names }) {
  const wordings = compareWordings(a.quote, b.quote)
  return (
    <article class="pair" id={`pair-${number}`} aria-labelledby={`pair-${number}-title`}>
      <h3 id={`pair-${number}-title`}>
        {actionName[a.action]}: {issueName[a.issue]}
        <span class="pair-parties"> {partiesInWords(a.parties, governmentsOf(documents))}</span>
      </h3>
      {pair.likeness === 1 ? null : (
        <p class="quiet">
          {isUnsure(pair.likeness) ? 'Perhaps one' : 'One'} promise with confidence{' '}
          {confidenceInWords(pair.likeness)}
        </p>
      )}
      {pair.changes.length === 0 ? null : (
        <ul class="changes">
          {pair.changes.map(({ type, note }) => (
            <li>
              <span class="change-type">{type}</span> {noteInWords(note, governmentsOf(documents))}
            </li>
          ))}
        </ul>
      )}
      <div class="sides">
        <Wording
          pieces={wordings.a}
          leadIn={leadInOf(a, documents.a, pair)}
          commitment={a}
          document={documents.a}
          name={names.a}
          mark="del"
        />
        <Wording
          pieces={wordings.b}
          leadIn={leadInOf(b, documents.b, pair)}
          commitment={b}
          document={documents.b}
          name={names.b}
          mark="ins"
        />
      </div>
    </article>
  )
}

const governmentsOf = ({ a, b }: Sides): Government[] => [
  ...a.record.meta.governments,
  ...b.record.meta.governments,
]

const leadInOf = (commitment: Commitment, { record }: StoredDocument, { changes }: Pair) =>
  leadInTold(commitment, changes, record.passages.find(({ anchor }) => anchor === commitment.anchor)?.leadIn)

interface WordingProps {
  readonly pieces: readonly Piece[]
  /** The lead-in of its list, where a change is told by its words. */
  readonly leadIn: string | null
  readonly commitment: Commitment
  readonly document: StoredDocument
  readonly name: string
  readonly mark: 'del' | 'ins'
}

function Wording({ pieces, leadIn, commitment, document, name, mark: Mark }: WordingProps) {
  return (
    <figure class="wording">
      <LeadIn words={leadIn} />
      <blockquote lang={document.record.meta.language}>
        {pieces.map(({ text, changed }) => (changed ? <Mark>{text}</Mark> : text))}
      </blockquote>
      <figcaption>
        <a href={documentAddress(document.slug, commitment.anchor)}>in the {name}</a>
      </figcaption>
    </figure>
  )
}
