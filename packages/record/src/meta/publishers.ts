/** Publishers by the host of a document's address. A government more is a line more. */
interface Publisher {
  readonly host: RegExp
  readonly name: string
  /** ISO 3166-1 alpha-2; `EU` for the bodies of the European Union. */
  readonly country: string
}

const publishers: readonly Publisher[] = [
  {
    host: /(?:^|\.)(?:whitehouse\.gov|(?:bidenwhitehouse|trumpwhitehouse|obamawhitehouse)\.archives\.gov)$/,
    name: 'The White House',
    country: 'US',
  },
  { host: /(?:^|\.)pm\.gc\.ca$/, name: 'Prime Minister of Canada', country: 'CA' },
  { host: /(?:^|\.)international\.gc\.ca$/, name: 'Global Affairs Canada', country: 'CA' },
  { host: /(?:^|\.)presidente?\.gob\.mx$|(?:^|\.)gob\.mx$/, name: 'Government of Mexico', country: 'MX' },
  { host: /(?:^|\.)consilium\.europa\.eu$/, name: 'Council of the European Union', country: 'EU' },
  { host: /(?:^|\.)ec\.europa\.eu$/, name: 'European Commission', country: 'EU' },
  { host: /(?:^|\.)kantei\.go\.jp$/, name: 'Prime Minister’s Office of Japan', country: 'JP' },
  { host: /(?:^|\.)gov\.uk$/, name: 'Government of the United Kingdom', country: 'GB' },
]

/** The publisher that an address tells, or null. */
export const publisherOf = (address: string | null): string | null => publisherAt(address)?.name ?? null

/** The country for which the publisher at an address speaks, or null. */
export const countryOf = (address: string | null): string | null => publisherAt(address)?.country ?? null

function publisherAt(address: string | null): Publisher | undefined {
  if (address === null || !URL.canParse(address)) return undefined
  const { hostname } = new URL(address)
  return publishers.find((publisher) => publisher.host.test(hostname))
}
