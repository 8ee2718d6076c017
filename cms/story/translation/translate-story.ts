import type { PayloadRequest } from 'payload';
import { getLanguage, type LanguageCode } from '#contract/languages.ts';
import type { Story } from '../../payload-types.ts';
import {
  getNodes,
  toBody,
  type LexicalList,
  type LexicalListItem,
  type LexicalNode,
} from '../../documents/body/lexical-nodes.ts';
import { getReferenceId, getReferenceIds } from '../../platform/relations/reference.ts';
import { findTranslation } from './check-translation.ts';
import { mapNodeStrings } from '../../documents/body/node-strings.ts';
import { findReference } from '../../documents/mapping/reference.ts';
import { withSource } from './keep-base.ts';
import { lockStory } from '../transition/run-transition.ts';
import { refusal, refuseFields } from '../../platform/refusals/refusal.ts';

export const translationLayouts = ['structure', 'empty'] as const;
export type TranslationLayout = (typeof translationLayouts)[number];

/**
 * “Tạo bản dịch”: a new draft in another language. It has the original's pictures and terms and, unless it is to begin
 * empty, its structure: paragraphs without words under the same ids, so that no text stands under the wrong language.
 */
export async function translateStory(
  req: PayloadRequest,
  id: string,
  language: LanguageCode,
  layout: TranslationLayout = 'structure',
): Promise<Story> {
  return lockStory(req, id, 'story.translate', async ({ story }) => {
    const original = getReferenceId(story.translationOf) ?? id;
    await requireFree(req, story, original, language);
    // What an editor has not had approved yet is not translated yet.
    const text = (await findReference(req, id))?.text ?? story;
    const body = layout === 'empty' ? null : emptyBody(text.body);
    return withSource(req, id, () =>
      req.payload.create({
        collection: 'stories',
        data: { ...toEmptyCopy(req, story), body, language, translationOf: original },
        draft: true,
        depth: 0,
        overrideAccess: false,
        user: req.user,
        req,
      }),
    );
  });
}

async function requireFree(
  req: PayloadRequest,
  story: Story,
  original: string,
  language: LanguageCode,
): Promise<void> {
  const { name } = getLanguage(language);
  if (story.language === language) throw refusal(409, `Bài này đã bằng ${name}.`);
  const existing = await findTranslation(req, original, language);
  if (existing) throw refusal(409, `Đã có bản ${name} của bài này.`, { id: existing });
  if (req.user?.role !== 'translator' || req.user.languages?.includes(language)) return;
  const errors = [{ path: 'language', label: 'Ngôn ngữ', message: `Bạn chưa được giao ${name}.` }];
  throw refuseFields(req, { collection: 'stories' }, errors);
}

function toEmptyCopy(req: PayloadRequest, story: Story) {
  return {
    format: story.format,
    lead: getReferenceId(story.lead) ?? null,
    // A recording speaks the language of its story; a film can be shown with other captions.
    main: story.format === 'audio' ? null : (getReferenceId(story.main) ?? null),
    section: getReferenceId(story.section) ?? null,
    episode: story.episode ?? null,
    topics: getReferenceIds(story.topics),
    unit: getReferenceId(story.unit) ?? null,
    place: getReferenceId(story.place) ?? null,
    movements: getReferenceIds(story.movements),
    exemplars: getReferenceIds(story.exemplars),
    credits: creditTranslator(req, story),
    sources: (story.sources ?? []).map(({ title, url }) => ({ title, url })),
    sample: story.sample ?? false,
  } as Omit<Story, 'id' | 'createdAt' | 'updatedAt'>;
}

/** Who made the original stays named; who translates is named beside them. */
function creditTranslator(req: PayloadRequest, story: Story): NonNullable<Story['credits']> {
  const kept = (story.credits ?? [])
    .filter(({ role }) => role !== 'translator' && role !== 'reviewer' && role !== 'narrator')
    .map(({ role, name }) => ({ role, name }));
  const { role, name } = req.user ?? {};
  return role === 'translator' && name ? [...kept, { role, name }] : kept;
}

function emptyBody(body: unknown): Story['body'] {
  return toBody(getNodes(body).map(emptyNode)) as unknown as Story['body'];
}

/** A node with its id and shape, and without words. */
export function emptyNode(node: LexicalNode): LexicalNode {
  if (node.type === 'list') return emptyList(node);
  if (node.type !== 'block') return { ...node, children: [] };
  const emptied = mapNodeStrings(node, () => undefined);
  return { ...emptied, fields: { ...emptied.fields, blockName: '', language: undefined } };
}

/** An item that only holds a list stays its frame; one that says something, too, gets a frame of its own beside it. */
function emptyList(list: LexicalList): LexicalList {
  return {
    ...list,
    children: list.children.flatMap((item): LexicalListItem[] => {
      const below = item.children
        .filter((child): child is LexicalList => child.type === 'list')
        .map(emptyList);
      const isFrame = below.length > 0 && below.length === item.children.length;
      return [
        ...(isFrame ? [] : [{ ...item, children: [] }]),
        ...(below.length > 0 ? [{ ...item, children: below }] : []),
      ];
    }),
  };
}
