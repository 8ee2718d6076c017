import { takenKinds, type TakenKind } from '#contract/takers.ts';
import type { Taker } from '../publishing/takers/read-takers.ts';
import { takersPeriod } from '../publishing/takers/takers-period.ts';

const kindNames = {
  feed: 'Nguồn tin',
  embed: 'Khung nhúng',
  api: 'API nội dung',
  pack: 'Gói báo chí',
} as const satisfies Record<TakenKind, string>;

const mostRows = 100;

/** Who takes feeds, frames, answers of the API and press packs; `takers` is undefined where nothing was counted yet. */
export function TakersTable({ takers }: { takers: readonly Taker[] | undefined }) {
  return (
    <section className="takers">
      <h2>Nơi lấy tin, {takersPeriod} ngày gần nhất</h2>
      <p>
        Máy chủ kèm theo đếm số lần lấy theo tên miền mà trang hay chương trình bên ấy tự xưng; không ghi địa
        chỉ IP hay ai đọc. Khi nginx, Caddy hay CDN đọc thẳng thư mục trang thì không có số đếm.
      </p>
      {takers === undefined ? (
        <p>Chưa có lần lấy nào được đếm.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Nơi</th>
              {takenKinds.map((kind) => (
                <th key={kind} scope="col">
                  {kindNames[kind]}
                </th>
              ))}
              <th scope="col">Gần nhất</th>
            </tr>
          </thead>
          <tbody>
            {takers.slice(0, mostRows).map(({ host, counts, last }) => (
              <tr key={host}>
                <th scope="row">{host || 'Không xưng tên'}</th>
                {takenKinds.map((kind) => (
                  <td key={kind}>{(counts[kind] ?? 0).toLocaleString('vi-VN')}</td>
                ))}
                <td>{last.split('-').toReversed().join('/')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {takers && takers.length > mostRows && <p>và {takers.length - mostRows} nơi lấy ít hơn.</p>}
    </section>
  );
}
