import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { read } from '../read.ts'
import type { Mark, Passage } from '../schema.ts'
import { toHtml } from './html.ts'

const call =
  '---\ntitle: Background Press Call\ndate: 2031-03-04\nsource_url: https://lake.example/a?b&c\n---\nMODERATOR: Welcome. This is on background.\n\nTo all:\n\n- Orsk\n    - its ports\n- Vell\n\nQ When?\n\nSENIOR OFFICIAL:\n\n## Aims'
const body = (html: string) => html.slice(html.indexOf('</header>'))

test('a page says its language, its title and where it comes from', () => {
  const html = toHtml(read(call))
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n/)
  expect(html).toContain('<title>Background Press Call</title>')
  expect(html).toContain('<link rel="canonical" href="https://lake.example/a?b&amp;c">')
  expect(html).toContain('<h1>Background Press Call</h1>')
  expect(html).toContain('<dt>Date</dt>\n<dd><time datetime="2031-03-04">2031-03-04</time></dd>')
  expect(html).toContain('<dt>Terms</dt>\n<dd>On background</dd>')
})

test('passages have their anchors as ids, turns their speakers', () => {
  const record = read(call)
  const html = toHtml(record)
  for (const { anchor } of record.passages) expect(html).toContain(` id="${anchor}"`)
  expect(html).toMatch(
    /<section id="t-\w+" data-role="reporter">\n<p id="p-\w+"><b>Q:<\/b> When\?<\/p>\n<\/section>/,
  )
  expect(html).toMatch(/<p><b>SENIOR OFFICIAL:<\/b><\/p>\n<h2 /)
})

test('lists nest as they do in the text', () => {
  expect(body(toHtml(read(call))).replace(/ id="[^"]*"/g, '')).toContain(
    '<ul>\n<li>Orsk\n<ul>\n<li>its ports</li>\n</ul></li>\n<li>Vell</li>\n</ul>',
  )
})

test('a title that stands in the text stands there once, and headings leave no rank out', () => {
  const html = toHtml(read('# Lake\n\n### Aims\n\n#### Water\n\n## Ports\n\nText.'))
  expect(html.match(/<h\d[^>]*>[^<]*/g)?.map((tag) => tag.replace(/ id="[^"]*"/, ''))).toEqual([
    '<h1>Lake',
    '<h2>Aims',
    '<h3>Water',
    '<h2>Ports',
  ])
})

test('the English names of the head say so in a page of another language', () => {
  const html = toHtml(read('---\ndate: 2031-03-04\nlang: es\n---\nEl lago.'))
  expect(html).toContain('<html lang="es">')
  expect(html).toContain('<dl lang="en">')
})

describe('marks', () => {
  const text = 'We go upon [until] May, [Vice] (inaudible) it.1\nNow'
  const marked = (marks: readonly Mark[]) => {
    const paragraph: Passage = {
      anchor: 'p-1',
      kind: 'paragraph',
      start: 0,
      end: text.length,
      text,
      marks: [...marks],
    }
    const note: Passage = { anchor: 'n-1', kind: 'footnote', start: 60, end: 70, text: '1. In part' }
    return body(toHtml({ ...read('Text.'), passages: [paragraph, note] }))
  }

  test('are elements that name their kind, and lines are parted by breaks', () => {
    expect(
      marked([
        { kind: 'struck', start: 6, end: 10, correction: 'until' },
        { kind: 'insert', start: 24, end: 30 },
        { kind: 'inaudible', start: 31, end: 42 },
        { kind: 'footnote', start: 46, end: 47 },
      ]),
    ).toContain(
      'We go <s data-mark="struck" data-correction="until">upon</s> <ins>[until]</ins> May, <ins data-mark="insert">[Vice]</ins> ' +
        '<i data-mark="inaudible">(inaudible)</i> it.<sup data-mark="footnote"><a href="#n-1" role="doc-noteref">1</a></sup><br>Now',
    )
  })

  test('of a footnote that is not there are no link', () => {
    expect(marked([{ kind: 'footnote', start: 0, end: 2 }])).toContain('<sup data-mark="footnote">We</sup>')
  })
})

test('rows of a table are its rows', () => {
  const row: Passage = { anchor: 'r-1', kind: 'table-row', start: 0, end: 9, text: 'Port\t12\t<' }
  expect(toHtml({ ...read('Text.'), passages: [row] })).toContain(
    '<table>\n<tbody>\n<tr id="r-1">\n<td>Port</td>\n<td>12</td>\n<td>&lt;</td>\n</tr>\n</tbody>\n</table>',
  )
})

test('what looks like markup is words', () => {
  const html = toHtml(
    read('---\ntitle: "</title><script>1</script>"\n---\n\\<script\\>alert(1)\\</script\\> &amp;lt;'),
  )
  const names = new Set<string>()
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    names.add(node.nodeName)
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parse(html))
  expect(names).not.toContain('script')
  expect(html).toContain('&lt;script>alert(1)&lt;/script> &amp;lt;')
})
