import type { HouseStyle } from './house-style.ts'
import { english, french, joined, spanish } from './words.ts'

/** What newsrooms and other offices do: names in bold or before a colon, `Q:` and `A:`, in three languages. */
export const general: HouseStyle = {
  name: 'general',
  heads: [],
  labels: ['bold', 'name-colon', 'capitals-colon'],
  marks: [
    ['Q', 'reporter'],
    ['A:', 'official'],
    ['A.', 'official'],
  ],
  roles: [...english.roles, ...spanish.roles, ...french.roles],
  honorifics: [...english.honorifics, ...spanish.honorifics, ...french.honorifics],
  offices: [...english.offices, ...spanish.offices, ...french.offices],
  sameReporter: [],
  directions: joined(english.directions, spanish.directions, french.directions),
  closing: ['END', 'FIN'],
}
