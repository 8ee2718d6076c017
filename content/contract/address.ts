import {
  alphabetSegment,
  archiveSegment,
  bilingualSegment,
  contactSegment,
  correctionsSegment,
  exemplarListSegment,
  feedSegment,
  followSegment,
  honoursSegment,
  nominateSegment,
  offlineSegment,
  partnersSegment,
  recallFolder,
  reviewSegment,
  searchSegment,
  storySegment,
} from './address-segments.ts';
import type { TermKind } from './document.ts';
import type { ExemplarDocument } from './exemplar.ts';
import { toWallClock } from './newsroom-clock.ts';
import type { StoryFormat } from './story.ts';

/** First part of the addresses of each kind of term; the same in every language, so that addresses stay stable. */
export const termSegments = {
  section: 'chuyen-muc',
  topic: 'linh-vuc',
  unit: 'don-vi',
  place: 'dia-phuong',
  movement: 'phong-trao',
  'criteria-set': 'tieu-chi',
  'model-type': 'loai-mo-hinh',
  exemplar: 'guong',
} as const satisfies Record<TermKind, string>;

/** Lists of one format. Articles are the general list. */
export const formatSegments = {
  video: 'video',
  audio: 'phat-thanh',
  photos: 'anh',
} as const satisfies Partial<Record<StoryFormat, string>>;

/** A type or a role by which exemplars are listed. */
export type ExemplarGroup = ExemplarDocument['type'] | ExemplarDocument['roles'][number];

/** Lists of exemplars by type and role: those by type first. */
export const exemplarListSegments = {
  person: 'ca-nhan',
  household: 'ho-gia-dinh',
  collective: 'tap-the',
  model: 'mo-hinh',
  prestige: 'nguoi-co-uy-tin',
  artisan: 'nghe-nhan',
  elder: 'gia-lang-truong-thon',
  teacher: 'nha-giao',
  health: 'thay-thuoc',
  farmer: 'nong-dan',
  soldier: 'can-bo-chien-si',
  youth: 'thanh-nien',
  cadre: 'can-bo-cong-chuc',
} as const satisfies Record<ExemplarGroup, string>;

/** All addresses begin and end with a slash, files of feeds apart; they are paths, to be put behind the public origin. */
export function homeAddress(language: string): string {
  return `/${language}/`;
}

export function storyAddress(story: { language: string; slug: string }): string {
  return `/${story.language}/${storySegment}/${story.slug}/`;
}

/** A translation beside its original, paragraph by paragraph. */
export function bilingualAddress(translation: { language: string; slug: string }): string {
  return `${storyAddress(translation)}${bilingualSegment}/`;
}

/** What a reader without a network sees, and what is kept on the device. */
export function offlineAddress(language: string): string {
  return `/${language}/${offlineSegment}/`;
}

/** The stories of a list that a device can keep; `list` is the list's own address. */
export function packAddress(list: string): string {
  return `${list}goi-ngoai-tuyen.json`;
}

/** Folder of the files that say how large the files of packs are. */
export const packSizesFolder = 'dung-luong';

/** How many bytes each file of a list's pack has. @example packSizesAddress('/vi/') === '/dung-luong/vi.json' */
export function packSizesAddress(list: string): string {
  return `/${packSizesFolder}/${list.slice(1, -1).replaceAll('/', '.')}.json`;
}

/** Says which months the list has, and the stamp of each. */
export const recallIndexAddress = `/${recallFolder}/muc-luc.json`;

/** The list of one month, yyyy-mm. */
export function recallAddress(month: string): string {
  return `/${recallFolder}/${month}.json`;
}

/** Turn the lite mode on and off; answered by the server, not by a file. */
export const litePaths = { on: '/che-do-gon/bat', off: '/che-do-gon/tat' } as const;

export function termAddress(language: string, kind: TermKind, slug: string): string {
  return `/${language}/${termSegments[kind]}/${slug}/`;
}

/** Index of all terms of a kind, for example all exemplars. */
export function termIndexAddress(language: string, kind: TermKind): string {
  return `/${language}/${termSegments[kind]}/`;
}

/** All terms of a kind by the alphabet. */
export function alphabetAddress(language: string, kind: TermKind): string {
  return `/${language}/${alphabetSegment}/${termSegments[kind]}/`;
}

