/** What companies and charities promise: told by a government, it is still not the government's own. */
import { firmNouns } from '../words/lexicon.ts'
import type { Token } from '../words/tokens.ts'
import type { Subject } from './subjects.ts'

const firms =
  '(?:compan(?:y|ies)|corporations?|firms?|businesses|private[- ]sector|industry|philanthrop(?:y|ies)|foundations|non-?profits?|universities|organizations|investors|stakeholders)'

const given = 'commitments?|pledges?|actions?|announcements?|initiatives?'

/** "The following companies announced new commitments today:" */
const leads = new RegExp(
  `\\b${firms}\\b[^.,:;]{0,40}?\\b(?:announc(?:e|ed|ing)|commit(?:s|ted|ting)?|pledg(?:e|ed|ing)|have|has|are|is|will|made|making|joined|plans?)\\b`,
  'i',
)

/** Who speaks for a government in a lead-in, or brings it about. */
const governs =
  /\b(?:we|governments?|administration|president|leaders|department|secretary|ministers?|agency|united states|u\.s\.)\b[^.:]{0,60}\b(?:will|announc|commit|pledg|is|are|has|have|launch|sign)/i

/** Whether the items behind a lead-in are what firms promise. */
export const isOfFirms = (leadIn: string): boolean =>
  (leads.test(leadIn) && !governs.test(leadIn)) || noted.test(leadIn)

/** "Both states take note of recent commercial deals:" */
const noted =
  /\b(?:not(?:e|es|ed|ing)|commend|applaud|recogni[sz]e|welcome)\w*\b[^.:]{0,60}\bcommercial deals\b/i

/** "Commitments from Non-Profits", "PRIVATE SECTOR COMMITMENTS": what stands below is theirs. */
export const isHeadedByFirms = (heading: string): boolean =>
  headed.test(heading) && !/government|agenc|federal|administration|countr|nations/i.test(heading)

const headed = new RegExp(
  `\\b(?:${given})\\b.{0,30}\\b(?:from|by|of) .{0,60}\\b${firms}\\b|^(?:new |additional )?${firms}(?: and ${firms})? (?:${given})\\b`,
  'i',
)

/** "$5 million in new private sector commitments", "commitments from 20 companies": an object that firms gave. */
export const isGivenByFirms = (tokens: readonly Token[], from: number): boolean => {
  const object = tokens.slice(from, from + 14)
  const firm = object.findIndex(
    (token, at) =>
      firmNouns.has(token.lower) ||
      token.lower === 'corporate' ||
      (token.lower === 'private' && /^(?:sector|-)$/.test(object[at + 1]?.lower ?? '')),
  )
  const given = object.findIndex((token) =>
    /^(?:commitments?|pledges?|investments?|donations?)$/.test(token.lower),
  )
  return (
    firm >= 0 &&
    given >= 0 &&
    (firm < given
      ? given - firm <= 3
      : /^(?:from|by)$/.test(object[given + 1]?.lower ?? '') && firm - given < 8)
  )
}

/** "the Department", "we", "Orsk": who is a government whatever the list is about. */
export const isOfGovernment = (tokens: readonly Token[], subject: Subject | null): boolean =>
  subject !== null &&
  tokens
    .slice(subject.start, subject.end)
    .some(
      (token) =>
        token.isState ||
        /^(?:we|government|governments|administration|department|ministry|agency|president|minister|secretary|leaders|usaid|states)$/.test(
          token.lower,
        ),
    )
