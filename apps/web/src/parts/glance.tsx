import type { Child } from 'hono/jsx'

interface Props {
  /** Names the table for those who hear it. */
  readonly id: string
  readonly columns: readonly string[]
  /** A class of its own, where its columns ask for other widths. */
  readonly as?: string
  /** The rows. */
  readonly children: Child
}

/** A table that tells at a glance what a page goes on to show; on a narrow screen its cells stand below each other. */
export function GlanceTable({ id, columns, as, children }: Props) {
  return (
    <section class="scroll" aria-labelledby={id} tabindex={0}>
      <table class={as === undefined ? 'glance stacks' : `glance stacks ${as}`}>
        <caption class="label" id={id}>
          At a glance
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}
