/** Texts as governments publish them, made by chance from the pieces that such texts are made of. */
import fc from 'fast-check'

/** A text and the words that it says, in order; words that only marks part are one. */
export interface Written {
  readonly source: string
  readonly words: readonly string[]
}

type Piece = fc.Arbitrary<Written>

const plain = (source: string): Written => ({ source, words: source.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [] })

const joined = (parts: readonly Written[], by: string): Written => ({
  source: parts.map((part) => part.source).join(by),
  words: parts.flatMap((part) => part.words),
})

/** What stands before and behind, where only the middle says something. */
const wrapped = (before: string, middle: Written, behind: string): Written => ({
  source: `${before}${middle.source}${behind}`,
  words: middle.words,
})

const word: Piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('lake', 'The', 'ferries', 'dredge', 'Q', 'Ellenmar', 'END').map(plain),
  },
  { weight: 2, arbitrary: fc.constantFrom('12', '2031', '5', 'Å', 'straße', 'évalués', 'Peña').map(plain) },
  // Beyond the first plane, right to left, without spaces, with a combining accent.
  { weight: 1, arbitrary: fc.constantFrom('𝐋𝐚𝐤𝐞', '𐐷', 'بحيرة', 'אגם', '湖上', 'cafe\u0301').map(plain) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('\u200b', '\u2060', '\ufeff', '\u00ad', '\u200d')
      .map((nothing) => ({ source: `fer${nothing}ry`, words: ['ferry'] })),
  },
)

const space = fc.constantFrom(' ', ' ', ' ', '\u00a0', ' \u00a0 ', '\n', '  ', '\u202f', '\u3000')

const said: Piece = fc
  .tuple(
    word,
    fc.array(fc.tuple(space, word), { maxLength: 6 }),
    fc.constantFrom('', '.', '?', ' —', '…', '!', '.”'),
  )
  .map(([first, more, stop]) => ({
    source: first.source + more.map(([gap, { source }]) => gap + source).join('') + stop,
    words: [first, ...more.map(([, part]) => part)].flatMap((part) => part.words),
  }))

const around = (...pairs: readonly (readonly [string, string])[]): Piece =>
  fc.tuple(fc.constantFrom(...pairs), said).map(([[before, behind], words]) => wrapped(before, words, behind))

/** Words in a line, set off in one of the ways that texts do. */
const inline: Piece = fc.oneof(
  { weight: 4, arbitrary: said },
  around(
    ['**', '**'],
    ['*', '*'],
    ['<u>', '</u>'],
    ['**<u>', '</u>**'],
    ['<span class="lake x">', '</span>'],
  ),
  around(
    ['<s>', '</s>'],
    ['(', ')'],
    ['\\[', '\\]'],
    ['“', '”'],
    ['\\*', '\\*'],
    ['[', '](https://lake.example/a_b)'],
  ),
  fc
    .tuple(said, said)
    .map(([wrong, right]) => joined([wrapped('<s>', wrong, '</s>'), wrapped('\\[', right, '\\]')], ' ')),
  fc
    .constantFrom(
      '(Laughter.)',
      '(inaudible)',
      '\\[sic\\]',
      '\\[senior official\\]',
      '(As interpreted.)',
      '(In progress) —',
    )
    .map(plain),
  fc
    .constantFrom(
      '5:19 P.M. EDT',
      '(March 4, 2031)',
      '\\#4',
      '$1.5 billion',
      '60-75%',
      '<https://lake.example/x>',
    )
    .map(plain),
  fc
    .constantFrom(
      '&amp;',
      '&nbsp;',
      '<!-- an old word -->',
      '<br />',
      '<img src="a.png" alt="b" />',
      '—',
      '•',
    )
    .map((source) => ({
      source,
      words: [],
    })),
  fc.constantFrom('1', '2', 'a').map((mark) => ({ source: `<sup>${mark}</sup>`, words: [mark] })),
)

const line: Piece = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => joined(parts, ' '))

const label: Piece = fc
  .constantFrom(
    'MODERATOR: ',
    'SENIOR OFFICIAL TWO: ',
    'MS. ORSK:  ',
    'Q\u00a0\u00a0\u00a0 ',
    'Q ',
    'OPERATOR:',
    'PRESIDENT VELL: ',
  )
  .map(plain)

const opened = (opening: Piece, words: Piece): Piece =>
  fc.tuple(opening, words).map(([before, behind]) => joined([before, behind], ''))

