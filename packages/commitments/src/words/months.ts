/** The names of the months, and whether a word is one. */
import { months } from '@readout/record'
import type { Token } from './tokens.ts'

const names = months.toLowerCase().split('|')

export const isMonth = (token: Token | undefined): boolean => monthNumber(token) > 0

/** 1 to 12; 0 for another word. */
export const monthNumber = (token: Token | undefined): number => names.indexOf(token?.lower ?? '') + 1
