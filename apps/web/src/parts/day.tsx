import { dateInWords } from '../words/time.ts'

/** A date in words that stays on one line and says its ISO form to machines. */
export function Day({ date }: { readonly date: string }) {
  return (
    <time class="day" datetime={date}>
      {dateInWords(date)}
    </time>
  )
}
