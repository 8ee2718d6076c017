'use client';
import { useAuth, useConfig } from '@payloadcms/ui';
import { useEffect, useMemo, useState } from 'react';
import type { Media, User } from '../../../payload-types.ts';
import { Dialog } from '../../../platform/pages/dialog.tsx';
import { ask, UPLOAD_WAIT } from '../../../platform/requests/ask.ts';
import './pictures.css';

interface PictureDialogProps {
  files: readonly File[];
  /** Told once, with the ids that the library gave them. */
  onUploaded: (ids: readonly string[]) => void;
  onClose: () => void;
}

interface Words {
  alt: string;
  credit: string;
  recognisable: string;
}

/** Asks of pictures what the library asks of each, and uploads them. One that is refused stays, with the reason. */
export function PictureDialog({ files, onUploaded, onClose }: PictureDialogProps) {
  const { user } = useAuth<User>();
  const nothing: Words = { alt: '', credit: user?.name ?? '', recognisable: '' };
  const [words, setWords] = useState<readonly Words[]>(files.map(() => nothing));
  const [ids, setIds] = useState<ReadonlyMap<number, string>>(new Map());
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const send = async () => {
    if (isBusy) return;
    setBusy(true);
    const done = new Map(ids);
    const problems: string[] = [];
    for (const [index, file] of files.entries()) {
      if (done.has(index)) continue;
      const answer = await upload(file, words[index] ?? nothing);
      if (answer.ok) done.set(index, answer.body.doc.id);
      else problems.push(`${file.name}: ${answer.message}`);
    }
    setBusy(false);
    setIds(done);
    setProblem(problems.join(' '));
    if (problems.length === 0) onUploaded(files.flatMap((_, index) => done.get(index) ?? []));
  };
  return (
    <Dialog
      title={files.length === 1 ? 'Đưa ảnh vào bài' : `Đưa ${files.length} ảnh vào bài`}
      confirm={isBusy ? 'Đang tải lên…' : 'Tải lên và chèn'}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      {files.map((file, index) => (
        <PictureWords
          key={index}
          file={file}
          words={words[index] ?? nothing}
          onChange={(next) => setWords(words.map((each, place) => (place === index ? next : each)))}
        />
      ))}
      {problem && <p role="alert">{problem}</p>}
    </Dialog>
  );
}

interface PictureWordsProps {
  file: File;
  words: Words;
  onChange: (words: Words) => void;
}

function PictureWords({ file, words, onChange }: PictureWordsProps) {
  const address = useMemo(() => URL.createObjectURL(file), [file]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <fieldset className="new-picture">
      <legend>{file.name}</legend>
      <img src={address} alt="" />
      <div>
        <label>
          Lời tả ảnh (ai, đang làm gì, ở đâu)
          <textarea
            required
            rows={2}
            value={words.alt}
            onChange={({ target }) => onChange({ ...words, alt: target.value })}
          />
        </label>
        <label>
          Tác giả
          <input
            required
            value={words.credit}
            onChange={({ target }) => onChange({ ...words, credit: target.value })}
          />
        </label>
        <label>
          Nhận ra được ai trong ảnh?
          <People
            value={words.recognisable}
            onChange={(recognisable) => onChange({ ...words, recognisable })}
          />
        </label>
      </div>
    </fieldset>
  );
}

function People({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  return (
    <select value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">Trả lời sau, ở thư viện</option>
      {useAnswers().map((answer) => (
        <option key={answer.value} value={answer.value}>
          {answer.label}
        </option>
      ))}
    </select>
  );
}

/** The library's own answers to its question. */
function useAnswers(): { value: string; label: string }[] {
  const { getEntityConfig } = useConfig();
  const fields = getEntityConfig({ collectionSlug: 'media' })?.fields ?? [];
  const field = fields.find((each) => 'name' in each && each.name === 'recognisable');
  if (field?.type !== 'select') return [];
  return field.options.map((option) =>
    typeof option === 'string'
      ? { value: option, label: option }
      : { value: option.value, label: String(option.label) },
  );
}

function upload(file: File, { alt, credit, recognisable }: Words) {
  const form = new FormData();
  form.set('file', file);
  form.set(
    '_payload',
    JSON.stringify({ alt, credit, licence: 'own', ...(recognisable ? { recognisable } : {}) }),
  );
  return ask<{ doc: Media }>('/api/media?depth=0', { body: form, wait: UPLOAD_WAIT });
}
