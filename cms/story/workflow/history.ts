import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { auditActions, type AuditAction } from '../../platform/audit/actions.ts';
import { getConnection } from '../../platform/database/transaction.ts';
import { storyStateNames, type StoryState } from '../../checks/states.ts';
import { findLatest } from '../transition/run-transition.ts';
import { transitions } from '../transition/transitions.ts';

/** One step of a story, as its history tells it. */
export interface HistoryEntry {
  at: string;
  who: string;
  /** What was done, in Vietnamese. */
  what: string;
  /** State after it, in Vietnamese; empty where the state stayed. */
  state: string;
  /** Why, and what else is worth knowing. */
  notes: string[];
}

const otherSteps: Readonly<Record<string, string>> = {
  embargo: 'Đổi giờ cấm vận',
  acknowledge: 'Đã biết việc lỡ giờ phát',
  miss: 'Lỡ giờ phát',
  plan: 'Ghi ý tưởng',
  shownChanged: 'Bỏ duyệt, chờ duyệt lại',
};

/** Who took the text which step, when and why; the newest first. For whoever may read the story. */
export async function findHistory(req: PayloadRequest, id: string): Promise<HistoryEntry[]> {
  await findLatest(req, id);
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    SELECT at, action, actor_name, detail FROM audit_events
    WHERE subject_collection = 'stories' AND subject_id = ${id} ORDER BY sequence DESC LIMIT 500`);
  return rows.map((row) =>
    toEntry(row.action as AuditAction, row.at as Date, String(row.actor_name ?? ''), row.detail as Detail),
  );
}

type Detail = Readonly<Record<string, unknown>>;

function toEntry(action: AuditAction, at: Date, who: string, detail: Detail): HistoryEntry {
  const step = String(detail.step ?? '');
  const known = (transitions as Readonly<Record<string, { name: string } | undefined>>)[step];
  return {
    at: new Date(at).toISOString(),
    who,
    what:
      action === 'story.transition'
        ? (known?.name ?? otherSteps[step] ?? auditActions[action])
        : auditActions[action],
    state: detail.to && detail.to !== detail.from ? (storyStateNames[detail.to as StoryState] ?? '') : '',
    notes: toNotes(step, detail),
  };
}

function toNotes(step: string, detail: Detail): string[] {
  const notes: string[] = [];
  if (detail.reason) notes.push(String(detail.reason));
  if (detail.selfApproval)
    notes.push('Tự duyệt: người duyệt cũng là người viết; quy trình của tòa soạn đang cho phép.');
  if (detail.selfVerification)
    notes.push('Tự đối chiếu: người đối chiếu cũng là người viết; quy trình của tòa soạn đang cho phép.');
  if (detail.slot) notes.push(`Giờ hẹn: ${String(detail.slot)}`);
  if (step === 'embargo') notes.push(`Từ ${String(detail.from)} thành ${String(detail.to)}`);
  return notes;
}
