/**
 * What a text says around each of its commitments, so that a step of a pledge tells nothing as gone or new that stands just
 * outside the quote. It is null until commitments are found again, which opening the archive does.
 */
import { sql } from 'kysely'

export const around = [sql`alter table readout.commitments add column around text`]
