import { type Account, type AccountRole, accountRole, type Invitation } from '@readout/archive'
import { count } from '../words/count.ts'
import { capital } from '../words/names.ts'
import { instantInWords } from '../words/time.ts'

interface Props {
  readonly accounts: readonly Account[]
  readonly invitations: readonly Invitation[]
}

export function AccountsPage({ accounts, invitations }: Props) {
  return (
    <div class="account-page">
      <h1>Accounts</h1>
      <p class="lead">
        {count(accounts.length, 'account')}. What is done here stands in the <a href="/acts">log of acts</a>.
      </p>

      <section aria-labelledby="invite">
        <h2 id="invite">Invite somebody</h2>
        <form class="account-form" method="post" action="/accounts/invitations">
          <p class="field">
            <label for="name">Name</label>
            <input id="name" name="name" required maxlength={80} autocomplete="off" />
          </p>
          <RoleField id="role" chosen="reader" />
          <button type="submit">Make a link</button>
        </form>
        {invitations.length === 0 ? null : (
          <>
            <h3>Not yet used</h3>
            <ul class="account-list">
              {invitations.map((invitation) => (
                <InvitationLine invitation={invitation} />
              ))}
            </ul>
          </>
        )}
      </section>

      <section aria-labelledby="all">
        <h2 id="all">All accounts</h2>
        <ul class="account-list">
          {accounts.map((account) => (
            <AccountLine account={account} />
          ))}
        </ul>
      </section>
    </div>
  )
}

function InvitationLine({ invitation }: { readonly invitation: Invitation }) {
  const { id, role, isReturn, endsAt } = invitation
  const name = invitation.name ?? 'The first administrator'
  return (
    <li>
      <p class="account-name">{name}</p>
      <p class="quiet">
        {isReturn ? 'Another passkey' : capital(role)}. Ends {told(endsAt)}.
      </p>
      <form method="post" action={`/accounts/invitations/${id}/withdraw`}>
        <button class="plain" type="submit" aria-label={`Withdraw the link for ${name}`}>
          Withdraw
        </button>
      </form>
    </li>
  )
}

function AccountLine({
  account: { id, name, role, madeAt, disabledAt, seenAt },
}: {
  readonly account: Account
}) {
  const reason = (
    <p class="field">
      <label for={`reason-${id}`}>Reason, for the log</label>
      <input id={`reason-${id}`} name="reason" maxlength={400} />
    </p>
  )
  return (
    <li>
      <p class="account-name">{name}</p>
      <p class="quiet">
        {capital(role)}. Made {told(madeAt)}.
        {seenAt === null ? null : ` Signed in, last used ${told(seenAt)}.`}
        {disabledAt === null ? null : ` Disabled ${told(disabledAt)}.`}
      </p>
      <details>
        <summary>Change {name}</summary>
        <form class="account-form" method="post" action={`/accounts/${id}/role`}>
          <RoleField id={`role-${id}`} chosen={role} />
          {reason}
          <div class="account-acts">
            <button class="plain" type="submit">
              Change the role
            </button>
            {disabledAt === null ? (
              <>
                <button class="plain" type="submit" formaction={`/accounts/${id}/disable`}>
                  Disable
                </button>
                <button class="plain" type="submit" formaction={`/accounts/${id}/sessions/end`}>
                  End all sessions
                </button>
                <button class="plain" type="submit" formaction={`/accounts/${id}/invite-back`}>
                  Link for another passkey
                </button>
              </>
            ) : (
              <button class="plain" type="submit" formaction={`/accounts/${id}/enable`}>
                Enable
              </button>
            )}
          </div>
        </form>
      </details>
    </li>
  )
}

function RoleField({ id, chosen }: { readonly id: string; readonly chosen: AccountRole }) {
  return (
    <p class="field">
      <label for={id}>Role</label>
      <select id={id} name="role">
        {accountRole.options.map((option) => (
          <option value={option} selected={option === chosen}>
            {capital(option)}
          </option>
        ))}
      </select>
    </p>
  )
}

const told = (at: Temporal.Instant) => instantInWords(at.round('second').toString())
