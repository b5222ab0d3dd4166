/** The cues that tell by which words something is promised, and what is done. */
export const promises =
  /(?:^|: )(?:deed|a soft deed|future|intention|performative|reaffirmation|refraining|founding|under way|continuing|deliverable|(?:lead-in|noun) .*|in a list that promises)$/
