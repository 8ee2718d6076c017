import type { Block as PayloadBlock } from 'payload';
import { blockKinds, type Block, type BlockOf } from '#contract/blocks.ts';
import { blockIcons } from './block-icons.ts';
import { drawnField, partLanguageField, type BodyBlock, type FormBlockType } from './body-block.ts';
import { embed } from './embed.ts';
import { facts } from './facts.ts';
import { gallery } from './gallery.ts';
import { audio, figure, video } from './one-file.ts';
import { quote } from './quote.ts';
import { table } from './table.ts';

/** Every type with a form, in the order of the editor's menu. */
const bodyBlocks: { readonly [T in FormBlockType]: BodyBlock<T> } = {
  figure,
  gallery,
  video,
  audio,
  quote,
  facts,
  table,
  embed,
};

/** Blocks with a form, for Payload. */
export const blockForms: PayloadBlock[] = Object.keys(bodyBlocks)
  .filter(hasForm)
  .map((slug) => {
    const { name } = blockKinds[slug];
    return {
      slug,
      labels: { singular: name, plural: name },
      admin: { disableBlockName: true, images: { icon: { url: blockIcons[slug], alt: '' } } },
      fields: [drawnField(slug), ...Object.values(bodyBlocks[slug].fields), partLanguageField],
    };
  });

export function hasForm(type: unknown): type is FormBlockType {
  return typeof type === 'string' && Object.hasOwn(bodyBlocks, type);
}

/** True for a block of the contract that has a form. */
export function isFormBlock(block: Block): block is BlockOf<FormBlockType> {
  return hasForm(block.type);
}

/** @throws for a type that has no form; the API refuses bodies with such blocks */
export function getBodyBlock(type: string): BodyBlock<FormBlockType> {
  if (!hasForm(type)) throw new Error(`A body has a block of type ‘${type}’, which the CMS does not know.`);
  return bodyBlocks[type];
}
