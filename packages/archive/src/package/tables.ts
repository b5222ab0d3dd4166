/** The tables of a package. A test holds them against the tables of the database, so that none is forgotten. */
import type { Column } from './columns.ts'

export interface PackageTable {
  readonly name: string
  readonly meaning: string
  readonly columns: readonly Column[]
  /** What tells one row from another. */
  readonly key: readonly string[]
  /** In which order the rows of one document stand. */
  readonly order: string
}

const needed = (name: string, kind: Column['kind'], meaning: string): Column => ({
  name,
  kind,
  meaning,
  isNeeded: true,
})
const optional = (name: string, kind: Column['kind'], meaning: string): Column => ({
  name,
  kind,
  meaning,
  isNeeded: false,
})
const document = needed('document', 'text', 'The slug of the document')

/** In the order in which they can be read in. Every row but those of `former_pledges` belongs to a document. */
export const packageTables: readonly PackageTable[] = [
  {
    name: 'documents',
    meaning: 'Documents, as their current revisions show them',
    key: ['slug'],
    order: 'slug',
    columns: [
      needed('slug', 'text', 'Its name in addresses'),
      needed('title', 'text', 'Its title, or the name of its file'),
      needed('kind', 'text', 'What kind of text it is'),
      optional('publisher', 'text', 'The office that published it'),
      optional('date', 'day', 'The day it bears'),
      needed('specimen', 'truth', 'Whether it was written as an example'),
      needed('language', 'text', 'BCP 47 tag of its language'),
      optional('source_url', 'text', 'The address of its source'),
      needed('revision', 'integer', 'The number of its current revision'),
      needed('governments', 'list', 'What it calls the governments that it names as its own'),
      optional('summit', 'text', 'The summit that it belongs to, as an address has it'),
      optional('summit_name', 'text', 'The name of that summit'),
      optional('summit_year', 'integer', 'The year of that summit'),
      optional('summit_place', 'text', 'Where it was held'),
      needed('sifted', 'integer', 'The number of the method that found its commitments'),
    ],
  },
  {
    name: 'addresses',
    meaning: 'Addresses and names that documents came under',
    key: ['address'],
    order: 'address',
    columns: [
      document,
      needed('address', 'text', 'The address or name'),
      needed('noted_at', 'instant', 'When it was noted'),
    ],
  },
  {
    name: 'copies',
    meaning: 'Sources that brought known words under another address; their bytes are not kept',
    key: ['document', 'hash'],
    order: 'hash',
    columns: [
      document,
      needed('hash', 'text', 'SHA-256 of its bytes'),
      needed('address', 'text', 'The address it came under'),
      needed('noted_at', 'instant', 'When it was noted'),
    ],
  },
  {
    name: 'revisions',
    meaning:
      'States of documents; the bytes of each lie under sources/, its record is a line of records.ndjson',
    key: ['document', 'number'],
    order: 'number',
    columns: [
      document,
      needed('number', 'integer', 'From 1'),
      needed('hash', 'text', 'SHA-256 of its bytes, by which its file under sources/ is named'),
      needed('fingerprint', 'text', 'SHA-256 over date, title and words'),
      needed('address', 'text', 'The address it came under'),
      needed('name', 'text', 'The name it came under'),
      needed('imported_at', 'instant', 'When it was imported'),
      needed('seen_at', 'instant', 'When it was first seen to stand so'),
    ],
  },
  {
    name: 'passages',
    meaning: 'The passages of current revisions that have words of their own',
    key: ['document', 'ordinal'],
    order: 'ordinal',
    columns: [
      document,
      needed('ordinal', 'integer', 'Its place in the text, from 0'),
      needed('anchor', 'text', 'Its address within the document'),
      needed('kind', 'text', 'What it is'),
      optional('speaker', 'text', 'Who speaks, as printed'),
      optional('role', 'text', 'The part of the speaker'),
      needed('text', 'text', 'Its words'),
    ],
  },
  {
    name: 'commitments',
    meaning: 'Commitments found in current revisions, proposed by machine, and the pledge that each words',
    key: ['document', 'ordinal'],
    order: 'ordinal',
    columns: [
      document,
      needed('ordinal', 'integer', 'Its place among those of the document, from 0'),
      needed('quote', 'text', 'Its exact words, white space folded'),
      needed('quote_start', 'integer', 'Where it begins in the text of the record, in UTF-16 units'),
      needed('quote_end', 'integer', 'Where it ends'),
      needed('anchor', 'text', 'The passage that holds it'),
      needed('parties', 'texts', 'ISO 3166-1 alpha-2 codes, or names of bodies in lower case'),
      needed('action', 'text', 'What kind of action'),
      needed('issue', 'text', 'Which issue'),
      needed('strength', 'text', 'How firm'),
      needed('stage', 'text', 'At which stage'),
      optional('target', 'object', 'The number it sets'),
      optional('deadline', 'text', 'A day, a month or a year'),
      optional('due', 'day', 'The last day that keeps the deadline'),
      optional('beneficiary', 'text', 'For whom'),
      optional('mechanism', 'text', 'Through which body or plan'),
      optional('earlier', 'text', 'The earlier instrument that it names'),
      needed('missing', 'texts', 'What it would have to say to be checked'),
      needed('confidence', 'number', 'From 0 to 1'),
      needed('cues', 'list', 'Why it was proposed'),
      optional(
        'around',
        'text',
        'The sentences around it, the words its list hangs on and the heading above',
      ),
      optional('pledge', 'text', 'The id of the pledge'),
      needed('place', 'integer', 'Which of its wordings it is, from 0'),
      optional('continues', 'integer', 'The place of the wording that it goes on from'),
      optional('relation', 'text', 'What it is to that one'),
      optional('link', 'object', 'Changes, reasons and confidence of the link'),
    ],
  },
  {
    name: 'rejected',
    meaning: 'What looked like a commitment and was not taken, with reasons',
    key: ['document'],
    order: 'number',
    columns: [
      document,
      needed('number', 'integer', 'How many'),
      needed('candidates', 'list', 'Each with its reason and cues'),
    ],
  },
  {
    name: 'former_pledges',
    meaning: 'Ids that pledges had',
    key: ['id'],
    order: 'id',
    columns: [
      needed('id', 'text', 'The id'),
      optional('became', 'text', 'The pledge that took its wordings up'),
    ],
  },
]

