import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { htmlPage, isHtmlPage } from './html-page.ts'

/** Pages in the layouts of governments; the word "Chrome" stands in all that is no part of the text. */
const specimen = (name: string) =>
  htmlPage(readFileSync(join(import.meta.dirname, '../testing/pages', name), 'utf8'))

const linesOf = (name: string) =>
  specimen(name).blocks.map(({ kind, lines }) => `${kind}: ${lines.map((line) => line.text).join(' / ')}`)

test('a WordPress page of blocks gives its text and nothing around it', () => {
  expect(linesOf('wordpress-blocks.html')).toEqual([
    'heading: Fact Sheet: The Lake States Agree a Harbour Fund',
    'paragraph: The leaders of the four Lake states met at Port Merrow and agreed to act together.',
    'heading: CLEAN WATER:',
    'paragraph: Each state will dredge the main channel by 2030.',
    'heading: Harbour Fund',
    'paragraph: The leaders pledged to:',
    'list-item: Put 40 million crowns into the fund:',
    'list-item: half of it for locks;',
    'list-item: half of it for quays.',
    'list-item: Publish its accounts each June.',
    'table-row: State\tShare',
    'table-row: North Shore\t12',
    'table-row: Ellenmar\t28',
    'paragraph: Shares in million crowns',
    'paragraph: “The lake belongs to those who keep it,” the hosts said.',
    'paragraph: ###',
  ])
})

test('a page of the Web Experience Toolkit keeps its byline, contacts and footnotes', () => {
  expect(linesOf('wet.html')).toEqual([
    'heading: North Shore and partners conclude the Lake summit',
    'heading: From: Lake Affairs North Shore',
    'heading: News release',
    'paragraph: March 2, 2031—Port Merrow—The leaders of the four Lake states met.',
    'paragraph: They will open 12 new moorings[1] by 2032.',
    'heading: Quotes',
    'paragraph: “We kept our word on the ferries.”',
    'paragraph: – The Minister of Lake Affairs',
    'heading: Quick facts',
    'list-item: The lake has four states.',
    'list-item: Its ferries carry two million people a year.',
    'heading: Associated links',
    'list-item: The Harbour Fund',
    'heading: Contacts',
    'heading: Media Relations',
    'paragraph: Lake Affairs North Shore / media@northshore.example',
    'heading: Footnotes',
    'footnote: 1 Counted at low water.',
  ])
})

test('a page whose main part only an id tells, and one that tells none', () => {
  expect(linesOf('council.html')).toContain('footnote: [1] The Compact of Ellenmar.')
  expect(linesOf('council.html')).toContain('list-item: 3. We will keep the lake open to all.')
  expect(linesOf('old-table.html')).toEqual([
    'heading: Remarks by the Premier',
    'paragraph: Port Merrow, 2 March 2031',
    'paragraph: Good morning. It is good to be back at the lake, and better still to be back with news.',
    'paragraph: We said that we would dredge the channel. We have begun.',
    'list-item: Two barges work at night.',
    'list-item: A third comes in May.',
    'paragraph: Q When will it be done?',
    'paragraph: THE PREMIER: Before the ice.',
  ])
})

describe.each(['bootstrap-es', 'council', 'old-table', 'wet', 'wordpress-blocks'])('the page %s', (name) => {
  test('has no word of what stands around its text', () => {
    expect(linesOf(`${name}.html`).join('\n')).not.toMatch(/Chrome/)
  })

  test('has every word of its text', () => {
    const source = readFileSync(join(import.meta.dirname, '../testing/pages', `${name}.html`), 'utf8')
    const [, text = ''] = /<!-- text -->([\s\S]*)<!-- \/text -->/.exec(source) ?? []
    const shown = text
      .replace(/<(p|span) class="(?:teaser hidden|wb-inv)">.*?<\/\1>/g, ' ')
      .replace(/<[^>]*>/g, ' ')
    const words = (each: string): readonly string[] =>
      each.replaceAll('&nbsp;', ' ').match(/[\p{L}\p{N}]+/gu) ?? []
    const kept = words(linesOf(`${name}.html`).join(' '))
    const lost = [...new Set(words(shown))].filter((word) => !kept.includes(word) && word !== 'Footnote')
    expect(words(shown).length).toBeGreaterThan(30)
    expect(lost).toEqual([])
  })
})

