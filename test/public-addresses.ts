/** Every address of the site that anybody may ask for, made from the routes of its router. */

/** The names that an address may have in it. */
export interface World {
  /** One that the texts have which are looked for. */
  readonly word: string
  readonly slugs: readonly string[]
  readonly pledges: readonly string[]
  readonly summits: readonly string[]
  readonly parties: readonly string[]
}

/**
 * The addresses of a route to try; none where nobody said how to make them.
 *
 * @example
 * pathsOf('/summits', { word: 'lake', slugs: [], pledges: [], summits: [], parties: [] })
 */
export function pathsOf(route: string, world: World): string[] {
  const { slugs, pledges, summits } = world
  const filled = ((): readonly string[] => {
    if (!route.includes(':')) return [route]
    if (/^(?:\/api\/v1)?\/documents\/:slug/u.test(route))
      return ['nowhere', ...slugs].map((slug) => route.replace(':slug', slug))
    if (/^(?:\/api\/v1)?\/summits\/:slug/u.test(route))
      return ['nowhere', ...summits].map((slug) => route.replace(':slug', slug))
    if (/^(?:\/api\/v1)?\/pledges\/:id/u.test(route))
      return ['nowhere', ...pledges].map((id) => route.replace(':id', id))
    if (route === '/sitemaps/:part')
      return ['pages', 'documents-1', 'documents-2', 'summits-1', 'nowhere'].map(
        (part) => `/sitemaps/${part}.xml`,
      )
    if (route === '/assets/:name') return ['/assets/nothing.css']
    if (route === '/invitations/:token') return ['/invitations/nothing']
    return []
  })()
  return filled.flatMap((path) => [path, ...queriesOf(route, world).map((query) => `${path}?${query}`)])
}

function queriesOf(route: string, { word, slugs, parties, summits }: World): string[] {
  const pages = ['page=1', 'page=2', 'page=x']
  const of = (name: string, values: readonly string[]) =>
    values.map((value) => `${name}=${encodeURIComponent(value)}`)
  const years = of('year', ['2025', '2026', '2031'])
  const words = of('q', [
    word,
    'lake',
    'will',
    '"three governments"',
    `lake or ${word}`,
    `phosphorus -${word}`,
  ])
  // An address of the API takes what its page takes; in pages of one, every place in a list is named by a cursor.
  const places = route.startsWith('/api/v1/') ? ['limit=1', 'limit=2'] : pages
  switch (route.replace('/api/v1/', '/')) {
    case '/documents':
    case '/documents.atom':
    case '/documents.feed.json':
      return [...places, ...years, ...of('kind', ['fact-sheet', 'joint-statement', 'remarks'])]
    case '/summits':
      return [...places, ...years]
    case '/summits.json':
      return years
    case '/pledges':
    case '/pledges.json':
      return [
        ...places,
        ...of('relation', ['renewed', 'moved']),
        ...of('party', parties),
        'overdue=yes',
        'issue=environment',
      ]
    case '/commitments':
    case '/commitments.json':
      return [
        ...places,
        ...years,
        ...of('party', parties),
        ...of('summit', ['nowhere', ...summits]),
        ...of('deadline', ['any', 'passed', 'ahead', 'none']),
        ...of('issue', ['environment', 'other']),
        'checkable=yes',
        'from=2026&until=2032',
      ]
    case '/compare':
      return slugs.flatMap((a, index) => [`a=${a}`, `a=${a}&b=${slugs[(index + 1) % slugs.length]}`])
    case '/search.json':
    case '/search.csv':
    case '/search.atom':
      return words.slice(0, 2)
    case '/search':
      if (route.startsWith('/api/v1/'))
        return words.slice(0, 2).flatMap((q) => [q, ...places.map((place) => `${q}&${place}`)])
      return [
        ...words,
        ...words.flatMap((q) => [
          `${q}&year=2025`,
          `${q}&kind=fact-sheet`,
          `${q}&role=official`,
          `${q}&page=2`,
        ]),
      ]
    case '/documents/:slug/questions':
    case '/documents/:slug/questions.json':
      return words.slice(0, 2)
    case '/edits':
    case '/edits.json':
      return [
        ...pages,
        ...of('year', ['2026', '2031']),
        ...of('sort', ['number', 'wording', 'typo']),
        ...of('announced', ['yes', 'no']),
        ...of('commitments', ['yes', 'no']),
        ...of('document', ['nowhere', ...slugs]),
      ]
    case '/documents/:slug/revisions':
    case '/documents/:slug/revisions.json':
      return ['from=1&to=2', 'from=2&to=1', 'to=2', 'from=1', 'from=1&to=3']
    case '/pledges/:id/evidence':
      return places
    case '/documents/:slug/source':
      return ['revision=1', 'revision=2']
    default:
      return []
  }
}
