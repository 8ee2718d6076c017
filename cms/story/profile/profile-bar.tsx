'use client';
import { useFlow, useFlowAddress } from '../term-flow/flow-store.ts';
import type { ProfileFlow } from './profile-flow.ts';

/** Above a profile: the way to its page. */
export function ProfileBar() {
  const flow = useFlow<ProfileFlow>(useFlowAddress());
  if (!flow?.url) return null;
  return (
    <div className="story-actions">
      <a className="story-actions__link" href={flow.url} target="_blank" rel="noopener noreferrer">
        Xem trên trang
      </a>
    </div>
  );
}
