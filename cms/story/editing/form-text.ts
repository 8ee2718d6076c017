type Data = Record<string, unknown>;

interface StoredText {
  data: Data;
  revision: number;
}

/** What is known of the text of an open form, beside what stands in its fields. */
export class FormText {
  #base: StoredText | undefined;
  #refused: string | undefined;
  #firstUnsaved: number | undefined;

  /** The stored text that the form is based on; undefined before its fields have come. */
  get base(): StoredText | undefined {
    return this.#base;
  }

  startFrom(data: Data, revision: unknown): void {
    this.#base = { data, revision: Number(revision ?? 0) };
  }

  /** The stored text is now another one with the same words. */
  rebase(revision: number): void {
    if (this.#base) this.#base = { ...this.#base, revision };
  }

  /** Everything typed so far is on its way. */
  markSent(): void {
    this.#firstUnsaved = undefined;
  }

  /** @returns since when, in milliseconds, something waits to be sent */
  markUnsaved(): number {
    return (this.#firstUnsaved ??= Date.now());
  }

  /** A text that was refused is not sent again before it is changed. */
  refuse(sent: Data): void {
    this.#refused = JSON.stringify(sent);
  }

  isRefused(text: Data): boolean {
    return this.#refused === JSON.stringify(text);
  }
}
