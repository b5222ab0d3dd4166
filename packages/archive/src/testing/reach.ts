/** How far a statement reaches on a PostgreSQL of several nodes (Citus), read off its parse tree. */
import { parseSync } from 'libpg-query'
import { distributionColumn, isInShards } from './placement.ts'

/**
 * - `one`: the document is named, so that its shard alone is asked.
 * - `each`: every shard is asked, and answers from its own rows: what is joined goes by the document.
 * - `all`: nothing names the document: every shard gives what matches, and that is put together.
 * - `refused`: Citus does not run it: a subquery on shards that hangs on rows which stand in none, or, on rows of other
 *   documents; an update by a function that gives another value each time.
 */
export type Reach = 'one' | 'each' | 'all' | 'refused'

export interface Reached {
  readonly table: string
  readonly reach: Reach
}

/**
 * Every use of a table in shards by a statement, that by its subqueries included.
 *
 * @param sql as PostgreSQL parses it; `libpg-query` has to be loaded
 *
 * @example
 * reachOf('select * from readout.revisions r where r.document = $1') // [{ table: 'revisions', reach: 'one' }]
 */
export function reachOf(sql: string): Reached[] {
  return queriesIn(parseSync(sql), new Map())
}

/** What each name of a query stands for: a table of ours, or null for anything else. */
type Names = ReadonlyMap<string, string | null>

type Tree = Readonly<Record<string, unknown>>

/** @param outer names of the queries around */
function queriesIn(value: unknown, outer: Names): Reached[] {
  if (Array.isArray(value)) return value.flatMap((part) => queriesIn(part, outer))
  if (!isTree(value)) return []
  return Object.entries(value).flatMap(([kind, node]) => {
    if (!isTree(node)) return queriesIn(node, outer)
    if (kind === 'InsertStmt') return [...inserted(node), ...queriesIn(node, outer)]
    const from = sourcesOf(kind, node)
    if (from === null) return queriesIn(node, outer)
    const { names, conditions } = gathered(from, node.whereClause)
    return [
      ...changing(kind, node),
      ...usesIn(names, conditions, outer),
      ...queriesIn(node, new Map([...outer, ...names])),
    ]
  })
}

/** What a query reads from, or changes; null where a node is no query. A half of a union has no kind of its own. */
function sourcesOf(kind: string, node: Tree): readonly unknown[] | null {
  if (kind === 'UpdateStmt') return [{ RangeVar: node.relation }, ...listOf(node.fromClause)]
  if (kind === 'DeleteStmt') return [{ RangeVar: node.relation }, ...listOf(node.usingClause)]
  return ['SelectStmt', 'larg', 'rarg'].includes(kind) && 'fromClause' in node
    ? listOf(node.fromClause)
    : null
}

/** Each row goes to the shard of its document. */
function inserted({ relation, cols }: Tree): Reached[] {
  const table = tableOf(relation)
  if (table === null || !isInShards(table)) return []
  const columns = listOf(cols).map((column) => nodeIn(column, 'ResTarget')?.name)
  return [{ table, reach: columns.length === 0 || columns.includes(distributionColumn) ? 'one' : 'all' }]
}

function changing(kind: string, { relation, targetList }: Tree): Reached[] {
  if (kind !== 'UpdateStmt' || !JSON.stringify(targetList).includes('"nextval"')) return []
  return [{ table: tableOf(relation) ?? '', reach: 'refused' }]
}

interface Gathered {
  readonly names: Map<string, string | null>
  /** That must all hold. */
  readonly conditions: unknown[]
}

function gathered(from: readonly unknown[], where: unknown): Gathered {
  const into: Gathered = { names: new Map(), conditions: [] }
  for (const item of from) gatherItem(item, into)
  gatherConditions(where, into)
  return into
}

function gatherItem(item: unknown, into: Gathered): void {
  const table = nodeIn(item, 'RangeVar')
  if (table) into.names.set(aliasOf(table) ?? String(table.relname), tableOf(table))
  const rows = nodeIn(item, 'RangeSubselect') ?? nodeIn(item, 'RangeFunction')
  if (rows) into.names.set(aliasOf(rows) ?? '', null)
  const join = nodeIn(item, 'JoinExpr')
  if (!join) return
  gatherItem(join.larg, into)
  gatherItem(join.rarg, into)
  gatherConditions(join.quals, into)
}

function gatherConditions(condition: unknown, into: Gathered): void {
  const several = nodeIn(condition, 'BoolExpr')
  if (several?.boolop === 'AND_EXPR') for (const part of listOf(several.args)) gatherConditions(part, into)
  else if (condition !== undefined) into.conditions.push(condition)
}

