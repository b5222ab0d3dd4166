/** The words that the grammar turns on, by lemma. Each set says what its words do in a promise. */

const words = (list: string) => new Set(list.trim().split(/\s+/))

/** Verbs that make a promise by being said: "The leaders pledged to …". */
export const firmPerformatives = words(
  'commit pledge agree concur decide resolve undertake promise vow announce launch unveil determine sign offer',
)

/** Verbs that promise an effort or an intention. */
export const softPerformatives = words(
  'intend plan aim hope seek strive want wish propose endeavour endeavor expect look',
)

/** Verbs by which leaders lend their weight, in the present: a soft undertaking. */
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

/** Nouns of deeds and their verbs: an item that opens with one names what is done ("Establishment of a hotline"). */
export const deedNouns: ReadonlyMap<string, string> = new Map(
  [
    ...words(`establishment:establish re-establishment:establish reestablishment:establish creation:create launch:launch development:develop
  enhancement:enhance advancement:advance expansion:expand extension:extend identification:identify
  operationalization:operationalize operationalisation:operationalize issuance:issue acceleration:accelerate
  implementation:implement deployment:deploy promotion:promote publication:publish completion:complete adoption:adopt
  provision:provide continuation:continue intensification:intensify facilitation:facilitate exchange:exchange
  collaboration:collaborate cooperation:cooperate coordination:coordinate introduction:introduce formation:form
  construction:construct modernization:modernize modernisation:modernize improvement:improve reduction:reduce removal:remove
  elimination:eliminate harmonization:harmonize harmonisation:harmonize alignment:align integration:integrate
  mobilization:mobilize mobilisation:mobilize resumption:resume inauguration:inaugurate convening:convene
  finalization:finalize finalisation:finalize acquisition:acquire procurement:procure participation:participate
  negotiation:negotiate ratification:ratify suspension:suspend withdrawal:withdraw`),
  ].map((pair): [string, string] => {
    const [noun = '', verb = ''] = pair.split(':')
    return [noun, verb]
  }),
)

/** Nouns that are a promise: "a pledge to …", "their commitment to …". */
export const promiseNouns = words(
  'commitment pledge promise reaffirmation undertaking agreement decision vow target',
)

/** Nouns that promise an effort only. */
export const effortNouns = words(
  'effort plan intention intent aim goal ambition resolve determination readiness willingness',
)

/** Verbs that say, see or are, but do nothing that could be kept or broken. */
export const idleVerbs = words(
  `be have say tell talk speak discuss mention note see hear know think believe expect feel find hope look get go come let ask
  thank turn leave happen remain seem appear mean include involve remember recall recognize recognise acknowledge welcome
  appreciate mourn grieve understand learn depend result constitute lead require need want like love try start begin show
  demonstrate reflect highlight emphasize emphasise stress benefit become stand sound keep bring play take
  underline underscore affirm reaffirm reiterate restate answer raise read make give put do use allow enable celebrate
  condemn commend applaud reassure debrief lay listen suffice stay overlap kick experience witness struggle suffer face`,
)

/** Idle alone, a deed with what follows: "take steps to reduce", "make available", "give 3 million". */
export const lightVerbs = words(
  'take make give put bring keep use lead start begin raise show demonstrate do',
)

/** Verbs of a summit's programme. In a preview they tell the agenda, in a published text they are the deed. */
export const programmeVerbs = words(
  'walk tour fly head interact land feature dine lunch sit cover mark visit view meet host attend travel visit join participate deliver sign chair speak convene hold gather hear arrive depart greet present engage celebrate commemorate',
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
  `create establish launch convene reconvene revive conclude hold announce develop build restart start initiate sign publish release open expand
  invest provide contribute deliver finalize finalise appoint share make design identify combat`,
)

/** Heads of subjects that can promise in public. Names of states come on top. */
export const actorNouns = words(
  `we each economies leader government country nation minister ministry president premier chancellor administration state partner party member
  side team department agency secretary secretariat institution bank authority commission council committee parliament
  cabinet office nasa usaid institute both heads head they alliance partners members delegation delegations authorities official officials
  advisor adviser chair chairs co-chair co-chairs command bureau embassy embassies division us quad g7 g8 g20 asean apec eu nato
  aukus i2u2 un oas caricom ecowas brics gcc presidency sherpas envoys ambassadors navies militaries endorsers signatories`,
)

/** Titles, which with a capital letter stand for who bears them: "Ambassador Brandt will open". */
export const titles = words(
  'ambassador envoy administrator commissioner director king queen emir sultan taoiseach pentagon',
)

/**
 * Verbs that deeds are made of. The tagger takes some of them for nouns where a list begins with them ("share plans",
 * "combat smuggling"); after "to", a comma or "and" they are read as verbs.
 */
export const deedVerbs = words(
  `accept adopt align allocate amend appoint audit ban buy certify deploy donate eliminate enact equip exempt finalize grant
  impose lift lower purchase raise ratify recruit remove repeal restrict sell ship simplify streamline tighten waive
  accelerate act activate address advance apply assess assist boost bolster build call collaborate combat complete conduct conserve
  consider continue contribute convene cooperate coordinate counter create cut deepen define deliver design develop
  double dredge encourage end enforce enhance ensure establish exchange expand explore extend facilitate finalize finance
  foster fulfil fulfill fund guarantee halve help hold host identify implement improve increase integrate invest join launch leverage
  limit link maintain mobilize modernize monitor open operate partner phase plan prevent promote protect provide publish
  pursue reduce reform reinforce renew repair report respond restart restore root resume review scale secure share sign sponsor
  start strengthen study support surge tackle test train triple update upgrade work`,
)

