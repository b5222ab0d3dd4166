/** What a title says a document is, in the words that governments head their texts with. */
import type { DocumentKind } from '../schema.ts'

/**
 * The kind that a title names, or null. A designation counts only in the title's head, before the first preposition or
 * verb: the "Presidential Message on the Anniversary of the Harbour Address" is a message, and who "Announces a New
 * Strategy Report" has written no report.
 *
 * @example
 * titleKind('Joint Statement of Orsk and Vell') // 'joint-statement'
 * titleKind('Versión estenográfica. Conferencia de prensa') // 'press-briefing'
 * titleKind('Deepening the Lake') // null
 */
export function titleKind(title: string): DocumentKind | null {
  const bare = title
    .slice(0, longest)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(prefix, '')
  if (isAgreement(bare)) return null
  const head = bare.split(endOfHead, 1)[0] ?? ''
  return first(designations, bare) ?? first(heads, head) ?? first(deeds, bare)
}

function first(kinds: readonly (readonly [DocumentKind, RegExp])[], words: string): DocumentKind | null {
  return kinds.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** Characters; what comes behind them designates nothing. */
const longest = 400

/** What an office sets before the title proper. */
const prefix =
  /^(?:(?:corrected|updated?|press release|for immediate release|media release|america 250)\s*:\s*)+/i

/**
 * Whether a title heads a treaty or a memorandum between governments, which is none of the kinds.
 *
 * @example
 * isAgreement('Agreement Between Orsk and Vell on Locks') // true
 */
export function isAgreement(title: string): boolean {
  return agreement.test(title)
}

const agreement =
  /^(?:agreement between|memorandum of (?:understanding|cooperation)|memor[aá]ndum de entendimiento)\b/iu

/** After these the title tells what the text is about. */
const endOfHead =
  /[:;|]|\s(?:[-–—]|on|by|of|from|for|in|at|to|with|following|regarding|previewing|before|after|between|among|towards?|sobre|del?|por|para|con|en|al?|du|des|sur|par|pour|avec|über|von|zu[mr]?|do|da|announc\w*|releas\w*|launch\w*|approv\w*|amend\w*|sign(?:s|ed)|unveil\w*|publish\w*|issu(?:es|ed)|applaud\w*|celebrat\w*|highlight\w*)(?=\s|$)/iu

/** Read in the whole title, before all else: the designation stands behind a name, or the rest of it far from it. */
const designations: readonly (readonly [DocumentKind, RegExp])[] = [
  [
    'article',
    /^(?:icymi|in case you missed it|what they(?:[’']re| are) (?:saying|reading)|op-?ed|opinion|blog|columna)\b/i,
  ],
  [
    'fact-sheet',
    /^(?:\S+ ){0,5}fact ?sheets?(?:$|\s*[:–—]| (?:on|for|by)\b)|^(?:ficha informativa|hoja (?:informativa|de datos)|fiche d[’']information|document d[’']information|faktenblatt)/i,
  ],
  ['remarks', /^excerpts?\b.*\b(?:remarks|address|speech)\b/i],
  ['background-call', /\bbackground\b.*\b(?:call|briefing|gaggle)\b/i],
  [
    'press-briefing',
    /\b(?:press|media|news) (?:briefing|call|gaggle|conference)\b|\bgaggle\b|^(?:virtual )?on-the-record\b|\bconferencia de prensa\b|\bconf[eé]rence de presse\b|^point de presse\b|\bpressekonferenz\b|\bcoletiva de imprensa\b/iu,
  ],
  ['letter', /^(?:a )?message to the (?:congress|senate|house)\b/i],
  [
    'joint-statement',
    /\bstatement\b.*\b(?:leaders|ministers|governments) of\b|\bstatement from .* and .* following\b/i,
  ],
  [
    'statement',
    /^bills? sign(?:ed|ing)|^congressional bills?\b|\bsigned? .*\binto law\b|^(?:comunicado|communiqu[eé]) de (?:prensa|presse)\b|^d[eé]claration (?:du|de la|par) (?:premier|pr[eé]sident|ministre|porte-parole|secr[eé]taire|chef)|^declaraci[oó]n (?:del|de la|por) (?:president|primer|ministr|secretari|portavoz|vocer)/iu,
  ],
]

/** Read in the head alone. */
const heads: readonly (readonly [DocumentKind, RegExp])[] = [
  ['readout', /\breadout\b/i],
  [
    'joint-statement',
    /\b(?:joint|trilateral|leaders[’']?|quad|g-?(?:7|8|20)|summit)\b.*\b(?:statement|communiqu[eé])(?![a-z])|\bjoint\b.*\bmessage\b|\b(?:declaraci[oó]n|comunicado|d[eé]claration|communiqu[eé]|declara[cç][aã]o) conjunt?[aeo]|\b(?:declaraci[oó]n|comunicado|d[eé]claration|communiqu[eé]) (?:conjointe?|commune?)|\bgemeinsame erkl[aä]rung\b/iu,
  ],
  [
    'remarks',
    /\b(?:remarks|eulogy|testimony|discurso|palabras|mensaje|allocution|discours|propos|pronunciamento)\b|\b(?:speech|address|toast|rede)$/iu,
  ],
  ['remarks', /^versi[oó]n estenogr[aá]fica\b|^(?:transcript|transcripci[oó]n|transcription)\b/iu],
  [
    'order',
    /\b(?:proclamation|executive order|memorandum|determination|presidential (?:permit|waiver|notice)|notice|order|executive grant|decreto|acuerdo|d[eé]cret|arr[eê]t[eé]|ordonnance|verordnung)$|^(?:proclamation|executive order|memorandum|notice|delegation|sequestration order|decreto|d[eé]cret)\b/iu,
  ],
  ['letter', /^(?:an? |the )?(?:joint |open )?(?:letters?|carta|lettre|brief)$/iu],
  [
    'declaration',
    /\b(?:declaration|communiqu[eé](?!\p{L})|joint vision|charter|compact|accord|declaraci[oó]n|d[eé]claration|declara[cç][aã]o|erkl[aä]rung)$/iu,
  ],
  ['report', /\b(?:report|white paper|issue brief|working paper|informe|rapport|bericht|relat[oó]rio)$/iu],
  ['statement', /\b(?:statements?|message|comunicado|communiqu[eé])$|^(?:statement|vision statement)\b/iu],
]

/** What a title without a designation tells was done. */
const deeds: readonly (readonly [DocumentKind, RegExp])[] = [
  [
    'nomination',
    /\b(?:nominations?|nominees?|withdrawals?)\b.*\bsent to\b|\b(?:announces?|names?|makes?|intends? to|intent to)\b.*\b(?:nominations?|nominees?|nominate|appoint|appointments?)\b|\b(?:names?|announces?)\b.*\b(?:members|delegation to|to serve as)\b|\b(?:nominates|appoints|presidential delegation)\b|^(?:nombramientos?|nomination de)\b/i,
  ],
  [
    'readout',
    /\b(?:speaks|spoke|meets|met) with\b|^(?:\S+ ){1,2}(?:call|meeting) with\b|^(?:resumen|lectura) de la (?:llamada|reuni[oó]n)|^compte rendu|^s[’']entretient avec/iu,
  ],
  [
    'schedule',
    /^(?:daily (?:guidance|schedule)|public schedule|week ahead|media advisory|itinerary|weekly schedule|agenda (?:del|de la) |emploi du temps|itin[eé]raire)|\b(?:daily guidance|public schedule|itinerary)\b/iu,
  ],
]

/** Whether a title is a sentence about what was done, as over news, and no name of a document. */
export function isHeadline(title: string): boolean {
  return headlineVerb.test(title)
}

const headlineVerb =
  /\S (?:acts|advances|agree|announces|announcing|applauds?|are|attends|boosts|brings|calls|can|celebrate|celebrates|champions|confirms|continues|convenes|cracks|creates|cuts|debuts|deliver|delivers|demands?|dismantles|drives|ends|expands|fights|fires|fixes|fuels|gets|gives|has|have|helps|highlights|hits|honor|honou?rs|hosts|invests|is|issues|joins|keeps|launches|leads|makes|marks|meets|must|names|opens|outlines|paves|plans|plummets?|protects|puts|raises|reaffirms|recogni[sz]es|releases|restores|returns|revives|saves|secures|seizes|sets|showcases|shows|signs|slams|solidifies|spotlights|stands|stops|support|supports|takes|touts|unleashes|unveils|urges?|visits|warns|welcomes|will|wins|won[’']t|would|to (?:host|deliver|award|visit|sign|meet|kick|lead|travel|attend|announce|participate|reopen|convene))(?: |$)|^(?:how|why|what|where|when|here[’']s|yes|no|\d+ (?:wins|reasons|times|ways))\b|[!?]$|\p{So}/iu
