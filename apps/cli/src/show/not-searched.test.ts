import { listCommitments } from '@readout/commitments'
import { read } from '@readout/record'
import { expect, test } from 'vitest'
import { sayFound } from './commitments.ts'

test('a text in a language that is not searched has no count', () => {
  const spanish = listCommitments(read('Los estados van a dragar el canal para los barcos del lago.'))
  expect(spanish.notSearched).toBe('es')
  expect(sayFound(spanish)).toBe(
    'not searched: it is in Spanish (es), and only English is searched for commitments',
  )
  expect(sayFound(listCommitments(read('The states will dredge the channel.')))).toBe('1 commitment')
})
