import type { DocumentKind, Role } from '../schema.ts'

/**
 * What a text is, by its title first and by its form where the title does not say: a call on background, questions and
 * answers, or plain prose.
 *
 * @example
 * kindOf({ title: 'Fact Sheet: The Lake Summit', roles: [], isOnBackground: false }) // 'fact-sheet'
 */
export function kindOf(seen: {
  readonly title: string | null
  readonly roles: readonly (Role | null)[]
  readonly isOnBackground: boolean
}): DocumentKind {
  const title = seen.title ?? ''
  const hasQuestions = seen.roles.includes('reporter')
  if (hasQuestions && seen.isOnBackground) return 'background-call'
  for (const [kind, pattern] of titles) if (pattern.test(title)) return kind
  if (seen.isOnBackground) return 'background-call'
  if (hasQuestions) return 'press-briefing'
  return seen.roles.some((role) => role !== null) ? 'remarks' : 'other'
}

const titles: readonly (readonly [DocumentKind, RegExp])[] = [
  ['background-call', /\bbackground\b.*\b(?:press )?(?:call|briefing|gaggle)\b/i],
  ['fact-sheet', /\bfact ?sheet\b/i],
  ['readout', /\breadout\b/i],
  ['joint-statement', /\bjoint\b.*\bstatement\b|\bstatement from .* and .* following\b/i],
  ['declaration', /\bdeclaration\b|\bcommuniqu[eé](?!\p{L})|\bjoint vision\b/iu],
  ['press-briefing', /\bpress (?:briefing|call|gaggle|conference)\b|\bgaggle\b|\bon-the-record\b/i],
  ['remarks', /\bremarks\b|\bspeech\b|\baddress\b|\btoast\b/i],
  ['statement', /\bstatement\b/i],
]
