/** Texts without a set form: what they open with and how they speak tells a statement from a readout or from news. */
import type { Cue } from './kind-cues.ts'

export const proseCues: readonly Cue[] = [
  [
    'statement',
    'opening',
    6,
    [
      /\bthe President signed into law\b/i,
      /\bsigned into law:/i,
      /\b(?:declared that|determined that) (?:a major disaster|an emergency) exists\b/i,
      /\bordered Federal (?:aid|assistance)\b/i,
      /\bmade additional disaster assistance available\b/i,
      /\b(?:records|reports|returns) (?:generated|were posted|are available|posted)\b/i,
    ],
  ],
  ['statement', 'ends', 4, [/\bmedia should contact\b/i]],
  [
    'statement',
    'opening',
    3,
    [
      /^(?:Today,? |Yesterday,? |This (?:morning|week),? )?I(?:’m|’ve|’ll)?\b/i,
      /\bI(?:’m| am| was|’ve| have)? (?:applaud|welcome|congratulate|commend|condemn|signed|support|call|called|urge|took|want|grateful|proud|look|outraged|saddened|heartened)\b/i,
      /\b(?:\p{Lu}\p{Ll}+|the First Lady|my wife|my husband) and I\b/u,
      /\bmy (?:Administration|thoughts|heart|prayers|deepest|plan|agenda|predecessor|desk|budget)\b/i,
    ],
  ],
  [
    'statement',
    'opening',
    3,
    [
      /\b(?:we|the United States|the (?:Vice )?President|President \p{Lu}\S+|the government|the Administration) (?:strongly |warmly |also |deeply |unequivocally )?(?:welcomes?|condemns?|congratulates?|commends?|applauds?|mourns?|regrets?|stands? (?:with|by|up)|(?:is|are) (?:deeply |gravely )?(?:concerned|saddened|alarmed|aware|grateful|proud)|looks? forward|remains? committed|supports?|urges?|calls? on)\b/iu,
    ],
  ],
  [
    'statement',
    'opening',
    3,
    [
      /\b(?:today|tonight|this (?:week|month|morning))[’']s (?:\S+ ){0,3}(?:reports?|data|votes?|decision|ruling|verdict|confirmation|passage|news|numbers|action|agreement)\b/i,
      /\b(?:we|our (?:country|nation)) (?:\S+ ){0,2}(?:honou?r|remember|celebrate|mark|commemorate|observe|pause|renew|pay tribute)s?\b/i,
    ],
  ],
  [
    'statement',
    'opening',
    3,
    [/\bwill (?:host|welcome|travel to|visit|depart|meet with|participate in|convene)\b/i],
  ],
  ['statement', 'opening', 1, [/\b(?:we|our|us)\b/i]],
  [
    'statement',
    'ends',
    2,
    [/\b\p{Lu}\p{Ll}+ and I\b/u, /\bour (?:nation|country|prayers|thoughts|hearts)\b/u],
  ],
  [
    'statement',
    'ends',
    2,
    [
      /\bmy Administration\b/i,
      /\bI (?:urge|call on|look forward|thank|am grateful|will continue)\b/i,
      /\b(?:we|Congress|the (?:Administration|President)) (?:urge|call on|stand with|honor|mourn|celebrate|must|cannot|should|need|will (?:continue|never|not))\b/i,
      /\bGod bless\b/i,
    ],
  ],
  [
    'readout',
    'opening',
    3,
    [
      /\bduring (?:the|their|this) (?:\S+ )?(?:meeting|call|discussion|convening|roundtable|event|conversation|visit|session|forum|dinner|lunch)\b/i,
      /\b(?:participants|attendees) (?:also )?includ/i,
      /\b(?:was|were) joined by\b/i,
      /\bin attendance\b/i,
    ],
  ],
  [
    'readout',
    'opening',
    4,
    [
      /^[^.]{0,250}\b(?:convened|hosted|called)\b/i,
      /\b(?:spoke|met|convened|hosted|held|joined|participated|traveled) (?:[^\s.]+ ){0,8}(?:with|today|yesterday|by phone|separately|call|meeting|discussion|roundtable|talks|consultations|conversation)\b/i,
    ],
  ],
  [
    'readout',
    'opening',
    3,
    [
      /\b(?:(?:the|both|two) (?:\S+ )?(?:leaders|sides|officials|presidents|ministers)|participants|attendees|they|he|she|the (?:Vice )?President|the two|M[rs]s?\. \S+) (?:also )?(?:discussed|exchanged|reviewed|underscored|reaffirmed|agreed|reiterated|emphasized|consulted|expressed|thanked|highlighted|welcomed|noted|conveyed|affirmed|shared|stressed|spoke|congratulated)\b/i,
    ],
  ],
  [
    'joint-statement',
    'opening',
    6,
    [
      /\bwe,? the (?:leaders|presidents?|prime ministers?|ministers|members|governments|heads|national security|foreign|undersigned)\b/i,
      /\bthe (?:text of the )?following (?:joint )?statement (?:was|is|has been) (?:released|issued|agreed)\b/i,
      /\b(?:released|issued|made) (?:the following|a|this) (?:joint )?statement\b/i,
      /\bjoint statement\b/i,
      /\bNosotros,? (?:los|las)\b|\bNous,? (?:les )?(?:chefs|dirigeants|ministres)\b/,
    ],
  ],
  [
    'joint-statement',
    'opening',
    3,
    [
      /\bour (?:two |three |four )?(?:countries|peoples|governments)\b/i,
      /\b(?:the two|both) (?:countries|nations|governments|sides)\b/i,
      /\b(?:have|has) agreed to an? (?:\S+ ){0,4}(?:agreement|framework)\b/i,
    ],
  ],
  [
    'joint-statement',
    'starts',
    4,
    [
      /\b(?:[Tt]he (?:two )?(?:leaders|ministers|presidents|parties|participants|sides)|[Bb]oth (?:sides|leaders)|\p{Lu}\S+ and \p{Lu}\S+) (?:also )?(?:reaffirm|welcome|affirm|express|commit|underscore|recogni[sz]e|intend|reiterate|resolve|decide|underline|plan|recall)\b/u,
    ],
  ],
  [
    'joint-statement',
    'opening',
    4,
    [
      /\b(?:United States(?: of America)?|Kingdom|European (?:Union|Commission)|Republic of \p{L}+)\b[^.]{0,40} and (?:the )?(?:\p{Lu}[\p{L}.]+ ?){1,4}(?:\([^)]*\) )?(?:have|are|reaffirm|welcome|condemn|intend|commit|support|share|agree|affirm|will|recogni[sz]e|express|plan|confirm|underline|underscore)\b/u,
    ],
  ],
  [
    'joint-statement',
    'starts',
    4,
    [
      /^(?:\d+\. )?We,? (?:also )?(?:reaffirm|are (?:united|committed)|affirm|commit|express|recogni[sz]e|underscore|reiterate|emphasi[sz]e|intend|share|discussed|agree)\b/m,
    ],
  ],
  [
    'declaration',
    'starts',
    6,
    [
      /^(?:We|The)[^\n]{2,200}\b(?:hereby )?(?:declare|adopt(?:ed)?|proclaim|endorse(?:d)?) (?:the following|that|this|our|as follows|these)\b/m,
    ],
  ],
  [
    'declaration',
    'starts',
    5,
    [
      /^(?:Recalling|Reaffirming|Recogni[sz]ing|Mindful|Noting|Considering|Acknowledging|Affirming|Convinced|Reconociendo|Reafirmando|Recordando|Reconnaissant|R[eé]affirmant|Rappelant)\b[^\n]+[,;]\n(?:[^\n]*\n){0,3}?(?:Recalling|Reaffirming|Recogni[sz]ing|Mindful|Noting|Considering|Acknowledging|Affirming|Convinced|Reconociendo|Reafirmando|Recordando|Reconnaissant|R[eé]affirmant|Rappelant)\b/m,
    ],
  ],
  [
    'fact-sheet',
    'opening',
    3,
    [
      /\btoday[’']?s (?:announcements?|actions?)\b/i,
      /\b(?:today|this week|tomorrow)\b,?[^.]{2,160}\b(?:is|are|will be|will|to) (?:announc|tak|releas|launch|unveil|issu|sign)(?:e|ing)?\b/i,
      /\b(?:is|are) today (?:announcing|releasing|taking|launching)\b/i,
      /\b(?:today|this week|yesterday),? (?:\S+ ){1,8}(?:announced|signed an? (?:\S+ )?(?:Executive Order|Proclamation|Memorandum)|released|launched|unveiled|issued)\b/i,
    ],
  ],
  ['fact-sheet', 'starts', 3, [/^[\p{Lu}\d][\p{Lu}\d\s.,’'“”&$-]{11,}:/mu]],
  ['fact-sheet', 'opening', 1, [/\$\d[\d.,]* ?(?:million|billion|trillion)\b/i]],
  ['fact-sheet', 'starts', 5, [/\bfact sheet\b/i]],
  [
    'fact-sheet',
    'starts',
    2,
    [
      /\b(?:investments?|actions|steps|commitments?|proposals?|priorities|announcements|deliverables|mechanisms|efforts) (?:[^.\n]{0,60} )?includ(?:e|es|ing)\b/im,
      /:$/im,
    ],
  ],
  [
    'article',
    'starts',
    5,
    [
      /^By:? (?:\p{Lu}[\p{L}.’'-]+ ){1,4}/mu,
      /^(?:READ|WATCH|Read more|Click here|Loading…|Opinion|ICYMI)\b/mu,
      /\((?:Link|Watch|Read)\)/u,
      /^(?:Here[’']s|Here is|Here are) (?:what|how|why|a|some|the|just|\d+)\b/mu,
    ],
  ],
  ['article', 'starts', 4, [/^“[^\n]{20,}/m, /: “/]],
  [
    'article',
    'opening',
    3,
    [
      /\b(?:this|in this|our) blog\b/i,
      /\bblog post\b/i,
      /\bwhat (?:you missed|they(?:’re| are) saying)\b/i,
      /\b(?:op-ed|editorial)\b/i,
      /\?(?:$|\s)/i,
    ],
  ],
  [
    'article',
    'starts',
    5,
    [
      /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}(?:, (?:and )?\p{Lu}[^\n]{3,90}[^.:;,\n])?\n(?![-*•])[^\n]{80}/u,
    ],
  ],
]
