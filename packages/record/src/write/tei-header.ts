import { type Result, x } from 'xastscript'
import type { DocumentRecord, Role } from '../schema.ts'
import type { Person } from './cast.ts'
import { termLines } from './head-lines.ts'
import { group, type XmlNode } from './xml.ts'

/** The `teiHeader`: title, extent, publisher and source, ground rules, where and when it was, who speaks in which role. */
export function teiHeader(record: DocumentRecord, people: readonly Person[]): Result {
  return group('teiHeader', {}, [
    fileDescription(record),
    ...encodingDescription(record, people),
    profileDescription(record, people),
  ])
}

function fileDescription({ meta, passages, text }: DocumentRecord): Result {
  const title = meta.title ?? meta.kind
  const speeches = passages.filter((passage) => passage.kind === 'turn').length
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0
  const date = meta.date === null ? [] : [x('date', { when: meta.date }, meta.date)]
  const publisher = meta.publisher === null ? [] : [x('publisher', {}, meta.publisher)]
  const measure = (unit: string, quantity: number) => x('measure', { unit, quantity }, `${quantity} ${unit}`)
  return group('fileDesc', {}, [
    group('titleStmt', {}, [x('title', { type: 'main' }, title)]),
    group('extent', {}, [
      ...(speeches === 0 ? [] : [measure('speeches', speeches)]),
      measure('words', words),
    ]),
    group('publicationStmt', {}, [x('publisher', {}, 'Readout'), ...(meta.specimen ? [availability] : [])]),
    group('sourceDesc', {}, [
      group('bibl', {}, [
        x('title', { type: 'main' }, title),
        ...publisher,
        ...(meta.sourceUrl === null ? [] : [x('idno', { type: 'URI' }, meta.sourceUrl)]),
        ...date,
      ]),
    ]),
  ])
}

const availability = x('availability', {}, x('p', {}, 'An example: it describes no real event.'))

function encodingDescription({ groundRules }: DocumentRecord, people: readonly Person[]): Result[] {
  const roles = [...new Set(people.flatMap((person) => person.roles))]
  const terms = groundRules === null ? [] : termLines(groundRules)
  const rules = terms.map(({ name, words }) => x('p', {}, `${name}: ${words}`))
  const parts = [
    ...(rules.length === 0 ? [] : [group('projectDesc', {}, rules)]),
    ...(roles.length === 0
      ? []
      : [group('classDecl', {}, [group('taxonomy', { 'xml:id': 'roles' }, roles.map(category))])]),
  ]
  return parts.length === 0 ? [] : [group('encodingDesc', {}, parts)]
}

const category = (role: Role): XmlNode =>
  x('category', { 'xml:id': `role-${role}` }, x('catDesc', {}, x('term', {}, role)))

function profileDescription({ meta, groundRules }: DocumentRecord, people: readonly Person[]): Result {
  const place = groundRules?.place ?? null
  const date = groundRules?.starts ?? groundRules?.callDate ?? null
  const setting = [
    ...(place === null ? [] : [x('name', { type: 'place' }, place)]),
    ...(date === null ? [] : [x('date', { when: date }, date)]),
  ]
  return group('profileDesc', {}, [
    ...(setting.length === 0 ? [] : [group('settingDesc', {}, [group('setting', {}, setting)])]),
    ...(people.length === 0 ? [] : [group('particDesc', {}, [group('listPerson', {}, people.map(person))])]),
    group('langUsage', {}, [x('language', { ident: meta.language }, meta.language)]),
  ])
}

const person = ({ id, name }: Person): XmlNode =>
  x('person', { 'xml:id': id }, x('persName', {}, x('term', {}, name)))
