import type { HouseStyle } from './house-style.ts'
import { english, french, spanish } from './words.ts'

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
  directions: {
    inaudible: [...(english.directions.inaudible ?? []), ...(spanish.directions.inaudible ?? [])],
    interpreted: [
      ...(english.directions.interpreted ?? []),
      ...(spanish.directions.interpreted ?? []),
      ...(french.directions.interpreted ?? []),
    ],
    'in-progress': [
      ...(english.directions['in-progress'] ?? []),
      ...(spanish.directions['in-progress'] ?? []),
      ...(french.directions['in-progress'] ?? []),
    ],
  },
  closing: ['END', 'FIN'],
}
