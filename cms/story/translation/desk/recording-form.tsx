'use client';
import { ReactSelect, type ReactSelectOption } from '@payloadcms/ui';
import { useReferences } from '../../../platform/relations/use-references.ts';
import type { ReadPart } from './read-parts.ts';
import type { DeskWork } from './use-desk.ts';
import { useRecording } from './use-recording.ts';

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

/** Offers what the server finds for the words typed, with or without diacritics. */
function ConsentSelect({ value, onChoose }: SelectProps) {
  const { choices, selected, problem, choose, setTyped } = useReferences({
    collection: 'consents',
    value,
    setValue: (chosen) => onChoose(String(chosen ?? '')),
    hasMany: false,
    filter: true,
  });
  return (
    <div className="field-type desk__consent">
      <span className="field-label">Đồng ý của người đọc</span>
      <ReactSelect
        filterOption={() => true}
        isClearable
        noOptionsMessage={() => problem || 'Không tìm thấy. Ghi đồng ý ở mục Đồng ý trước.'}
        onChange={choose}
        onInputChange={setTyped}
        onMenuOpen={() => setTyped((words) => words ?? '')}
        options={choices as unknown as ReactSelectOption[]}
        placeholder="Gõ tên để tìm; chưa có thì bài không lên trang được"
        value={selected[0]}
      />
    </div>
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
