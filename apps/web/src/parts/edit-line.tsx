import type { Edit } from '@readout/record'
import { documentAddress } from '../queries.ts'
import { sortName } from '../words/edit.ts'
import { Unseen } from './edited.tsx'

interface Props {
  readonly edit: Edit
  /** Slug of the document, for its address; where it is the current revision that has the words. */
  readonly slug: string | null
}

/** Words longer than this are told by their beginning and their end. */
const mostLetters = 360

/** One edit with the words around it: what was taken out struck, what was put in underlined. */
export function EditLine({ edit, slug }: Props) {
  const { sort, part, from, to, before, after, b, isShown } = edit
  return (
    <>
      <span class="change-type">{sortName[sort]}</span>{' '}
      {part === 'text' ? null : <span class="quiet">{partName[part]}: </span>}
      <span class="edit-words">
        {before === '' ? '' : `…${before} `}
        {from === null ? null : <del>{shortened(from)}</del>}
        {from !== null && to !== null ? ' ' : ''}
        {to === null ? null : <ins>{shortened(to)}</ins>}
        {after === '' ? '' : ` ${after}${/[.!?]$/u.test(after) ? '' : '…'}`}
      </span>
      {isShown ? <span class="quiet"> (the text shows it as struck)</span> : null}
      {slug === null || b === null || b.anchor === null ? null : (
        <>
          {' '}
          <a class="onward" href={documentAddress(slug, b.anchor)}>
            in the text<Unseen>: {to ?? ''}</Unseen>
          </a>
        </>
      )}
    </>
  )
}

const partName = { title: 'in the title', date: 'the day it bears', label: 'who speaks', text: '' } as const

function shortened(words: string): string {
  if (words.length <= mostLetters) return words
  const half = mostLetters / 2 - 20
  return `${words.slice(0, half).replace(/\S*$/u, '').trimEnd()} […] ${words.slice(-half).replace(/^\S*/u, '').trimStart()}`
}
