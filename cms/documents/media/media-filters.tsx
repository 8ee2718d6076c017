'use client';
import { useAuth } from '@payloadcms/ui';
import { useSearchParams } from 'next/navigation.js';
import { licences } from '#contract/media.ts';
import { fileTypeNames } from './reading/file-types.ts';

const day = 24 * 60 * 60_000;

interface Choice {
  /** Of the list's question: field and operator. */
  field: string;
  operator: 'equals' | 'greater_than' | 'exists';
  label: string;
  options: readonly (readonly [value: string, name: string])[];
}

/** Quick choices above the library: what kind, whose, since when, under which rights, and whose persons are not named yet. */
export function MediaFilters() {
  const { user } = useAuth();
  const asked = useSearchParams();
  const choices = listChoices(String(user?.id ?? ''));
  const values = choices.map(({ field, operator }) => findAsked(asked, `[${field}][${operator}]`));
  const choose = (index: number, value: string) => {
    const next = new URLSearchParams();
    const chosen = choices.flatMap(({ field, operator }, place) => {
      const own = place === index ? value : (values[place] ?? '');
      return own ? [[`[${field}][${operator}]`, own] as const] : [];
    });
    for (const [place, [name, own]] of chosen.entries()) next.set(`where[or][0][and][${place}]${name}`, own);
    const words = asked.get('search');
    if (words) next.set('search', words);
    window.location.assign(`/admin/collections/media?${next.toString()}`);
  };
  return (
    <div className="media-filters" role="group" aria-label="Lọc nhanh">
      {choices.map(({ label, options }, index) => (
        <label key={label}>
          {label}
          <select value={values[index] ?? ''} onChange={({ target }) => choose(index, target.value)}>
            <option value="">Tất cả</option>
            {withOwn(options, values[index] ?? '').map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
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
  ];
}

/** @returns a day of UTC, `YYYY-MM-DD` */
function getDayBefore(days: number): string {
  return new Date(Date.now() - days * day).toISOString().slice(0, 10);
}

function findAsked(asked: { entries(): Iterable<[string, string]> }, name: string): string {
  for (const [key, value] of asked.entries()) if (key.startsWith('where') && key.endsWith(name)) return value;
  return '';
}

/** What an address asks for stands among the choices, also when none of them says it. */
function withOwn(options: Choice['options'], value: string): Choice['options'] {
  return !value || options.some(([known]) => known === value) ? options : [...options, [value, value]];
}
