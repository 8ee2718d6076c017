import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';

/** CBOR as Pagefind 1.6.0 (minicbor) writes it: the shortest heads, arrays of a known length. RFC 8949. */
const types = { unsigned: 0, negative: 1, text: 3, array: 4 } as const;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Every file of Pagefind begins with this; its script unpacks what does not, and takes the rest as it is. */
const signature = encoder.encode('pagefind_dcd');

export class PagefindWriter {
  readonly #bytes = new ByteWriter();

  /** Bytes so far. */
  get length(): number {
    return this.#bytes.length;
  }

  /** @param length its items have to follow */
  array(length: number): void {
    this.#head(types.array, length);
  }

  /** @param value a whole number of at most 32 bits */
  integer(value: number): void {
    if (value < 0) this.#head(types.negative, -1 - value);
    else this.#head(types.unsigned, value);
  }

  text(text: string): void {
    const bytes = encoder.encode(text);
    this.#head(types.text, bytes.length);
    this.#bytes.raw(bytes);
  }

  /** What another one wrote. */
  append(other: PagefindWriter): void {
    this.#bytes.raw(other.#bytes.toBytes());
  }

  /** Forgets what was written; the memory stays. */
  clear(): void {
    this.#bytes.clear();
  }

  /** What was written, as a file. */
  toFile(): Uint8Array<ArrayBuffer> {
    const file = new Uint8Array(signature.length + this.#bytes.length);
    file.set(signature);
    file.set(this.#bytes.toBytes(), signature.length);
    return file;
  }

  #head(type: number, value: number): void {
    const high = type << 5;
    if (value < 24) this.#bytes.byte(high | value);
    else {
      const log = value < 0x100 ? 0 : value < 0x10000 ? 1 : 2;
      this.#bytes.byte(high | (24 + log));
      this.#bytes.bigEndian(value, 1 << log);
    }
  }
}

/** @throws RangeError when the file is not Pagefind's, is cut, or holds something else than is asked for */
export class PagefindReader {
  readonly #bytes: ByteReader;

  constructor(file: Uint8Array) {
    this.#bytes = new ByteReader(file);
    for (const byte of signature) if (this.#bytes.byte() !== byte) this.#refuse();
  }

  get isAtEnd(): boolean {
    return this.#bytes.isAtEnd;
  }

  array(): number {
    const [type, length] = this.#head();
    return type === types.array ? length : this.#refuse();
  }

  integer(): number {
    const [type, value] = this.#head();
    if (type === types.unsigned) return value;
    return type === types.negative ? -1 - value : this.#refuse();
  }

  text(): string {
    const [type, length] = this.#head();
    return type === types.text ? decoder.decode(this.#bytes.raw(length)) : this.#refuse();
  }

  #head(): [type: number, value: number] {
    const byte = this.#bytes.byte();
    const low = byte & 0x1f;
    if (low < 24) return [byte >> 5, low];
    return low < 27 ? [byte >> 5, this.#bytes.bigEndian(1 << (low - 24))] : this.#refuse();
  }

  #refuse(): never {
    throw new RangeError('This is no file of Pagefind 1.6.0.');
  }
}
