'use client';
import { useRef, useState } from 'react';
import type { DeskRecording } from '../desk-recordings.ts';
import { toTimings, type Timing } from '../timings.ts';

interface Props {
  recording: DeskRecording;
  /** Parts that may be read, in the order of the text. */
  parts: readonly { part: string; name: string }[];
  isBusy: boolean;
  onSave: (timings: Timing[]) => void;
}

/** When each part begins in a recording of the whole text: typed in seconds, or marked while listening. */
export function TimingsEditor({ recording, parts, isBusy, onSave }: Props) {
  const sound = useRef<HTMLAudioElement>(null);
  const [starts, setStarts] = useState<ReadonlyMap<string, number>>(
    new Map(recording.timings.map(({ part, from }) => [part, from])),
  );
  const [problem, setProblem] = useState('');
  const next = parts.find(({ part }) => !starts.has(part));
  const set = (part: string, seconds: number | undefined) => {
    const after = new Map(starts);
    if (seconds === undefined || Number.isNaN(seconds)) after.delete(part);
    else after.set(part, Math.max(0, Math.round(seconds * 10) / 10));
    setStarts(after);
  };
  const hear = (from: number) => {
    if (!sound.current) return;
    sound.current.currentTime = from;
    void sound.current.play();
  };
  const save = () => {
    const known = sound.current?.duration ?? 0;
    const made = toTimings(starts, recording.duration ?? (Number.isFinite(known) ? known : 0));
    setProblem('problem' in made ? made.problem : '');
    if ('timings' in made) onSave(made.timings);
  };
  return (
    <details className="desk__timings">
      <summary>Mốc thời gian từng đoạn ({recording.timings.length})</summary>
      <p>
        Có mốc thì trang tô sáng đoạn đang đọc. Nghe rồi bấm nút đúng lúc mỗi đoạn bắt đầu, hoặc gõ số giây.
        Đoạn không đọc thì để trống.
      </p>
      {recording.url ? <audio ref={sound} controls preload="metadata" src={recording.url} /> : null}
      <Marks
        next={next?.name}
        isDisabled={!next || !recording.url}
        onMark={() => next && set(next.part, sound.current?.currentTime)}
        onClear={() => setStarts(new Map())}
      />
      <StartTable parts={parts} starts={starts} canHear={Boolean(recording.url)} onSet={set} onHear={hear} />
      {problem && <p role="alert">{problem}</p>}
      <p className="desk__buttons">
        <button type="button" className="desk__main" disabled={isBusy} onClick={save}>
          Lưu mốc thời gian
        </button>
      </p>
    </details>
  );
}

interface MarksProps {
  /** Name of the first part that has no start. */
  next: string | undefined;
  isDisabled: boolean;
  onMark: () => void;
  onClear: () => void;
}

function Marks({ next, isDisabled, onMark, onClear }: MarksProps) {
  return (
    <p className="desk__buttons">
      <button type="button" disabled={isDisabled} onClick={onMark}>
        {next === undefined ? 'Đã đánh dấu hết' : `Bắt đầu đọc: ${next}`}
      </button>
      <button type="button" onClick={onClear}>
        Xóa mọi mốc
      </button>
    </p>
  );
}

interface StartTableProps extends Pick<Props, 'parts'> {
  /** Seconds by part. */
  starts: ReadonlyMap<string, number>;
  canHear: boolean;
  onSet: (part: string, seconds: number) => void;
  onHear: (from: number) => void;
}

function StartTable({ parts, starts, canHear, onSet, onHear }: StartTableProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Đoạn</th>
          <th scope="col">Bắt đầu ở giây</th>
          <th scope="col">Nghe</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ part, name }) => (
          <tr key={part}>
            <th scope="row">{name}</th>
            <td>
              <input
                type="number"
                min={0}
                step={0.1}
                aria-label={`${name}: bắt đầu ở giây`}
                value={starts.get(part) ?? ''}
                onChange={(event) => onSet(part, event.target.valueAsNumber)}
              />
            </td>
            <td>
              <button
                type="button"
                aria-label={`Nghe từ đầu ${name}`}
                disabled={!starts.has(part) || !canHear}
                onClick={() => onHear(starts.get(part) ?? 0)}
              >
                ▶
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
