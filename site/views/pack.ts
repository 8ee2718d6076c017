import { homeAddress, packAddress, storyAddress, termAddress } from '#contract/address.ts';
import type { EditionReader } from '../edition/edition-reader.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { fileAddress, phoneAddress } from '../edition/media-addresses.ts';
import type { MediaDocument } from '#contract/media.ts';
import { getMedia, getTermPages } from './list.ts';
import type { TextKind } from '../kinds/page-kind.ts';

/** About 15 MB without recordings; a reader may choose fewer. */
const MOST_STORIES = 120;

/** What a device keeps of a list: its newest stories with their pictures and, when the reader wants them, recordings. */
export interface OfflinePack {
  stories: readonly {
    address: string;
    title: string;
    pictures: readonly string[];
    recordings: readonly { address: string; bytes: number }[];
  }[];
}

/** Bytes of the files of a pack, recordings apart, by address: as the device stores them, not compressed. */
export type PackFileSizes = Readonly<Record<string, number>>;

/** @param sizeOf bytes of the file of an address; a file that is not there is left out */
export function getPackSizes(
  list: string,
  { stories }: OfflinePack,
  sizeOf: (address: string) => number | undefined,
): PackFileSizes {
  const addresses = [list, ...stories.flatMap(({ address, pictures }) => [address, ...pictures])];
  return Object.fromEntries(
    addresses.flatMap((address) => {
      const bytes = sizeOf(address);
      return bytes === undefined ? [] : [[address, bytes]];
    }),
  );
}

interface PackView {
  stories: readonly { address: string; title: string; media: readonly MediaDocument[] }[];
}

interface PackParams {
  language: LanguageCode;
  /** Absent: everything in the language. */
  section?: string;
}

/** A pack of each language and of each of its sections. */
export const packKind: TextKind<PackParams, PackView> = {
  name: 'pack',
  output: 'text',
  place: () => 'feeds',
  *list(edition) {
    for (const language of edition.languages) {
      if (!edition.has({ language })) continue;
      yield { address: packAddress(homeAddress(language)), params: { language } };
      for (const { kind, term } of getTermPages(edition, language)) {
        if (kind !== 'section' || !edition.has({ language, term: { kind, id: term.id } })) continue;
        const address = packAddress(termAddress(language, kind, term.slug));
        yield { address, params: { language, section: term.id } };
      }
    }
  },
  view: (edition, { params: { language, section } }) => ({
    stories: findCards(edition, language, section).map((card) => ({
      address: storyAddress(card),
      title: card.title,
      media: getMedia(edition, [card.lead, card.main, ...card.bodyMedia]),
    })),
  }),
  render({ stories }) {
    const pack: OfflinePack = {
      stories: stories.map(({ address, title, media }) => ({
        address,
        title,
        pictures: media.filter(({ type }) => type === 'image').map((picture) => phoneAddress(picture)),
        recordings: media
          .filter(({ type }) => type !== 'image')
          .map(({ file }) => ({ address: fileAddress(file), bytes: file.bytes })),
      })),
    };
    return JSON.stringify(pack);
  },
};

function findCards(edition: EditionReader, language: LanguageCode, section: string | undefined) {
  const term = section === undefined ? undefined : { kind: 'section' as const, id: section };
  return edition.newest({ language, term }, MOST_STORIES);
}
