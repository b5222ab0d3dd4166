/** An entry of a feed as a page of its own, for texts that stand in the feed itself. */
import { escaped, type FeedEntry } from './feed-entries.ts'

/**
 * The entry as an HTML page that says its title, times and address in its head; the same entry gives the same bytes.
 *
 * @example
 * feedPage(entry, 'https://lake.example/pact')
 */
export function feedPage(entry: FeedEntry & { readonly contents: string }, address: string): string {
  const { title, published, modified, language, contents } = entry
  const times = [
    ['article:published_time', published],
    ['article:modified_time', modified],
  ].flatMap(([name, time]) => (time ? [`<meta property="${name}" content="${escaped(time)}">`] : []))
  return [
    '<!doctype html>',
    language ? `<html lang="${escaped(language)}">` : '<html>',
    '<meta charset="utf-8">',
    `<link rel="canonical" href="${escaped(address)}">`,
    ...times,
    '<main>',
    `<h1>${title}</h1>`,
    contents,
    '</main>',
    '</html>',
    '',
  ].join('\n')
}
