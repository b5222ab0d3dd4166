/** How something is promised, done, said or hoped: the verbs that the grammar turns on, by lemma, and how they end. */
import { words } from './list.ts'

/** Verbs that make a promise by being said: "The leaders pledged to …". */
export const firmPerformatives = words(
  'commit pledge agree concur decide resolve undertake promise vow announce launch unveil determine sign offer',
)

/** Verbs that promise an effort or an intention. */
export const softPerformatives = words(
  'intend plan aim hope seek strive want wish propose endeavour endeavor expect look',
)

/** Those by which leaders only lend their weight to what others or all are to do: a soft undertaking. */
export const weightVerbs = words('support endorse encourage urge call invite ask')

/** Verbs by which leaders undertake something in the present, in saying so. */
export const backingVerbs = words(
  'support endorse encourage urge call invite ask task instruct direct mandate launch establish adopt extend facilitate provide',
)

/** Verbs that say an earlier promise again. */
export const reaffirmingVerbs = words(
  'reaffirm reiterate renew underscore underline recommit restate affirm confirm reconfirm re-affirm express stress emphasize emphasise',
)

/** The same with a hyphen, which the tagger takes for no form of a verb. */
export const saidAgain = words(
  `re-affirm re-affirms re-affirmed re-affirming re-iterate re-iterates re-iterated re-iterating
  re-commit re-commits re-committed re-committing`,
)

/** Verbs that say, see or are, but do nothing that could be kept or broken. */
export const idleVerbs = words(
  `concur be have say tell talk speak discuss mention note see hear know think believe expect feel find hope look get go come let ask
  thank turn leave happen remain seem appear mean include involve remember recall recognize recognise acknowledge welcome
  appreciate mourn grieve understand learn depend result constitute lead require need want like love try start begin show
  demonstrate reflect highlight emphasize emphasise stress benefit become stand sound keep bring play take
  underline underscore affirm reaffirm reiterate restate answer raise read make give put do use allow enable celebrate
  condemn commend applaud reassure debrief lay listen suffice stay overlap kick experience witness struggle suffer face account`,
)

/** Idle alone, a deed with what follows: "take steps to reduce", "make available", "give 3 million". */
export const lightVerbs = words(
  'take make give put bring keep use lead start begin raise show demonstrate do',
)

/** Verbs of a summit's programme. In a preview they tell the agenda, in a published text they are the deed. */
export const programmeVerbs = words(
  'walk tour fly head interact land feature dine lunch sit cover mark visit view meet host co-host cohost attend travel visit join participate deliver sign chair speak convene hold gather hear arrive depart greet present engage celebrate commemorate',
)

/** Verbs whose deed is the verb after them: "will work to", "pledging to", "working together to". */
export const carryingVerbs = words(
  'work continue help commit pledge intend seek aim plan agree collaborate cooperate strive look decide begin start collectively partner',
)

/** Under a soft word the deed is soft: "will work to reduce", "will explore". */
export const softDeeds = words(
  'explore consider encourage seek aim strive intend plan hope examine study assess discuss look',
)

/** Verbs of founding, sending, meeting: after them an "and" opens a deed of its own. */
export const discreteVerbs = words(
  `create establish launch convene reconvene revive conclude hold announce develop build restart resume start initiate sign publish release open expand
  invest provide contribute deliver finalize finalise appoint share make design identify combat`,
)

/**
 * Verbs that deeds are made of. The tagger takes some of them for nouns where a list begins with them ("share plans",
 * "combat smuggling"); after "to", a comma or "and" they are read as verbs.
 */
export const deedVerbs = words(
  `accept adopt align allocate amend appoint audit ban buy certify deploy donate eliminate enact equip exempt finalize grant
  impose lift lower purchase raise ratify recruit remove repeal restrict sell ship simplify streamline tighten waive
  accelerate act activate address advance apply assess assist boost bolster build call collaborate combat complete conduct conserve
  consider continue contribute convene cooperate coordinate counter create cut de-risk deepen define deliver design develop
  double dredge encourage end enforce enhance ensure establish exchange expand explore extend facilitate finalize finance
  foster fulfil fulfill fund guarantee halve help hold host identify implement improve increase institute integrate invest join launch leverage
  limit link maintain maximize minimize mobilize modernize monitor open operate partner phase plan prevent promote protect provide publish
  pursue reduce reform reinforce renew repair report respond restart restore root resume review scale secure share sign sponsor
  start strengthen study support surge tackle test train triple undertake update upgrade work`,
)

/** Deeds that, once under way, still have most of their course ahead. */
export const unfinishedDeeds = words(
  `establish create launch sign issue invest provide contribute finalize update develop build finance fund convene host
  open secure negotiate prepare draft set stand make implement deploy`,
)

/** What a thing brings about and nobody does: "The fund will help …". */
export const effectVerbs = words(
  `strengthen improve enhance ensure enable allow advance promote contribute increase reduce benefit bring make
  deepen boost foster accelerate facilitate encourage bolster be play serve address amplify incentivize offset mitigate reinforce transform stabilize generate spur drive
  innovate utilize utilise`,
)

/** What is said in praise of a government, whatever it does: "is unlocking opportunities". */
export const praisingVerbs = words(
  'unlock deliver drive restore usher fuel champion transform advance defend forge rally express reshape revitalize unleash channel catalyze fulfil fulfill spur power reverse lead ensure protect',
)

/** Verbs by which leaders reach for what all hope for: "build a better future". */
export const hopeVerbs = words(
  'build make create shape overcome realize realise achieve secure address meet face foster deliver lead inaugurate open begin usher',
)

/** Verbs whose object is a promise that was made elsewhere, by whomever: "demonstrating its commitment to". */
export const mentioningVerbs = words(
  'reinforce demonstrate show reflect secure welcome applaud recall honor honour represent symbolize condemn support recognize recognise note appreciate fulfil fulfill exceed surpass double',
)

/** How the form of a verb ends that stands behind "will be". */
export const endingsBehindBe = 'ing|ed|built|held|made|given|sent|met'

/** What is said before a deed that is gladly done: "is proud to lend". */
export const gladWords = words('proud pleased thrilled delighted excited')

/** How firmly one stands: "steadfast in ending dues", "united in their commitment to". */
export const resoluteWords = words(
  'steadfast resolute unwavering united firm unflinching unyielding unshakable unshakeable unequivocal',
)
