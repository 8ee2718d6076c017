import { copyFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';

/** Where uploads of the CMS lie. */
export interface MediaSource {
  /** Copies an upload to a local path. @throws when there is none */
  fetchTo(source: string, path: string): Promise<void>;
}

/** Uploads in a folder, by default DATA_DIR/media. */
export function makeFolderSource(folder: string): MediaSource {
  return {
    fetchTo: (source, path) => {
      const file = normalize(join(folder, source));
      if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) {
        throw new Error(`The path “${source}” leads out of the media folder.`);
      }
      return copyFile(file, path);
    },
  };
}