const heading: Piece = fc
  .tuple(
    fc.constantFrom(
      ['# ', ''],
      ['### ', ' ###'],
      ['**', '**'],
      ['**<u>', '</u>**'],
      ['<u>', '</u>'],
      ['', '\n-----'],
      ['<h2>', '</h2>'],
    ),
    fc.array(word, { minLength: 1, maxLength: 5 }),
  )
  .map(([[before = '', behind = ''], words]) => wrapped(before, joined(words, ' '), behind))

/** Items one below the other, some a level deeper, bulleted or numbered. */
const list: Piece = fc
  .tuple(fc.boolean(), fc.array(fc.tuple(fc.nat({ max: 2 }), said), { minLength: 1, maxLength: 6 }))
  .map(([isNumbered, items]) => {
    let last = -1
    const numbers: number[] = []
    const lines = items.map(([wanted, words]) => {
      const depth = Math.min(wanted, last + 1)
      last = depth
      numbers.length = depth + 1
      const number = (numbers[depth] ?? 0) + 1
      numbers[depth] = number
      const indent = '    '.repeat(depth)
      const source = words.source.replaceAll('\n', `\n${indent}    `)
      const mark = isNumbered ? `${number}.  ` : '-   '
      return {
        source: indent + mark + source,
        words: [...(isNumbered ? [String(number)] : []), ...words.words],
      }
    })
    return joined(lines, '\n')
  })

/** Inside a table of HTML no mark of Markdown means anything, and an empty line would end it. */
const cell: Piece = fc
  .tuple(
    fc.constantFrom(
      ['', ''],
      ['<strong>', '</strong>'],
      ['<a href="https://lake.example">', '</a>'],
      ['', '<br />\n'],
    ),
    fc.array(word, { maxLength: 4 }),
  )
  .map(([[before = '', behind = ''], words]) =>
    wrapped(`<td>${before}`, joined(words, ' '), `${behind}</td>\n`),
  )

const table: Piece = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((rows) => {
    const lines = rows.map((cells) => wrapped('<tr>\n', joined(cells, ''), '</tr>\n'))
    return wrapped('<table>\n<tbody>\n', joined(lines, ''), '</tbody>\n</table>')
  })

const paragraph: Piece = fc.oneof(
  { weight: 3, arbitrary: line },
  { weight: 4, arbitrary: opened(label, line) },
  fc
    .array(fc.oneof(line, opened(label, line)), { minLength: 2, maxLength: 3 })
    .map((lines) => joined(lines, '  \n')),
  fc.array(line, { minLength: 2, maxLength: 3 }).map((lines) => joined(lines, '\\\n')),
  line.map((words) => ({ source: `${words.source}:`, words: words.words })),
  opened(fc.constantFrom('\\* ', '\\[1\\] ', '1\\) ', '(a) ').map(plain), line),
  opened(
    word.map((mark) => wrapped('<sup>', mark, '</sup> ')),
    line,
  ),
  line.map((words) => ({ source: `> ${words.source.replaceAll('\n', '\n> ')}`, words: words.words })),
)

const block: Piece = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 2, arbitrary: heading },
  { weight: 2, arbitrary: list },
  table,
  fc.constantFrom('\\###', '<!-- -->', '-----', '&nbsp;').map((source) => ({ source, words: [] })),
  fc.constantFrom('END 5:19 P.M. EDT', '4:13 P.M. EST', 'Via Teleconference', '(March 4, 2031)').map(plain),
)

const parting = fc.constantFrom('\n\n', '\n\n', '\n \u00a0\n', '  \n\n\n')

/** A body of Markdown with its words. */
export const markdownTexts: Piece = fc
  .tuple(block, fc.array(fc.tuple(parting, block), { maxLength: 12 }))
  .map(([first, more]) => ({
    source: first.source + more.map(([gap, { source }]) => gap + source).join(''),
    words: [first, ...more.map(([, part]) => part)].flatMap((part) => part.words),
  }))

/** Any string, most of them rich in what means something in Markdown, HTML, YAML or a transcript. */
export const anyTexts: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...'*_`~#>-+=|:.()[]<>!&;\\\n\n\t "\'/0123456789'),
        fc.constantFrom(
          'Q ',
          'Q\u00a0',
          '\n\n',
          '\nMODERATOR: ',
          '  \n',
          '\n- ',
          '\n1. ',
          '    ',
          '<u>',
          '</s>',
          '<!--',
          '-->',
          '](',
          '---\n',
        ),
        fc.constantFrom(
          'lake',
          'Vell',
          'é',
          '𝐋',
          'بحيرة',
          '湖',
          '\u200b',
          '\u00ad',
          '\u202e',
          '\u2028',
          '\u0085',
          '\u00a0',
          '\ud800',
          '\ufffd',
        ),
      ),
      { maxLength: 80 },
    )
    .map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
)
