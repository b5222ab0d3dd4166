import { type Attributes, type Result, x } from 'xastscript'
import type { Passage } from '../schema.ts'
import { type AknBlocks, type AknIds, aknBlocks, aknIds } from './akn-blocks.ts'
import { outlineOf, type Section } from './outline.ts'
import { type Block, type Part, partsOf } from './structure.ts'
import { group, type XmlNode } from './xml.ts'

export interface AknBody {
  readonly element: Result
  /** The `eId` of each passage by its anchor. */
  readonly eIds: ReadonlyMap<string, string>
}

/**
 * The body of an Akoma Ntoso document: a `debateBody` where anybody speaks, else a `mainBody`.
 *
 * @param speechAttributes who speaks a turn, and in which role
 */
export function aknBody(
  passages: readonly Passage[],
  speechAttributes: (turn: Passage) => Attributes,
): AknBody {
  // References point forward to footnotes, so everything is numbered once before it is written.
  const { eIds } = bodyWith(passages, speechAttributes, new Map())
  return bodyWith(passages, speechAttributes, eIds)
}

function bodyWith(
  passages: readonly Passage[],
  speechAttributes: (turn: Passage) => Attributes,
  known: ReadonlyMap<string, string>,
): AknBody {
  const ids = aknIds()
  const blocks = aknBlocks(passages, ids, known)
  const outline = outlineOf(partsOf(passages))
  const isDebate = passages.some((passage) => passage.kind === 'turn')
  const element = isDebate
    ? group('debateBody', {}, [debateSection(outline, '', { ids, blocks, speechAttributes })])
    : mainBody(outline, ids, blocks)
  return { element, eIds: ids.eIds }
}

interface DebateWriter {
  readonly ids: AknIds
  readonly blocks: AknBlocks
  readonly speechAttributes: (turn: Passage) => Attributes
}

function debateSection(section: Section, parent: string, writer: DebateWriter): XmlNode {
  const { ids, blocks } = writer
  const { heading } = section
  const own = heading === null ? { eId: ids.next(parent, 'dbsect') } : ids.of(heading, parent, 'dbsect')
  return group('debateSection', { name: heading === null ? 'transcript' : 'section', ...own }, [
    ...(heading === null ? [] : [x('heading', {}, blocks.words(heading))]),
    ...section.parts.flatMap((part) => partOf(part, own.eId, writer)),
    ...section.sections.map((inner) => debateSection(inner, own.eId, writer)),
  ])
}

function partOf({ turn, blocks: spoken }: Part, parent: string, writer: DebateWriter): XmlNode[] {
  const { ids, blocks, speechAttributes } = writer
  if (turn === null)
    return spoken.map((block) => sceneOf(block, parent, writer) ?? blocks.block(block, parent))
  const name = turn.role === 'reporter' ? 'question' : turn.answers === undefined ? 'speech' : 'answer'
  const own = ids.of(turn, parent, name)
  const written = spoken.map((block) => blocks.block(block, own.eId))
  return [
    group(name, { ...own, ...speechAttributes(turn) }, [
      x('from', {}, `${turn.speaker ?? ''}:`),
      ...(written.length === 0 ? [x('p')] : written),
    ]),
  ]
}

/** A paragraph that is a stage direction and nothing else, in nobody's mouth. */
function sceneOf(block: Block, parent: string, { ids }: DebateWriter): XmlNode | null {
  if (block.kind !== 'paragraph') return null
  const { passage } = block
  const isScene = passage.marks?.some(
    ({ kind, start, end }) => kind === 'stage-direction' && start === passage.start && end === passage.end,
  )
  return isScene ? x('scene', { ...ids.of(passage, parent, 'scene') }, passage.text) : null
}

function mainBody(outline: Section, ids: AknIds, blocks: AknBlocks): Result {
  const blocksOf = ({ parts }: Section, parent: string) =>
    parts.flatMap((part) => part.blocks.map((block) => blocks.block(block, parent)))
  const sectionOf = (section: Section, parent: string): XmlNode => {
    const { heading, sections } = section
    const own =
      heading === null ? { eId: ids.next(parent, 'hcontainer') } : ids.of(heading, parent, 'hcontainer')
    const written = blocksOf(section, own.eId)
    const holder = sections.length === 0 ? 'content' : 'intro'
    return group('hcontainer', { name: 'section', ...own }, [
      ...(heading === null ? [] : [x('heading', {}, blocks.words(heading))]),
      ...(written.length === 0 ? [] : [group(holder, { eId: ids.next(own.eId, holder) }, written)]),
      ...sections.map((inner) => sectionOf(inner, own.eId)),
    ])
  }
  const written = [...blocksOf(outline, ''), ...outline.sections.map((section) => sectionOf(section, ''))]
  return group('mainBody', {}, written.length === 0 ? [x('p')] : written)
}
