/** A body that a text calls by the end of its name: "the Task Force" of the Orsk-Vell Task Force on Eels. */
import { bareBodies } from '../meaning/body-meant.ts'
import { namesIn } from './naming.ts'

/**
 * The whole name of such a body, as the text first gives it; the name as it is where it says enough, or where the text never
 * gives more.
 *
 * @example
 * fullNameOf('Task Force', 'The Eel Task Force met. The Task Force will row.') // 'Eel Task Force'
 */
export function fullNameOf(name: string, text: string): string {
  if (!isBare.test(name)) return name
  let at = text.indexOf(name)
  for (let asked = 0; at >= 0 && asked < mostAsked; asked++) {
    const around = text.slice(Math.max(0, at - longestName), at + longestName).replace(/\s+/g, ' ')
    // A name ends with its sentence: "Sec. 3. Eel Task Force. There".
    const whole = namesIn(around)
      .flatMap((one) => one.split(/\. (?=\p{Lu})/u))
      .find((one) => one.length > name.length && one.includes(name))
    if (whole !== undefined) return whole
    at = text.indexOf(name, at + 1)
  }
  return name
}

const isBare = new RegExp(`^(?:(?:Joint |Interagency )?(?:${bareBodies}))$`)

/** A text that names a body in full does so early. */
const mostAsked = 8
const longestName = 120
