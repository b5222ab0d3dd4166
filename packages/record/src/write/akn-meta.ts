import { type Result, x } from 'xastscript'
import { countryOf } from '../meta/publishers.ts'
import type { DocumentRecord } from '../schema.ts'
import type { Person } from './cast.ts'
import { termLines } from './head-lines.ts'
import { group, type XmlNode } from './xml.ts'

/** The namespace of what Akoma Ntoso has no word for: ground rules, and which answer belongs to which question. */
export const readoutNamespace = 'urn:readout:record:1'

/**
 * The `meta` of an Akoma Ntoso document: what work it is (FRBR), who speaks in it in which role, which speech answers
 * which, and the ground rules. Addresses of works follow the naming convention of OASIS (`/akn/us/statement/…`); where
 * no government is named, the country is `xx`.
 */
export function aknMeta(
  record: DocumentRecord,
  {
    type,
    people,
    eIds,
  }: {
    readonly type: string
    readonly people: readonly Person[]
    readonly eIds: ReadonlyMap<string, string>
  },
): Result {
  const { meta } = record
  return group('meta', {}, [
    identification(record, type),
    ...(meta.publishedAt === null
      ? []
      : [
          x('publication', {
            date: meta.publishedAt,
            name: 'publication',
            showAs: meta.publisher ?? 'Publication',
          }),
        ]),
    ...analysis(record, eIds),
    references(record, people),
    ...groundRules(record),
  ])
}

function identification(record: DocumentRecord, type: string): Result {
  const { meta } = record
  const date = meta.date ?? record.groundRules?.callDate ?? null
  const country = (meta.governments[0]?.code ?? countryOf(meta.sourceUrl) ?? 'xx').toLowerCase()
  const work = `/akn/${country}/${type}/${meta.kind}/${date ?? 'undated'}/${slugOf(meta.title ?? meta.kind)}`
  const language = languageCodes[meta.language.slice(0, 2).toLowerCase()] ?? meta.language
  const expression = `${work}/${language}@`
  const level = (name: string, value: string, dated: string | null, more: readonly XmlNode[] = []) => {
    // The standard wants a date where there is none; this one says by its name that it is not known.
    const known =
      dated === null ? { date: '0001-01-01', name: 'unknown' } : { date: dated, name: 'publication' }
    return group(name, {}, [
      x('FRBRthis', { value: name === 'FRBRManifestation' ? `${value}/!main.xml` : `${value}/!main` }),
      x('FRBRuri', { value: name === 'FRBRManifestation' ? `${value}.akn` : value }),
      ...(name === 'FRBRWork' && meta.sourceUrl !== null
        ? [x('FRBRalias', { value: meta.sourceUrl, name: 'source' })]
        : []),
      x('FRBRdate', known),
      x('FRBRauthor', { href: '#publisher', as: '#author' }),
      ...more,
    ])
  }
  return group('identification', { source: '#readout' }, [
    level('FRBRWork', work, date, [x('FRBRcountry', { value: country })]),
    level('FRBRExpression', expression, date, [x('FRBRlanguage', { language })]),
    level('FRBRManifestation', expression, meta.modifiedAt ?? date),
  ])
}

/** Letters and digits of a title, for its address. */
function slugOf(title: string): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  return words?.slice(0, 12).join('-') ?? 'untitled'
}

/** ISO 639-2, which the naming convention wants, of languages that governments publish in. */
const languageCodes: Readonly<Record<string, string>> = {
  ar: 'ara',
  de: 'deu',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  nl: 'nld',
  pl: 'pol',
  pt: 'por',
  ru: 'rus',
  uk: 'ukr',
  zh: 'zho',
}

function analysis({ passages }: DocumentRecord, eIds: ReadonlyMap<string, string>): Result[] {
  const reference = (anchor: string | undefined) => {
    const eId = eIds.get(anchor ?? '')
    return eId === undefined ? undefined : `#${eId}`
  }
  const links = passages.flatMap(({ anchor, answers, followsUp, continues }) =>
    answers === undefined && followsUp === undefined && continues === undefined
      ? []
      : [
          x('readout:turn', {
            href: reference(anchor),
            answers: reference(answers),
            followsUp: reference(followsUp),
            continues: reference(continues),
          }),
        ],
  )
  if (links.length === 0) return []
  const other = group('otherAnalysis', { source: '#readout', 'xmlns:readout': readoutNamespace }, links)
  return [group('analysis', { source: '#readout' }, [other])]
}

function references({ meta }: DocumentRecord, people: readonly Person[]): Result {
  const roles = [...new Set(people.flatMap((person) => person.roles))]
  return group('references', { source: '#readout' }, [
    x('TLCOrganization', {
      eId: 'readout',
      href: '/akn/ontology/organization/readout',
      showAs: 'Readout',
    }),
    x('TLCOrganization', {
      eId: 'publisher',
      href: `/akn/ontology/organization/${slugOf(meta.publisher ?? 'unknown')}`,
      showAs: meta.publisher ?? 'unknown',
    }),
    x('TLCRole', { eId: 'author', href: '/akn/ontology/role/author', showAs: 'Author' }),
    ...roles.map((role) => x('TLCRole', { eId: role, href: `/akn/ontology/role/${role}`, showAs: role })),
    ...people.map(({ id, name }) =>
      x('TLCPerson', { eId: id, href: `/akn/ontology/person/${id}`, showAs: name }),
    ),
  ])
}

function groundRules({ groundRules: rules }: DocumentRecord): Result[] {
  if (rules === null) return []
  const lines = termLines(rules).map(({ name, words }) => x('readout:groundRule', { name }, words))
  return [group('proprietary', { source: '#readout', 'xmlns:readout': readoutNamespace }, lines)]
}
