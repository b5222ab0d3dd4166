/**
 * The codebook's names, as options take them. The package that declares them loads a model of English, which takes most
 * of a second; a test holds these lists to it.
 */
import type { Action, Issue } from '@readout/commitments'

export const issues = [
  'climate',
  'energy',
  'environment',
  'health',
  'trade',
  'supply-chains',
  'labour',
  'development',
  'migration',
  'security',
  'crime',
  'cyber-digital',
  'democracy-rights',
  'equity-inclusion',
  'infrastructure',
  'education',
  'food',
  'finance',
  'other',
] as const satisfies readonly Issue[]

export const actions = [
  'establish',
  'deliver',
  'target',
  'transfer',
  'convene',
  'reform',
  'enforce',
  'cooperate',
  'support',
  'continue',
  'explore',
] as const satisfies readonly Action[]
