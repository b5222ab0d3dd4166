/** Why a machine took a span for a commitment or left it, and why it holds two wordings to be one promise. */
import { action, type Cue, issue, type Tie } from '@readout/commitments'
import { actionName, issueName } from './names.ts'

/**
 * What a cue saw: words of the text in quotation marks, a length with its unit, a dash where it saw no words.
 *
 * @example
 * seenBy({ name: 'public actor', words: 'the leaders' }) // '“the leaders”'
 * seenBy({ name: 'short', words: '4' }) // '4 words'
 */
export function seenBy({ name, words }: Cue): string {
  if (words === '') return '—'
  return /^(?:short|long)$/.test(name) && /^\d+$/.test(words) ? `${words} words` : `“${words}”`
}

/**
 * What ties two wordings: the words of the texts, or what the codebook's name is called on a page.
 *
 * @example
 * tiedBy({ name: 'the same field', words: 'supply-chains' }) // 'supply chains'
 */
export function tiedBy({ name, words }: Tie): string {
  const codedIssue = issue.safeParse(words)
  if (name === 'the same field' && codedIssue.success) return issueName[codedIssue.data]
  const codedAction = action.safeParse(words)
  if (name === 'the same deed' && codedAction.success) return actionName[codedAction.data].toLowerCase()
  return words
}

/**
 * What a reason for not taking a span means; null for one that says it all.
 *
 * @example
 * meantBy('nobody named') // 'it does not say who would do it'
 */
export function meantBy(reason: string): string | null {
  return meanings[reason] ?? null
}

const meanings: Readonly<Record<string, string>> = {
  'another subject': 'who is to do it is no public actor',
  'nobody named': 'it does not say who would do it',
  'said of something else': 'it only describes another thing',
  'said in passing': 'it stands in a clause that leads to something else',
  'one speaker’s own word': 'a speaker’s own view or guess',
  'told in speech': 'elsewhere it would be an act; in speech, news or a proclamation it only tells of one',
  'a wish': 'it is wanted, not promised',
  'talk or state': 'something is said, or is so; nothing is done',
  'light verb': 'its verb says no deed',
  'steps that are not named': 'it promises steps and does not say which',
  'an effort is named': 'an effort is spoken of, and nobody undertakes it',
  'an effect': 'what something will bring about, not what anybody will do',
  'programme of the meeting': 'what the meeting itself does',
  'nothing named': 'no number, no name, no thing that could be handed over',
  'a condition': 'it hangs on something else',
  'left to others': 'others are to do it',
  'lends weight': 'it stands behind what others do',
  'nothing named on a preview':
    'on a call that previews: no number, no name, no thing that could be handed over',
  'only opens the list of what is promised': 'the items of its list make the promise',
  'too little speaks for it': 'nothing speaks against it, and too little for it',
  'holds a promise that is found by itself': 'a commitment within it was taken alone',
  'told of others': 'what a state goes on doing that is none of those whose text this is',
  'quoted from another': 'the text only quotes it from somebody who speaks for no government',
  'is told in full further on': 'the same item tells it with more words, which were taken',
  'is said elsewhere in the text': 'the same promise was taken where the text says it in full, or first',
}
