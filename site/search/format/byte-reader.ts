const decoder = new TextDecoder('utf-8', { fatal: true });

/** Reads what `ByteWriter` wrote. @throws RangeError when the bytes end too early */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  byte(): number {
    const value = this.#bytes[this.#at++];
    if (value === undefined) throw new RangeError('The bytes end too early.');
    return value;
  }

  bigEndian(size: number): number {
    let value = 0;
    for (let index = 0; index < size; index += 1) value = value * 256 + this.byte();
    return value;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  raw(size: number): Uint8Array {
    if (this.#at + size > this.#bytes.length) throw new RangeError('The bytes end too early.');
    this.#at += size;
    return this.#bytes.subarray(this.#at - size, this.#at);
  }

  text(): string {
    return decoder.decode(this.raw(this.varint()));
  }
}
