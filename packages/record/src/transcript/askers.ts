/** Who asks a question, in the words of the call: whoever hands over to them says so, or they do themselves. */

/** Without Unicode's classes, which are slow: enough to leave most words alone. */
const capital = '[A-Z\\u00c0-\\u00de]'
const word = String.raw`\p{Lu}(?:[\p{L}\p{M}’'-]+|\.)`
const particle = `(?:(?:de|da|del|van|von|der|den|al|el|bin|la|le) ){0,2}`
const name = `${word}(?: ${particle}${word}){0,3}`
const outlet = String.raw`(?:[Tt]he |La |El )?\p{L}*[\p{Lu}\p{N}][\p{L}\p{N}\p{M}&’'-]*(?:\.[a-z]{2,3}\b)?(?: (?:of |the |and |for |de |& )*(?:\p{N}+|\p{L}*\p{Lu}[\p{L}\p{N}&’'-]*)){0,5}(?!\.\p{Lu}\.)`
const twoNames = `${word}(?: ${particle}${word}){1,3}`
/** "Ida Holm with the Lake Courier"; with "of" and "for" two names at least, or a plenty of harbours would be one. */
const full = `(?:${name},? (?:here )?(?:with|from|at|over at) |${name}, (?:de |del )?|${twoNames} (?:of|for|de) )${outlet}`

const handsOver = String.raw`\b(?:[Tt]o|from|with|have|do|try|take|line of|call on|hear from|is|preguntará|pregunta de|palabra a|[Nn]ext(?: up| is| question)*[,:]?|go(?: ahead| next)?) (?:now |next |over to |back to )?`
const toFull = new RegExp(`${handsOver}(${full})`, 'gu')
const toName = new RegExp(`${handsOver}(${name})(?=[.,?!;]|$| —| for | from | with | next\\b)`, 'gu')
const fullAlone = new RegExp(`(?:^|[.?!—:] )(?:(?:And|Okay|Great|Yes|Next|First),? )?(${full})[.?]?$`, 'u')
const aheadName = new RegExp(
  `\\b(?:[Gg]o ahead|[Yy]es|[Hh]i|[Oo]kay|[Ss]ure|[Yy]our turn), (${name})[.?]?$`,
  'u',
)
const nameAhead = new RegExp(
  `(?:^|[.?!—] |, )(${name}),? (?:go ahead|your line is|you should be|you(?:’re| are) (?:up|next|unmuted))\\b`,
  'u',
)
const nameAlone = new RegExp(`[.?!—)] (?:(?:And|Okay|Yes|All right|With that|Yeah),? )?(${name})[.?]$`, 'u')

const names = String.raw`(?:\b[Tt]his is (?:actually )?|\b[Mm]y name(?:’s| is) |\bI(?:’m| am) |\b[Ss]oy )`
const ownWith = new RegExp(
  String.raw`(?:${names}|\b[Ii]t(?:’s| is) )(${name},? (?:here )?(?:with|from|at|over at) ${outlet})`,
  'u',
)
/** Without such a word it may as well be what "this is" about: only at the very beginning. */
const ownAlone = new RegExp(
  String.raw`^(?:[^?]{0,60}${names}|(?:Hi|Hey|Hello|Yes|Thanks|Thank you)\b[^?]{0,40}\b[Ii]t(?:’s| is) )(${twoNames}, (?:de |del )?${outlet}|${twoNames} (?:of|for|de) ${outlet}|${twoNames}(?=[.,]| here\b))`,
  'u',
)
/** "Hi. Ida Holm, Lake Courier. When?" */
const greets = String.raw`(?:(?:[^.?!]{0,80}[.?!]|(?:[Hh]i|[Hh]ello|[Hh]ey|[Yy]es|[Yy]eah?|[Tt]here)\b),? ){0,3}`
const openFull = new RegExp(
  `^${greets}((?:${name}(?: here)?,? (?:with|from|at) |${twoNames}, (?:del? )?)${outlet})(?: here)?\\.(?: |$)`,
  'u',
)

/**
 * Whom the turn before a question calls on, or null. A moderator's words name a reporter in many ways; an official's only
 * where the name is called out ("Go ahead, Ida.").
 *
 * @example
 * askerCalled('Thank you. We’ll go to Ida Holm with the Lake Courier.', true) // 'Ida Holm with the Lake Courier'
 * askerCalled('We dredge. Go ahead, Ida.', false) // 'Ida'
 */
