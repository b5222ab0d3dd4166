/** The lead-in of the list that a quote is an item of, above the quote. */
export function LeadIn({ words }: { readonly words: string | null }) {
  return words === null ? null : <p class="lead-in quiet">lead-in of the list: {words}</p>
}
