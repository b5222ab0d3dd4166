/** What a call says of who speaks next: hand-overs, follow-ups, courtesies. */

/**
 * Whether an official ends a turn by calling on the next reporter ("Go ahead.", "Next question.", "In the back.").
 *
 * @example
 * handsOn('We dredge in May. Go ahead.') // true
 */
export function handsOn(text: string): boolean {
  const tail = text.slice(-longestCall).replace(noted, '')
  // Calls are short: most answers end in a longer sentence, which need not be searched.
  const last = tail.slice(0, -1)
  const start = Math.max(
    last.lastIndexOf('.'),
    last.lastIndexOf('?'),
    last.lastIndexOf('!'),
    last.lastIndexOf('\n'),
  )
  return tail.length - start <= longestSentence && callsOn.test(tail.slice(start + 1))
}

const longestCall = 110
const longestSentence = 72
/** "(Laughter.)" */
const noted = /(?: ?\([^()]*\))+\s*$/
const callsOn =
  /\b(?:go ahead(?! (?:with|and|on|to)\b)|go for it|your turn|next question|(?:last|another|one more) question|in the (?:back|front|middle)|over (?:here|there)|back there|right here|next up|all the way|last one|(?:take|welcome|open (?:it )?(?:up )?(?:to|for)|happy to take|turn to) (?:some |a few |your |any )?questions|kick us off)\b[^.?!]{0,40}[.?!]?$/i

/** Whether a moderator hands over to a reporter, or ends the questions, rather than saying something on the matter. */
export function movesOn(text: string): boolean {
  return moves.test(text)
}

const moves =
  /\b(?:(?:next|last|final|first|another|more|few|take|of) (?:\w+ )?questions?|follow[- ]ups?|(?:go|going|move|turn|come|comes|back) (?:\w+ ){0,3}(?:to|on|from)|go ahead|unmuted?|thank you|thanks|thank|conclude[sd]?|wrap|time for|last one|one more|line is open|preguntas?|palabra)\b/i

/** Whether a moderator asks another official to add to an answer. */
export function asksForMore(text: string): boolean {
  return more.test(text)
}

const more =
  /\b(?:want to|like to|care to|anything (?:else )?to|able to) (?:add|take|jump|weigh|speak|answer|address|chime|comment)|\b(?:jump|weigh|chime) in\b|\bover to you\b|\btake (?:that|this)\b/i

/**
 * How a reporter's turn begins: with a greeting, or with words on another reporter's question, as first words do; with a
 * cue of a follow-up; or with neither.
 *
 * @example
 * openingOf('Hi, thanks for doing this. When?') // 'greets'
 * openingOf('Thank you. And just one more: where?') // 'follows'
 */
export function openingOf(text: string): 'greets' | 'follows' | null {
  const head = text.slice(0, longestOpening)
  if (greeting.test(head) || (/ask|question|point|colleague/.test(head) && otherQuestion.test(head)))
    return 'greets'
  const thanked = thanking.exec(head)?.[0] ?? ''
  if (cue.test(head.slice(thanked.length))) return 'follows'
  return thanked === '' ? null : 'greets'
}

const longestOpening = 140
const hearing = `(?:yes|yeah|yep|okay|ok|great|sorry|oh|well|wonderful|good|all right|right|sure|no|got it|understood)`
const greeting = new RegExp(
  `^(?:\\W*${hearing}[,.!—]* )*\\W*(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|buenos|buenas|gracias|bonjour|(?:thanks|thank you)[^.?!]{0,40} for (?:doing|taking|having|holding|hosting|this|the (?:call|question|opportunity|briefing)))\\b`,
  'i',
)
/** "Thanks, Ms. Orsk." */
const thanking = new RegExp(
  `^(?:\\W*${hearing}[,.!—]* )*(?:thanks|thank you)(?: so much| very much| a lot| again)?(?:,? [^.,?!—]{1,30})?[.,!—]+ ?`,
  'i',
)
/** Another reporter's: "to follow up on Ida's question", "what Ida asked". */
const otherQuestion =
  /\b(?:[Oo]n|[Tt]o|of|from) \p{Lu}\p{Ll}[\p{L}-]*[’']s? (?:\w+ ){0,2}(?:question|point)|\b(?:[Ww]hat|[Aa]s) \p{Lu}\p{Ll}[\p{L}-]* (?:just |had )?asked|\bmy colleague/u
const cue = new RegExp(
  `^(?:\\W*${hearing}[,.!—]* )*\\W*(?:and|but|so|also|or|then|just|because|lastly|finally|separately|one (?:more|last|other|quick)|an?(?:other)? (?:quick )?(?:follow|second|other)|another|(?:very |real )?quick(?:ly)?|(?:the )?last(?: one| question| thing)|(?:the )?second(?:ly)?|(?:can|could|may|if) I\\b|to follow|following up|follow-up|on that|what about|how about|you (?:said|mentioned)|i (?:mean|understand|guess|just)|(?:is|was|does|did|are|would) (?:that|those|it|they)|which|meaning)\\b`,
  'i',
)

/**
 * A turn that asks nothing and only thanks, agrees or takes leave.
 *
 * @example
 * isCourtesy('Thank you so much, Ida.') // true
 * isCourtesy('Ellenmar.') // false
 */
export function isCourtesy(text: string): boolean {
  if (text.length > longestCourtesy || text.includes('?')) return false
  const words = text.match(/[\p{L}’'-]+/gu) ?? []
  const isPolite = (word: string) => polite.has(word.toLowerCase())
  return words.some(isPolite) && words.every((word) => isPolite(word) || /^\p{Lu}\p{Ll}/u.test(word))
}

const longestCourtesy = 60
const polite = new Set(
  `thank thanks you so very much again for that all both everyone sir ma’am okay ok oh great right got it perfect understood
  appreciate gracias bye goodbye have a good day night one yes yeah yep no and well that’s helpful super it’s just mr ms mrs
  dr laughter sure cool wow guys`.split(/\s+/),
)

/** Whether a courtesy takes leave ("Thanks."); the others only show that the reporter listens ("Okay."). */
export function takesLeave(text: string): boolean {
  return /thank|gracias|bye|appreciate/i.test(text)
}
