import { blockSchemas } from '#contract/blocks.ts';
import type { MediaType } from '#contract/media.ts';
import { file } from '../fields/relations.ts';
import { inline, type BodyBlock } from './body-block.ts';
import { toId, toText } from './form-values.ts';

/** A block that shows or plays one file with a caption. */
type OneFile = 'figure' | 'video' | 'audio';

export const figure = oneFile('figure', { label: 'Ảnh', shows: 'image' });
export const video = oneFile('video', { label: 'Video', shows: 'video' });
export const audio = oneFile('audio', { label: 'Tệp âm thanh', shows: 'audio' });

function oneFile<T extends OneFile>(
  type: T,
  { label, shows }: { label: string; shows: MediaType },
): BodyBlock<OneFile> {
  return {
    fields: {
      media: file({ name: 'media', label, types: [shows], required: true }),
      caption: inline('caption', 'Chú thích', blockSchemas[type].shape.caption),
    },
    toContent: ({ media, caption }) => ({ media: toId(media), caption: toText(caption) }),
    toValues: ({ media, caption }) => ({ media, caption }),
    mapStrings: (values, visit) => ({
      ...values,
      caption: visit({ path: 'caption', isHtml: true }, values.caption),
    }),
    getShown: ({ media }) => [media],
  };
}
