import type { Change, Commitment } from '../schema.ts'
import { change } from './change.ts'

/** Said again where it was said before; a briefing that announces what the text then makes is no change. */
export function stageChanges(a: Commitment, b: Commitment): Change[] {
  if (a.stage !== 'made' || b.stage !== 'reaffirmed') return []
  return [change('stage changed', a.stage, b.stage, 'It was made before and is reaffirmed here.')]
}
