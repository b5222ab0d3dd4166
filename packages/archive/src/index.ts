export { type HistoryProgress, importHistory } from './git/import-history.ts'
export { type ImportProgress, importPaths, readEndings } from './import-paths.ts'
export { archivePlace, type OpenOptions, openArchive } from './open.ts'
export * from './types.ts'
