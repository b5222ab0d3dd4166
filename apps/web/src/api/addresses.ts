/** Where the API is, and where its description. */
export const root = '/api/v1'
export const descriptionAddress = `${root}/openapi.json`
