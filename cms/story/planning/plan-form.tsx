'use client';
import { toast } from '@payloadcms/ui';
import { useState, type FormEvent } from 'react';
import { languages } from '#contract/languages.ts';
import { storyFormatNames, storyFormats } from '#contract/story.ts';
import { fromLocalInput } from '../../platform/i18n/local-time.ts';
import type { PlanChoices } from './find-plan-choices.ts';
import { postJson } from '../../platform/requests/post-action.ts';

/** Writes an idea down and gives it to somebody. */
export function PlanForm({ choices }: { choices: PlanChoices }) {
  const [isBusy, setBusy] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const read = (name: string): string => String(form.get(name) ?? '');
    const time = (name: string) => (read(name) ? { [name]: fromLocalInput(read(name)) } : {});
    setBusy(true);
    const answer = await postJson<{ id: string }>('/api/stories/plan', {
      title: read('title'),
      language: read('language'),
      format: read('format'),
      brief: read('brief'),
      ...(read('section') ? { section: read('section') } : {}),
      assignees: read('assignee') ? [read('assignee')] : [],
      ...time('dueAt'),
      ...time('plannedFor'),
    });
    if (answer.ok) return window.location.reload();
    toast.error(answer.message, { duration: 12_000 });
    setBusy(false);
  };
  return (
    <details className="plan-form">
      <summary>Ghi ý tưởng, giao việc</summary>
      <form onSubmit={(event) => void send(event)}>
        <label className="plan-form__wide">
          Tiêu đề tạm
          <input name="title" required maxLength={200} />
        </label>
        <label className="plan-form__wide">
          Đề bài
          <textarea name="brief" rows={2} maxLength={5_000} />
        </label>
        <label>
          Giao cho
          <select name="assignee">
            <option value="">(chưa giao)</option>
            {choices.people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Hạn nộp
          <input type="datetime-local" name="dueAt" />
        </label>
        <label>
          Dự kiến lên trang
          <input type="datetime-local" name="plannedFor" />
        </label>
        <label>
          Chuyên mục
          <select name="section">
            <option value="">(chưa chọn)</option>
            {choices.sections.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Thể loại
          <select name="format">
            {storyFormats.map((format) => (
              <option key={format} value={format}>
                {storyFormatNames[format]}
              </option>
            ))}
          </select>
        </label>
        <label>
          Ngôn ngữ
          <select name="language">
            {languages.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="story-actions__button story-actions__button--main" disabled={isBusy}>
          Ghi vào lịch
        </button>
      </form>
    </details>
  );
}
