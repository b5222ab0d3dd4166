/**
 * `<margin-notes>`: around a text with marked commitments and their notes. While the pointer or the keyboard is on the
 * words of a commitment or on its note, both stand out.
 */
export class MarginNotes extends HTMLElement {
  connectedCallback(): void {
    for (const type of ['pointerover', 'focusin']) this.addEventListener(type, this)
    for (const type of ['pointerleave', 'focusout']) this.addEventListener(type, this)
  }

  disconnectedCallback(): void {
    for (const type of ['pointerover', 'focusin', 'pointerleave', 'focusout'])
      this.removeEventListener(type, this)
  }

  handleEvent(event: Event): void {
    const isLeaving = event.type === 'pointerleave' || event.type === 'focusout'
    const numbers = isLeaving || !(event.target instanceof Element) ? [] : numbersAt(event.target)
    for (const near of this.querySelectorAll('.is-near')) near.classList.remove('is-near')
    for (const number of numbers) {
      for (const part of this.querySelectorAll(`#note-${number}, mark[data-notes~="${number}"]`)) {
        part.classList.add('is-near')
      }
    }
  }
}

/** The commitments that the element under the pointer or the focus belongs to. */
function numbersAt(element: Element): string[] {
  const mark = element.closest<HTMLElement>('mark[data-notes]')
  if (mark !== null) return mark.dataset.notes?.split(' ') ?? []
  const named = element.closest('.note')?.id ?? element.closest('a.key')?.getAttribute('href')
  const number = /note-(\d+)$/.exec(named ?? '')?.[1]
  return number === undefined ? [] : [number]
}
