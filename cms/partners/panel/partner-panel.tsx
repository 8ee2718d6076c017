'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { DeliveryLog } from './delivery-log.tsx';
import { HealthView } from './health-view.tsx';
import { KeysView } from './keys-view.tsx';
import { usePartner } from './use-partner.ts';

/** Field of a partner: how it goes with telling him, his keys, and the log of what was sent. */
export function PartnerPanel() {
  const { id } = useDocumentInfo();
  const { standing, log, said, run, readMore } = usePartner(id ? String(id) : undefined);
  if (!standing) return null;
  const { health, maySend, mayKeepKeys } = standing;
  return (
    <section className="partner-panel">
      <h3>Tình hình gửi</h3>
      <HealthView health={health} />
      {maySend && (
        <p className="partner-panel__orders">
          {health.keys.length > 0 && (
            <button type="button" onClick={() => void run('/try')}>
              Gửi thử
            </button>
          )}
          <button type="button" onClick={() => void run(health.pausedAt ? '/resume' : '/pause')}>
            {health.pausedAt ? 'Gửi tiếp' : 'Tạm dừng'}
          </button>
        </p>
      )}
      <output>{said}</output>
      <h3>Khóa ký</h3>
      <KeysView keys={health.keys} mayKeep={mayKeepKeys} run={run} />
      <h3>Nhật ký gửi</h3>
      <DeliveryLog
        log={log}
        maySend={maySend}
        onReplay={(delivery) => void run('/replay', { delivery })}
        onMore={readMore}
      />
    </section>
  );
}
