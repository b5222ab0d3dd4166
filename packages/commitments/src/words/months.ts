/** The names of the months, and whether a word is one. */
import { months } from '@readout/record'
import type { Token } from './tokens.ts'

const names: ReadonlySet<string> = new Set(months.toLowerCase().split('|'))

export const isMonth = (token: Token | undefined): boolean => names.has(token?.lower ?? '')
