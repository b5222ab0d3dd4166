/**
 * `<passkey-form>`: around a form that a passkey answers. When it is sent, the device is asked first, and its answer goes
 * along in the field `response`. What the server says of it is a page like any other.
 */

export class PasskeyForm extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', this)
  }

  disconnectedCallback(): void {
    this.removeEventListener('submit', this)
  }

  async handleEvent(event: Event): Promise<void> {
    const form = event.target
    if (!(form instanceof HTMLFormElement)) return
    event.preventDefault()
    const button = form.querySelector('button')
    if (button !== null) button.disabled = true
    try {
      this.#say('')
      await this.#answer(form)
    } catch (error) {
      this.#say(problemOf(error))
    } finally {
      if (button !== null) button.disabled = false
    }
  }

  async #answer(form: HTMLFormElement): Promise<void> {
    const action = new URL(form.action)
    const fields = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.set(name, value)
    const challenge = await fetch(`${action.pathname}/challenge`, { method: 'POST', body: fields })
    if (challenge.headers.get('content-type')?.startsWith('application/json')) {
      const optionsJSON = await challenge.json()
      if (!challenge.ok) return this.#say(optionsJSON.problem)
      // More than all the rest of the site's scripts, and only this form needs it.
      const { startAuthentication, startRegistration } = await import('@simplewebauthn/browser')
      const isNew = this.getAttribute('ceremony') === 'make'
      const answer = isNew
        ? await startRegistration({ optionsJSON })
        : await startAuthentication({ optionsJSON })
      const field = form.elements.namedItem('response')
      if (field instanceof HTMLInputElement) field.value = JSON.stringify(answer)
    }
    // Another answer is a page that says what is wrong; the form, sent as it is, gets the same one.
    form.submit()
  }

  #say(words: string): void {
    const present = this.querySelector('.passkey-status')
    const status = present ?? document.createElement('p')
    status.className = 'passkey-status'
    status.setAttribute('role', 'status')
    if (present === null) this.append(status)
    status.textContent = words
  }
}

function problemOf(error: unknown): string {
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotAllowedError' || name === 'AbortError')
    return 'Nothing was sent: your device was not asked in time, or you turned it down. Try again.'
  if (name === 'InvalidStateError') return 'This device has a passkey for this account already.'
  if (name === 'SecurityError') return 'Your browser allows no passkey at this address.'
  if (error instanceof TypeError) return 'Readout does not answer. Check your connection and try again.'
  return 'Your browser made nothing of it. Try again, or in another browser.'
}
