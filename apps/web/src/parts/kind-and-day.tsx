import type { DocumentKind } from '@readout/record'
import { kindName } from '../words/names.ts'
import { Day } from './day.tsx'

interface Props {
  readonly kind: DocumentKind
  /** An ISO 8601 day; null where the text bears none. */
  readonly date: string | null
}

/** What a text is and of which day: "Fact sheet, 4 March 2031". */
export function KindAndDay({ kind, date }: Props) {
  return (
    <>
      {kindName[kind]}
      {date === null ? null : (
        <>
          , <Day date={date} />
        </>
      )}
    </>
  )
}
