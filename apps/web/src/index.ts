export { originOf } from './accounts/site-accounts.ts'
export { buildSite } from './build.ts'
export type { Failure, Reports, ServedRequest } from './reports.ts'
export { type ServedSite, type ServeOptions, serveSite } from './serve.ts'
