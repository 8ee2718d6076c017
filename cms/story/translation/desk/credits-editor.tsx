'use client';
import { useState } from 'react';
import type { DeskWork } from './use-desk.ts';

const roles = { translator: 'Biên dịch', reviewer: 'Hiệu đính', narrator: 'Đọc, thể hiện' } as const;
type Role = keyof typeof roles;

/** Who made this text; readers see them below the text. Several names of one role stand with commas between them. */
export function CreditsEditor({ work }: { work: DeskWork }) {
  const { credits, mayWrite } = work.desk.translation;
  const joined = (role: Role) =>
    credits
      .filter((credit) => credit.role === role)
      .map((credit) => credit.name)
      .join(', ');
  const [names, setNames] = useState<Record<Role, string>>({
    translator: joined('translator'),
    reviewer: joined('reviewer'),
    narrator: joined('narrator'),
  });
  const keys = Object.keys(roles) as Role[];
  const isChanged = keys.some((role) => names[role] !== joined(role));
  const save = () =>
    work.send({
      credits: keys.flatMap((role) =>
        names[role]
          .split(',')
          .map((name) => name.trim())
          .filter(Boolean)
          .map((name) => ({ role, name })),
      ),
    });
  return (
    <fieldset className="desk__panel">
      <legend>Ghi công</legend>
      {keys.map((role) => (
        <label key={role}>
          {roles[role]}
          <input
            value={names[role]}
            readOnly={!mayWrite}
            onChange={(event) => setNames({ ...names, [role]: event.target.value })}
          />
        </label>
      ))}
      {mayWrite && (
        <button type="button" disabled={work.isBusy || !isChanged} onClick={() => void save()}>
          Lưu ghi công
        </button>
      )}
    </fieldset>
  );
}
