import type { WordedPledge } from '@readout/archive'
import type { Commitment } from '@readout/commitments'
import { type DocumentRecord, doubtedTurns, type Government, type Passage } from '@readout/record'
import { type Dialogue, dialogueOf } from '../text/dialogue.ts'
import { type Footnotes, footnotesOf } from '../text/footnotes.ts'
import { type MarkedText, markText } from '../text/marks.ts'

/** A document's text as a page shows it: what each of its parts has to know of the rest. */
export interface Shown {
  readonly passages: readonly Passage[]
  readonly marked: MarkedText
  readonly footnotes: Footnotes
  readonly dialogue: Dialogue
  /** Anchors of the turns whose label is in doubt. */
  readonly doubted: ReadonlySet<string>
  readonly governments: readonly Government[]
  /** The pledges that the commitments word. */
  readonly pledges: ReadonlyMap<Commitment, WordedPledge | null>
  /** The language of the words, where it is not that of the page. */
  readonly lang: string | undefined
}

/**
 * Makes a record ready to be shown, with the commitments found in it.
 *
 * @example
 * <Text shown={shownText(document.record, document.found, document.pledges)} />
 */
export function shownText(
  record: DocumentRecord,
  found: readonly Commitment[],
  pledges: readonly (WordedPledge | null)[] = [],
): Shown {
  const { passages, meta } = record
  return {
    passages,
    marked: markText(
      passages.filter(({ kind }) => kind !== 'turn'),
      found,
    ),
    footnotes: footnotesOf(passages),
    dialogue: dialogueOf(record),
    doubted: doubtedTurns(record),
    governments: meta.governments,
    pledges: new Map(zip(found, pledges)),
    lang: languageOfWords(meta.language),
  }
}

const zip = <A, B>(first: readonly A[], second: readonly B[]): [A, B][] =>
  first.flatMap((one, index): [A, B][] => {
    const other = second[index]
    return other === undefined ? [] : [[one, other]]
  })

/** The `lang` of words in a text's language on a page in English; none where the two are the same. */
export function languageOfWords(language: string): string | undefined {
  return language === 'en' ? undefined : language
}
