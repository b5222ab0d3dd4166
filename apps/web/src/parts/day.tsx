import { isPassed } from '../words/span.ts'
import { dateInWords, daysInWords } from '../words/time.ts'

/** A date in words that stays on one line and says its ISO form to machines. */
export function Day({ date }: { readonly date: string }) {
  return (
    <time class="day" datetime={date}>
      {dateInWords(date)}
    </time>
  )
}

/** A day that something is due on, and whether it has passed. */
export function Deadline({ date, today }: { readonly date: string; readonly today: Temporal.PlainDate }) {
  return (
    <>
      <Day date={date} />
      {isPassed(date, today) ? ', which has passed' : ''}
    </>
  )
}

/** The days from one to another; one of them where they are the same. */
export function Days({ first, last }: { readonly first: string; readonly last: string }) {
  if (first === last) return <Day date={first} />
  return <span>{daysInWords(first, last)}</span>
}

/** The day on which the page says of deadlines that they have passed: a print is read later. */
export function HeldAgainst({ today }: { readonly today: Temporal.PlainDate }) {
  return (
    <p class="quiet held-against">
      Whether a deadline has passed is told as of <Day date={today.toString()} /> (UTC).
    </p>
  )
}