/** Deeds that, once under way, still have most of their course ahead. */
export const unfinishedDeeds = words(
  `establish create launch sign issue invest provide contribute finalize update develop build finance fund convene host
  open secure negotiate prepare draft set stand make implement deploy`,
)

/** Heads that name a body: tasks given to a body are promises of those who made it. */
export const bodyNouns = words(
  'group force committee council network dialogue dialog mechanism body taskforce taskforces secretariat secretariats forum team',
)

/** Things that are founded and then do what their founders promised: "This initiative will train …". */
export const thingNouns = words(
  'initiative program programme project partnership fund hub center centre facility pilot arrangement exercise contribution funding compact fellowship coalition alliance consortium',
)

/** Acts by which a government binds itself or those under it: "This Order will ban eel nets." */
export const instrumentNouns = words('order e.o. eo proclamation memorandum directive nsm nssm nspm')

/** What a thing brings about and nobody does: "The fund will help …". */
export const effectVerbs = words(
  `strengthen improve enhance ensure enable allow advance promote contribute increase reduce benefit bring make
  deepen boost foster accelerate facilitate encourage bolster be play serve address amplify incentivize offset mitigate reinforce transform stabilize generate spur drive`,
)

/** What trades for itself, and is no public actor. */
export const firmNouns = words(
  'company companies corporation corporations firms businesses airlines airways motors',
)

/** Offices of governments that texts name by their letters. */
export const agencies = words(
  `usda usaid nasa noaa epa dhs doe dod doj hhs fda cdc nih nsf mcc dfc ustda exim ustr fema treasury peacecorps corps fbi cia
  nist dot hud opic usgs cbp ice osha sec ftc fcc oecd w.h.o. imf unicef unhcr iom wfp fao iaea
  phmsa ferc nrc faa sba usafricom uscentcom centcom navcent usindopacom ussouthcom useucom usadf doi dol ofac gsa omb cisa nsa odni ustda koica jica jbic adb afdb ebrd`,
)

/** What is said in praise of a government, whatever it does: "is unlocking opportunities". */
export const praisingVerbs = words(
  'unlock deliver drive restore usher fuel champion transform advance defend forge rally express reshape revitalize unleash channel catalyze fulfil fulfill spur power reverse lead ensure protect',
)

/** What leaders look forward to when they mean to do it. */
export const awaitedNouns = words(
  'launch finalization finalisation conclusion signing convening reconvening establishment meeting ministerial dialogue dialog opening',
)

/** What all are for: being committed to it promises nothing. */
export const valueNouns = words(
  `peace security prosperity stability freedom democracy values value principles principle equality justice dignity unity future
  success friendship trust respect vision leadership region world people order law rule alliance partnership relationship ties sovereignty integrity independence`,
)

/** Nouns of things that are founded, agreed or paid: an announcement of one promises that it comes. */
export const deliverableNouns = words(
  `partnership initiative fund plan framework network dialogue dialog programme program strategy compact agreement group force
  committee mechanism forum summit meeting roadmap roadmaps package funding investment assistance campaign pilot declaration council
  memorandum mou mous deal commitment pledge center centre facility grant loan project coalition alliance platform measure
  exercise activity corridor taskforce taskforces hub pact accord mission tour workshop
  unit office portal registry academy hotline hotlines visa fellowship scholarship
  measures standard standards charter treaty exchange conference arrangement intent`,
)

/** Verbs by which leaders reach for what all hope for: "build a better future". */
export const hopeVerbs = words(
  'build make create shape overcome realize realise achieve secure address meet face foster deliver lead',
)

/** What these verbs promise nothing about. */
export const hopedFor = words(
  `peace security prosperity stability freedom democracy values future world life people peoples citizens relationship potential
  american americans results globe growth
  today tomorrow challenges challenge societies society nations countries communities region hemisphere continent generations`,
)

/** Verbs whose object is a promise that was made elsewhere, by whomever: "demonstrating its commitment to". */
export const mentioningVerbs = words(
  'reinforce demonstrate show reflect secure welcome applaud recall honor honour represent symbolize condemn support recognize recognise note appreciate fulfil fulfill exceed surpass double',
)

/** How a thing begins that is then to work: "the launch of", "the signing of". */
export const startNouns = words(
  `launch launching establishment signing renewal creation finalization finalisation conclusion opening donation
  expansion extension formation resumption termination deployment`,
)

/** What is reached or secured and binds those who gave it; as it stands in texts. */
export const settlements = words(
  `agreement agreements deal deals commitment commitments pact pacts treaty treaties compact compacts framework frameworks
  arrangement arrangements memorandum memoranda mou mous contract contracts purchases partnership partnerships`,
)

/** What a government pledges and then gives. */
export const gifts = words(
  'support assistance cooperation help funding resources aid assets troops doses billion million',
)

/** How the form of a verb ends that stands behind "will be". */
export const endingsBehindBe = 'ing|ed|built|held|made|given|sent|met'

/** What is said before a deed that is gladly done: "is proud to lend". */
export const gladWords = words('proud pleased thrilled delighted excited')

/** How firmly one stands: "steadfast in ending dues", "united in their commitment to". */
export const resoluteWords = words(
  'steadfast resolute unwavering united firm unflinching unyielding unshakable unshakeable unequivocal',
)

/** What two that share it are bound by: "share a commitment to". */
export const sharedNouns = words(
  'commitment goal objective desire determination aim intent intention resolve ambition',
)

/** Those who work for leaders: what leaders ask of them they decide. */
export const ownOfficials = words(
  'ministers ministries officials sherpas agencies departments advisers advisors teams envoys',
)
