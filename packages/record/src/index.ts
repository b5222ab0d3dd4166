export * from './errors.ts'
export { read } from './read.ts'
export * from './schema.ts'
