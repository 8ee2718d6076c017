import { blockKinds, type Block } from '#contract/blocks.ts';

/** Id of the block with the picture that the first view shows where nothing else stands before the text. */
export function findOpeningPicture(body: readonly Block[]): string | undefined {
  return body.slice(0, 3).find(({ type }) => blockKinds[type].shows === 'pictures')?.id;
}
