import type { Exchange, Passage } from '@readout/record'
import type { Child } from 'hono/jsx'
import { count } from '../words/count.ts'
import { roleName } from '../words/names.ts'
import { Unseen } from './edited.tsx'
import type { Shown } from './shown.ts'
import { Address } from './words.tsx'

interface Props {
  readonly turn: Passage
  readonly shown: Shown
  readonly children?: Child
}

/** A turn under its speaker's label, tied to the question that it answers or to the answers that it gets. */
export function Turn({ turn, shown, children }: Props) {
  const { anchor, role = 'other' } = turn
  return (
    <div class={`turn turn-${role}`}>
      <div class="words speaker" id={anchor}>
        <p>
          <Speaker turn={turn} />
          {shown.doubted.has(anchor) ? <Doubt href="#problems" /> : null}
          <Ties turn={turn} shown={shown} />
        </p>
        <Address anchor={anchor} of="this turn" />
      </div>
      {children}
    </div>
  )
}

/** Stands behind a label whose turn is not in the words of the one whom it names. */
export function Doubt({ href }: { readonly href: string }) {
  return (
    <>
      {' '}
      <a class="doubt" href={href}>
        label in doubt
      </a>
    </>
  )
}

/** The label as printed, and who that is: the asker by name, another by role where the label does not say it. */
export function Speaker({ turn }: { readonly turn: Passage }) {
  const { speaker = '', role = 'other', asker } = turn
  const isSaid = speaker.toLowerCase().includes(roleName[role].toLowerCase())
  return (
    <>
      <span class="speaker-label">{speaker}</span>
      {asker !== undefined ? (
        <span class="speaker-role"> {asker}</span>
      ) : isSaid ? null : (
        <span class="speaker-role"> {roleName[role].toLowerCase()}</span>
      )}
    </>
  )
}

function Ties({ turn, shown }: { readonly turn: Passage; readonly shown: Shown }) {
  const opened = shown.dialogue.opens(turn)
  const answered = shown.dialogue.answers(turn)
  return (
    <span class="ties">
      {turn.continues === undefined ? null : (
        <Tie to={turn.continues} arrow="↑" more=" the turn that was interrupted">
          goes on with
        </Tie>
      )}
      {opened?.followsUp == null ? null : (
        <Tie to={opened.followsUp.anchor} arrow="↑" more=" an earlier question">
          follows up
        </Tie>
      )}
      {opened === undefined ? null : <ToAnswers exchange={opened} />}
      {answered === undefined ? null : (
        <Tie
          to={answered.question.anchor}
          arrow="↑"
          more={answered.asker === null ? ' a question' : ` the question of ${answered.asker}`}
        >
          answers
        </Tie>
      )}
    </span>
  )
}

function ToAnswers({ exchange: { answers } }: { readonly exchange: Exchange }) {
  const [first] = answers
  if (first === undefined) return <span class="tie"> no answer</span>
  return (
    <Tie to={first.anchor} arrow="↓" more=" to this question">
      {answers.length === 1 ? 'answer' : count(answers.length, 'answer')}
    </Tie>
  )
}

interface TieProps {
  readonly to: string
  readonly arrow: '↑' | '↓'
  /** What the link's words leave to the eye. */
  readonly more: string
  readonly children?: Child
}

function Tie({ to, arrow, more, children }: TieProps) {
  return (
    <>
      {' '}
      <a class="tie" href={`#${to}`}>
        {children}
        <Unseen>{more}</Unseen>&nbsp;<span aria-hidden="true">{arrow}</span>
      </a>
    </>
  )
}
