/** The query language in short. */
export function SearchAdvice() {
  return (
    <ul class="advice">
      <li>Several words find the passages that have all of them, in any form: “pledges” finds “pledged”.</li>
      <li>
        Quotation marks keep words together: <code>"working group"</code>.
      </li>
      <li>
        <code>or</code> between two terms takes either; a minus before one leaves it out:{' '}
        <code>methane or soot -transport</code>. Something has to be looked for beside what is left out.
      </li>
      <li>
        An asterisk after three letters or more finds whatever begins so: <code>climat*</code>.
      </li>
    </ul>
  )
}
