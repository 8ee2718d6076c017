'use client';

import { useRouter, useSearchParams } from 'next/navigation.js';
import { useState, type FormEvent } from 'react';
import { ask } from '../requests/ask.ts';
import { auditActions } from './actions.ts';
import { fromWallClock } from '#contract/newsroom-clock.ts';
import { toLocalInput } from '../i18n/local-time.ts';

const base = '/admin/collections/audit-events';
/** Milliseconds that a check of every line may take. */
const CHECK_WAIT = 15 * 60_000;
const clause = 'where[or][0][and]';

interface Report {
  count: number;
  head: string | null;
  problem?: { sequence: string; reason: string };
}

/** Above the list of the audit log: filter by person, action and day; hand it out; check that it is whole. */
export function AuditTools() {
  const router = useRouter();
  const current = useSearchParams();
  const [said, setSaid] = useState('');

  const check = async () => {
    setSaid('Đang kiểm tra…');
    setSaid(await askForCheck());
  };
  const exported = (format: string) => {
    const query = new URLSearchParams([...current].filter(([name]) => name.startsWith('where')));
    query.set('format', format);
    return `/api/audit-events/export?${query.toString()}`;
  };
  return (
    <div className="audit-tools">
      <AuditFilter current={current} onFilter={(query) => router.push(`${base}?${query.toString()}`)} />
      <p>
        <a href={exported('csv')}>Tải bảng (CSV)</a>
        <a href={exported('jsonl')}>Tải dạng JSON Lines</a>
        <button type="button" onClick={() => void check()}>
          Kiểm tra tính nguyên vẹn
        </button>
        <output>{said}</output>
      </p>
    </div>
  );
}

interface AuditFilterProps {
  /** What is shown now. */
  current: URLSearchParams;
  onFilter: (query: URLSearchParams) => void;
}

function AuditFilter({ current, onFilter }: AuditFilterProps) {
  const filter = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onFilter(toQuery(new FormData(event.currentTarget)));
  };
  return (
    <form onSubmit={filter} key={current.toString()}>
      <label>
        Người làm
        <input name="person" defaultValue={find(current, 'actorName', 'contains')} />
      </label>
      <label>
        Việc
        <select name="action" defaultValue={find(current, 'action', 'equals')}>
          <option value="">Mọi việc</option>
          {Object.entries(auditActions).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        Từ ngày
        <input name="from" type="date" defaultValue={toDay(find(current, 'at', 'greater_than_equal'))} />
      </label>
      <label>
        Đến hết ngày
        <input name="to" type="date" defaultValue={toDay(find(current, 'at', 'less_than_equal'))} />
      </label>
      <button type="submit">Lọc</button>
      <a href={base}>Bỏ lọc</a>
    </form>
  );
}

function toQuery(form: FormData): URLSearchParams {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const parts: [string, string, string][] = [
    ['actorName', 'contains', text('person')],
    ['action', 'equals', text('action')],
    ['at', 'greater_than_equal', toInstant(text('from'), '00:00:00.000')],
    ['at', 'less_than_equal', toInstant(text('to'), '23:59:59.999')],
  ];
  return new URLSearchParams(
    parts
      .filter(([, , value]) => value)
      .map(([field, operator, value], index) => [`${clause}[${index}][${field}][${operator}]`, value]),
  );
}

/** A day of the newsroom's clock. */
function toInstant(day: string, time: string): string {
  return day ? new Date(fromWallClock(`${day}T${time}`)).toISOString() : '';
}

function toDay(instant: string): string {
  return instant ? toLocalInput(new Date(instant)).slice(0, 10) : '';
}

function find(query: URLSearchParams, field: string, operator: string): string {
  const entry = [...query].find(
    ([name]) => name.startsWith(clause) && name.endsWith(`[${field}][${operator}]`),
  );
  return entry?.[1] ?? '';
}

async function askForCheck(): Promise<string> {
  const answer = await ask<Report>('/api/audit-events/check', { wait: CHECK_WAIT });
  if (!answer.ok) return `Không kiểm tra được. ${answer.message}`;
  const { count, head, problem } = answer.body;
  return problem
    ? `KHÔNG nguyên vẹn, ở dòng ${problem.sequence}: ${problem.reason}`
    : `Nguyên vẹn: ${count} dòng. Mã băm dòng cuối: ${head ?? '–'}`;
}
