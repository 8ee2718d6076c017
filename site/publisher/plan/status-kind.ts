import type { PageKind } from '../../views/page-kind.ts';

interface StatusView {
  moved: Record<string, string>;
  withdrawn: string[];
}

export const statusAddress = '/status.json';

/** `status.json`: what a server needs to answer 301 and 410 (site/server reads it; see there for the shape). */
export const statusKind: PageKind<null, StatusView> = {
  name: 'status',
  output: 'text',
  list: () => [{ address: statusAddress, params: null }],
  view: (edition) => ({
    moved: Object.fromEntries(edition.moved()),
    withdrawn: edition.withdrawn().map(({ address }) => address),
  }),
  render: (view) => JSON.stringify(view),
};
