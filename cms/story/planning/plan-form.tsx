'use client';
import { toast } from '@payloadcms/ui';
import { useState, type FormEvent } from 'react';
import { languages } from '#contract/languages.ts';
import { storyFormatNames, storyFormats } from '#contract/story.ts';
import { fromLocalInput } from '../../platform/i18n/local-time.ts';
import { MomentBox } from '../../platform/i18n/moment-picker.tsx';
import type { PlanChoices } from './find-plan-choices.ts';
import { ask } from '../../platform/requests/ask.ts';

/** Writes an idea down and gives it to somebody. */
export function PlanForm({ choices }: { choices: PlanChoices }) {
  const [isBusy, setBusy] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = readPlan(new FormData(event.currentTarget));
    setBusy(true);
    const answer = await ask<{ id: string }>('/api/stories/plan', { body });
    if (answer.ok) return window.location.reload();
    toast.error(answer.message, { duration: 12_000 });
    setBusy(false);
  };
  return (
    <details className="plan-form">
      <summary>Ghi ý tưởng, giao việc</summary>
      <form onSubmit={(event) => void send(event)}>
        <PlanWords />
        <Select
          label="Giao cho"
          name="assignee"
          options={[['', '(chưa giao)'], ...choices.people.map(toOption)]}
        />
        <label>
          Hạn nộp
          <MomentBox name="dueAt" />
        </label>
        <label>
          Dự kiến lên trang
          <MomentBox name="plannedFor" />
        </label>
        <Select
          label="Chuyên mục"
          name="section"
          options={[['', '(chưa chọn)'], ...choices.sections.map(toOption)]}
        />
        <Select
          label="Thể loại"
          name="format"
          options={storyFormats.map((format) => [format, storyFormatNames[format]])}
        />
        <Select label="Ngôn ngữ" name="language" options={languages.map(({ code, name }) => [code, name])} />
        <button type="submit" className="story-actions__button story-actions__button--main" disabled={isBusy}>
          Ghi vào lịch
        </button>
      </form>
    </details>
  );
}

function PlanWords() {
  return (
    <>
      <label className="plan-form__wide">
        Tiêu đề tạm
        <input name="title" required maxLength={200} />
      </label>
      <label className="plan-form__wide">
        Đề bài
        <textarea name="brief" rows={2} maxLength={5_000} />
      </label>
    </>
  );
}

function readPlan(form: FormData): object {
  const read = (name: string): string => String(form.get(name) ?? '');
  const time = (name: string) => (read(name) ? { [name]: fromLocalInput(read(name)) } : {});
  return {
    title: read('title'),
    language: read('language'),
    format: read('format'),
    brief: read('brief'),
    ...(read('section') ? { section: read('section') } : {}),
    assignees: read('assignee') ? [read('assignee')] : [],
    ...time('dueAt'),
    ...time('plannedFor'),
  };
}

/** Value and name. */
type Option = readonly [string, string];

interface SelectProps {
  label: string;
  name: string;
  options: readonly Option[];
}

function Select({ label, name, options }: SelectProps) {
  return (
    <label>
      {label}
      <select name={name}>
        {options.map(([value, title]) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

function toOption({ id, name }: { id: string; name: string }): Option {
  return [id, name];
}
