import { blockSchemas } from '#contract/blocks.ts';
import { byContract } from '../fields/contract-rule.ts';
import { inline, type BodyBlock } from './body-block.ts';
import { toText } from './form-values.ts';

const { shape } = blockSchemas.quote;

export const quote: BodyBlock<'quote'> = {
  fields: {
    html: inline('html', 'Lời trích', shape.html, true),
    cite: { name: 'cite', type: 'text', label: 'Người nói, nguồn', validate: byContract(shape.cite) },
  },
  toContent: ({ html, cite }) => ({ html: toText(html), cite: toText(cite) }),
  toValues: ({ html, cite }) => ({ html, cite }),
  mapStrings: (values, visit) => ({
    ...values,
    html: visit({ path: 'html', isHtml: true }, values.html),
    cite: visit({ path: 'cite', isHtml: false }, values.cite),
  }),
  getShown: () => [],
};
