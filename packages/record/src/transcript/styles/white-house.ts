import type { HouseStyle } from './house-style.ts'
import { english } from './words.ts'

/** The White House and the departments that write like it: `MODERATOR: Welcome.`, and `Q` for whoever asks. */
export const whiteHouse: HouseStyle = {
  name: 'White House',
  heads: [],
  labels: ['capitals-colon'],
  marks: [['Q', 'reporter']],
  ...english,
  sameReporter: [],
  closing: ['END'],
}
