/** What a page gains where scripts run; every page is whole without it. */
import '../style/index.css'
import { CopyAddress } from './copy-address.ts'
import { MarginNotes } from './margin-notes.ts'
import { PasskeyForm } from './passkey-form.ts'

customElements.define('copy-address', CopyAddress)
customElements.define('margin-notes', MarginNotes)
customElements.define('passkey-form', PasskeyForm)
