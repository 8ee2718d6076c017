'use client';
import { useRef } from 'react';
import type { LanguageCode } from '#contract/languages.ts';
import { InlineInput } from '../../../documents/editor/inline/inline-input.tsx';
import { MarkedWords } from '../../../documents/differences/marked-words.tsx';
import type { DeskRow } from '../desk.ts';
import { getPartName } from './part-names.ts';
import { SourceText } from './source-text.tsx';
import { name, type DeskWork } from './use-desk.ts';

interface DeskRowViewProps {
  row: DeskRow;
  work: DeskWork;
}

const changeNames = {
  changed: 'Bản gốc đã sửa đoạn này',
  added: 'Bản gốc thêm đoạn này',
  removed: 'Bản gốc đã bỏ đoạn này',
} as const;

/** One part: the source with what changed on the left, the translator's words on the right. */
export function DeskRowView({ row, work }: DeskRowViewProps) {
  const { desk } = work;
  const target = useRef<HTMLDivElement>(null);
  const { language, mayWrite } = desk.translation;
  const label = getPartName(row.type);
  return (
    <div
      role="group"
      className={`desk__row${row.change ? ` desk__row--${row.change.severity}` : ''}`}
      aria-label={label}
    >
      <h2>
        {label} <small>{row.isDone ? '✓ đã dịch' : 'chưa dịch'}</small>
        {!row.source && !row.change && <small> · đoạn riêng của bản dịch</small>}
      </h2>
      {row.change && <ChangeNote row={row} />}
      <div ref={target}>
        {row.target.map(({ path, isHtml }, index) => (
          <div key={path} className="desk__pair">
            <Source row={row} path={path} work={work} />
            <Target
              row={row}
              path={path}
              isHtml={isHtml}
              label={row.target.length > 1 ? `${label} ${index + 1}` : label}
              language={language}
              work={work}
            />
          </div>
        ))}
      </div>
      <div className="desk__pair">
        <Terms row={row} work={work} onChoose={(words) => insertTerm(target.current, words, row, work)} />
        {row.change && mayWrite && <ChangeButtons row={row} work={work} />}
      </div>
    </div>
  );
}

function Source({ row, path, work }: DeskRowViewProps & { path: string }) {
  const string = row.source?.strings.find((each) => each.path === path);
  if (!string) return <p className="desk__source" />;
  return <SourceText string={string} language={work.desk.source?.language ?? 'vi'} terms={row.terms} />;
}

function Terms({ row, work, onChoose }: DeskRowViewProps & { onChoose: (words: string) => void }) {
  if (row.terms.length === 0) return <span />;
  return (
    <ul className="desk__terms" aria-label="Gợi ý thuật ngữ">
      {row.terms.map(({ term, translation, note }) => (
        <li key={term}>
          <button
            type="button"
            title={note || 'Chèn vào bản dịch'}
            disabled={!work.desk.translation.mayWrite}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(translation)}
          >
            {term} → <b lang={work.desk.translation.language}>{translation}</b>
          </button>
        </li>
      ))}
    </ul>
  );
}

function ChangeNote({ row: { change } }: { row: DeskRow }) {
  if (!change) return null;
  return (
    <div className="desk__change">
      <strong>
        {changeNames[change.kind]}
        {change.severity === 'facts' && ' – số liệu, tên, ngày, nơi hoặc liên kết'}
      </strong>
      {change.isOldKnown ? (
        change.kind !== 'added' && (
          <p>
            <MarkedWords marks={change.words} />
          </p>
        )
      ) : (
        <p>Không còn lưu bản mà bản dịch đã theo. Hãy so lại cả đoạn.</p>
      )}
    </div>
  );
}

function ChangeButtons({ row, work }: DeskRowViewProps) {
  const { source } = work.desk;
  const seen = row.source && source ? { seen: { hash: row.source.hash, version: source.version } } : {};
  const isGone = row.change?.kind === 'removed';
  return (
    <p className="desk__buttons">
      <button
        type="button"
        disabled={work.isBusy}
        onClick={() => void work.send({ confirm: [{ key: row.key, ...seen }] })}
      >
        {isGone ? 'Giữ lại đoạn dịch' : 'Đoạn này vẫn đúng'}
      </button>
      {isGone && (
        <button type="button" disabled={work.isBusy} onClick={() => void work.send({ remove: [row.key] })}>
          Bỏ đoạn dịch
        </button>
      )}
    </p>
  );
}

interface TargetProps extends DeskRowViewProps {
  path: string;
  isHtml: boolean;
  label: string;
  language: LanguageCode;
}

function Target({ row, path, isHtml, label, language, work }: TargetProps) {
  const value = work.read(row, path);
  const other = work.others.get(name(row.key, path));
  const isReadOnly = !work.desk.translation.mayWrite;
  const change = (text: string) => work.type(row, path, text);
  return (
    <div lang={language} className="desk__target">
      {isHtml ? (
        <InlineInput value={value} onChange={change} label={label} readOnly={isReadOnly} />
      ) : (
        <textarea
          aria-label={label}
          value={value}
          rows={2}
          readOnly={isReadOnly}
          onChange={(event) => change(event.target.value)}
        />
      )}
      {other !== undefined && (
        <p className="desk__other" role="alert">
          Người khác vừa viết: “{other}”. Lưu lần nữa thì chữ của bạn thay vào đó.{' '}
          <button type="button" onClick={() => change(other)}>
            Dùng chữ của họ
          </button>
        </p>
      )}
    </div>
  );
}

/** At the caret where the row is being written, else at the end of its first string. */
function insertTerm(target: HTMLElement | null, words: string, row: DeskRow, work: DeskWork): void {
  if (target?.contains(document.activeElement)) document.execCommand('insertText', false, words);
  else {
    const path = row.target[0]?.path ?? 'text';
    work.type(row, path, `${work.read(row, path)} ${words}`.trim());
  }
}
