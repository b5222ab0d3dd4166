import type { StoredDocument } from '@readout/archive'
import {
  type Exchange,
  exchanges,
  exchangesAbout,
  type Passage,
  type Role,
  wordPlaces,
} from '@readout/record'
import { SpecimenLabel } from '../parts/document-list.tsx'
import { Unseen } from '../parts/edited.tsx'
import { KindAndDay } from '../parts/kind-and-day.tsx'
import { type Shown, shownText } from '../parts/shown.ts'
import { Doubt, Speaker } from '../parts/turn.tsx'
import { Segments } from '../parts/words.tsx'
import { documentAddress, questionsAddress } from '../queries.ts'
import { count } from '../words/count.ts'

interface Props {
  readonly document: StoredDocument
  /** The words that questions or answers must hold; all are shown where there are none. */
  readonly q: string | undefined
}

/** Who asked what, and what was answered: the exchanges of one transcript. */
export function QuestionsPage({ document, q }: Props) {
  const { record, slug, title } = document
  const all = exchanges(record)
  const found = q === undefined ? all : exchangesAbout(record, q)
  const shown = shownText(record, [])
  const spoken = Map.groupBy(record.passages, ({ turn }) => turn)
  return (
    <>
      <p class="kicker">
        {document.specimen ? <SpecimenLabel /> : null}
        <KindAndDay kind={document.kind} date={document.date} />
      </p>
      <h1>Questions and answers</h1>
      <p class="lead of-document">
        in <a href={documentAddress(slug)}>{title}</a>
      </p>
      {all.length === 0 ? (
        <p>Nobody asks a question in this text.</p>
      ) : (
        <>
          <Form slug={slug} q={q} />
          <section class="exchanges" aria-labelledby="exchanges">
            <h2 class="label" id="exchanges">
              {q === undefined
                ? count(all.length, 'question')
                : `${found.length} of ${count(all.length, 'question')}, with “${q}” in the question or an answer. `}
              {q === undefined || found.length === 0 ? null : (
                <a class="onward" href={questionsAddress(slug)}>
                  All questions
                </a>
              )}
            </h2>
            {found.length === 0 ? (
              <p>
                No question or answer has all of these words.{' '}
                <a href={questionsAddress(slug)}>Show all questions.</a>
              </p>
            ) : (
              <ol>
                {found.map((exchange) => (
                  <ExchangeView
                    exchange={exchange}
                    number={all.findIndex(({ question }) => question.anchor === exchange.question.anchor) + 1}
                    slug={slug}
                    shown={shown}
                    wordsOf={(turn) => spoken.get(turn.anchor) ?? []}
                    q={q}
                  />
                ))}
              </ol>
            )}
          </section>
          <p class="onward quiet">
            Take away: <a href={questionsAddress(slug, q, 'json')}>these questions (JSON)</a>
          </p>
        </>
      )}
    </>
  )
}

function Form({ slug, q }: { readonly slug: string; readonly q: string | undefined }) {
  return (
    <search>
      <form class="search-form" action={questionsAddress(slug)} method="get">
        <label for="q">Pick by words of the question or the answer</label>
        <div class="search-line">
          <input id="q" name="q" type="search" value={q ?? ''} autocomplete="off" maxlength={400} />
          <button type="submit">Show</button>
        </div>
      </form>
    </search>
  )
}

interface ExchangeProps {
  readonly exchange: Exchange
  /** Its place among all questions of the text, from 1. */
  readonly number: number
  readonly slug: string
  readonly shown: Shown
  readonly wordsOf: (turn: Passage) => readonly Passage[]
  readonly q: string | undefined
}

function ExchangeView({ exchange, number, slug, shown, wordsOf, q }: ExchangeProps) {
  const { question, continuations, asker, answers, followsUp } = exchange
  const later = [...continuations, ...answers].toSorted((a, b) => a.start - b.start)
  return (
    <li>
      <article class="exchange" id={question.anchor} aria-labelledby={`asker-${question.anchor}`}>
        <h3 id={`asker-${question.anchor}`}>
          <span class="exchange-number">{number}</span> {asker ?? 'A reporter'}
        </h3>
        <p class="quiet onward">
          <a href={documentAddress(slug, question.anchor)}>in the text</a>
          {followsUp === null ? null : (
            <>
              {' · '}
              <a href={documentAddress(slug, followsUp.anchor)}>
                follows up<Unseen> an earlier question</Unseen>
              </a>
            </>
          )}
        </p>
        <Said passages={wordsOf(question)} by="reporter" shown={shown} q={q} />
        {later.map((turn) => (
          <>
            <p class="speaker">
              <Speaker turn={turn} />
              {shown.doubted.has(turn.anchor) ? <Doubt href={documentAddress(slug, 'problems')} /> : null}
            </p>
            <Said passages={wordsOf(turn)} by={turn.role ?? 'other'} shown={shown} q={q} />
          </>
        ))}
        {answers.length === 0 ? <p class="unanswered">No answer.</p> : null}
      </article>
    </li>
  )
}

interface SaidProps {
  readonly passages: readonly Passage[]
  readonly by: Role
  readonly shown: Shown
  readonly q: string | undefined
}

function Said({ passages, by, shown, q = '' }: SaidProps) {
  return (
    <div class={`said said-${by}`} lang={shown.lang}>
      {passages.map((passage) => (
        <p>
          <Segments
            segments={shown.marked.segmentsOf(passage, wordPlaces(passage.text, q))}
            passage={passage}
            shown={shown}
          />
        </p>
      ))}
    </div>
  )
}
