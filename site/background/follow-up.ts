/** Work that follows the pages of what is published, without keeping them waiting. */
export interface FollowUp {
  /** Asks for an update; returns at once. */
  request(): void;
  /** Takes what belongs to withdrawn addresses out of the public, as far as it can be done at once. */
  withdraw?(addresses: readonly string[]): void;
  /** Deletes what is not, byte for byte, what was made; `request` then makes it again. `giveWay` is called between parts. */
  dropDamaged?(giveWay: () => Promise<void>): Promise<void>;
  /** Long work that readers wait for goes on. */
  readonly isBusy?: boolean;
  /** Stops after the step at hand. */
  close(): Promise<void>;
}
