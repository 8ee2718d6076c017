'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { SecondFactorPanel } from './second-factor-panel.tsx';
import { SessionList } from './session-list.tsx';
import { useSecurity } from './use-security.ts';

/** Field of an account: second factor and sessions, for its owner and for administrators. */
export function AccountSecurity() {
  const { id } = useDocumentInfo();
  const { security, said, run } = useSecurity(id);
  if (!security) return null;
  return (
    <section className="account-security">
      <h2>Xác thực hai bước</h2>
      <SecondFactorPanel security={security} run={run} />
      {!security.isOwn && (
        <button type="button" onClick={() => void run('/invite', {})}>
          Gửi đường dẫn đặt mật khẩu
        </button>
      )}
      <h2>Phiên làm việc</h2>
      <SessionList
        sessions={security.sessions}
        onEnd={(session) => void run('/sessions/end', session ? { session } : {})}
      />
      <output>{said}</output>
    </section>
  );
}