/** Exemplars of one type or role. */
export function exemplarListAddress(language: string, group: ExemplarGroup): string {
  return `/${language}/${exemplarListSegment}/${exemplarListSegments[group]}/`;
}

/** What exemplars were honoured with in a year. */
export function honoursAddress(language: string, year: string): string {
  return `/${language}/${honoursSegment}/${year}/`;
}

export function formatAddress(language: string, format: keyof typeof formatSegments): string {
  return `/${language}/${formatSegments[format]}/`;
}

export function archiveAddress(language: string): string {
  return `/${language}/${archiveSegment}/`;
}

/** Page of one month of a list; `list` is the list's own address. `month` is yyyy-mm in Việt Nam's time. */
export function monthAddress(list: string, month: string): string {
  return `${list}${month}/`;
}

/** Everything that was corrected in a language. */
export function correctionsAddress(language: string): string {
  return `/${language}/${correctionsSegment}/`;
}

/** Who answers for the site, and how to reach them. */
export function contactAddress(language: string): string {
  return `/${language}/${contactSegment}/`;
}

/** For those who take stories to their own pages. */
export function partnersAddress(language: string): string {
  return `/${language}/${partnersSegment}/`;
}

/** Where readers name somebody, or confirm or object to a profile. */
export function nominateAddress(language: string): string {
  return `/${language}/${nominateSegment}/`;
}

/** Where whoever sent something reads the answer, by its code. */
export function followAddress(language: string): string {
  return `/${language}/${followSegment}/`;
}

/** Every shortlist on which the public is, or was, asked. */
export function reviewIndexAddress(language: string): string {
  return `/${language}/${reviewSegment}/`;
}

/** A shortlist, with the form to comment on it. */
export function reviewAddress(language: string, slug: string): string {
  return `${reviewIndexAddress(language)}${slug}/`;
}

export function searchAddress(language: string): string {
  return `/${language}/${searchSegment}/`;
}

/** What the feed of a list is offered in: the last part of its address, and its media type. */
export const feedFormats = {
  rss: { file: 'rss.xml', type: 'application/rss+xml' },
  atom: { file: 'atom.xml', type: 'application/atom+xml' },
  json: { file: 'feed.json', type: 'application/feed+json' },
} as const satisfies Record<string, { file: string; type: string }>;

export type FeedFormat = keyof typeof feedFormats;

/** The feed of a list; `list` is the list's own address. @example feedAddress('/vi/', 'atom') === '/vi/atom.xml' */
export function feedAddress(list: string, format: FeedFormat = 'rss'): string {
  return list + feedFormats[format].file;
}

/** Every feed of a language, for programs that take them in at once. */
export function feedListAddress(language: string): string {
  return `${homeAddress(language)}${feedSegment}.opml`;
}

/** Older stories of a list, bound in volumes that stay as they are. @example volumeAddress('/vi/linh-vuc/y-te/', '2025-2') === '/vi/nguon-tin/2025-2/linh-vuc/y-te/atom.xml' */
export function volumeAddress(list: string, volume: string): string {
  const [, language = '', rest = ''] = /^\/([^/]+)\/(.*)$/.exec(list) ?? [];
  return feedAddress(`/${language}/${feedSegment}/${volume}/${rest}`, 'atom');
}

/** The podcast of a programme; `programme` is the address of its page. */
export function podcastAddress(programme: string): string {
  return `${programme}podcast.xml`;
}

/** Chapters of an episode, as programs for podcasts read them. */
export function chaptersAddress(story: { language: string; slug: string }): string {
  return `${storyAddress(story)}chuong.json`;
}

/** iCalendar of a programme's broadcasts; `programme` is the address of its page. */
export function calendarAddress(programme: string): string {
  return `${programme}lich-phat.ics`;
}

/** Day yyyy-mm-dd in which a time falls in Việt Nam by the newsroom's clock. */
export function getDay(time: string): string {
  return toWallClock(time).slice(0, 10);
}

/** Month yyyy-mm in which a time falls in Việt Nam. */
export function getMonth(time: string): string {
  return getDay(time).slice(0, 7);
}

/** Percent-encoded form of an address, for href and Location. */
export function encodeAddress(address: string): string {
  return encodeURI(address.normalize('NFC'));
}
