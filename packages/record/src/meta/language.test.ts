import { expect, test } from 'vitest'
import { languageOf } from './language.ts'

test.each([
  ['The states will dredge the channel and open it to ships.', 'en'],
  ['Los estados van a dragar el canal para los barcos del lago.', 'es'],
  ['Versión estenográfica.', 'es'],
  ['Les États vont draguer le chenal pour les navires du lac.', 'fr'],
  ['Os estados vão dragar o canal para os navios do lago.', 'pt'],
  ['Die Staaten werden den Kanal für die Schiffe auf dem See vertiefen.', 'de'],
  ['Gli stati scaveranno il canale per le navi del lago.', 'it'],
  ['湖の国々は運河を深くします。', 'ja'],
  ['호수의 나라들은 운하를 깊게 합니다.', 'ko'],
  ['湖区各国将疏浚航道。', 'zh'],
  ['Держави озера поглиблять канал, і він буде відкритий.', 'uk'],
  ['Государства озера углубят канал, это было решено.', 'ru'],
  ['ستعمق دول البحيرة القناة.', 'ar'],
])('“%s” is told as %s', (text, language) => {
  expect(languageOf(text)).toBe(language)
})

test('one word that another language has as well is no text in it', () => {
  expect(languageOf('Vell signed a compact.')).toBe('en')
  expect(languageOf('Vell signs a compact as promised; no delay.')).toBe('en')
})

test('a text of no known words counts as English', () => {
  expect(languageOf('12 34')).toBe('en')
  expect(languageOf('')).toBe('en')
})

test('words quoted from another language do not outweigh the text around them', () => {
  const english = 'The premier of the lake states spoke of the locks and of the harbour. '
  expect(
    languageOf(`${english.repeat(3)}«Los estados van a dragar el canal para los barcos del lago.»`),
  ).toBe('en')
})

test('a text is in the language that it opens in, though a translation of equal length stands below', () => {
  const spanish = 'El primer ministro habló de las esclusas y del puerto para los barcos. '.repeat(40)
  const english = 'The premier spoke of the locks and of the harbour for the ships to come. '.repeat(40)
  expect(languageOf(spanish + english)).toBe('es')
  expect(languageOf(english + spanish)).toBe('en')
})
