/** The names of the months, as the alternatives of an expression. */
export const months = 'January|February|March|April|May|June|July|August|September|October|November|December'

/** 3 of "March"; 0 of what is no month. */
export const monthNumber = (name: string) => months.split('|').indexOf(name) + 1
