import type { UIFieldServerProps } from 'payload';
import { can } from '../../platform/access/can.ts';
import { findReferring } from '../find-referring.ts';
import { findMediaUsers } from '../media-users.ts';

/** Beside a file of the library: what readers see it in, and what of the newsroom's own work has it. */
export async function UsedWhere({ id, req }: UIFieldServerProps) {
  if (!id) return null;
  const file = String(id);
  const live = (await findMediaUsers(req, [file])).get(file) ?? [];
  // Whoever may not read everything is told only what everybody sees.
  const drafts = can(req.user, 'story.readAll') ? await findReferring(req, 'media', file) : [];
  return (
    <section className="field-type used-where" aria-label="Dùng ở đâu">
      <h2>Dùng ở đâu</h2>
      {live.length + drafts.length === 0 && <p>Chưa dùng ở đâu.</p>}
      <List title="Trên trang" names={live.map(({ title }) => title)} />
      <List title="Trong tòa soạn" names={drafts} />
    </section>
  );
}

function List({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <p>{title}:</p>
      <ul>
        {[...new Set(names)].map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}
