'use client';
import { useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { ask } from '../../platform/requests/ask.ts';
import { useOrder } from '../record/use-order.ts';
import type { NominationStanding } from './endpoints.ts';

/** Field of a nomination: how far it has come, the ways on, the code for who has no network. */
export function NominationPanel() {
  const { id } = useDocumentInfo();
  const isModified = useFormModified();
  const { standing, said, code, orders } = useNomination(id ? String(id) : undefined);
  if (!standing) return <output>{said}</output>;
  const { state, moves } = standing;
  return (
    <section className="programme-panel" aria-labelledby="nomination-panel">
      <h2 id="nomination-panel">{state}</h2>
      {isModified && <p>Lưu những gì vừa sửa rồi mới chuyển bước.</p>}
      {moves.some(({ isBlocked }) => isBlocked) && (
        <p>Viết hoặc nói lời trả lời người gửi rồi mới khép được.</p>
      )}
      <Orders standing={standing} isBlocked={isModified} {...orders} />
      {code && (
        <p>
          Mã: <strong>{code}</strong>. Đọc hoặc chép cho người gửi ngay; rời trang là không xem lại được.
        </p>
      )}
      <output>{said}</output>
    </section>
  );
}

interface OrdersProps {
  standing: NominationStanding;
  isBlocked: boolean;
  run: (name: string) => Promise<void>;
  giveCode: () => Promise<void>;
  writeStory: () => Promise<void>;
}

function Orders({ standing, isBlocked, run, giveCode, writeStory }: OrdersProps) {
  const { moves, mayGiveCode, hasCode, mayWrite, mayForget } = standing;
  return (
    <p className="programme-panel__orders">
      {moves.map(({ name, label, isBlocked: isShut }) => (
        <button key={name} type="button" disabled={isBlocked || isShut} onClick={() => void run(name)}>
          {label}
        </button>
      ))}
      {mayWrite && (
        <button type="button" onClick={() => void writeStory()}>
          Viết bài từ đề cử
        </button>
      )}
      {mayGiveCode && (
        <button type="button" disabled={isBlocked} onClick={() => void giveCode()}>
          {hasCode ? 'Cấp mã khác' : 'Cấp mã theo dõi'}
        </button>
      )}
      {mayForget && (
        <button
          type="button"
          disabled={isBlocked}
          onClick={() => {
            if (window.confirm('Xóa mọi dữ liệu cá nhân của lời giới thiệu này? Không lấy lại được.'))
              void run('forget');
          }}
        >
          Xóa dữ liệu cá nhân
        </button>
      )}
    </p>
  );
}

/** How a nomination stands; read again after each order and each save. */
function useNomination(id: string | undefined) {
  const { savedDocumentData } = useDocumentInfo();
  const [standing, setStanding] = useState<NominationStanding>();
  const [said, setSaid] = useState('');
  const [code, setCode] = useState('');
  const saved = String(savedDocumentData?.updatedAt ?? '');
  const load = useCallback(async () => {
    if (!id) return;
    const answer = await ask<NominationStanding>(`/api/nominations/${id}/standing?since=${saved}`);
    if (answer.ok) setStanding(answer.body);
    else setSaid(answer.message);
  }, [id, saved]);
  useEffect(() => {
    const first = setTimeout(() => void load(), 0);
    return () => clearTimeout(first);
  }, [load]);
  const give = useOrder(`/api/nominations/${id}`);
  const run = async (name: string) => {
    const answer = await give(name, {});
    setSaid(answer.message);
    // What stands in the fields has changed, too.
    if (answer.ok && name === 'forget') window.location.reload();
    else if (answer.ok) await load();
  };
  const giveCode = async () => {
    const answer = await give<{ code: string }>('code', {});
    if (answer.ok) setCode(answer.body.code);
    setSaid(answer.message);
    await load();
  };
  const writeStory = async () => {
    const answer = await ask<{ story: string }>(`/api/nominations/${id}/story`, { body: {} });
    if (answer.ok) window.location.assign(`/admin/collections/stories/${answer.body.story}`);
    else setSaid(answer.message);
  };
  return { standing, said, code, orders: { run, giveCode, writeStory } };
}
