import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { makePublicFolder, PUBLIC_FOLDER } from '../../files/public-rights.ts';
import { replaceFile, syncFolder } from '../../files/replace-file.ts';
import { makeFolder, makeRoomForFile, setAside, setAsideFolder } from '../../files/set-aside.ts';
import { Release } from './release.ts';

/** Where releases live below DATA_DIR/site. Everything lies on one file system, so that renames are one step. */
export class SiteFolder {
  readonly root: string;
  readonly releases: string;
  readonly manifests: string;
  readonly half: string;
  /** The public release: a link. */
  readonly current: string;
  /** Remembers which release is the public one, in case somebody deletes or replaces the link. */
  readonly #name: string;
  /** DATA_DIR/set-aside. */
  readonly aside: string;
  #removing: Promise<void> = Promise.resolve();

  constructor(root: string) {
    this.root = root;
    this.releases = join(root, 'releases');
    this.manifests = join(root, 'manifests');
    this.half = join(root, 'half');
    this.current = join(root, 'current');
    this.#name = join(root, 'manifests', 'current');
    this.aside = join(root, '..', setAsideFolder);
    rmSync(this.half, { recursive: true, force: true });
    this.ensure();
  }

  /** Makes what is missing of the folders, and moves aside what stands in their place. */
  ensure(): void {
    for (const folder of [this.root, this.releases]) makeFolder(folder, this.aside, PUBLIC_FOLDER);
    for (const folder of [this.root, this.releases]) chmodSync(folder, PUBLIC_FOLDER);
    for (const folder of [this.manifests, this.half]) makeFolder(folder, this.aside);
  }

  openCurrent(): Release | undefined {
    const id = this.#currentId() ?? this.#rememberedId();
    if (id === undefined || !this.has(id)) return undefined;
    if (this.#currentId() !== id) this.#point(id);
    return new Release(this, id, true);
  }

  create(): Release {
    const time = new Date().toISOString().replace(/[-:]|\..*/g, '');
    const id = `${time}-${randomBytes(3).toString('hex')}`;
    this.ensure();
    makePublicFolder(join(this.releases, id));
    return new Release(this, id, false);
  }

  /** Makes a release the public one, in one step. */
  switchTo(release: Release): void {
    this.#point(release.id);
    release.markPublic();
    syncFolder(this.root);
  }

  /** True while readers reach a release: the link leads to it, and its folder is the one that it was. */
  isPublic(release: Release): boolean {
    return this.#currentId() === release.id && release.isInPlace;
  }

  /** True when a release is a folder. */
  has(id: string): boolean {
    return statSync(join(this.releases, id), { throwIfNoEntry: false })?.isDirectory() === true;
  }

  #point(id: string): void {
    const half = join(this.half, 'current');
    rmSync(half, { recursive: true, force: true });
    symlinkSync(join('releases', id), half);
    const there = lstatSync(this.current, { throwIfNoEntry: false });
    if (there && !there.isSymbolicLink()) setAside(this.current, this.aside);
    renameSync(half, this.current);
    makeRoomForFile(this.#name, this.root, this.aside);
    replaceFile(this.#name, id, { temporary: this.half });
  }

  /** Deletes all releases but the current one and the one before it, and whatever an interrupted one left. */
  prune(): void {
    const current = this.#currentId();
    const finished = readdirSync(this.releases).sort();
    const older = finished.filter((id) => current !== undefined && id < current).at(-1);
    this.#removeLater(finished.filter((id) => id !== current && id !== older));
    for (const name of readdirSync(this.manifests)) {
      const id = name.replace(/\.jsonl.*$/, '');
      if (id !== current && id !== older && name !== basename(this.#name))
        rmSync(join(this.manifests, name), { recursive: true, force: true });
    }
  }

  /** Deletes a release that did not come to its end. */
  remove(id: string): void {
    rmSync(join(this.manifests, `${id}.jsonl`), { force: true });
    this.#removeLater([id]);
  }

  /** Resolves when all that was to be deleted is gone. */
  async finishRemoving(): Promise<void> {
    await this.#removing;
  }

  /** Tens of thousands of files are deleted beside the work; what a kill leaves is deleted after the next start. */
  #removeLater(ids: readonly string[]): void {
    const removeAll = async (): Promise<void> => {
      for (const id of ids) await rm(join(this.releases, id), { recursive: true, force: true });
    };
    this.#removing = this.#removing.then(removeAll).catch((error: unknown) => console.error(error));
  }

  #currentId(): string | undefined {
    try {
      return basename(readlinkSync(this.current));
    } catch (error) {
      // Missing, or something else than a link stands there.
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'EINVAL') return undefined;
      throw error;
    }
  }

  #rememberedId(): string | undefined {
    try {
      return basename(readFileSync(this.#name, 'utf8').trim());
    } catch {
      // Not even that: everything is rendered anew.
      return undefined;
    }
  }
}
