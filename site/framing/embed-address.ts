import { homeAddress, storyAddress } from '#contract/address.ts';
import { isStoryAddress } from './is-story-address.ts';

/** Folder of the pages that other sites show in a frame: the one part of the site that anybody may frame. */
export const embedFolder = 'nhung';

const playerSegment = 'trinh-phat';

/** The page for frames that belongs to a page. @example toEmbedAddress('/vi/') === '/nhung/vi/' */
export function toEmbedAddress(page: string): string {
  return `/${embedFolder}${page}`;
}

/** The player of a story's film or recording, for frames. */
export function playerAddress(story: { language: string; slug: string }): string {
  return `${toEmbedAddress(storyAddress(story))}${playerSegment}/`;
}

/** oEmbed of a page; `embed` is the address of its page for frames. */
export function oembedAddress(embed: string): string {
  return `${embed}oembed.json`;
}

/** What a frame shows where there is nothing, or nothing any more. */
export function missingEmbedAddress(language: string): string {
  return `${toEmbedAddress(homeAddress(language))}404.html`;
}

/** Where readers of a language make themselves a line of HTML. */
export function embedBuilderAddress(language: string): string {
  return `${homeAddress(language)}${embedFolder}/`;
}

/** Scripts that other sites and the framed pages ask for under these names; nothing needs them to be read. */
export const embedScripts = {
  /** In the framed page: tells its height. */
  inside: `/${embedFolder}/khung.js`,
  /** In the page around it: hears of it. */
  around: `/${embedFolder}/nhung.js`,
} as const;

/** Every page for frames that belongs to the page of a text or a profile. */
export function listEmbedsOf(page: string): string[] {
  const embed = toEmbedAddress(page);
  return isStoryAddress(page) ? [embed, `${embed}${playerSegment}/`] : [embed];
}

/** Whether an address, or the path of a file, lies in the part of the site that anybody may frame. */
export function isEmbedPath(path: string): boolean {
  return path.startsWith(`/${embedFolder}/`);
}

/** The page that a page for frames shows. @example findFramedPage('/nhung/vi/bai/ten-bai/trinh-phat/') === '/vi/bai/ten-bai/' */
export function findFramedPage(path: string): string | undefined {
  if (!isEmbedPath(path) || !path.endsWith('/')) return undefined;
  const page = path.slice(embedFolder.length + 1);
  const ofPlayer = page.slice(0, -playerSegment.length - 1);
  return page.endsWith(`/${playerSegment}/`) && isStoryAddress(ofPlayer) ? ofPlayer : page;
}