test('what a page says about itself comes as the fields of a head', () => {
  expect(specimen('wordpress-blocks.html').fields).toMatchObject({
    title: 'Fact Sheet: The Lake States Agree a Harbour Fund',
    published_time: '2031-03-02T13:33:36+00:00',
    modified_time: '2031-03-04T09:00:00+00:00',
    source_url: 'https://www.lakehouse.example/fact-sheets/2031/03/harbour-fund/',
    publisher: 'The Lake House',
    lang: 'en-US',
  })
  expect(specimen('wet.html').fields).toMatchObject({
    date: '2031-03-02',
    publisher: 'Lake Affairs North Shore',
  })
  expect(specimen('council.html').fields).toMatchObject({
    published_time: '2031-03-02T18:15:00+01:00',
    publisher: 'The Lake Council',
    source_url: 'https://www.lakecouncil.example/en/press/2031/03/02/joint-statement/',
  })
  expect(specimen('old-table.html').fields).toMatchObject({
    title: 'Remarks by the Premier at Port Merrow',
    date: '2031-03-02',
  })
})

test('the name of the site is no part of a title', () => {
  const titleOf = (head: string) => htmlPage(`${head}<p>The channel will be dredged.</p>`).fields.title
  expect(titleOf('<title>Lake statement | Press | Port Merrow</title>')).toBe('Lake statement')
  expect(
    titleOf('<meta property="og:site_name" content="Port Merrow"><title>Lake – Port Merrow</title>'),
  ).toBe('Lake')
  expect(titleOf('<title>Port Merrow - a Lake statement</title>')).toBe('Port Merrow - a Lake statement')
})

test('the language is that of the text, not that of the page around it', () => {
  const page =
    '<html lang="en"><nav>Menu</nav><main lang="fr"><p>Le lac est grand, et ses quais sont vieux; vingt mots au moins doivent parler ici pour que la partie compte comme texte.</p></main>'
  expect(htmlPage(page).fields.lang).toBe('fr')
})

test('broken JSON-LD is left alone', () => {
  const page = '<script type="application/ld+json">{"datePublished": </script><p>The lake.</p>'
  expect(htmlPage(page).fields.date).toBeNull()
})

test('a frame that is called a sidebar and holds the text is the text', () => {
  const page =
    '<div class="layout-with-sidebar sidebar"><h1>Lake</h1><p>The channel will be dredged.</p></div>'
  expect(htmlPage(page).blocks).toHaveLength(2)
})

test('a page is told from Markdown by how it begins', () => {
  expect(isHtmlPage('\n<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">')).toBe(true)
  expect(isHtmlPage('<HTML><body>')).toBe(true)
  expect(isHtmlPage('<p>Markdown may begin with a tag.</p>')).toBe(false)
  expect(isHtmlPage('# Lake\n\n<html>')).toBe(false)
})

test('a page without a word has no blocks', () => {
  expect(htmlPage('<!doctype html><nav>Menu</nav><main></main>').blocks).toEqual([])
})

test('a page that was made to be slow costs no more than its length', () => {
  const deep = `${'<div class="share">'.repeat(400)}${'<span>a lake </span>'.repeat(50_000)}`
  expect(htmlPage(deep).blocks).toHaveLength(1)
  const links = '<a href="#x">1</a> lake '.repeat(50_000)
  expect(htmlPage(`<main id="x"><p><a id="y" href="#x">9</a> ${links}</p></main>`).blocks).toHaveLength(1)
})
