/** Items whose first sentence is a title: "Strengthening the rules for pilots. The Ministry has …" */
import type { Passage } from '@readout/record'
import { sentencesOf } from '../words/sentences.ts'
import type { List } from './lists.ts'

/**
 * The items of lists in which nearly every item opens with such a sentence and tells in others what is done, by anchor. One
 * by itself may be a deed of its list.
 */
export function titledItems(lists: readonly List[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { items } of lists) {
    if (items.length < fewest) continue
    const titled = items.filter(opensWithTitle)
    if (titled.length >= fewest && titled.length >= nearlyAll * items.length)
      for (const { anchor } of titled) found.add(anchor)
  }
  return found
}

/** A participle without a subject or a figure, which founds and gives nothing, and a sentence of another form behind it. */
function opensWithTitle({ text }: Passage): boolean {
  if (!participle.test(text) || givesOrFounds.test(text)) return false
  const [first, second] = sentencesOf(text)
  if (first === undefined || second === undefined) return false
  const title = text.slice(first.start, first.end)
  return (
    title.split(/\s+/).length < longestTitle &&
    !/[\d$]/.test(title) &&
    !participle.test(text.slice(second.start))
  )
}

/** "Expanding", "Training". */
const participle = /^\p{Lu}\p{Ll}+ing\b/u
const givesOrFounds = /^(?:Launch|Establish|Creat|Found|Invest|Provid|Open|Train|Fund|Sign)ing\b/
const longestTitle = 30
const fewest = 4
const nearlyAll = 0.8
