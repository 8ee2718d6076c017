import type {
  ValidationError,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload';
import { findTextProblem, interfaceKeys } from '#contract/interface/texts.ts';
import { getLanguage, isLanguageCode } from '#contract/languages.ts';
import { cleanLine } from '#contract/text.ts';
import { accessOf } from '../platform/access/access-of.ts';
import type { InterfaceText } from '../payload-types.ts';
import { languageOptions } from '../documents/fields/options.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';
import { handOver } from '../publishing/hand-over.ts';
import { findPublished } from '../documents/mapping/published-rows.ts';
import { flowHooks } from '../story/term-flow/collection-hooks.ts';
import { makeFlowEndpoints } from '../story/term-flow/endpoints.ts';
import { withFlow } from '../story/term-flow/flow-admin.ts';
import { flowField } from '../story/term-flow/flow-ui-field.ts';
import { interfaceXliffEndpoints } from '../story/translation/xliff/interface-endpoints.ts';
import { refuseFields } from '../platform/refusals/refusal.ts';

const flow = flowHooks('interface-texts');

/** Hook: one list a language, with texts that can be shown, in languages that the writer answers for. */
const checkTexts: CollectionBeforeChangeHook<InterfaceText> = async ({ data, originalDoc, req }) => {
  const { language, texts } = { ...originalDoc, ...data } as InterfaceText;
  if (!language || !isLanguageCode(language))
    throw refuse(req, 'language', 'Ngôn ngữ', 'Hãy chọn ngôn ngữ của danh sách.');
  const stood = new Set(Object.keys((originalDoc?.texts ?? {}) as Record<string, unknown>));
  const written = Object.entries((texts ?? {}) as Record<string, unknown>)
    // What an upgrade of the product has dropped goes with the next save: no form shows it, nobody could take it out.
    .filter(([key]) => interfaceKeys.includes(key) || !stood.has(key))
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

const removeTexts: CollectionAfterDeleteHook<InterfaceText> = async ({ doc, req }) => {
  const published = await findPublished(req, 'interface', doc.language);
  if (published?.state !== 'live') return;
  await handOver(req, { document: published.document, state: 'removed', action: 'remove' });
};

function refuse(req: PayloadRequest, path: string, label: string, message: string): ValidationError {
  return refuseFields(req, { collection: 'interface-texts' }, [{ path, label, message }]);
}

/** Words of the public site around what it shows, for each language; what is missing is shown in Vietnamese, so marked. */
export const interfaceTexts: CollectionConfig = {
  slug: 'interface-texts',
  labels: { singular: 'Chữ giao diện', plural: 'Chữ giao diện' },
  admin: {
    group: 'Biên dịch',
    hideAPIURL: true,
    ...withFlow,
    enableListViewSelectAPI: true,
    useAsTitle: 'name',
    description:
      'Nút bấm, tên mục, lời báo của trang công cộng. Chữ chưa dịch hiện bằng tiếng Việt. Sửa là bản thảo; duyệt rồi mới lên trang.',
    defaultColumns: ['name', '_status', 'updatedAt'],
  },
  defaultSort: 'name',
  access: accessOf('interface-texts'),
  disableDuplicate: true,
  disableBulkEdit: true,
  versions: { drafts: { autosave: false, validate: true }, maxPerDoc: 0 },
  endpoints: [...makeFlowEndpoints('interface-texts'), ...interfaceXliffEndpoints],
  hooks: {
    beforeOperation: [cleanInput, flow.beforeOperation],
    beforeChange: [flow.beforeChange, checkTexts],
    afterChange: [flow.afterChange],
    afterDelete: [removeTexts, flow.afterDelete],
  },
  fields: [
    flowField,
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
      admin: { components: { Field: '/story/translation/desk/interface-field.tsx#InterfaceField' } },
    },
  ],
};
