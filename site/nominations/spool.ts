import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import {
  mostNominationBytes,
  nominationFolders,
  parcelFile,
  roomFile,
  voiceFile,
  type NominationParcel,
  type NominationRoom,
} from '#contract/nominations/nomination.ts';
import { replaceFile, syncFolder } from '../files/replace-file.ts';
import { measureFolder } from './measure-folder.ts';

export interface SpoolOptions {
  dataDir: string;
  /** Bytes that everything of nominations may take on this disk, what the newsroom keeps of them included. */
  mostBytes: number;
  /** Bytes of the disk that stay free for everything else. */
  leastFree?: number;
}

/** A form that is coming in. */
export interface Draft {
  voicePath: string;
  /** Puts it where the newsroom takes it from, whole and on the disk. @param hash of the code by which it is followed */
  store(parcel: NominationParcel, hash: string): Promise<void>;
  /** Lets go of its room and, unless it was stored, of its files. */
  close(): Promise<void>;
}

const measureEveryMs = 20_000;
const refusalEveryMs = 60_000;
const abandonedMs = 3_600_000;
const gigabyte = 1_000_000_000;

/** The box into which the public server puts what people send; the newsroom empties it, if need be much later. */
export class Spool {
  readonly #options: SpoolOptions;
  #measured: { bytes: Promise<number>; at: number } | undefined;
  #coming = 0;
  #refusedAt: Date | undefined;
  /** Stored since the last measurement. */
  #added = 0;

  constructor(options: SpoolOptions) {
    this.#options = options;
  }

  /** Keeps room for one form. @returns undefined where there is none */
  async open(): Promise<Draft | undefined> {
    this.#coming += 1;
    let draft: Draft | undefined;
    try {
      if (await this.#hasRoom()) draft = await this.#makeDraft();
      else await this.#tellRefusal();
      return draft;
    } finally {
      if (!draft) this.#coming -= 1;
    }
  }

  async #makeDraft(): Promise<Draft> {
    const folder = join(this.#pathOf('incoming'), randomUUID());
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return {
      voicePath: join(folder, voiceFile),
      store: (parcel, hash) => this.#store(folder, parcel, hash),
      close: async () => {
        this.#coming -= 1;
        await rm(folder, { recursive: true, force: true });
      },
    };
  }

  async #store(folder: string, parcel: NominationParcel, hash: string): Promise<void> {
    const spool = this.#pathOf('spool');
    replaceFile(join(folder, parcelFile), JSON.stringify(parcel), { temporary: folder, durable: true });
    if (!parcel.hasVoice) await rm(join(folder, voiceFile), { force: true });
    syncFolder(folder);
    const bytes = await measureFolder(folder);
    await mkdir(spool, { recursive: true, mode: 0o700 });
    await rename(folder, join(spool, hash));
    syncFolder(spool);
    this.#added += bytes;
  }

  async #hasRoom(): Promise<boolean> {
    const { dataDir, mostBytes, leastFree = gigabyte } = this.#options;
    const coming = this.#coming * mostNominationBytes;
    if ((await this.#measure()) + this.#added + coming > mostBytes) return false;
    const { bavail, bsize } = await statfs(dataDir);
    return bavail * bsize - coming >= leastFree;
  }

  #measure(): Promise<number> {
    const now = performance.now();
    if (!this.#measured || now - this.#measured.at > measureEveryMs) {
      this.#added = 0;
      const bytes = this.#look();
      this.#measured = { bytes, at: now };
      // The next form measures anew.
      bytes.catch(() => (this.#measured = undefined));
    }
    return this.#measured.bytes;
  }

  async #look(): Promise<number> {
    await this.#removeAbandoned();
    const bytes = await measureFolder(this.#pathOf('root'));
    this.#write({ bytes });
    return bytes;
  }

  /** The newsroom is told that there was no room, once a minute at most. */
  async #tellRefusal(): Promise<void> {
    if (this.#refusedAt && Date.now() - this.#refusedAt.getTime() < refusalEveryMs) return;
    this.#refusedAt = new Date();
    this.#write({ bytes: (await this.#measure()) + this.#added });
  }

  #write({ bytes }: { bytes: number }): void {
    const room: NominationRoom = {
      at: new Date().toISOString(),
      bytes,
      mostBytes: this.#options.mostBytes,
      ...(this.#refusedAt && { refusedAt: this.#refusedAt.toISOString() }),
    };
    const temporary = this.#pathOf('incoming');
    replaceFile(join(this.#pathOf('root'), roomFile), JSON.stringify(room), { temporary });
  }

  /** Halves that a process which died has left. */
  async #removeAbandoned(): Promise<void> {
    const incoming = this.#pathOf('incoming');
    await mkdir(incoming, { recursive: true, mode: 0o700 });
    for (const name of await readdir(incoming)) {
      const folder = join(incoming, name);
      const found = await stat(folder).catch(() => undefined);
      if (found && Date.now() - found.mtimeMs > abandonedMs)
        await rm(folder, { recursive: true, force: true });
    }
  }

  #pathOf(name: keyof typeof nominationFolders): string {
    return join(this.#options.dataDir, nominationFolders[name]);
  }
}
