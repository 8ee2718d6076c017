import { formatMoment } from '../i18n/local-time.ts';
import { nameAgent } from './agent-name.ts';

export interface ListedSession {
  id: string;
  createdAt: string;
  isThis: boolean;
  address: string | null;
  agent: string | null;
}

/** Sessions of an account; `onEnd` with an id ends one, without ends all others. */
export function SessionList({
  sessions,
  onEnd,
}: {
  sessions: readonly ListedSession[];
  onEnd: (session?: string) => void;
}) {
  return (
    <>
      <ul>
        {sessions.map(({ id, createdAt, isThis, address, agent }) => (
          <li key={id}>
            {formatMoment(createdAt)} · {address ?? 'không rõ nơi'}
            {isThis ? ' · phiên này' : ''}
            <small title={agent ?? ''}>{nameAgent(agent)}</small>
            {!isThis && (
              <button type="button" onClick={() => onEnd(id)}>
                Kết thúc
              </button>
            )}
          </li>
        ))}
      </ul>
      {sessions.some(({ isThis }) => !isThis) && (
        <button type="button" onClick={() => onEnd()}>
          Kết thúc mọi phiên khác
        </button>
      )}
    </>
  );
}