/** How far each table in shards is reached that a query names itself. */
function usesIn(names: Names, conditions: readonly unknown[], outer: Names): Reached[] {
  const isCorrelated = columnsIn(conditions).some(
    ([name, column]) => column !== undefined && outer.has(name) && !names.has(name),
  )
  const known = equalitiesIn(names, conditions, outer)
  return [...names].flatMap(([name, table]) => {
    if (table === null || !isInShards(table)) return []
    const reach = reachIn(known, `${name}.${distributionColumn}`)
    const isAlone = isCorrelated && reach !== 'one' && !known.byOuter.has(`${name}.${distributionColumn}`)
    return [{ table, reach: isAlone ? 'refused' : reach }]
  })
}

interface Equalities {
  /** Columns of the query that are equal. */
  readonly pairs: [string, string][]
  /** Equal to a value, or one of several, that the statement brings. */
  readonly named: Set<string>
  /** Equal to something that another relation gives. */
  readonly joined: Set<string>
  /** Equal to the document of rows around, which stand in shards. */
  readonly byOuter: Set<string>
}

function equalitiesIn(names: Names, conditions: readonly unknown[], outer: Names): Equalities {
  const found: Equalities = { pairs: [], named: new Set(), joined: new Set(), byOuter: new Set() }
  for (const condition of conditions) {
    const asked = ownColumn(nodeIn(condition, 'SubLink')?.testexpr, names)
    if (asked) found.joined.add(asked)
    const sides = sidesOf(condition)
    if (sides === null) continue
    const [left, right] = sides.map((side) => ownColumn(side, names))
    if (left && right) {
      found.pairs.push([left, right])
      found.joined.add(left).add(right)
    } else if (left) noteOther(left, sides[1])
    else if (right) noteOther(right, sides[0])
  }
  return found

  function noteOther(column: string, other: unknown): void {
    const [first] = columnsIn(other)
    if (first === undefined) found.named.add(column)
    else found.joined.add(column)
    const table = first && outer.get(first[0])
    if (table && isInShards(table) && first?.[1] === distributionColumn) found.byOuter.add(column)
  }
}

/** The two sides of `=`, `= any (…)` and `in (…)`. */
function sidesOf(condition: unknown): [unknown, unknown] | null {
  const { kind, name, lexpr, rexpr } = nodeIn(condition, 'A_Expr') ?? {}
  const isEquality = nodeIn(listOf(name)[0], 'String')?.sval === '='
  return isEquality && ['AEXPR_OP', 'AEXPR_OP_ANY', 'AEXPR_IN'].includes(String(kind)) ? [lexpr, rexpr] : null
}

function reachIn({ pairs, named, joined }: Equalities, column: string): Reach {
  let same = new Set([column])
  for (let size = 0; size < same.size; ) {
    size = same.size
    same = same.union(new Set(pairs.filter((pair) => pair.some((one) => same.has(one))).flat()))
  }
  if (!same.isDisjointFrom(named)) return 'one'
  return joined.has(column) ? 'each' : 'all'
}

/** The column of the query itself that an expression is; without the name of its table where there is but one. */
function ownColumn(expression: unknown, names: Names): string | null {
  if (nodeIn(expression, 'ColumnRef') === null) return null
  const [[first, second] = ['']] = columnsIn(expression)
  if (second !== undefined) return names.has(first) ? `${first}.${second}` : null
  const [only, ...others] = names.keys()
  return others.length === 0 ? `${only}.${first}` : null
}

/** Every column in an expression, `[table, column]` or `[column]`. */
function columnsIn(value: unknown): (readonly [string, string?])[] {
  if (Array.isArray(value)) return value.flatMap(columnsIn)
  if (!isTree(value)) return []
  const reference = nodeIn(value, 'ColumnRef')
  if (reference === null) return Object.values(value).flatMap(columnsIn)
  const [first = '', second] = listOf(reference.fields).map((field) =>
    String(nodeIn(field, 'String')?.sval ?? '*'),
  )
  return [second === undefined ? [first] : [first, second]]
}

/** A table of ours; null for anything else that a name stands for. */
function tableOf(relation: unknown): string | null {
  return isTree(relation) && relation.schemaname === 'readout' ? String(relation.relname) : null
}

function aliasOf({ alias }: Tree): string | null {
  return isTree(alias) ? String(alias.aliasname) : null
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function nodeIn(value: unknown, kind: string): Tree | null {
  const node = isTree(value) ? value[kind] : undefined
  return isTree(node) ? node : null
}
