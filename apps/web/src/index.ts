export { buildSite } from './build.ts'
export { type ServedSite, type ServeOptions, serveSite } from './serve.ts'
