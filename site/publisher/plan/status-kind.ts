import type { EditionReader } from '../../edition/edition-reader.ts';
import { listEmbedsOf } from '../../framing/embed-address.ts';
import { packAddress } from '../../edition/press-pack-address.ts';
import { listPagesOf } from '../../views/notices.ts';
import { markers } from '../../server/markers.ts';
import type { PageKind, TextKind } from '../../kinds/page-kind.ts';

interface StatusView {
  moved: Record<string, string>;
  withdrawn: string[];
}

export const statusAddress = '/status.json';

/** `status.json`: what a server needs to answer 301 and 410 (site/server reads it; see there for the shape). */
const statusKind: TextKind<null, StatusView> = {
  name: 'status',
  output: 'text',
  place: () => 'server',
  list: () => [{ address: statusAddress, params: null }],
  view: (edition) => ({
    moved: Object.fromEntries(edition.moved()),
    withdrawn: listWithdrawn(edition),
  }),
  render: (view) => JSON.stringify(view),
};

const withdrawnMarkers: TextKind<null, null> = {
  name: 'withdrawn-marker',
  output: 'text',
  place: () => 'of-address',
  list: (edition) =>
    listWithdrawn(edition).map((address) => ({ address: address + markers.withdrawn, params: null })),
  view: () => null,
  render: () => '',
};

const movedMarkers: TextKind<{ to: string }, { to: string }> = {
  name: 'moved-marker',
  output: 'text',
  place: () => 'of-address',
  *list(edition) {
    for (const [address, to] of edition.moved()) yield { address: address + markers.moved, params: { to } };
  },
  view: (_edition, { params }) => params,
  render: ({ to }) => `${to}\n`,
};

/** Withdrawn pages, those for frames and for re-publishing that belong to them, and for thirty days their press packs. */
function listWithdrawn(edition: EditionReader): string[] {
  const packs = edition.languages.flatMap((language) => edition.withdrawnFrom({ language }));
  return [
    ...edition.withdrawn().flatMap(({ address }) => [...listPagesOf(address), ...listEmbedsOf(address)]),
    ...packs.map(({ id }) => packAddress(id)),
  ];
}

/** Files for servers, not for readers. */
export const serverKinds: readonly PageKind[] = [statusKind, withdrawnMarkers, movedMarkers] as PageKind[];
