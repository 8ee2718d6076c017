'use client';
import { useState } from 'react';
import { formatSeconds } from '../../platform/i18n/local-time.ts';
import { articleEventNames } from '../../publishing/announcement/article-event.ts';
import type { ListedAttempt, ListedDelivery } from '../delivery-log.ts';
import { deliveryStatusNames, logPage } from '../delivery-status.ts';

interface DeliveryLogProps {
  log: readonly ListedDelivery[];
  maySend: boolean;
  onReplay(delivery: string): void;
  /** @returns how many more there were */
  onMore(): Promise<number>;
}

/** What a partner was and will be told, the newest first. */
export function DeliveryLog({ log, maySend, onReplay, onMore }: DeliveryLogProps) {
  const [isAll, setIsAll] = useState(false);
  if (log.length === 0) return <p>Chưa có gì để gửi.</p>;
  const readMore = async () => setIsAll((await onMore()) < logPage);
  return (
    <>
      <ol className="delivery-log">
        {log.map((delivery) => (
          <li key={delivery.id} className={`delivery-log__${delivery.status}`}>
            <Delivery delivery={delivery} />
            {maySend && delivery.mayReplay && (
              <button type="button" onClick={() => onReplay(delivery.id)}>
                Gửi lại
              </button>
            )}
          </li>
        ))}
      </ol>
      {log.length >= logPage && !isAll && (
        <button type="button" onClick={() => void readMore()}>
          Xem cũ hơn
        </button>
      )}
    </>
  );
}

const typeNames: Readonly<Record<string, string>> = { ...articleEventNames, test: 'Gửi thử' };

function Delivery({ delivery }: { delivery: ListedDelivery }) {
  const { type, title, status, createdAt, nextAt, attempts } = delivery;
  return (
    <div>
      <strong>{typeNames[type] ?? type}</strong>
      {title && `: ${title}`}
      <small>
        {formatSeconds(createdAt)} · <b>{deliveryStatusNames[status]}</b>
        {status === 'waiting' && nextAt && ` · lần tới ${formatSeconds(nextAt)}`}
      </small>
      {attempts.length > 0 && (
        <details>
          <summary>{attempts.length === 1 ? 'Một lần gửi' : `${attempts.length} lần gửi gần nhất`}</summary>
          <ul>
            {attempts.map((attempt) => (
              <li key={attempt.at}>
                <Attempt attempt={attempt} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Attempt({ attempt: { at, milliseconds, status, problem, answer } }: { attempt: ListedAttempt }) {
  return (
    <>
      {formatSeconds(at)} · {problem ?? `Đối tác trả lời ${status}: đã nhận.`} ·{' '}
      {milliseconds.toLocaleString('vi-VN')} ms
      {answer && <pre>{answer}</pre>}
    </>
  );
}
