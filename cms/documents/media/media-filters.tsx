'use client';
import { useAuth, useListQuery } from '@payloadcms/ui';
import type { Where } from 'payload';
import { licences } from '#contract/media.ts';
import { ReferenceSelect } from '../../platform/relations/reference-select.tsx';
import { useReferences } from '../../platform/relations/use-references.ts';
import { fileTypeNames } from './reading/file-types.ts';

const day = 24 * 60 * 60_000;

interface Choice {
  /** Of the list's question: field and operator. */
  field: string;
  operator: 'equals' | 'greater_than' | 'exists';
  label: string;
  options: readonly (readonly [value: string, name: string])[];
}

const inStory = { field: 'usedIn', operator: 'equals' } as const;

/** Quick choices above the library: what kind, whose, since when, under which rights, whose persons are not named, used where. */
export function MediaFilters() {
  const { user } = useAuth();
  const { query, handleWhereChange } = useListQuery();
  const choices = listChoices(String(user?.id ?? ''));
  const chosen = [...choices, inStory].map(({ field, operator }) => findAsked(query.where, field, operator));
  const choose = (index: number, value: string) => {
    const and = [...choices, inStory].flatMap(({ field, operator }, place): Where[] => {
      const own = place === index ? value : (chosen[place] ?? '');
      return own ? [{ [field]: { [operator]: own } }] : [];
    });
    void handleWhereChange?.(and.length > 0 ? { or: [{ and }] } : {});
  };
  return (
    <div className="media-filters" role="group" aria-label="Lọc nhanh">
      {choices.map(({ label, options }, index) => (
        <label key={label}>
          {label}
          <select value={chosen[index] ?? ''} onChange={({ target }) => choose(index, target.value)}>
            <option value="">Tất cả</option>
            {withOwn(options, chosen[index] ?? '').map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
      <StoryChoice story={chosen[choices.length] ?? ''} onChoose={(story) => choose(choices.length, story)} />
    </div>
  );
}

function StoryChoice({ story, onChoose }: { story: string; onChoose: (story: string) => void }) {
  const references = useReferences({
    collection: 'stories',
    value: story || null,
    setValue: (value) => onChoose(typeof value === 'string' ? value : ''),
    hasMany: false,
    filter: undefined,
  });
  return (
    <div className="media-filters__story field-type" data-label="Dùng trong bài">
      <span aria-hidden>Dùng trong bài</span>
      <ReferenceSelect references={references} hasMany={false} isLocked={false} hasError={false} />
    </div>
  );
}

function listChoices(user: string): Choice[] {
  return [
    { field: 'type', operator: 'equals', label: 'Loại', options: Object.entries(fileTypeNames) },
    { field: 'createdBy', operator: 'equals', label: 'Người tải lên', options: [[user, 'Tôi']] },
    {
      field: 'createdAt',
      operator: 'greater_than',
      label: 'Tải lên',
      options: [7, 30, 365].map((days) => [getDayBefore(days), `trong ${days} ngày`] as const),
    },
    {
      field: 'licence',
      operator: 'equals',
      label: 'Giấy phép',
      options: licences.map(({ id, name }) => [id, name] as const),
    },
    {
      field: 'recognisable',
      operator: 'exists',
      label: 'Người trong tệp',
      options: [
        ['false', 'chưa trả lời'],
        ['true', 'đã trả lời'],
      ],
    },
    {
      field: 'used',
      operator: 'equals',
      label: 'Đã dùng ở đâu đó',
      options: [
        ['yes', 'đang dùng'],
        ['no', 'chưa dùng ở đâu'],
      ],
    },
  ];
}

/** @returns a day of UTC, `YYYY-MM-DD` */
function getDayBefore(days: number): string {
  return new Date(Date.now() - days * day).toISOString().slice(0, 10);
}

/** What a question asks of a field, however deep it stands; empty for nothing. */
function findAsked(where: unknown, field: string, operator: string): string {
  if (where === null || typeof where !== 'object') return '';
  for (const [name, part] of Object.entries(where)) {
    const own = name === field ? (part as Record<string, unknown> | null)?.[operator] : undefined;
    const found = own === undefined ? findAsked(part, field, operator) : String(own);
    if (found) return found;
  }
  return '';
}

/** What is asked for stands among the choices, also when none of them says it. */
function withOwn(options: Choice['options'], value: string): Choice['options'] {
  return !value || options.some(([known]) => known === value) ? options : [...options, [value, value]];
}
