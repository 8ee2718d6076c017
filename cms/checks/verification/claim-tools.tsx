'use client';
import { ReactSelect, useDocumentDrawer, type ReactSelectOption } from '@payloadcms/ui';
import { useState } from 'react';
import type { ClaimReport } from './claim-report.ts';
import type { Choice } from '../../platform/relations/find-choices.ts';
import { useChoices } from '../../platform/relations/use-choices.ts';

interface Props {
  report: ClaimReport;
  /** Keys of the claims that are ticked. */
  keys: readonly string[];
  onAll: () => void;
  onAct: (body: object) => Promise<void>;
}

/** What is done with the claims that are ticked: one report often proves a whole paragraph. */
export function ClaimTools({ report, keys, onAll, onAct }: Props) {
  return (
    <div className="claims__tools">
      <button type="button" onClick={onAll}>
        {keys.length === report.rows.length && keys.length > 0 ? 'Bỏ chọn' : 'Chọn tất cả'}
      </button>
      {report.canSource && (
        <SourcePicker
          isDisabled={keys.length === 0}
          onPick={(sources) => onAct({ act: 'source', keys, sources })}
        />
      )}
      {report.canVerify && <VerifyTools report={report} keys={keys} onAct={onAct} />}
      {report.canSource && <ClaimAdder onAct={onAct} />}
    </div>
  );
}

/** Held against its source, or left aside with a reason. */
function VerifyTools({ report, keys, onAct }: Omit<Props, 'onAll'>) {
  const [reason, setReason] = useState('');
  const linked = report.rows
    .filter(({ key, state }) => keys.includes(key) && state === 'linked')
    .map(({ key }) => key);
  return (
    <>
      <button
        type="button"
        id="claims-verify"
        disabled={linked.length === 0}
        onClick={() => void onAct({ act: 'verify', keys: linked })}
      >
        Đã đối chiếu với nguồn ({linked.length})
      </button>
      <span className="claims__pair">
        <input
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          placeholder="Lý do bỏ qua, ví dụ: lời nói ví von"
          aria-label="Lý do bỏ qua"
        />
        <button
          type="button"
          id="claims-dismiss"
          disabled={keys.length === 0 || reason.trim().length < 5}
          onClick={() => void onAct({ act: 'dismiss', keys, reason }).then(() => setReason(''))}
        >
          Bỏ qua ({keys.length})
        </button>
      </span>
    </>
  );
}

/** Adds a claim that was not found by itself. */
function ClaimAdder({ onAct }: Pick<Props, 'onAct'>) {
  const [words, setWords] = useState('');
  return (
    <span className="claims__pair">
      <input
        value={words}
        onChange={(event) => setWords(event.target.value)}
        placeholder="Chữ mà máy chưa thấy"
        aria-label="Thêm khẳng định"
      />
      <button
        type="button"
        disabled={!words.trim()}
        onClick={() => void onAct({ act: 'add', text: words }).then(() => setWords(''))}
      >
        Thêm khẳng định
      </button>
    </span>
  );
}

function SourcePicker({
  isDisabled,
  onPick,
}: {
  isDisabled: boolean;
  onPick: (sources: string[]) => Promise<void>;
}) {
  const [typed, setTyped] = useState<string | undefined>();
  const [chosen, setChosen] = useState<readonly Choice[]>([]);
  const { choices } = useChoices('claim-sources', [], typed, undefined);
  const [Drawer, DrawerToggler, { closeDrawer }] = useDocumentDrawer({ collectionSlug: 'claim-sources' });
  return (
    <span className="claims__pair claims__sources" id="claims-source">
      <ReactSelect
        isMulti
        filterOption={() => true}
        onMenuOpen={() => setTyped('')}
        onInputChange={(value) => setTyped(value)}
        options={choices as unknown as ReactSelectOption[]}
        value={chosen as unknown as ReactSelectOption[]}
        placeholder="Chọn nguồn…"
        onChange={(option) => setChosen((Array.isArray(option) ? option : [option]) as unknown as Choice[])}
      />
      <DrawerToggler className="claims__new">Nguồn mới</DrawerToggler>
      <button
        type="button"
        id="claims-link"
        disabled={isDisabled || chosen.length === 0}
        onClick={() => void onPick(chosen.map(({ value }) => value)).then(() => setChosen([]))}
      >
        Gắn nguồn
      </button>
      <Drawer
        onSave={({ doc }) => {
          setChosen([
            ...chosen,
            { value: String(doc.id), label: String((doc as { title?: unknown }).title) },
          ]);
          closeDrawer();
        }}
      />
    </span>
  );
}
