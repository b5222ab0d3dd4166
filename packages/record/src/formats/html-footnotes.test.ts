import { expect, test } from 'vitest'
import { htmlBlocks } from './html-blocks.ts'

const shown = (html: string) =>
  htmlBlocks(html).map(({ kind, lines }) => `${kind}: ${lines.map((line) => line.text).join(' / ')}`)

const both = ['paragraph: We renew it[1] in May.', 'footnote: 1 As of 2027.']

test('a note is what a mark leads to and what leads back to the mark', () => {
  expect(
    shown(`<p>We renew it<sup id="ref1"><a href="#note1">1</a></sup> in May.</p>
      <ol><li id="note1">As of 2027. <a href="#ref1">↩</a></li></ol>`),
  ).toEqual(both)
  expect(
    shown(`<p>We renew it<a id="r" href="#n">1</a> in May.</p><hr>
      <section><p id="n"><a href="#r">1</a> As of 2027.</p></section>`),
  ).toEqual(both)
})

test('a label beside the note says its mark once more and is left out', () => {
  const page = `<p>We renew it<sup id="fn1-rf"><a href="#fn1"><span class="wb-inv">Footnote </span>1</a></sup> in May.</p>
    <dl><dt>Footnote 1</dt><dd id="fn1"><p>As of 2027.</p><p><a href="#fn1-rf">Return to footnote 1</a></p></dd></dl>`
  expect(shown(page)).toEqual(both)
})

test('a mark that is printed in brackets keeps them, and a note its lines', () => {
  const page = `<p>We renew it<a href="#_ftn1" name="_ftnref1">[1]</a> in May.</p>
    <div><p><a href="#_ftnref1" name="_ftn1">[1]</a> As of 2027.<br>At low water.</p></div>`
  expect(shown(page)).toEqual([
    'paragraph: We renew it[1] in May.',
    'footnote: [1] As of 2027. / At low water.',
  ])
})

test('a note that two marks lead to stands once', () => {
  const page = `<p>One<a id="a" href="#n">*</a> and two<a id="b" href="#n">*</a>.</p>
    <p id="n">As of 2027. <a href="#a">up</a> <a href="#b">up</a></p>`
  expect(shown(page)).toEqual(['paragraph: One* and two*.', 'footnote: * As of 2027.'])
})

test('a list of contents has no notes', () => {
  const page = '<p><a id="c1" href="#s1">1</a></p><h2 id="s1">Water <a href="#c1">up</a></h2><p>Clear.</p>'
  expect(shown(page)).toEqual(['paragraph: 1', 'heading: Water up', 'paragraph: Clear.'])
})
