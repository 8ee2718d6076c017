import {
  ValidationError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type PayloadRequest,
} from 'payload';
import { findTextProblem } from '#contract/interface/texts.ts';
import { getLanguage, isLanguageCode } from '#contract/languages.ts';
import { cleanLine } from '#contract/text.ts';
import { accessOf } from '../access/access-of.ts';
import { can } from '../access/can.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { InterfaceText } from '../payload-types.ts';
import { languageOptions } from '../fields/options.ts';
import { pasteGuard } from '../fields/paste-guard.ts';
import { cleanInput } from '../hooks/clean-input.ts';
import { handOver } from '../publishing/hand-over.ts';
import { publishDocument } from '../publishing/publish-document.ts';
import { findPublished } from '../publishing/published-rows.ts';

/** Hook: nothing goes out that the desk has not let out; a translator's texts are a draft. */
const saveAsDraft: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const saves = operation === 'create' || operation === 'update' || operation === 'updateByID';
  const isRestore = operation === 'restoreVersion';
  if (!req.user || can(req.user, 'story.approve') || (!saves && !isRestore)) return args;
  const { data } = args as { data?: { _status?: unknown } };
  if (data) data._status = 'draft';
  return { ...args, draft: true };
};

/** Hook: one list a language, with texts that can be shown, in languages that the writer answers for. */
const checkTexts: CollectionBeforeChangeHook<InterfaceText> = async ({ data, originalDoc, req }) => {
  const { language, texts } = { ...originalDoc, ...data } as InterfaceText;
  if (!language || !isLanguageCode(language))
    throw refuse(req, 'language', 'Ngôn ngữ', 'Hãy chọn ngôn ngữ của danh sách.');
  const written = Object.entries((texts ?? {}) as Record<string, unknown>)
    .map(([key, text]): [string, string] => [key, typeof text === 'string' ? cleanLine(text) : ''])
    .filter(([, text]) => text);
  const problems = written.flatMap(([key, text]) => findTextProblem(key, text) ?? []);
  if (problems.length > 0) throw refuse(req, 'texts', 'Chữ giao diện', problems.join('\n'));
  if (originalDoc?.language && originalDoc.language !== language) {
    throw refuse(req, 'language', 'Ngôn ngữ', 'Không đổi ngôn ngữ; hãy tạo danh sách mới.');
  }
  if (req.user?.role === 'translator' && !req.user.languages?.includes(language)) {
    throw refuse(req, 'language', 'Ngôn ngữ', `Bạn chưa được giao ${getLanguage(language).name}.`);
  }
  return { ...data, texts: Object.fromEntries(written), name: getLanguage(language).name };
};

/** Hook: what the desk lets out is on the site at once. */
const publishTexts: CollectionAfterChangeHook<InterfaceText> = async ({ doc, req }) => {
  if (doc._status !== 'published') return doc;
  const texts = doc.texts as Record<string, string>;
  await publishDocument(req, 'interface', { kind: 'interface', id: doc.language, texts });
  if (req.user) {
    const subject = { collection: 'interface-texts', id: doc.id, title: doc.name };
    await recordEvent(req, { action: 'term.changed', subject, detail: { texts: Object.keys(texts).length } });
  }
  return doc;
};

const removeTexts: CollectionAfterDeleteHook<InterfaceText> = async ({ doc, req }) => {
  const published = await findPublished(req, 'interface', doc.language);
  if (published?.state !== 'live') return;
  await handOver(req, { document: published.document, state: 'removed', action: 'remove' });
};

function refuse(req: PayloadRequest, path: string, label: string, message: string): ValidationError {
  return new ValidationError(
    { collection: 'interface-texts', errors: [{ path, label, message }], req },
    req.t,
  );
}

/** Words of the public site around what it shows, for each language; what is missing is shown in Vietnamese, so marked. */
export const interfaceTexts: CollectionConfig = {
  slug: 'interface-texts',
  labels: { singular: 'Chữ giao diện', plural: 'Chữ giao diện' },
  admin: {
    group: 'Biên dịch',
    hideAPIURL: true,
    useAsTitle: 'name',
    description:
      'Nút bấm, tên mục, lời báo của trang công cộng. Chữ chưa dịch hiện bằng tiếng Việt. Biên dịch viên lưu nháp, biên tập viên xuất bản.',
    defaultColumns: ['name', '_status', 'updatedAt'],
  },
  defaultSort: 'name',
  access: accessOf('interface-texts'),
  disableDuplicate: true,
  disableBulkEdit: true,
  versions: { drafts: { autosave: false }, maxPerDoc: 0 },
  hooks: {
    beforeOperation: [cleanInput, saveAsDraft],
    beforeChange: [checkTexts],
    afterChange: [publishTexts],
    afterDelete: [removeTexts],
  },
  fields: [
    {
      name: 'language',
      type: 'select',
      label: 'Ngôn ngữ',
      required: true,
      unique: true,
      options: languageOptions,
      admin: { position: 'sidebar' },
    },
    { name: 'name', type: 'text', label: 'Tên', admin: { hidden: true } },
    {
      name: 'texts',
      type: 'json',
      label: 'Chữ giao diện',
      defaultValue: {},
      admin: { components: { Field: '/translation/interface-field.tsx#InterfaceField' } },
    },
    pasteGuard,
  ],
};
