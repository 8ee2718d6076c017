'use client';
import { toast, useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import { jumpTo } from '../../checks/checklist/jump-to.ts';
import { ask } from '../../platform/requests/ask.ts';
import { useFlow, useFlowAddress } from '../term-flow/flow-store.ts';
import { ReceiptView } from '../workflow/receipt-view.tsx';
import { PortraitButton } from './portrait-button.tsx';
import './profile-path.css';
import type { ProfileFlow } from './profile-flow.ts';

/** Beside a profile: person, consent, picture, story, in the order in which they are needed, and the last hand-over. */
export function ProfilePath() {
  const { id } = useDocumentInfo();
  const address = useFlowAddress();
  const flow = useFlow<ProfileFlow>(address);
  if (!id || !address)
    return (
      <section className="field-type profile-path" aria-label="Từ người tới bài">
        <h3>Từ người tới bài</h3>
        <p>Ghi tên, bấm “Lưu bản thảo”; rồi ghi đồng ý, thêm ảnh, viết bài ngay tại đây.</p>
      </section>
    );
  if (!flow) return null;
  return (
    <>
      <section className="field-type profile-path" aria-label="Từ người tới bài">
        <h3>Từ người tới bài</h3>
        <ol>
          <li>Người: đã lưu hồ sơ</li>
          <li>
            <button type="button" onClick={() => jumpTo({ path: 'checklist' })}>
              Đồng ý: xem mục “Soát trước khi gửi”
            </button>
          </li>
          <li>
            {flow.hasPortrait ? 'Ảnh: đã có' : <PortraitButton exemplar={String(id)} name={flow.name} />}
          </li>
          <li>
            {flow.mayWrite && <StoryButton address={address} />}
            <StoryList stories={flow.stories} />
          </li>
        </ol>
      </section>
      {flow.receipt && <ReceiptView receipt={flow.receipt} partners={flow.partners} url={flow.url} />}
    </>
  );
}

function StoryButton({ address }: { address: string }) {
  const [isBusy, setBusy] = useState(false);
  const begin = async () => {
    setBusy(true);
    const answer = await ask<{ id: string }>(`${address}/story`, { body: {} });
    if (answer.ok) return window.location.assign(`/admin/collections/stories/${answer.body.id}`);
    toast.error(answer.message, { duration: 12_000 });
    setBusy(false);
  };
  return (
    <button type="button" id="action-begin-story" disabled={isBusy} onClick={() => void begin()}>
      Viết bài về người này
    </button>
  );
}

function StoryList({ stories }: Pick<ProfileFlow, 'stories'>) {
  if (stories.length === 0) return null;
  return (
    <ul>
      {stories.map(({ id, title, state }) => (
        <li key={id}>
          <a href={`/admin/collections/stories/${id}`}>{title}</a> ({state})
        </li>
      ))}
    </ul>
  );
}
