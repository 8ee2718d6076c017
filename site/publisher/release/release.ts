import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  linkSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { toPageFile } from '../plan/address-file.ts';
import { makePublicFolder, PUBLIC_FILE, PUBLIC_FOLDER } from '../../files/public-rights.ts';
import { replaceFile, type ReplaceOptions } from '../../files/replace-file.ts';
import { makeRoomForFile, setAside } from '../../files/set-aside.ts';
import { VerifiedFiles } from '../../files/verified-files.ts';
import { Manifest, type PageRecord } from './manifest.ts';
import { listFolders, listPages, removeEmptyFolders } from './page-files.ts';
import { PageForms } from './page-forms.ts';
import type { SiteFolder } from './site-folder.ts';

/** So many files are compared before others get their turn. */
const LOOK_PART = 100;

/** One released tree: a folder that servers serve, and its manifest beside it. */
export class Release {
  readonly id: string;
  readonly folder: string;
  readonly manifest: Manifest;
  readonly #site: SiteFolder;
  readonly #verified = new VerifiedFiles();
  /** False while it is being made: nobody reads it yet, so files need not appear in one step. */
  isPublic: boolean;
  readonly #folders = new Set<string>();
  readonly #inode: bigint | undefined;
  #remembered: readonly string[] = [];
  /** Files that are no pages of the edition. */
  readonly #others = new Set<string>();
  readonly forms: PageForms;

  constructor(site: SiteFolder, id: string, isPublic: boolean) {
    this.isPublic = isPublic;
    this.id = id;
    this.folder = join(site.releases, id);
    this.#site = site;
    const manifest = join(site.manifests, `${id}.jsonl`);
    makeRoomForFile(manifest, site.root, site.aside);
    this.manifest = new Manifest(manifest);
    this.forms = new PageForms((address) => this.pathOf(address), this.#writing);
    this.#inode = inodeOf(this.folder);
  }

  /** Puts a page in place. `hash` is the short hash of its content. */
  write(address: string, key: string, content: Uint8Array, hash: string): PageRecord {
    const path = this.pathOf(address);
    if (this.isPublic) {
      this.forms.remove(address);
      replaceFile(path, content, this.#writing);
    } else this.#writeUnseen(path, content);
    return { key, hash, size: content.length };
  }

  /** From now on files appear in one step. */
  markPublic(): void {
    this.isPublic = true;
    this.#folders.clear();
  }

  /** False when its folder was deleted, also when something was written below that name since. */
  get isInPlace(): boolean {
    return inodeOf(this.folder) === this.#inode;
  }

  /** False when a folder of pages or files is gone that was there when this was last asked to remember them. */
  get hasItsFolders(): boolean {
    return this.#remembered.every((folder) => existsSync(folder));
  }

  /** Remembers the folders that it has now, two levels deep: one that goes is noticed at once. */
  rememberFolders(): void {
    const first = listFolders(this.folder);
    this.#remembered = [...first, ...first.flatMap(listFolders), join(this.folder, 'status.json')].filter(
      (path) => existsSync(path),
    );
  }

  #writeUnseen(path: string, content: Uint8Array): void {
    const folder = dirname(path);
    if (!this.#folders.has(folder)) makePublicFolder(folder);
    this.#folders.add(folder);
    writeFileSync(path, content);
    chmodSync(path, PUBLIC_FILE);
  }

  /** Puts a file in place that is no page, such as the entry of a search index. */
  writeFile(address: string, content: string | Uint8Array): void {
    replaceFile(join(this.folder, toPageFile(address)), content, this.#writing);
  }

  get #writing(): ReplaceOptions {
    const { half: temporary, aside } = this.#site;
    return { temporary, isPublic: true, room: { root: this.folder, aside } };
  }

  pathOf(address: string): string {
    return join(this.folder, toPageFile(address));
  }

  /** Deletes a page and the folders that it leaves empty. */
  remove(address: string): void {
    const path = this.pathOf(address);
    this.forms.remove(address);
    this.#clear(path);
    removeEmptyFolders(dirname(path), this.folder);
  }

  /** Takes over a page of another release as it is. */
  take(address: string, record: PageRecord, before: Release): void {
    this.manifest.expect([address]);
    this.link(before.pathOf(address), `/${toPageFile(address)}`);
    this.manifest.confirm([{ address, record }]);
  }

  /** Length in bytes of a page's file; undefined when it is missing. */
  sizeOf(address: string): number | undefined {
    return statSync(this.pathOf(address), { throwIfNoEntry: false })?.size;
  }

  /** Deletes a page's file; a folder in its place is moved aside. */
  #clear(path: string): void {
    if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) setAside(path, this.#site.aside);
    else rmSync(path, { force: true });
  }

