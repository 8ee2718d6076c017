import { Forbidden, type FlattenedField, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { escapeMarkup } from '#contract/text.ts';
import { previewRequestSchema, type PreviewRequest } from '#contract/preview.ts';
import { accessTable } from '../../platform/access/table.ts';
import { describeInvalid } from '../../documents/mapping/check-document.ts';
import { findShownMedia } from '../../documents/mapping/shown-media.ts';
import { askForPage, PublisherAwayError } from './ask-publisher.ts';
import { withRows } from './form-rows.ts';
import { isFlowSlug, isGlobal } from '../../story/term-flow/subjects.ts';
import { toPreview, type Previewed } from './to-preview.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

/** Body of `POST /api/preview`: what stands in the form of a document, saved or not. */
export const previewBody = z.object({
  collection: z.enum(Object.keys(toPreview) as Previewed[]),
  data: z.record(z.string(), z.unknown()),
  language: z.string().optional(),
});

/** Draws the page that readers would get. @returns HTML; when it cannot be drawn, a page that says why */
export async function drawPreview(
  req: PayloadRequest,
  { collection, data, language }: z.infer<typeof previewBody>,
): Promise<string> {
  const stored = await findStored(req, collection, data.id);
  const id = stored?.id ?? crypto.randomUUID();
  const typed = withRows(getFields(req, collection), data);
  const input = await toPreview[collection](req, { ...stored, ...typed, id });
  const parsed = previewRequestSchema.shape.document.safeParse(input, { reportInput: true });
  if (!parsed.success) {
    return sayWhy('Chưa xem trước được', describeInvalid(req, input.kind, parsed.error.issues));
  }
  const media = await findShownMedia(req, parsed.data);
  const request = previewRequestSchema.safeParse({
    document: parsed.data,
    media,
    language: parsed.data.kind === 'story' ? parsed.data.language : (language ?? 'vi'),
  });
  if (!request.success)
    return sayWhy(
      'Chưa xem trước được',
      request.error.issues.map(({ message }) => message),
    );
  return askOrSayWhy(request.data);
}

async function askOrSayWhy(request: PreviewRequest): Promise<string> {
  try {
    return useOwnFiles(await askForPage(request));
  } catch (error) {
    if (error instanceof PublisherAwayError) {
      return sayWhy('Chưa xem trước được', [
        'Tiến trình xuất bản đang khởi động hoặc không chạy. Hãy thử lại sau ít giây.',
      ]);
    }
    throw error;
  }
}

/** What is stored of the document, if the user may read it; undefined for a new one. */
async function findStored(
  req: PayloadRequest,
  collection: Previewed,
  id: unknown,
): Promise<{ id: string } | undefined> {
  if (!req.user) throw new Forbidden(req.t);
  if (isFlowSlug(collection) && isGlobal(collection)) {
    const options = { depth: 0, draft: true, user: req.user, overrideAccess: false, req } as const;
    const stored: unknown = await req.payload.findGlobal({ slug: collection, ...options });
    return { ...(stored as object), id: collection };
  }
  if (typeof id !== 'string' || id === '') {
    if (accessTable[collection].create[req.user.role] === 'none') throw new Forbidden(req.t);
    return undefined;
  }
  if (!z.uuid().safeParse(id).success) throw refusal(400, 'Mã tài liệu không hợp lệ.');
  return req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    user: req.user,
    overrideAccess: false,
    req,
  });
}

function getFields(req: PayloadRequest, collection: Previewed): readonly FlattenedField[] {
  if (!isFlowSlug(collection) || !isGlobal(collection))
    return req.payload.collections[collection].config.flattenedFields;
  const global = req.payload.globals.config.find(({ slug }) => slug === collection);
  return global?.flattenedFields ?? [];
}

/** The page's files come through the CMS, as they may not be public yet. */
function useOwnFiles(html: string): string {
  return html.replaceAll('/_assets/', '/api/preview/assets/').replaceAll('/tep/', '/api/preview/files/');
}

function sayWhy(title: string, reasons: readonly string[]): string {
  const items = reasons.map((reason) => `<li>${escapeMarkup(reason)}</li>`).join('');
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>body{font:1rem/1.5 system-ui,sans-serif;margin:2rem;max-width:40rem;color:#222}</style>
<h1>${title}</h1><ul>${items}</ul></html>`;
}
