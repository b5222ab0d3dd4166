export { type ImportProgress, importPaths, readEndings } from './import-paths.ts'
export { archivePlace, type OpenOptions, openArchive } from './open.ts'
export { isPackage } from './package/read.ts'
export * from './types.ts'
