/** The words of a list that spaces part. */
export const words = (list: string) => new Set(list.trim().split(/\s+/))
