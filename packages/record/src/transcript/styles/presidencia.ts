import type { HouseStyle } from './house-style.ts'
import { english, spanish } from './words.ts'

/**
 * The Presidencia de la República of Mexico: a name and an office in capitals on a line of their own, the words below.
 * Whoever is heard through an interpreter has the label before the words. `PREGUNTA` is a new reporter, `INTERLOCUTOR`
 * the same one again.
 */
export const presidencia: HouseStyle = {
  name: 'Presidencia de la República',
  heads: ['Presidencia de la República'],
  labels: ['capitals-line', 'capitals-colon'],
  marks: [],
  roles: [...spanish.roles, ...english.roles],
  honorifics: [...spanish.honorifics, ...english.honorifics],
  offices: [...spanish.offices, ...english.offices],
  sameReporter: ['INTERLOCUTOR', 'INTERLOCUTORA'],
  directions: spanish.directions,
  closing: [],
}
