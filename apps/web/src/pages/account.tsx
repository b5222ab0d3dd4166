import type { Identity, Passkey, Session, SessionLine } from '@readout/archive'
import { OpenIdForm } from '../parts/openid-form.tsx'
import { PasskeyForm } from '../parts/passkey-form.tsx'
import { instantInWords } from '../words/time.ts'

interface Props {
  readonly session: Session
  readonly passkeys: readonly Passkey[]
  readonly identities: readonly Identity[]
  readonly sessions: readonly SessionLine[]
  /** The OpenID provider that the site asks; null where it asks none. */
  readonly provider: { readonly issuer: string; readonly name: string } | null
}

export function AccountPage({ session, passkeys, identities, sessions, provider }: Props) {
  const here = sessions.filter(({ id }) => id === session.id)
  const elsewhere = sessions.filter(({ id }) => id !== session.id)
  const isLinked = identities.some(({ issuer }) => issuer === provider?.issuer)
  const called = (issuer: string) => (issuer === provider?.issuer ? provider.name : issuer)
  const means = ({ passkey, issuer }: Pick<SessionLine, 'passkey' | 'issuer'>) =>
    passkey ?? called(issuer ?? '')
  return (
    <div class="account-page">
      <h1>{session.account.name}</h1>
      <p class="lead">Your role is {session.account.role}.</p>

      <section aria-labelledby="passkeys">
        <h2 id="passkeys">Passkeys</h2>
        <ul class="account-list">
          {passkeys.map(({ id, name, madeAt, usedAt }) => (
            <li>
              <p class="account-name">{name}</p>
              <p class="quiet">
                Made {told(madeAt)}.{usedAt === null ? null : ` Last used ${told(usedAt)}.`}
              </p>
              {passkeys.length > 1 || isLinked ? (
                <Button action={`/account/passkeys/${id}/remove`} label="Remove" of={name} />
              ) : null}
            </li>
          ))}
        </ul>
        {passkeys.length === 1 && !isLinked ? (
          <p class="quiet">
            This is your only passkey. Add one on another device or security key, so that you can come in when
            this one is lost.
          </p>
        ) : null}
        <PasskeyForm ceremony="make" action="/account/passkeys" button="Add a passkey">
          <p class="field">
            <label for="passkey">A name for the new passkey</label>
            <input id="passkey" name="passkey" required maxlength={80} />
          </p>
        </PasskeyForm>
      </section>

      {provider === null && identities.length === 0 ? null : (
        <section aria-labelledby="elsewhere">
          <h2 id="elsewhere">Sign-in elsewhere</h2>
          <ul class="account-list">
            {identities.map(({ id, issuer, madeAt, usedAt }) => (
              <li>
                <p class="account-name">{called(issuer)}</p>
                <p class="quiet">
                  Linked {told(madeAt)}.{usedAt === null ? null : ` Last used ${told(usedAt)}.`}
                  {issuer === provider?.issuer ? null : ' This site does not ask it any more.'}
                </p>
                <Button action={`/account/identities/${id}/unlink`} label="Unlink" of={called(issuer)} />
              </li>
            ))}
          </ul>
          {provider === null || isLinked ? null : (
            <OpenIdForm action="/account/openid" button={`Link ${provider.name}`} />
          )}
        </section>
      )}

      <section aria-labelledby="sessions">
        <h2 id="sessions">Where you are signed in</h2>
        <ul class="account-list">
          {[...here, ...elsewhere].map(({ id, madeAt, seenAt, endsAt, ...line }) => (
            <li>
              <p class="account-name">
                {id === session.id ? 'Here, with ' : 'With '}
                {means(line)}
              </p>
              <p class="quiet">
                Since {told(madeAt)}. Last used {told(seenAt)}. Ends {told(endsAt)} at the latest.
              </p>
              {id === session.id ? null : (
                <Button
                  action={`/account/sessions/${id}/end`}
                  label="End"
                  of={`the session with ${means(line)}`}
                />
              )}
            </li>
          ))}
        </ul>
        {elsewhere.length > 0 ? <Button action="/account/sessions/end" label="Sign out everywhere" /> : null}
        <p class="quiet">
          A session ends after two hours without use, and after 24 hours in any case. Passkeys and sessions
          can be changed for 15 minutes after signing in.
        </p>
      </section>
    </div>
  )
}

interface ButtonProps {
  readonly action: string
  readonly label: string
  /** What it is done to, for a screen reader. */
  readonly of?: string
}

function Button({ action, label, of }: ButtonProps) {
  return (
    <form method="post" action={action}>
      <button class="plain" type="submit" aria-label={of === undefined ? undefined : `${label} ${of}`}>
        {label}
      </button>
    </form>
  )
}

const told = (at: Temporal.Instant) => instantInWords(at.round('second').toString())