  /**
   * Pages whose file is not, byte for byte, the one that was written: to be drawn again. Forms that are not those of
   * their page are deleted, to be made again. Others may publish meanwhile; their pages are not compared.
   */
  async findDamaged(giveWay: () => Promise<void>): Promise<string[]> {
    const damaged: string[] = [];
    let looked = 0;
    const records = Array.from(this.manifest.records());
    for (const [address, record] of records) {
      if (record.size < 0 || this.manifest.get(address) !== record) continue;
      const isWhole = await this.#verified.holds(address, this.pathOf(address), record.hash);
      const formsFit = await this.forms.fit(address, record.hash, this.#verified);
      const isSame = this.manifest.get(address) === record;
      if (isSame && !isWhole) damaged.push(address);
      if (isSame && (!isWhole || !formsFit)) this.forms.remove(address);
      if (++looked % LOOK_PART === 0) await giveWay();
    }
    return damaged;
  }

  /** After everything was compared: pages that nobody planned go, and folders that go later are missed. */
  async tidy(giveWay: () => Promise<void>): Promise<void> {
    await this.removeStrays(giveWay);
    this.rememberFolders();
  }

  /** Moves pages and markers aside that nobody planned: what was withdrawn must not stand there again. */
  async removeStrays(giveWay: () => Promise<void>): Promise<number> {
    let count = 0;
    for await (const file of listPages(this.folder)) {
      const address = `/${file.replace(/\.(?:br|gz)$/, '').replace(/(^|\/)index\.html$/, '$1')}`;
      if (this.manifest.get(address) || this.#others.has(`/${file}`)) continue;
      this.#clearStray(file);
      if (++count % LOOK_PART === 0) await giveWay();
    }
    return count;
  }

  #clearStray(file: string): void {
    const path = join(this.folder, file);
    if (lstatSync(path, { throwIfNoEntry: false })) setAside(path, this.#site.aside);
    removeEmptyFolders(dirname(path), this.folder);
  }

  /** Puts a file in place that is part of the built site, not of the edition. */
  writeOther(address: string, content: Uint8Array): void {
    this.#others.add(address);
    replaceFile(join(this.folder, address), content, this.#writing);
  }

  /** Whether a file of the built site is there, byte for byte. */
  async holdsOther(address: string, digest: string): Promise<boolean> {
    this.#others.add(address);
    return this.#verified.holds(address, join(this.folder, address), digest);
  }

  /** Whether two files are one and the same on the disk. */
  isLinkOf(source: string, address: string): boolean {
    const [one, other] = [source, join(this.folder, address)].map((path) =>
      statSync(path, { throwIfNoEntry: false }),
    );
    return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
  }

  /** Puts a file of another folder into the release: the same file where the disk allows, else a copy. */
  link(source: string, address: string): void {
    const target = join(this.folder, address);
    const there = lstatSync(target, { throwIfNoEntry: false });
    if (there?.isFile()) return;
    if (there) setAside(target, this.#site.aside);
    makeRoomForFile(target, this.folder, this.#site.aside);
    makePublicFolder(dirname(target));
    try {
      linkSync(source, target);
      chmodSync(target, PUBLIC_FILE);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST') return;
      if (code !== 'EXDEV' && code !== 'EPERM' && code !== 'EMLINK') throw error;
      const half = join(this.#site.half, `copy-${process.pid}-${basename(target)}`);
      copyFileSync(source, half);
      chmodSync(half, PUBLIC_FILE);
      renameSync(half, target);
    }
  }

  /** Links a folder that never changes, in one step; a folder of that name is the same one. */
  linkWhole(source: string, address: string): void {
    const target = join(this.folder, address);
    if (existsSync(target)) return;
    const half = join(this.#site.half, `folder-${basename(target)}`);
    rmSync(half, { recursive: true, force: true });
    this.linkFolder(source, `${relative(this.folder, half)}/`);
    makeRoomForFile(target, this.folder, this.#site.aside);
    makePublicFolder(dirname(target));
    renameSync(half, target);
  }

  /**
   * Moves a folder that never changes into the release, in one step; a folder of that name is the same one. Its files are
   * readable by everybody already, it and its own folders become so.
   */
  takeWhole(source: string, address: string): void {
    const target = join(this.folder, address);
    if (existsSync(target)) return;
    makeRoomForFile(target, this.folder, this.#site.aside);
    makePublicFolder(dirname(target));
    for (const folder of [source, ...listFolders(source)]) chmodSync(folder, PUBLIC_FOLDER);
    try {
      renameSync(source, target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
      this.linkWhole(source, address);
    }
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

function inodeOf(path: string): bigint | undefined {
  return statSync(path, { throwIfNoEntry: false, bigint: true })?.ino;
}
