import type { StoredDocument } from '@readout/archive'
import { notSearched, notSearchedInWords } from '@readout/commitments'
import { Day } from '../parts/day.tsx'
import { GroundRulesBox } from '../parts/ground-rules.tsx'
import { Text } from '../parts/passages.tsx'
import { Problems } from '../parts/problems.tsx'
import { RevisionTable } from '../parts/revision-table.tsx'
import { languageOfWords, shownText } from '../parts/shown.ts'
import { address, documentAddress, questionsAddress, summitAddress } from '../queries.ts'
import { count } from '../words/count.ts'
import { kindName, summitTitle } from '../words/names.ts'
import { instantInWords } from '../words/time.ts'

interface Props {
  readonly document: StoredDocument
  readonly now: Temporal.Instant
}

export function DocumentView({ document, now }: Props) {
  const { record, found, slug } = document
  const { meta, groundRules, passages, problems } = record
  const shown = shownText(record, found, document.pledges)
  return (
    <article class="document">
      <header class="document-head">
        <div class="document-title">
          <p class="kicker">
            {kindName[document.kind]}
            {document.publisher === null ? '' : ` · ${document.publisher}`}
          </p>
          <h1 lang={languageOfWords(meta.language)}>{document.title}</h1>
          {document.specimen ? (
            <p class="specimen">
              <b>Specimen.</b> This text was written as an example; the states, people and events in it do not
              exist.
            </p>
          ) : null}
        </div>
        <Facts document={document} />
        <div class="document-terms">
          {groundRules === null ? null : <GroundRulesBox rules={groundRules} now={now} />}
          <Questions number={shown.dialogue.exchanges.length} slug={slug} />
          <Found document={document} />
          <Problems problems={problems} passages={passages} />
        </div>
      </header>
      <margin-notes>
        <copy-address>
          <div class="text">
            <Text shown={shown} />
          </div>
        </copy-address>
      </margin-notes>
      <Revisions document={document} slug={slug} />
    </article>
  )
}

function Facts({ document }: { readonly document: StoredDocument }) {
  const { meta } = document.record
  const { date } = document
  return (
    <dl class="facts facts-margin">
      {date === null ? null : (
        <div>
          <dt>Date</dt>
          <dd>
            <Day date={date} />
          </dd>
        </div>
      )}
      {meta.publishedAt === null ? null : (
        <div>
          <dt>Published</dt>
          <dd>
            <time datetime={meta.publishedAt}>{instantInWords(meta.publishedAt)}</time>
          </dd>
        </div>
      )}
      {document.summit === null ? null : (
        <div>
          <dt>Summit</dt>
          <dd>
            <a href={summitAddress(document.summit.slug)}>{summitTitle(document.summit)}</a>
          </dd>
        </div>
      )}
      {meta.sourceUrl === null ? null : (
        <div>
          <dt>Source</dt>
          <dd>{isWebAddress(meta.sourceUrl) ? <Source url={meta.sourceUrl} /> : meta.sourceUrl}</dd>
        </div>
      )}
    </dl>
  )
}

/** A source may come from anywhere; only these two schemes may become a link. */
const isWebAddress = (url: string) => /^https?:\/\//i.test(url)

function Source({ url }: { readonly url: string }) {
  const shown = URL.canParse(url) ? new URL(url).host : url
  return (
    <a href={url} rel="external">
      {shown}
    </a>
  )
}

function Questions({ number, slug }: { readonly number: number; readonly slug: string }) {
  if (number === 0) return null
  return (
    <p class="asked">
      <a href={questionsAddress(slug)}>
        {count(number, 'question')} and {number === 1 ? 'its answer' : 'their answers'}
      </a>
    </p>
  )
}

function Found({ document: { found, record, rejected, slug } }: { readonly document: StoredDocument }) {
  const language = notSearched(record)
  const firm = found.filter(({ strength }) => strength === 'firm').length
  const dated = found.filter(({ deadline }) => deadline !== null).length
  return (
    <div class="found">
      <p>
        {language !== null ? (
          `This text was ${notSearchedInWords(language)}. `
        ) : found.length === 0 ? (
          'No commitment was found in this text. '
        ) : (
          <>
            <a href="#commitment-1">{count(found.length, 'commitment')}</a> found: {firm} firm,{' '}
            {found.length - firm} soft; {dated} with a deadline. All are proposed by machine.{' '}
          </>
        )}
        {rejected === 0 ? null : (
          <>
            <a href={`${documentAddress(slug)}/rejected`}>{count(rejected, 'more phrase')}</a>{' '}
            {rejected === 1 ? 'was' : 'were'} weighed and not taken.{' '}
          </>
        )}
        <a class="onward" href={address('/compare', { a: slug })}>
          Compare with another document
        </a>
      </p>
      <p class="onward">
        Take away: <a href={`${documentAddress(slug)}/record.json`}>record (JSON)</a>,{' '}
        <a href={`${documentAddress(slug)}/commitments.json`}>commitments (JSON)</a>,{' '}
        <a href={`${documentAddress(slug)}/annotations.jsonld`}>annotations</a> and{' '}
        <a href={`${documentAddress(slug)}/claims.jsonld`}>claims</a> (JSON-LD),{' '}
        <a href={`${documentAddress(slug)}/source`}>source as published</a>
      </p>
    </div>
  )
}

function Revisions({ document, slug }: { readonly document: StoredDocument; readonly slug: string }) {
  return (
    <section class="revisions" aria-labelledby="revisions">
      <h2 class="label" id="revisions">
        Revisions kept
      </h2>
      <RevisionTable slug={slug} history={document.history} />
    </section>
  )
}
