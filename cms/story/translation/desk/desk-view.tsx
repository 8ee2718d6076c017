'use client';
import { useState } from 'react';
import { getLanguage } from '#contract/languages.ts';
import { storyStateNames } from '../../../checks/states.ts';
import type { Desk } from '../desk.ts';
import { LeaseNotice } from '../../editing/lease-notice.tsx';
import '../../editing/editing.css';
import { WatchPastes } from '../../../documents/editor/paste/watch-pastes.tsx';
import { useLease } from '../../editing/use-lease.ts';
import './desk.css';
import { CreditsEditor } from './credits-editor.tsx';
import { DeskRowView } from './desk-row.tsx';
import { RecordingsPanel } from './recordings-panel.tsx';
import { useDesk, type DeskWork } from './use-desk.ts';
import { XliffPanel } from './xliff-panel.tsx';

const filters = { all: 'Mọi đoạn', changed: 'Đoạn bản gốc đã đổi', open: 'Đoạn chưa dịch' } as const;
type Filter = keyof typeof filters;

/**
 * Source and translation side by side, part by part. Whoever writes here holds the text's lease, as in its form: another
 * translator reads until he takes it over, and what was typed before that stays on the screen.
 */
export function DeskView({ start }: { start: Desk }) {
  const { mayWrite } = start.translation;
  const lease = useLease(mayWrite ? start.translation.id : undefined);
  const isMine = lease.editing?.isMine ?? false;
  const work = useDesk(start, isMine);
  const takeOver = async () => {
    // Nothing typed is at stake: the newest words are read before anything is written.
    const isReloaded = work.typed.size === 0;
    if ((await lease.take(isReloaded)) && isReloaded) lease.reload();
  };
  const { desk } = work;
  const [filter, setFilter] = useState<Filter>(start.severity ? 'changed' : 'all');
  const rows = desk.rows.filter(
    (row) => filter === 'all' || (filter === 'changed' ? row.change !== undefined : !row.isDone),
  );
  return (
    <div className="desk">
      <WatchPastes area=".desk" findLanguage={() => start.translation.language} />
      {mayWrite && lease.editing && !isMine && (
        <LeaseNotice editing={lease.editing} takenBy={lease.takenBy} onTake={() => void takeOver()} />
      )}
      <Head work={work} />
      <Bar work={work} filter={filter} onFilter={setFilter} />
      {rows.map((row) => (
        <DeskRowView key={row.key} row={row} work={work} />
      ))}
      {rows.length === 0 && <p>Không có đoạn nào như vậy.</p>}
      <CreditsEditor work={work} />
      <RecordingsPanel work={work} />
      <XliffPanel work={work} />
    </div>
  );
}

interface BarProps {
  work: DeskWork;
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** Which parts are shown, and saving. */
function Bar({ work, filter, onFilter }: BarProps) {
  const { desk, typed, isBusy, message } = work;
  return (
    <div className="desk__bar">
      <label>
        Hiện{' '}
        <select value={filter} onChange={(event) => onFilter(event.target.value as Filter)}>
          {(Object.keys(filters) as Filter[]).map((each) => (
            <option key={each} value={each}>
              {filters[each]}
            </option>
          ))}
        </select>
      </label>
      {desk.translation.mayWrite && (
        <button
          type="button"
          id="desk-save"
          className="desk__main"
          disabled={isBusy || typed.size === 0}
          onClick={() => void work.save()}
        >
          {typed.size > 0 ? `Lưu bản dịch (${typed.size} chỗ mới)` : 'Đã lưu'}
        </button>
      )}
      {message && (
        <p role="alert" className="desk__error">
          {message}
        </p>
      )}
    </div>
  );
}

function Head({ work }: { work: DeskWork }) {
  const { desk } = work;
  const { translation, source, done, total } = desk;
  return (
    <header className="desk__head">
      <p>
        {source ? (
          <a href={`/admin/collections/stories/${source.id}`}>
            Bản nguồn: {getLanguage(source.language).name}, {storyStateNames[source.state].toLowerCase()}
          </a>
        ) : (
          'Bài này không theo bản nguồn nào.'
        )}{' '}
        ·{' '}
        <a href={`/admin/collections/stories/${translation.id}`}>
          Mở bản dịch trong trang soạn ({storyStateNames[translation.state].toLowerCase()})
        </a>{' '}
        · <a href="/admin/huong-dan/translator#ban-dich">Hướng dẫn bàn dịch</a>
      </p>
      <p>
        <progress max={total} value={done} aria-label="Tiến độ" /> Đã dịch {done}/{total} đoạn
      </p>
      <Alarm work={work} />
    </header>
  );
}

function Alarm({ work }: { work: DeskWork }) {
  const { severity, isReordered, isSourceStale, isSourceWithdrawn, rows, translation } = work.desk;
  const changed = rows.filter(({ change }) => change).length;
  if (!severity && !isSourceStale && !isSourceWithdrawn) return null;
  return (
    <div className={`desk__alarm desk__alarm--${severity ?? 'source'}`} role="status">
      {isSourceWithdrawn && <p>Bản gốc đã gỡ khỏi trang. Hãy hỏi ban biên tập trước khi dịch tiếp.</p>}
      {severity === 'facts' && (
        <p>
          <strong>Bản dịch lỗi thời, có thể sai sự thật:</strong> bản gốc đổi {changed} đoạn, có số liệu, tên,
          ngày, nơi hoặc liên kết.
        </p>
      )}
      {severity === 'wording' && (
        <p>Bản dịch lỗi thời: bản gốc đổi cách viết hoặc thứ tự ({changed} đoạn).</p>
      )}
      {isSourceStale && <p>Bản nguồn cũng là bản dịch và đang theo một bản cũ của bài gốc.</p>}
      {severity && translation.mayWrite && (
        <p className="desk__buttons">
          <button
            type="button"
            id="desk-still-right"
            disabled={work.isBusy}
            onClick={() => void work.send({ isStillRight: true })}
          >
            Cả bản dịch vẫn đúng
          </button>
          {isReordered && (
            <button
              type="button"
              disabled={work.isBusy}
              onClick={() => void work.send({ isReordering: true })}
            >
              Xếp đoạn theo bản gốc
            </button>
          )}
        </p>
      )}
    </div>
  );
}
