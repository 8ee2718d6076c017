'use client';
import { useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { ask } from '../../platform/requests/ask.ts';
import type { RegistrationStanding } from './endpoints.ts';

/** Field of a registration: how far it has come, what it lacks, and the ways on. */
export function RegistrationPanel() {
  const { id } = useDocumentInfo();
  const isModified = useFormModified();
  const { standing, said, run, writeStory } = useRegistration(id ? String(id) : undefined);
  if (!standing) return <output>{said}</output>;
  const { stage, problems, timeline } = standing;
  return (
    <section className="programme-panel" aria-labelledby="registration-panel">
      <h3 id="registration-panel">{stage}</h3>
      {problems.length > 0 && (
        <>
          <p>Còn thiếu trước khi gửi:</p>
          <ul>
            {problems.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      {isModified && <p>Lưu những gì vừa sửa rồi mới gửi.</p>}
      <Moves standing={standing} isBlocked={isModified} run={run} />
      {standing.mayWrite && (
        <p className="programme-panel__orders">
          <button type="button" onClick={() => void writeStory()}>
            Viết bài từ đăng ký
          </button>
        </p>
      )}
      <output>{said}</output>
      {timeline.length > 0 && (
        <ol className="programme-panel__timeline">
          {timeline.map(({ day, text }, index) => (
            // Two entries of a day may read the same; none is ever moved.
            <li key={`${day} ${index}`}>
              <time dateTime={day}>{day.split('-').toReversed().join('/')}</time> {text}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

interface MovesProps {
  standing: RegistrationStanding;
  isBlocked: boolean;
  run: (name: string, reason: string) => Promise<void>;
}

function Moves({ standing: { moves, problems }, isBlocked, run }: MovesProps) {
  const [reason, setReason] = useState('');
  if (moves.length === 0) return null;
  return (
    <p className="programme-panel__orders">
      {moves.map(({ name, label, needsReason }) => (
        <span key={name}>
          {needsReason && (
            <label>
              Lý do trả lại <input value={reason} onChange={({ target }) => setReason(target.value)} />
            </label>
          )}
          <button
            type="button"
            disabled={isBlocked || (name === 'submit' && problems.length > 0)}
            onClick={() => void run(name, needsReason ? reason : '')}
          >
            {label}
          </button>
        </span>
      ))}
    </p>
  );
}

/** How a registration stands; read again after each order and each save. */
function useRegistration(id: string | undefined) {
  const { savedDocumentData } = useDocumentInfo();
  const [standing, setStanding] = useState<RegistrationStanding>();
  const [said, setSaid] = useState('');
  const saved = String(savedDocumentData?.updatedAt ?? '');
  const load = useCallback(async () => {
    if (!id) return;
    const answer = await ask<RegistrationStanding>(`/api/registrations/${id}/standing?since=${saved}`);
    if (answer.ok) setStanding(answer.body);
    else setSaid(answer.message);
  }, [id, saved]);
  useEffect(() => {
    const first = setTimeout(() => void load(), 0);
    return () => clearTimeout(first);
  }, [load]);
  const run = async (name: string, reason: string) => {
    const answer = await ask(`/api/registrations/${id}/${name}`, { body: { reason } });
    setSaid(answer.message);
    if (answer.ok) await load();
  };
  const writeStory = async () => {
    const answer = await ask<{ story: string }>(`/api/registrations/${id}/story`, { body: {} });
    if (answer.ok) window.location.assign(`/admin/collections/stories/${answer.body.story}`);
    else setSaid(answer.message);
  };
  return { standing, said, run, writeStory };
}
