import type { PayloadRequest } from 'payload';
import { blockToText, getBlockFiles, type Block } from '#contract/blocks.ts';
import type { ReviewDocument } from '#contract/review.ts';
import type { PublicDocument } from '#contract/document.ts';
import { getAftermathTexts } from '#contract/exemplar-aftermath.ts';
import { getFigureTexts } from '#contract/exemplar-figures.ts';
import { inlineToText } from '#contract/inline.ts';
import type { Media } from '../../payload-types.ts';
import { toLocalized } from '../../documents/fields/localized.ts';

type Told = PublicDocument & { kind: 'story' | 'exemplar' | 'review' };

/** All that readers would read of a document itself, by paragraph. */
export function getTexts(document: Told): string[] {
  if (document.kind === 'review') return getReviewTexts(document);
  const body = document.body.map((block: Block) => blockToText(block));
  const sources = document.sources.map(({ title }) => title);
  if (document.kind === 'story') {
    const { kicker, title, summary, leadCaption, credits } = document;
    const named = credits.map(({ role, name }) => `${role}: ${name}`);
    return [kicker, title, summary, leadCaption, ...body, ...named, ...sources];
  }
  const { name, headline, summary, recognitions } = document;
  const head = [name, headline, summary].flatMap((texts) => Object.values(texts));
  const honours = recognitions.map(({ title, issuer }) => `${title}, ${issuer}`);
  const figures = [...getFigureTexts(document), document.figuresSource];
  return [...head, ...figures, ...body, ...honours, ...getAftermathTexts(document), ...sources];
}

function getReviewTexts({ title, description, candidates }: ReviewDocument): string[] {
  const told = candidates.flatMap(({ summary, criteria }) => [
    summary,
    ...criteria.flatMap(({ text, evidence }) => [text, evidence]),
  ]);
  return [title, description, ...told];
}

/** What a file says of itself wherever it is shown. */
export function getOwnTexts(file: Media): string[] {
  const texts = [toLocalized(file, 'alt'), toLocalized(file, 'transcript')];
  const chapters = (file.chapters ?? []).map(({ title }) => title);
  return [...texts.flatMap((each) => Object.values(each)), file.credit ?? '', ...chapters];
}

/** The words of a file: its own, and what this document says below it. */
export function getFileTexts(file: Media, document: Told): string[] {
  const isLead = document.kind === 'story' && document.lead === file.id;
  const body = document.kind === 'review' ? [] : document.body;
  const captions = body
    .flatMap((block: Block) => getBlockFiles(block))
    .filter(({ id }) => id === file.id)
    .map(({ caption }) => inlineToText(caption));
  return [...getOwnTexts(file), ...(isLead ? [document.leadCaption] : []), ...captions];
}

const tags = { topics: 'topics', movements: 'movements', section: 'sections' } as const;

/** Names of the topics, movements and the section that a document is filed under; its page shows them. */
export async function findTagNames(req: PayloadRequest, document: Told): Promise<string[]> {
  const names: string[] = [];
  for (const [field, collection] of Object.entries(tags) as [keyof typeof tags, 'topics'][]) {
    const value = field in document ? (document as Record<typeof field, string | string[]>)[field] : [];
    const ids = [value].flat();
    if (ids.length === 0) continue;
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: ids } },
      depth: 0,
      pagination: false,
      overrideAccess: true,
      req,
    });
    names.push(...docs.flatMap((doc) => Object.values(toLocalized(doc, 'name'))));
  }
  return names;
}
