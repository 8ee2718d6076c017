'use client';
import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { recognitionLevelNames } from '#contract/exemplar.ts';
import { showDay } from '../../checks/consent/deadline.ts';
import { toDay } from '../../documents/fields/days.ts';
import type { Recognition, User } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';
import { ask } from '../../platform/requests/ask.ts';
import { recognitionStateNames } from './recognition-states.ts';

const most = 100;

/** Field of a profile: what the exemplar was honoured with, and the way to write down more. */
export function RecognitionList() {
  const { id } = useDocumentInfo();
  const { user } = useAuth<User>();
  const [recognitions, setRecognitions] = useState<Recognition[]>([]);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!id) return;
    const query = new URLSearchParams({
      'where[exemplar][equals]': String(id),
      sort: '-date',
      limit: String(most),
    });
    void ask<{ docs: Recognition[] }>(`/api/recognitions?${query}`).then((answer) => {
      if (answer.ok) setRecognitions(answer.body.docs);
      else setSaid(answer.message);
    });
  }, [id]);
  if (!id) return null;
  return (
    <section className="programme-panel" aria-labelledby="recognition-list">
      <h2 id="recognition-list">Danh hiệu, khen thưởng</h2>
      {recognitions.length > 0 && (
        <ul>
          {recognitions.map((each) => (
            <li key={each.id}>
              <a href={`/admin/collections/recognitions/${each.id}`}>{nameOf(each)}</a> · {describe(each)}
            </li>
          ))}
        </ul>
      )}
      {can(user, 'recognition.write') && (
        <p>
          <a href={`/admin/collections/recognitions/create?dien-hinh=${String(id)}`}>
            Ghi danh hiệu, khen thưởng
          </a>
        </p>
      )}
      <output>{said}</output>
    </section>
  );
}

function nameOf({ title, award }: Recognition): string {
  return title || (award && typeof award === 'object' ? award.name : '') || 'Chưa ghi tên';
}

function describe({ level, date, state }: Recognition): string {
  const day = toDay(date);
  return [level ? recognitionLevelNames[level] : '', day ? showDay(day) : '', recognitionStateNames[state]]
    .filter(Boolean)
    .join(' · ');
}
