/**
 * The same function, which remembers its last answers: for what is asked of the same words again and again.
 *
 * @param most how many answers it remembers; with one more it forgets them all and begins anew
 *
 * @example
 * let asked = 0
 * const lengthOf = remembering((text) => {
 *   asked += 1
 *   return text.length
 * }, 2)
 * lengthOf('lock') // 4
 * lengthOf('lock') // 4
 * asked // 1
 */
export function remembering<Answer extends NonNullable<unknown> | null>(
  ask: (text: string) => Answer,
  most: number,
): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const said = known.get(text)
    if (said !== undefined) return said
    if (known.size >= most) known.clear()
    const answer = ask(text)
    known.set(text, answer)
    return answer
  }
}
