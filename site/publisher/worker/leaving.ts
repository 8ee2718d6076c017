/** Ends long work between two of its parts, when the worker is to leave. */
export class Leaving extends Error {
  constructor() {
    super('The worker is leaving.');
  }
}
