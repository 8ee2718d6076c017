'use client';
import { useEffect, useState } from 'react';
import { ask, UPLOAD_WAIT, type Answer } from '../../../platform/requests/ask.ts';
import { toPlainText } from '../../../documents/body/node-strings.ts';
import { TimingsEditor } from './timings-editor.tsx';
import { getPartName } from './part-names.ts';
import type { DeskWork } from './use-desk.ts';
import { useRecorder } from './use-recorder.ts';

interface Consent {
  id: string;
  title?: string;
}

/** The text read aloud: recorded here or chosen as a file, with the reader's name and consent. */
export function RecordingsPanel({ work }: { work: DeskWork }) {
  const { recordings, rows, translation } = work.desk;
  const recorder = useRecorder();
  const [speaker, setSpeaker] = useState('');
  const [part, setPart] = useState('');
  const [consent, setConsent] = useState('');
  const [consents, setConsents] = useState<Consent[]>([]);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    void findConsents().then(setConsents);
  }, []);
  const parts = rows.filter(({ key }) => key !== '@kicker' && key !== '@leadCaption');
  const nameOf = (key: string) => {
    const row = rows.find((each) => toPartName(each.key) === key);
    return row ? `${getPartName(row.type)}: ${shorten(toPlainText(row.source?.strings ?? row.target))}` : key;
  };
  const add = async (file: File | undefined) => {
    if (!file) return;
    const answer = await upload(file, speaker, consent);
    setProblem(answer.message);
    if (!answer.ok) return;
    const media = answer.body.doc.id;
    const wish = { media, speaker, ...(part ? { part } : {}), ...(consent ? { consent } : {}) };
    await work.send({ record: wish });
  };
  const toggle = async () => {
    if (recorder.isOn) await add(await recorder.stop(`doc-${Date.now()}`));
    else setProblem(await recorder.start());
  };
  return (
    <fieldset className="desk__panel" id="ban-ghi-tieng">
      <legend>Bản ghi tiếng</legend>
      <ul>
        {recordings.map((recording) => (
          <li key={recording.media}>
            {recording.speaker} đọc {recording.part ? nameOf(recording.part) : 'cả bài'}
            {!recording.hasConsent && <strong> · thiếu hồ sơ đồng ý</strong>}{' '}
            {translation.mayWrite && (
              <button
                type="button"
                disabled={work.isBusy}
                onClick={() => void work.send({ unrecord: recording.media })}
              >
                Bỏ
              </button>
            )}
            {translation.mayWrite && !recording.part && (
              <TimingsEditor
                key={JSON.stringify(recording.timings)}
                recording={recording}
                parts={parts.map(({ key }) => ({ part: toPartName(key), name: nameOf(toPartName(key)) }))}
                isBusy={work.isBusy}
                onSave={(timings) => void work.send({ time: { media: recording.media, timings } })}
              />
            )}
          </li>
        ))}
      </ul>
      {translation.mayWrite && (
        <>
          <label>
            Người đọc
            <input value={speaker} maxLength={120} onChange={(event) => setSpeaker(event.target.value)} />
          </label>
          <label>
            Đồng ý của người đọc
            <select value={consent} onChange={(event) => setConsent(event.target.value)}>
              <option value="">Chưa có (bài sẽ không lên trang được)</option>
              {consents.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <label>
            Đọc
            <select value={part} onChange={(event) => setPart(event.target.value)}>
              <option value="">Cả bài</option>
              {parts.map(({ key }) => (
                <option key={key} value={toPartName(key)}>
                  {nameOf(toPartName(key))}
                </option>
              ))}
            </select>
          </label>
          <p className="desk__buttons">
            <button type="button" disabled={!speaker.trim() || work.isBusy} onClick={() => void toggle()}>
              {recorder.isOn ? '■ Dừng và lưu' : '● Thu tiếng'}
            </button>
            <label>
              hoặc chọn tệp{' '}
              <input
                type="file"
                accept="audio/*"
                disabled={!speaker.trim() || work.isBusy}
                onChange={(event) => void add(event.target.files?.[0])}
              />
            </label>
          </p>
          {problem && <p role="alert">{problem}</p>}
        </>
      )}
    </fieldset>
  );
}

/** The first words of a part, by which it is known. */
function shorten(words: string): string {
  return words.length > 50 ? `${words.slice(0, 50).replace(/\s\S*$/u, '')}…` : words;
}

/** Name of a part in recordings: lines of the head without their sign. */
function toPartName(key: string): string {
  return key.replace(/^@/, '');
}

async function findConsents(): Promise<Consent[]> {
  const answer = await ask<{ docs: Consent[] }>('/api/consents?depth=0&limit=200&sort=title');
  return answer.ok ? answer.body.docs : [];
}

async function upload(
  file: File,
  speaker: string,
  consent: string,
): Promise<Answer<{ doc: { id: string } }>> {
  const form = new FormData();
  const people = consent ? { recognisable: 'people', peopleShown: [consent] } : {};
  form.set('file', file);
  form.set('_payload', JSON.stringify({ credit: speaker, licence: 'own', alt: '', ...people }));
  return ask('/api/media?depth=0', { body: form, wait: UPLOAD_WAIT });
}
