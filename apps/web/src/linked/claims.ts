/** The commitments of a document as claims in the terms of schema.org. */
import type { StoredDocument } from '@readout/archive'
import { documentAddress, pledgeAddress } from '../queries.ts'
import { issueName, partyName } from '../words/names.ts'

export const claimsType = 'application/ld+json'

/**
 * A graph of the document and of a `Claim` for each commitment: who undertakes it, in which words, where they stand.
 *
 * @param origin what the addresses begin with: `https://readout.example`
 *
 * @example
 * claimsOf(document, 'https://readout.example')['@graph'][1]?.['@type'] // 'Claim'
 */
export function claimsOf(document: StoredDocument, origin: string) {
  const { slug, title, publisher, date, found, pledges, record } = document
  const page = origin + documentAddress(slug)
  const { governments, language, sourceUrl } = record.meta
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'CreativeWork',
        '@id': page,
        url: page,
        name: title,
        inLanguage: language,
        ...(date === null ? {} : { datePublished: date }),
        ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
        ...(sourceUrl === null ? {} : { isBasedOn: sourceUrl }),
      },
      ...found.map((commitment, index) => ({
        '@type': 'Claim',
        '@id': `${page}#commitment-${index + 1}`,
        text: commitment.quote,
        inLanguage: language,
        about: { '@type': 'Thing', name: issueName[commitment.issue] },
        author: commitment.parties.map((party) => ({
          '@type': 'Organization',
          name: partyName(party, governments),
        })),
        appearance: { '@id': page },
        ...(pledges[index]?.id ? { subjectOf: { '@id': origin + pledgeAddress(pledges[index].id) } } : {}),
      })),
    ],
  }
}
