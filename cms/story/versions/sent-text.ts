import { z } from 'zod';

const text = z.looseObject({ type: z.literal('text'), text: z.string(), format: z.number() });
const leaf = z.looseObject({ type: z.enum(['linebreak', 'tab']) });
const block = z.looseObject({
  type: z.literal('block'),
  fields: z.looseObject({ id: z.string(), blockType: z.string() }),
});
const element = z.looseObject({
  type: z.enum(['paragraph', 'heading', 'list', 'listitem', 'link', 'autolink']),
  get children(): z.ZodArray<z.ZodType> {
    return z.array(node);
  },
});
const node: z.ZodType = z.union([text, leaf, block, element]);

/** What a form sends of a document to have it compared: anything, but its body is one of the editor's. */
export const sentTextSchema = z.looseObject({
  body: z.looseObject({ root: z.looseObject({ children: z.array(z.union([block, element])) }) }).nullish(),
});
