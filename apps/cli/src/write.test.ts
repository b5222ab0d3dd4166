import { readFileSync } from 'node:fs'
import { read } from '@readout/record'
import { describe, expect, test } from 'vitest'
import { call, factSheet, ownFolder, readout } from './testing/readout.ts'

const desk = ownFolder()

describe('readout write', () => {
  test('writes Markdown that reads back as the same text', async () => {
    const { code, stdout, stderr } = await readout(['write', call])
    expect([code, stderr]).toEqual([0, ''])
    expect(read(stdout)).toEqual(read(readFileSync(call)))
  })

  test.each([
    ['html', /^<!doctype html>\n<html lang="en">/],
    ['jsonld', /^\{\n {2}"@context": "https:\/\/schema\.org"/],
    ['akn', /^<\?xml .*\n<akomaNtoso xmlns="http:\/\/docs\.oasis-open\.org\/legaldocml\/ns\/akn\/3\.0">/],
    ['tei', /^<\?xml .*\n<TEI xmlns="http:\/\/www\.tei-c\.org\/ns\/1\.0" xml:lang="en">/],
    ['text', /^Fact Sheet: .*\n=+\n/i],
  ])('writes %s', async (format, opening) => {
    const { code, stdout, stderr } = await readout(['write', '--to', format, factSheet])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(opening)
    expect(stdout.endsWith('\n')).toBe(true)
  })

  test('names every format in its help', async () => {
    const { stdout } = await readout(['write', '--help'])
    expect(stdout.replaceAll(/\s+/gu, ' ')).toContain(
      'Markdown, HTML, JSON-LD, Akoma Ntoso, TEI or plain text.',
    )
  })

  test('reads standard input', async () => {
    const { stdout } = await readout(['write', '--to', 'text', '-'], { stdin: '# Lake *Pact*\n' })
    expect(stdout).toBe('Lake Pact\n=========\n')
  })

  test('says what is wrong with a text beside what it writes', async () => {
    const broken = desk.write('broken.md', '---\ntitle: [\n---\nThe lake.\n')
    const { code, stdout, stderr } = await readout(['write', '--to', 'text', broken])
    expect([code, stdout]).toEqual([0, 'The lake.\n'])
    expect(stderr).toMatch(/^readout: .*broken\.md: The front matter is no valid YAML/)
  })

  test('writes nothing of what cannot be read', async () => {
    const { code, stdout, stderr } = await readout(['write', desk.write('empty.md', '')])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^readout: .*empty\.md: The source is empty\./)
  })

  test('names the formats there are where one is not', async () => {
    const { code, stderr } = await readout(['write', '--to', 'docx', call])
    expect(code).toBe(2)
    expect(stderr).toContain('markdown, html, jsonld, akn, tei, text')
  })
})
