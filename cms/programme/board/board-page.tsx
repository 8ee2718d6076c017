import type { AdminViewServerProps } from 'payload';
import { idSchema } from '#contract/identity.ts';
import { CmsPage } from '../../platform/pages/cms-page.tsx';
import { getThisYear } from '../../platform/i18n/local-time.ts';
import { BoardTable } from './board-table.tsx';
import { findBoard, type Board, type BoardQuestion } from './find-board.ts';

interface Asked extends BoardQuestion {
  /** Only units that owe something still. */
  isGapsOnly: boolean;
}

/** Who owes what in a year, and who has done it, at `/admin/bang-chi-tieu`. */
export async function BoardPage(props: AdminViewServerProps) {
  const { req } = props.initPageResult;
  const asked = readQuestion(props.searchParams);
  const board = req.user ? await findBoard(req, asked) : undefined;
  return (
    <CmsPage {...props} title={`Chỉ tiêu điển hình năm ${asked.year}`}>
      {board ? (
        <BoardView board={board} asked={asked} />
      ) : (
        <p>Không có gì để xem, hoặc bạn không được xem.</p>
      )}
    </CmsPage>
  );
}

function BoardView({ board: { path, own, rows, clusters }, asked }: { board: Board; asked: Asked }) {
  const shown = asked.isGapsOnly ? rows.filter(({ behind }) => behind > 0) : rows;
  return (
    <div className="duty-board">
      {path.length > 0 && (
        <nav aria-label="Đường dẫn đơn vị">
          {path.map(({ id, name }) => (
            <a key={id} href={toHref(asked, { unit: id, cluster: undefined })}>
              {name}
            </a>
          ))}
        </nav>
      )}
      <FilterForm asked={asked} clusters={clusters} />
      {own && (
        <>
          <h2>{own.name}, riêng đơn vị</h2>
          <BoardTable rows={[own]} />
        </>
      )}
      {shown.length > 0 && (
        <>
          <h2>{asked.cluster ? 'Đơn vị trong cụm, khối' : 'Các đơn vị trực thuộc'}</h2>
          <BoardTable rows={shown} toHref={(unit) => toHref(asked, { unit, cluster: undefined })} hasSum />
        </>
      )}
      {!own && shown.length === 0 && <p>Chưa có đơn vị nào.</p>}
      {asked.isGapsOnly && rows.length > 0 && shown.length === 0 && <p>Không đơn vị nào còn thiếu.</p>}
    </div>
  );
}

function FilterForm({ asked, clusters }: { asked: Asked; clusters: Board['clusters'] }) {
  return (
    <form className="calendar-filter" method="get">
      {asked.unit && <input type="hidden" name="don-vi" value={asked.unit} />}
      <label>
        Năm <input type="number" name="nam" min={2000} max={2100} defaultValue={asked.year} />
      </label>
      {clusters.length > 0 && (
        <label>
          Cụm, khối{' '}
          <select name="cum" defaultValue={asked.cluster ?? ''}>
            <option value="">Tất cả</option>
            {clusters.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <input type="checkbox" name="thieu" value="co" defaultChecked={asked.isGapsOnly} /> Chỉ nơi còn thiếu
      </label>
      <button type="submit" className="story-actions__button">
        Xem
      </button>
    </form>
  );
}

function readQuestion(parameters: AdminViewServerProps['searchParams']): Asked {
  const readId = (name: string) => idSchema.safeParse(parameters?.[name]).data;
  const year = String(parameters?.nam ?? '');
  return {
    year: /^20\d\d$/.test(year) ? Number(year) : getThisYear(),
    unit: readId('don-vi'),
    cluster: readId('cum'),
    isGapsOnly: parameters?.thieu === 'co',
  };
}

function toHref(asked: Asked, change: Partial<Asked>): string {
  const { year, unit, cluster, isGapsOnly } = { ...asked, ...change };
  const query = { nam: String(year), 'don-vi': unit, cum: cluster, thieu: isGapsOnly ? 'co' : undefined };
  return `?${new URLSearchParams(Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]))).toString()}`;
}
