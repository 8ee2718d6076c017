import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload';
import { isSameWords } from '#contract/folding/fold.ts';
import { getLanguage } from '#contract/languages.ts';
import { line, text } from '#contract/text.ts';
import { accessOf } from '../platform/access/access-of.ts';
import type { Glossary } from '../payload-types.ts';
import { byContract } from '../documents/fields/contract-rule.ts';
import { createdByField } from '../documents/fields/created-by.ts';
import { languageOptions } from '../documents/fields/options.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';
import { setCreator } from '../platform/access/set-creator.ts';
import { refuseFields } from '../platform/refusals/refusal.ts';

/** Hook: one translation for a term in each pair of languages, and languages that the writer answers for. */
const checkTerm: CollectionBeforeChangeHook<Glossary> = async ({ data, originalDoc, req }) => {
  const { sourceLanguage, language, term } = { ...originalDoc, ...data } as Glossary;
  const problem = (path: string, label: string, message: string) =>
    refuseFields(req, { collection: 'glossary' }, [{ path, label, message }]);
  // What is missing is told by its field, after this.
  // What is no text the field itself refuses.
  if (!sourceLanguage || !language || !term || typeof term !== 'string') return data;
  if (sourceLanguage === language) {
    throw problem('language', 'Sang tiếng', 'Hai ngôn ngữ phải khác nhau.');
  }
  if (req.user?.role === 'translator' && !req.user.languages?.includes(language)) {
    throw problem('language', 'Sang tiếng', `Bạn chưa được giao ${getLanguage(language).name}.`);
  }
  const { docs } = await req.payload.find({
    collection: 'glossary',
    where: {
      and: [
        { sourceLanguage: { equals: sourceLanguage } },
        { language: { equals: language } },
        { term: { like: term } },
        ...(originalDoc?.id ? [{ id: { not_equals: originalDoc.id } }] : []),
      ],
    },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const same = docs.find((other) => isSameWords(other.term, term));
  if (same)
    throw problem('term', 'Thuật ngữ', `“${same.term}” đã có trong bảng thuật ngữ của cặp tiếng này.`);
  return data;
};

/** Words that are always translated in the same way, for each pair of languages. */
export const glossary: CollectionConfig = {
  slug: 'glossary',
  labels: { singular: 'Thuật ngữ', plural: 'Thuật ngữ' },
  admin: {
    group: 'Biên dịch',
    hideAPIURL: true,
    enableListViewSelectAPI: true,
    useAsTitle: 'term',
    description: 'Từ phải dịch thống nhất. Bàn dịch tô các từ này ở bản gốc và gợi ý cách dịch.',
    defaultColumns: ['term', 'translation', 'sourceLanguage', 'language', 'updatedAt'],
    listSearchableFields: ['term', 'translation', 'note'],
  },
  defaultSort: 'term',
  access: accessOf('glossary'),
  disableDuplicate: true,
  disableBulkEdit: true,
  hooks: {
    beforeOperation: [cleanInput],
    beforeChange: [setCreator, checkTerm],
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'sourceLanguage',
          type: 'select',
          label: 'Từ tiếng',
          required: true,
          index: true,
          defaultValue: 'vi',
          options: languageOptions,
        },
        {
          name: 'language',
          type: 'select',
          label: 'Sang tiếng',
          required: true,
          index: true,
          options: languageOptions,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'term',
          type: 'text',
          label: 'Thuật ngữ',
          required: true,
          index: true,
          validate: byContract(line(200)),
        },
        {
          name: 'translation',
          type: 'text',
          label: 'Dịch là',
          required: true,
          validate: byContract(line(200)),
        },
      ],
    },
    { name: 'note', type: 'textarea', label: 'Ghi chú', validate: byContract(text(1_000)) },
    createdByField,
  ],
};