/**
 * Whether each row of a table belongs to a document, which its column `document` names.
 *
 * @example
 * packageTables.filter(isOfDocument).map(({ name }) => name) // all but 'documents' and 'former_pledges'
 */
export function isOfDocument({ columns }: PackageTable): boolean {
  return columns.some(({ name }) => name === 'document')
}

/** Columns and whole tables that no package has, each with the reason. */
export const leftOut: Readonly<Record<string, string>> = {
  'documents.id': 'the slug stands for it; it is made anew',
  'documents.change': 'counts what one process did; it is made anew',
  'documents.described': 'passages are described anew',
  'revisions.bytes': 'a file under sources/',
  'revisions.record': 'a line of records.ndjson',
  'passages.words': 'the database makes it of the text',
  'passages.traits': 'passages are described anew',
  open_passages: 'what is public of passages',
  held_passages: 'what is held is in no package',
  traits: 'passages are described anew',
  words: 'noted anew',
  edits: 'revisions are compared anew',
  git_versions: 'what was taken from repositories that may not be at hand',
  state: 'counts the changes of its own database',
  fetches: 'what servers said may not hold elsewhere',
  accounts: 'people are in no package',
  passkeys: 'people are in no package',
  identities: 'people are in no package',
  sessions: 'people are in no package',
  invitations: 'people are in no package',
  challenges: 'people are in no package',
  sign_in_attempts: 'people are in no package',
  acts: 'for whoever keeps the archive',
  holds: 'what is held is in no package',
  release_acts: 'for whoever keeps the archive',
}
