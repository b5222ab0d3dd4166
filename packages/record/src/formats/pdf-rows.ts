/** Rows of a page and the pieces in them that wide gaps part. */
import type { PdfRun } from './pdf-pages.ts'

/** A part of a row that no wide gap cuts. */
export interface Piece {
  readonly runs: readonly PdfRun[]
  readonly text: string
  readonly left: number
  readonly right: number
  /** Of the baseline. */
  readonly y: number
  /** Of the largest font. */
  readonly size: number
}

/** Part of an em (the size of the font) from which a gap is a space, and from which it parts columns or cells. */
const space = 0.15
const wideGap = 1.4

/** Part of the size of its neighbour up to which a run is set small, like the mark of a note. */
const small = 0.85

/**
 * The pieces of a page, row by row from the top, each row from the left. Small runs that are raised or lowered belong to
 * the row of the words they stand beside.
 */
export function rowsOf(runs: readonly PdfRun[]): Piece[][] {
  const neighbours = neighboursIn(runs)
  const isMark = (run: PdfRun) => neighbours(run).some((large) => isBeside(run, large))
  const { mark = [], line = [] } = Object.groupBy(runs, (run) => (isMark(run) ? 'mark' : 'line'))
  const rows = byBaseline(line)
  const rowOf = new Map(rows.flatMap((row) => row.map((run) => [run, row] as const)))
  for (const run of mark) {
    const large = neighbours(run).find((each) => rowOf.has(each) && isBeside(run, each))
    const row = large === undefined ? undefined : rowOf.get(large)
    if (row === undefined) rows.push([run])
    else row.push(run)
  }
  return rows
    .map((row) => piecesOf(row.toSorted((a, b) => a.x - b.x)))
    .toSorted((a, b) => baseline(a) - baseline(b))
}

/** The runs near the baseline of a run; none on a page of so many that it is a map or a drawing. */
function neighboursIn(runs: readonly PdfRun[]): (run: PdfRun) => readonly PdfRun[] {
  if (runs.length > mostRuns) return () => []
  const height = runs.reduce((most, run) => Math.max(most, run.size), 1)
  const band = (run: PdfRun) => Math.floor(run.y / height)
  const bands = Map.groupBy(runs, band)
  return (run) => [-1, 0, 1].flatMap((step) => bands.get(band(run) + step) ?? [])
}

const mostRuns = 20_000

function byBaseline(runs: readonly PdfRun[]): PdfRun[][] {
  const rows: PdfRun[][] = []
  for (const run of runs.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row !== undefined && first !== undefined && run.y - first.y < Math.min(run.size, first.size) * 0.25)
      row.push(run)
    else rows.push([run])
  }
  return rows
}

const baseline = (row: readonly Piece[]) => row[0]?.y ?? 0

/** True where a run is set small, a little above or below the baseline of a larger one, and next to it. */
function isBeside(run: PdfRun, large: PdfRun): boolean {
  const raised = (large.y - run.y) / large.size
  if (run.size > large.size * small || raised > 0.7 || raised < -0.35 || Math.abs(raised) < 0.08) return false
  const gap = Math.max(run.x - (large.x + large.width), large.x - (run.x + run.width)) / large.size
  return gap > -0.3 && gap < 0.6
}

function piecesOf(row: readonly PdfRun[]): Piece[] {
  const pieces: PdfRun[][] = []
  let right = Number.NEGATIVE_INFINITY
  for (const run of row) {
    const last = pieces.at(-1)
    if (last === undefined || run.x - right > wideGap * run.size) pieces.push([run])
    else last.push(run)
    right = Math.max(right, run.x + run.width)
  }
  return pieces.map(pieceOf)
}

export function pieceOf(runs: readonly PdfRun[]): Piece {
  const size = most(runs.map((run) => run.size))
  return {
    runs,
    text: spaced(runs).join(''),
    left: least(runs.map((run) => run.x)),
    right: most(runs.map((run) => run.x + run.width)),
    y: runs.find((run) => run.size === size)?.y ?? 0,
    size,
  }
}

/** The words of runs that stand side by side, each with the space before it that the page shows. */
export function spaced(runs: readonly PdfRun[]): string[] {
  return runs.map((run, index) => {
    const before = runs[index - 1]
    if (before === undefined) return run.text
    const gap = run.x - (before.x + before.width)
    const isParted =
      gap > space * Math.max(run.size, before.size) && !/\s$/.test(before.text) && !/^\s/.test(run.text)
    return isParted ? ` ${run.text}` : run.text
  })
}

/** `Math.min` and `Math.max` take their values as arguments, of which a page may have too many. */
export const least = (values: readonly number[]) =>
  values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
export const most = (values: readonly number[]) =>
  values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
