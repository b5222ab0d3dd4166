/** The words of transcripts by language, for descriptions of house styles to share. */
import type { HouseStyle } from './house-style.ts'

type Words = Pick<HouseStyle, 'roles' | 'honorifics' | 'offices' | 'directions'>

const list = (words: string): readonly string[] => words.trim().split(/\s+/)
const asRole = (role: HouseStyle['roles'][number][1], words: string): HouseStyle['roles'] =>
  list(words).map((word) => [word, role])

export const english: Words = {
  roles: [
    ...asRole('moderator', 'MODERATOR SPOKESPERSON AIDE ANNOUNCER'),
    ...asRole('operator', 'OPERATOR'),
    ...asRole('interpreter', 'INTERPRETER TRANSLATOR'),
    ...asRole('host', 'HOST ANCHOR'),
    ...asRole('reporter', 'REPORTER QUESTION JOURNALIST PHOTOJOURNALIST CORRESPONDENT INTERVIEWER'),
    ...asRole('official', 'OFFICIAL ANSWER INTERVIEWEE'),
    ...asRole('other', 'PARTICIPANT AUDIENCE CROWD CHILD CHILDREN STUDENT WOMAN MAN VOICE VIDEO CUSTOMER'),
    ...asRole('other', 'PROTESTER PROTESTOR CREW STAFF PLAYER MEMBER UNIDENTIFIED UNKNOWN'),
  ],
  honorifics: list('MR MRS MS DR MX'),
  offices: list(`
    PRESIDENT MINISTER SECRETARY CHANCELLOR PREMIER SENATOR GOVERNOR MAYOR AMBASSADOR ADMINISTRATOR DIRECTOR
    COMMISSIONER ADVISOR ADVISER CHAIR CHAIRMAN CHAIRWOMAN LEADER SPEAKER REPRESENTATIVE CONGRESSMAN CONGRESSWOMAN
    TREASURER COUNSELOR ENVOY ATTORNEY SURGEON JUSTICE JUDGE SHERIFF SUPERINTENDENT PROFESSOR TAOISEACH
    GENERAL ADMIRAL LIEUTENANT COLONEL MAJOR CAPTAIN COMMANDER SERGEANT CHIEF OFFICER COACH
    KING QUEEN PRINCE PRINCESS AMIR EMIR SULTAN SIR DAME LADY GENTLEMAN POPE CARDINAL
    REVEREND FATHER BISHOP RABBI IMAM PASTOR CHAPLAIN GEN ADM SEN REP GOV AMB SGT COL CAPT LT`),
  directions: {
    inaudible: ['inaudible', 'audio drop', 'audio gap', 'indiscernible', 'unintelligible'],
    interpreted: [
      'as interpreted',
      'as translated',
      'interpreting',
      'through interpreter',
      'via interpreter',
      'through an interpreter',
    ],
    'in-progress': ['in progress', 'joined in progress'],
    'stage-direction': [
      'laughter',
      'laughs',
      'laughing',
      'chuckles',
      'applause',
      'cheers',
      'boos',
      'cross-talk',
      'crosstalk',
      'pause',
      'music',
      'speaks',
      'coughs',
      'sighs',
      'gestures',
      'gesturing',
      'referring to',
      'technical difficulties',
      'moment of silence',
    ],
    redaction: ['redacted', 'name withheld', 'names withheld'],
  },
}

export const spanish: Words = {
  roles: [
    ...asRole('moderator', 'MODERADOR MODERADORA CONDUCTOR CONDUCTORA LOCUTOR LOCUTORA'),
    ...asRole('operator', 'OPERADOR OPERADORA'),
    ...asRole('interpreter', 'INTÉRPRETE TRADUCTOR TRADUCTORA'),
    ...asRole('host', 'ANFITRIÓN ANFITRIONA'),
    ...asRole('reporter', 'PREGUNTA INTERLOCUTOR INTERLOCUTORA INTERVENCIÓN PERIODISTA REPORTERO REPORTERA'),
    ...asRole('official', 'FUNCIONARIO FUNCIONARIA RESPUESTA'),
    ...asRole('other', 'VOZ VOCES ASISTENTE PARTICIPANTE PÚBLICO CORO NIÑO NIÑA'),
  ],
  honorifics: list('SR SRA SRTA DON DOÑA LIC'),
  offices: list(`
    PRESIDENTE PRESIDENTA VICEPRESIDENTE VICEPRESIDENTA MINISTRO MINISTRA CANCILLER SECRETARIO SECRETARIA
    SUBSECRETARIO SUBSECRETARIA EMBAJADOR EMBAJADORA GOBERNADOR GOBERNADORA PROCURADOR PROCURADORA DIRECTOR DIRECTORA
    FISCAL SENADOR SENADORA DIPUTADO DIPUTADA ALCALDE ALCALDESA JEFE JEFA TITULAR COORDINADOR COORDINADORA COMISIONADO
    COMISIONADA GENERAL ALMIRANTE CORONEL COMANDANTE REY REINA ESPOSA ESPOSO`),
  directions: {
    inaudible: ['inaudible', 'falla de audio', 'falla de transmisión'],
    interpreted: ['interpretación', 'interpretado', 'traducción'],
    'in-progress': ['en curso', 'ya iniciado'],
    'stage-direction': ['pausa', 'risas', 'aplausos', 'mensaje en', 'habla en', 'música', 'video'],
    redaction: ['reservado', 'nombre reservado'],
  },
}

export const french: Words = {
  roles: [
    ...asRole('moderator', 'MODÉRATEUR MODÉRATRICE ANIMATEUR ANIMATRICE'),
    ...asRole('operator', 'OPÉRATEUR OPÉRATRICE TÉLÉPHONISTE'),
    ...asRole('interpreter', 'INTERPRÈTE TRADUCTEUR TRADUCTRICE'),
    ...asRole('host', 'HÔTE'),
    ...asRole('reporter', 'QUESTION JOURNALISTE'),
    ...asRole('official', 'RÉPONSE RESPONSABLE'),
    ...asRole('other', 'PARTICIPANT PARTICIPANTE PUBLIC VOIX'),
  ],
  honorifics: list('M MM MME MLLE DR'),
  offices: list(`
    PRÉSIDENT PRÉSIDENTE MINISTRE CHANCELIER CHANCELIÈRE SECRÉTAIRE AMBASSADEUR AMBASSADRICE GOUVERNEUR GOUVERNEURE
    DIRECTEUR DIRECTRICE SÉNATEUR SÉNATRICE DÉPUTÉ DÉPUTÉE MAIRE COMMISSAIRE GÉNÉRAL AMIRAL COLONEL ROI REINE`),
  directions: {
    inaudible: ['inaudible'],
    interpreted: ['interprétation', 'traduction'],
    'in-progress': ['en cours'],
    'stage-direction': ['rires', 'applaudissements', 'pause', 'musique'],
    redaction: ['caviardé', 'nom omis'],
  },
}

/** The directions of several languages in one, for a house that writes in all of them. */
export function joined(...languages: readonly Words['directions'][]): Words['directions'] {
  const all = new Map<string, readonly string[]>()
  for (const [kind, words] of languages.flatMap((directions) => Object.entries(directions))) {
    all.set(kind, [...(all.get(kind) ?? []), ...words])
  }
  return Object.fromEntries(all)
}
