/** Who promises, what is promised and what it is called: the nouns that the grammar turns on, by lemma. */
import { words } from './list.ts'

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

/** Nouns of effort that bind as "determined to" does. */
export const determined = words('resolve determination')

/** Nouns that promise an effort only. */
export const effortNouns = words(
  'effort plan intention intent aim goal ambition resolve determination readiness willingness',
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

/** What trades for itself, and is no public actor. */
export const firmNouns = words(
  'company companies corporation corporations firms businesses airlines airways motors',
)

/** Offices of one government that its texts name by their letters … */
export const ownAgencies = words(
  `usda usaid nasa noaa epa dhs doe dod doj hhs fda cdc nih nsf mcc dfc ustda exim ustr fema fbi cia va atf
  nist dot hud opic usgs cbp ice osha sec ftc fcc phmsa ferc nrc faa sba usafricom uscentcom centcom navcent usindopacom
  ussouthcom useucom usadf doi dol ofac gsa omb cisa nsa odni nrel fhfa cfpb irs usps cms opm fra
  usdot samhsa fhwa eda tsa ssa ntia nps nci ihs fmcsa uscis uscg usace ondcp hrsa usfs ovw ovc ostp nhtsa usg`,
)

/** … and with them those of others, of the world and of banks. */
export const agencies: ReadonlySet<string> = new Set([
  ...ownAgencies,
  ...words(
    'treasury peacecorps corps oecd w.h.o. imf unicef unhcr iom wfp fao iaea koica jica jbic adb afdb ebrd',
  ),
])

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
  measures memoranda standard standards charter treaty exchange conference arrangement intent`,
)

/** What these verbs promise nothing about. */
export const hopedFor = words(
  `peace security prosperity stability freedom democracy values future world life people peoples citizens relationship potential
  american americans results globe growth
  today tomorrow challenges challenge societies society nations countries communities region hemisphere continent generations`,
)

/** How a thing begins that is then to work: "the launch of", "the signing of". */
export const startNouns = words(
  `launch launching establishment signing renewal creation finalization finalisation conclusion opening donation
  expansion extension formation resumption termination deployment convening`,
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

/** What two that share it are bound by: "share a commitment to". */
export const sharedNouns = words(
  'commitment goal goals objective objectives desire determination aim aims intent intention resolve ambition',
)

/** Those who work for leaders: what leaders ask of them they decide. */
export const ownOfficials = words(
  'ministers ministries officials sherpas agencies departments advisers advisors teams envoys',
)
