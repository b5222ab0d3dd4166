import type { Child } from 'hono/jsx'

interface Props {
  /** The heading of its column. */
  readonly of: string
  /** Null where the cell has nothing to say. */
  readonly children?: Child | null
}

/** A cell of a table whose rows become blocks on a narrow screen: there it says itself what it is of. */
export function Cell({ of, children = null }: Props) {
  return (
    <td data-column={of} class={children === null ? 'absent' : undefined}>
      {children ?? '—'}
    </td>
  )
}
