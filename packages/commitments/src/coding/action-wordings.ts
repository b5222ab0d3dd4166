import type { Action } from '../schema.ts'

/**
 * Wordings that say by themselves what is done, whatever verb carries them; some only where they begin within so many letters.
 */
export const wordings: readonly (readonly [action: Action, wording: RegExp, within?: number])[] = [
  ['establish', /\bwork(?:ing)? together (?:\S+ ){0,8}to (?:establish|create|launch|set up) an?\b/, 90],
  [
    'transfer',
    /\b(?:work|partner)(?:ing)? with (?:\S+ ){1,16}to (?:provide|invest|contribute|fund) (?:\S+ ){0,5}[$€£]/,
    90,
  ],
  ['continue', /\bremain(?:s|ed)? (?:\w+ly )?committed to (?:the|its|our|their|an?)\b/, 90],
  [
    'cooperate',
    /\b(?:work|partner|collaborat|cooperat)(?:e|ing)? (?:closely |directly )?(?:with(?! [Cc]ongress)|alongside|together|jointly)\b/,
    90,
  ],
  [
    'cooperate',
    /\b(?:announc|sign|conclud)\w* (?:\S+ ){0,6}(?:memorand(?:um|a) of understanding|MOUs?)\b/i,
    90,
  ],
  [
    'convene',
    /\b(?:committed to|undertak\w+|prepar\w+|hold\w*|relaunch\w*|conven\w+) (?:\S+ ){0,5}(?:sub-?)?(?:dialogues?|consultations?)\b/,
    90,
  ],
  ['establish', /\b(?:establish|initiat|launch|start)\w* (?:\S+ ){0,6}dialogues?\b/, 90],
  [
    'explore',
    /\b(?:(?:explor|look)(?:e|ing)?(?: at| for)? (?:ways|new|options|how)|(?:due|active) consideration)\b/,
    90,
  ],
  ['target', /\b(?:complete denuclearization|world without nuclear weapons|net[- ]zero emissions)\b/, 90],
  ['target', /\b(?:meet|achiev|reach)\w* (?:\S+ ){0,5}(?:goals?|targets?|objectives?)\b/, 60],
  ['target', /\b(?:reduc|cut|tackl|curb|lower|limit)\w* (?:\S+ ){0,5}(?:emissions|carbon)\b/, 60],
  ['deliver', /\b(?:reach|negotiat|conclud)\w* (?:\S+ ){0,4}(?:agreements?|treat(?:y|ies)|deals?)\b/, 60],
  [
    'enforce',
    /\bhold(?:ing)? (?:\S+ ){1,4}accountable\b|\bhold (?:\S+ ){1,8}to account\b|\baccountability for\b|\bprohibition (?:on|of)\b/,
  ],
  [
    'deliver',
    /\b(?:updat|finali[sz]|complet)(?:e|ing) (?:\S+ ){0,6}(?:plan|strategy|framework|report|guidelines)\b/,
    60,
  ],
  [
    'explore',
    /\b(?:undertak|conduct|perform)\w* (?:\S+ ){0,4}(?:reviews?|assessments?|stud(?:y|ies)|analys[ie]s|research)\b/,
    60,
  ],
  [
    'target',
    /\b(?:mobili[sz]|leverag|catalyz|unlock)\w* (?:\S+ ){0,4}[$€£¥]?\d[\d.,]* ?(?:m|b|tr)illion\b/,
    90,
  ],
  [
    'establish',
    /\b(?:re-?)?open(?:ing)? (?:its|our|an?|the|new) (?:\S+ ){0,3}(?:embass(?:y|ies)|consulates?|offices?)\b/,
    60,
  ],
  ['transfer', /\bmak(?:e|ing) (?:\S+ ){0,3}(?:contributions?|investments?|donations?)\b/, 60],
  ['establish', /\b(?:establishment|creation|launch) of (?:the|an?|its|our)\b/, 60],
  ['reform', /\b(?:agreed to|announced|reached) (?:\S+ ){0,5}(?:trade deal|agreement on reciprocal)\b/i, 90],
  [
    'convene',
    /\b(?:hold|host|conven)(?:e|ing)? (?:\S+ ){0,5}(?:meeting|dialogue|ministerial|conference|summit|forum|workshop)s?\b/,
    60,
  ],
  [
    'convene',
    /^(?:an? |the |our )?(?:[\w’.-]+ ){0,4}(?:meetings?|summit|conference)\b(?! (?:\S+ ){0,3}will)/i,
  ],
  [
    'transfer',
    /\bprovid(?:e|ing) (?:\S+ ){0,4}(?:humanitarian|life-?saving|food|emergency|financial) (?:\S+ )?(?:assistance|aid)\b/,
  ],
  [
    'establish',
    /^(?:an?|the|our) (?:new )?(?:\S+ ){0,4}(?:working group|task force|partnership|council|dialogue|network|fund|initiative|campaign)\b/,
  ],
]