export function askerCalled(text: string, isModerator: boolean): string | null {
  const end = text.slice(isModerator ? -longestCall : -longestName)
  if (!isModerator && !end.includes('ahead') && !endsInName.test(end)) return null
  const tail = end.replace(/\s+/g, ' ').replace(/ ?\([^()]*\)$/, '')
  if (isModerator) {
    const called = last(tail, toFull) ?? last(tail, toName)
    if (called !== null) return called
  }
  const ends = endsInName.test(end) ? [fullAlone, aheadName] : []
  for (const pattern of tail.includes('ahead') || isModerator ? [...ends, nameAhead] : ends) {
    const called = named(pattern.exec(tail))
    if (called !== null) return called
  }
  return null
}

/** Most answers end in a small word: no name is called there. */
const endsInName = new RegExp(String.raw`${capital}[^\s.?,;:]*\.?[.?]?(?: ?\([^()]*\))?$`)

/**
 * The name that stands alone at the end of an answer ("… of the lake. Ida."). It may as well be the answer's last word:
 * it counts only where the next turn greets, or where the name is called out elsewhere.
 *
 * @example
 * nameCalled('We dredge the lake. Ida.') // 'Ida'
 */
export function nameCalled(text: string): string | null {
  const tail = text.slice(-longestName)
  return /\p{Lu}[^.?]{0,30}[.?]\)?$/u.test(tail)
    ? named(nameAlone.exec(tail.replace(/ ?\([^()]*\)$/, '')))
    : null
}

/**
 * How reporters introduce themselves at the beginning of a question, or null.
 *
 * @example
 * askerIntroduced('Hi, this is Ida Holm from the Lake Courier. When?') // 'Ida Holm from the Lake Courier'
 */
export function askerIntroduced(text: string): string | null {
  const printed = text.slice(0, longestIntroduction)
  const mayIntroduce = capitalBehindVerb.test(printed)
  const mayOpen = capitalBehindJoint.test(printed)
  if (!mayIntroduce && !mayOpen) return null
  const head = printed.replace(/\s+/g, ' ')
  const own = mayIntroduce ? (named(ownWith.exec(head)) ?? named(ownAlone.exec(head))) : null
  return own ?? (mayOpen ? named(openFull.exec(head)) : null)
}

/** Most questions have neither, and the patterns themselves take their time. */
const capitalBehindVerb = new RegExp(
  String.raw`(?:his is|ame(?:’s| is)|[Ii]t(?:’s| is)|I(?:’m| am)|[Ss]oy)\s(?:actually )?${capital}`,
)
const capitalBehindJoint = new RegExp(
  String.raw`${capital}\S*\s(?:(?:\S+ ){0,3}(?:with|from|at) |${capital}[^.,?!]{1,40}, )(?:[Tt]he |La |El |del? )?\S*${capital}`,
)

const longestCall = 260
const longestName = 80
const longestIntroduction = 180

function last(text: string, pattern: RegExp): string | null {
  const found = [...text.matchAll(pattern)].findLast((match) => named(match) !== null)
  return found === undefined ? null : named(found)
}

/** Words that begin with a capital at the head of a sentence, offices and days are no reporters' names. */
function named(match: RegExpExecArray | RegExpMatchArray | null): string | null {
  const found = match?.[1]?.trim()
  if (found === undefined || found === '') return null
  const [first = ''] = found.split(/[ ,]/, 1)
  return notNames.has(first.replace(/[’'].*$/, '')) ? null : found
}

const notNames = new Set(
  `All And Any Are As At But By Can Could Day Do Does First For From Go Good Great He Hello Her Here Hey Hi His How I If In
  Is It Just Last Let Madam May Monday Tuesday Wednesday Thursday Friday Saturday Sunday More Mr Mr. Mrs Mrs. Ms Ms. My Next
  No Not Now Of Oh Okay On One Operator Moderator Or Our Over Please President Prime Minister Secretary Senator Right She So
  Sorry Sure Thank Thanks That The Their Then There These They This Those To Two Vice Was We Welcome Well Were What When
  Where Which Who Why Will With Would Yeah Yes You Your January February March April June July August September October
  November December Dr Dr. Governor Ambassador General Q White House Congress American Americans European Eastern Zoom
  Absolutely Correct Yep Yup Nope Uh-huh Mm-hmm Wow Noted Caller Wait Understood Greetings Starting Sticking Aside Except
  Events Lots Plenty Discussions Maybe Happy Merry Merci Apologies Ahead Again Obviously Separately Recently Office Department Exactly Gracias Buenos Buenas Señor Presidente`.split(
    /\s+/,
  ),
)
