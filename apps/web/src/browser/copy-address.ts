/**
 * `<copy-address>`: around a text whose passages have address links. A link still leads to its passage; its full
 * address is copied as well, and a status line says so. Without a clipboard (plain HTTP from another machine) the link
 * is only a link.
 */
export class CopyAddress extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this)
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this)
  }

  async handleEvent(event: Event): Promise<void> {
    const link = event.target instanceof Element ? event.target.closest('a.address') : null
    if (!(link instanceof HTMLAnchorElement) || navigator.clipboard === undefined) return
    try {
      await navigator.clipboard.writeText(link.href)
      this.#say('Address copied')
    } catch {
      // The reader's browser refused the clipboard; the address stands in its address bar all the same.
    }
  }

  #say(words: string): void {
    const present = this.querySelector('.copy-status')
    const status = present ?? document.createElement('p')
    status.className = 'copy-status'
    status.setAttribute('role', 'status')
    if (present === null) this.append(status)
    status.textContent = words
    status.addEventListener('animationend', () => status.remove(), { once: true })
  }
}
