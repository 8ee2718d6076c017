import { randomBytes } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { toPageFile } from '../plan/address-file.ts';
import { replaceFile, syncFolder } from '../files/replace-file.ts';
import { Manifest, type PageRecord } from './manifest.ts';
import { PageForms } from './page-forms.ts';

/** So many files are looked at in a few hundredths of a second. */
const LOOK_PART = 4_000;

/** One released tree: a folder that servers serve, and its manifest beside it. */
export class Release {
  readonly id: string;
  readonly folder: string;
  readonly manifest: Manifest;
  readonly #half: string;
  /** False while it is being made: nobody reads it yet, so files need not appear in one step. */
  isPublic: boolean;
  readonly #folders = new Set<string>();
  readonly forms: PageForms;

  constructor(site: SiteFolder, id: string, isPublic: boolean) {
    this.isPublic = isPublic;
    this.id = id;
    this.folder = join(site.releases, id);
    this.manifest = new Manifest(join(site.manifests, `${id}.jsonl`));
    this.#half = site.half;
    this.forms = new PageForms((address) => this.pathOf(address), site.half);
  }

  /** Puts a page in place. `hash` is the short hash of its content. */
  write(address: string, key: string, content: Uint8Array, hash: string): PageRecord {
    const path = this.pathOf(address);
    if (this.isPublic) {
      this.forms.remove(address);
      replaceFile(path, content, { temporary: this.#half });
    } else this.#writeUnseen(path, content);
    return { key, hash, size: content.length };
  }

  /** From now on files appear in one step. */
  markPublic(): void {
    this.isPublic = true;
    this.#folders.clear();
  }

  #writeUnseen(path: string, content: Uint8Array): void {
    const folder = dirname(path);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    writeFileSync(path, content);
  }

  /** Puts a file in place that is no page, such as the entry of a search index. */
  writeFile(address: string, content: string): void {
    replaceFile(join(this.folder, toPageFile(address)), content, { temporary: this.#half });
  }

  pathOf(address: string): string {
    return join(this.folder, toPageFile(address));
  }

  /** Deletes a page and the folders that it leaves empty. */
  remove(address: string): void {
    const path = this.pathOf(address);
    this.forms.remove(address);
    rmSync(path, { force: true });
    removeEmptyFolders(dirname(path), this.folder);
  }

  /** Length in bytes of a page's file; undefined when it is missing. */
  sizeOf(address: string): number | undefined {
    return statSync(this.pathOf(address), { throwIfNoEntry: false })?.size;
  }

  /** Pages whose file is missing or has another length than was written: to be drawn again. Others may publish meanwhile. */
  async findDamaged(giveWay: () => Promise<void>): Promise<string[]> {
    const damaged: string[] = [];
    let looked = 0;
    for (const [address, { size }] of this.manifest.records()) {
      if (size >= 0 && this.sizeOf(address) !== size) damaged.push(address);
      if (++looked % LOOK_PART === 0) await giveWay();
    }
    return damaged;
  }

  /** Puts a file of another folder into the release: the same file where the disk allows, else a copy. */
  link(source: string, address: string): void {
    const target = join(this.folder, address);
    if (statSync(target, { throwIfNoEntry: false })) return;
    mkdirSync(dirname(target), { recursive: true });
    try {
      linkSync(source, target);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST') return;
      if (code !== 'EXDEV' && code !== 'EPERM' && code !== 'EMLINK') throw error;
      const half = join(this.#half, `copy-${process.pid}-${basename(target)}`);
      copyFileSync(source, half);
      renameSync(half, target);
    }
  }

  /** Links a folder that never changes, in one step; a folder of that name is the same one. */
  linkWhole(source: string, address: string): void {
    const target = join(this.folder, address);
    if (existsSync(target)) return;
    const half = join(this.#half, `folder-${basename(target)}`);
    rmSync(half, { recursive: true, force: true });
    this.linkFolder(source, `${relative(this.folder, half)}/`);
    mkdirSync(dirname(target), { recursive: true });
    renameSync(half, target);
  }

  /** Links a whole folder, for example the assets of the built site; files older than `since` are left out. */
  linkFolder(source: string, address: string, since = 0): void {
    for (const item of readdirSync(source, { withFileTypes: true })) {
      const [from, to] = [join(source, item.name), `${address}${item.name}`];
      if (item.isDirectory()) this.linkFolder(from, `${to}/`, since);
      else if (since === 0 || statSync(from).mtimeMs >= since) this.link(from, to);
    }
  }
}

/** Where releases live below DATA_DIR/site. Everything lies on one file system, so that renames are one step. */
export class SiteFolder {
  readonly root: string;
  readonly releases: string;
  readonly manifests: string;
  readonly half: string;
  readonly current: string;
  #removing: Promise<void> = Promise.resolve();

  constructor(root: string) {
    this.root = root;
    this.releases = join(root, 'releases');
    this.manifests = join(root, 'manifests');
    this.half = join(root, 'half');
    this.current = join(root, 'current');
    rmSync(this.half, { recursive: true, force: true });
    for (const folder of [this.releases, this.manifests, this.half]) mkdirSync(folder, { recursive: true });
  }

  openCurrent(): Release | undefined {
    const id = this.#currentId();
    if (id === undefined || !statSync(join(this.releases, id), { throwIfNoEntry: false })) return undefined;
    return new Release(this, id, true);
  }

  create(): Release {
    const time = new Date().toISOString().replace(/[-:]|\..*/g, '');
    const id = `${time}-${randomBytes(3).toString('hex')}`;
    mkdirSync(join(this.releases, id));
    return new Release(this, id, false);
  }

  /** Makes a release the public one, in one step. */
  switchTo(release: Release): void {
    const half = join(this.half, 'current');
    rmSync(half, { force: true });
    symlinkSync(join('releases', release.id), half);
    renameSync(half, this.current);
    release.markPublic();
    syncFolder(this.root);
  }

  /** Deletes all releases but the current one and the one before it, and whatever an interrupted one left. */
  prune(): void {
    const current = this.#currentId();
    const finished = readdirSync(this.releases).sort();
    const older = finished.filter((id) => current !== undefined && id < current).at(-1);
    this.#removeLater(finished.filter((id) => id !== current && id !== older));
    for (const name of readdirSync(this.manifests)) {
      const id = name.replace(/\.jsonl.*$/, '');
      if (id !== current && id !== older) rmSync(join(this.manifests, name), { force: true });
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
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }
}

function removeEmptyFolders(folder: string, root: string): void {
  for (let at = folder; at !== root && at.startsWith(root); at = dirname(at)) {
    try {
      rmdirSync(at);
    } catch {
      // Not empty, or gone already: either way there is nothing more to do.
      return;
    }
  }
}
