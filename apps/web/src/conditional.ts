/** Answers that a client need not load again. */
import { etag, RETAINED_304_HEADERS } from 'hono/etag'

/**
 * Gives an answer the ETag of its bytes, and answers 304 where the client has them already. The tag is a strong one;
 * where the answer goes out compressed it becomes a weak one, for the bytes on the wire are others.
 */
export const conditional = etag({
  retainedHeaders: [
    ...RETAINED_304_HEADERS,
    'access-control-allow-origin',
    'access-control-expose-headers',
    'link',
    'memento-datetime',
  ],
})
