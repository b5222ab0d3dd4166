/** One transaction of an import: what its texts need of one another is written at once, the rest for all of them at its end. */
import { type Sifted, wordsAround } from '@readout/commitments'
import type { DocumentRecord } from '@readout/record'
import type { Face } from './face.ts'
import { dropFindings, insertFindings } from './findings.ts'
import { caughtUp, type Ledger } from './ledger.ts'
import type { Linkable } from './linkables.ts'
import { standingAlone } from './releases/links.ts'
import { dropPassages, insertPassages } from './releases/passages.ts'
import type { Database } from './tables.ts'

/** A text as its document shows it. */
export interface ShownText {
  readonly document: number
  readonly slug: string
  readonly face: Face
  readonly record: DocumentRecord
  readonly found: Sifted
  readonly isHeld: boolean
}

/** The same with what it says around each of its commitments. */
interface AroundText extends ShownText {
  readonly around: readonly string[]
}

export interface Portion {
  readonly db: Database
  readonly ledger: Ledger
  /** Whose passages and commitments are not written yet. */
  readonly waiting: AroundText[]
  /** Documents whose commitments no pledge holds yet, those that have none aside. */
  readonly unlinked: { readonly isNew: boolean; readonly linkable: Linkable }[]
}

/**
 * Lets a document show a text: its passages and commitments are written with those of others, at once where it is held.
 *
 * @example
 * await showText(portion, { document, slug, face, record, found, isHeld: false }, { isNew: true })
 */
export async function showText(
  portion: Portion,
  shown: ShownText,
  { isNew }: { readonly isNew: boolean },
): Promise<void> {
  const text = { ...shown, around: wordsAround(shown.record, shown.found.commitments) }
  if (!isNew) {
    await writeTexts(portion)
    if (!text.isHeld) await caughtUp(portion.db, portion.ledger)
    await dropPassages(portion.db, text.document)
    await dropFindings(portion.db, text.document)
  }
  portion.waiting.push(text)
  // It gives its slug up to a public one, which may come next.
  if (text.isHeld) await writeTexts(portion)
  // What never had a commitment changes no pledge.
  else if (!isNew || text.found.commitments.length > 0)
    portion.unlinked.push({ isNew, linkable: linkableOf(text) })
}

/**
 * Writes what is waiting.
 *
 * @example
 * await writeTexts(portion)
 */
export async function writeTexts({ db, waiting }: Portion): Promise<void> {
  const texts = waiting.splice(0)
  await insertPassages(
    db,
    texts.map((text) => ({ ...text, commitments: text.found.commitments })),
  )
  await insertFindings(
    db,
    texts.map((text) => ({ ...text, links: text.isHeld ? standingAlone(linkableOf(text)) : undefined })),
  )
}

function linkableOf({ document, slug, face, found, around }: AroundText): Linkable {
  const { title, date } = face
  return { id: document, document: { name: slug, title, date }, commitments: found.commitments, around }
}
