/** An authenticator in a few lines (WebAuthn level 2, sections 6.1 and 6.5): what a device would answer, and its lies. */
import { createHash, generateKeyPairSync, sign } from 'node:crypto'

export interface Signing {
  readonly challenge: string
  readonly origin: string
  readonly host: string
  readonly counter: number
  /** Whether the device has made sure of its holder. */
  readonly isVerified: boolean
  /** What it calls the account. */
  readonly userHandle: string
}

/** A device with one passkey. */
export function authenticator() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64url')
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  // A COSE key: EC2, ES256, P-256, x, y.
  const cose = Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    Buffer.from(x, 'base64url'),
    Buffer.from('225820', 'hex'),
    Buffer.from(y, 'base64url'),
  ])

  return {
    passkey: (counter: number) => ({
      id,
      name: 'A key',
      publicKey: new Uint8Array(cose),
      counter,
      transports: ['internal'],
    }),
    /** What the browser sends of a passkey that signed, as the form carries it. */
    signs({ challenge, origin, host, counter, isVerified, userHandle }: Signing): string {
      const clientData = Buffer.from(
        JSON.stringify({ type: 'webauthn.get', challenge, origin, crossOrigin: false }),
      )
      const data = Buffer.alloc(37)
      createHash('sha256').update(host).digest().copy(data)
      data.writeUInt8(isVerified ? 0b101 : 0b001, 32)
      data.writeUInt32BE(counter, 33)
      const signed = Buffer.concat([data, createHash('sha256').update(clientData).digest()])
      return JSON.stringify({
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientData.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: sign('sha256', signed, privateKey).toString('base64url'),
          userHandle,
        },
      })
    },
  }
}
