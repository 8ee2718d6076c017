import { recallAddress, recallIndexAddress } from '#contract/address.ts';
import type { Recalls } from '../edition/edition-reader.ts';
import type { PageKind } from '../kinds/page-kind.ts';

/** Stamp of the list of each month, by month. A device fetches those that are not as it saw them last. */
export type RecallIndex = Readonly<Record<string, string>>;

/** List of one month, as `Recalls` describes it. */
export type RecallList = Pick<Recalls, 'withdrawn' | 'changed' | 'files'>;

export const recallIndexKind: PageKind<null, RecallIndex> = {
  name: 'recall-index',
  output: 'text',
  place: () => 'feeds',
  list: () => [{ address: recallIndexAddress, params: null }],
  view: (edition) => Object.fromEntries(edition.recalled().map(({ month, stamp }) => [month, stamp])),
  render: (view) => JSON.stringify(view),
};

export const recallKind: PageKind<{ month: string }, RecallList> = {
  name: 'recall',
  output: 'text',
  place: () => 'feeds',
  list: (edition) =>
    edition.recalled().map(({ month }) => ({ address: recallAddress(month), params: { month } })),
  view: (edition, { params: { month } }) => {
    const found = edition.recalled().find((each) => each.month === month);
    const { withdrawn = [], changed = [], files = [] } = found ?? {};
    return { withdrawn, changed, files };
  },
  render: (view) => JSON.stringify(view),
};
