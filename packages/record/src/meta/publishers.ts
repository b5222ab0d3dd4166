/** Publishers by the host of a document's address. A government more is a line more. */
interface Publisher {
  readonly host: RegExp
  readonly name: string
}

const publishers: readonly Publisher[] = [
  {
    host: /(?:^|\.)(?:whitehouse\.gov|(?:bidenwhitehouse|trumpwhitehouse|obamawhitehouse)\.archives\.gov)$/,
    name: 'The White House',
  },
  { host: /(?:^|\.)pm\.gc\.ca$/, name: 'Prime Minister of Canada' },
  { host: /(?:^|\.)international\.gc\.ca$/, name: 'Global Affairs Canada' },
  { host: /(?:^|\.)presidente?\.gob\.mx$|(?:^|\.)gob\.mx$/, name: 'Government of Mexico' },
  { host: /(?:^|\.)consilium\.europa\.eu$/, name: 'Council of the European Union' },
  { host: /(?:^|\.)ec\.europa\.eu$/, name: 'European Commission' },
  { host: /(?:^|\.)kantei\.go\.jp$/, name: 'Prime Minister’s Office of Japan' },
  { host: /(?:^|\.)gov\.uk$/, name: 'Government of the United Kingdom' },
]

/** The publisher that an address tells, or null. */
export function publisherOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const { hostname } = new URL(address)
  return publishers.find((publisher) => publisher.host.test(hostname))?.name ?? null
}
