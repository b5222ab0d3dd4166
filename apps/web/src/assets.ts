/** What the pages load besides themselves. Names carry a hash of the content, so a browser may keep them for good. */
export interface Assets {
  readonly stylesheets: readonly string[]
  readonly scripts: readonly string[]
  /** Fonts that every page needs at once. */
  readonly fonts: readonly string[]
  readonly icon: string | null
  readonly files: ReadonlyMap<string, AssetFile>
}

export interface AssetFile {
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** A site that was not built: its pages stand, unstyled. */
export const noAssets: Assets = { stylesheets: [], scripts: [], fonts: [], icon: null, files: new Map() }
