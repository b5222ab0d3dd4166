export { type ImportProgress, importPaths, readEndings } from './import-paths.ts'
export { archivePlace, type OpenOptions, openArchive } from './open.ts'
export { type FoundPassages, foundPassages } from './search-json.ts'
export * from './types.ts'
