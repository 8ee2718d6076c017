import { storyAddress } from '#contract/address.ts';

const ofStory = new RegExp(`^${storyAddress({ language: '[a-z]{2,3}', slug: '[^/]+' })}$`);

/** Whether an address is that of a text's page. @example isStoryAddress('/vi/bai/ten-bai/') */
export function isStoryAddress(address: string): boolean {
  return ofStory.test(address);
}
