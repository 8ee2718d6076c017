/** How far the words of documents are looked through in this process. */
interface FillState {
  /** Documents that cannot be found by their words yet, or only by those of an older version of the CMS. */
  left: number;
}

/** Next loads this file once for what runs beside the pages and once for the pages: they meet in the process. */
const shared = Symbol.for('guong-sang.search-fill');

export function getFillState(): FillState {
  const place = globalThis as { [shared]?: FillState };
  return (place[shared] ??= { left: 0 });
}
