'use client';
import { listReadParts, nameReadPart } from './read-parts.ts';
import { RecordingForm } from './recording-form.tsx';
import { TimingsEditor } from './timings-editor.tsx';
import type { DeskWork } from './use-desk.ts';

/** The text read aloud: its recordings, and how another one is added. */
export function RecordingsPanel({ work }: { work: DeskWork }) {
  const { recordings, rows, translation } = work.desk;
  const parts = listReadParts(rows);
  return (
    <fieldset className="desk__panel" id="ban-ghi-tieng">
      <legend>Bản ghi tiếng</legend>
      <ul>
        {recordings.map((recording) => (
          <li key={recording.media}>
            {recording.speaker} đọc {recording.part ? nameReadPart(rows, recording.part) : 'cả bài'}
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
                parts={parts}
                isBusy={work.isBusy}
                onSave={(timings) => void work.send({ time: { media: recording.media, timings } })}
              />
            )}
          </li>
        ))}
      </ul>
      {translation.mayWrite && <RecordingForm work={work} parts={parts} />}
    </fieldset>
  );
}
