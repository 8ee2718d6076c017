'use client';
import { useEffect, useState } from 'react';
import { ask } from '../../../platform/requests/ask.ts';
import type { ReadPart } from './read-parts.ts';
import type { DeskWork } from './use-desk.ts';
import { useRecording } from './use-recording.ts';

interface Consent {
  id: string;
  title?: string;
}

interface RecordingFormProps {
  work: DeskWork;
  parts: readonly ReadPart[];
}

/** Adds a recording, with the reader's name and consent. */
export function RecordingForm({ work, parts }: RecordingFormProps) {
  const { wish, change, problem, isOn, add, toggle } = useRecording(work);
  const isDisabled = !wish.speaker.trim() || work.isBusy;
  return (
    <>
      <label>
        Người đọc
        <input
          value={wish.speaker}
          maxLength={120}
          onChange={(event) => change({ speaker: event.target.value })}
        />
      </label>
      <ConsentSelect value={wish.consent} onChoose={(consent) => change({ consent })} />
      <PartSelect parts={parts} value={wish.part} onChoose={(part) => change({ part })} />
      <p className="desk__buttons">
        <button type="button" disabled={isDisabled} onClick={() => void toggle()}>
          {isOn ? '■ Dừng và lưu' : '● Thu tiếng'}
        </button>
        <label>
          hoặc chọn tệp{' '}
          <input
            type="file"
            accept="audio/*"
            disabled={isDisabled}
            onChange={(event) => void add(event.target.files?.[0])}
          />
        </label>
      </p>
      {problem && <p role="alert">{problem}</p>}
    </>
  );
}

interface SelectProps {
  value: string;
  onChoose: (value: string) => void;
}

function ConsentSelect({ value, onChoose }: SelectProps) {
  const [consents, setConsents] = useState<Consent[]>([]);
  useEffect(() => {
    void findConsents().then(setConsents);
  }, []);
  return (
    <label>
      Đồng ý của người đọc
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">Chưa có (bài sẽ không lên trang được)</option>
        {consents.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

function PartSelect({ parts, value, onChoose }: SelectProps & { parts: readonly ReadPart[] }) {
  return (
    <label>
      Đọc
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">Cả bài</option>
        {parts.map(({ part, name }) => (
          <option key={part} value={part}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

async function findConsents(): Promise<Consent[]> {
  const answer = await ask<{ docs: Consent[] }>('/api/consents?depth=0&limit=200&sort=title');
  return answer.ok ? answer.body.docs : [];
}
