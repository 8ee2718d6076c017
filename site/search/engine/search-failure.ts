/**
 * Why a search has no answer: the device has no network; a file is not there; no answer came in time; a file is not what
 * it should be, or the engine broke down on it.
 */
export const failureReasons = ['offline', 'missing', 'timeout', 'damaged'] as const;
export type FailureReason = (typeof failureReasons)[number];

/** A search that could not be answered. The same session can be asked again; what it has loaded it keeps. */
export class SearchFailure extends Error {
  readonly reason: FailureReason;

  constructor(reason: FailureReason, subject: string, options?: ErrorOptions) {
    super(`Search failed (${reason}): ${subject}`, options);
    this.name = 'SearchFailure';
    this.reason = reason;
  }
}
