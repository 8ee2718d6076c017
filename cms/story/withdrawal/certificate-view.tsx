'use client';
import { useEffect, useState } from 'react';
import { getLanguage } from '#contract/languages.ts';
import { ask } from '../../platform/requests/ask.ts';
import { formatSeconds } from '../../platform/i18n/local-time.ts';
import type { DeliveryCounts } from '../../publishing/announcement/delivery-counts.ts';
import { takersPeriod } from '../../publishing/takers/takers-period.ts';
import { clearedPlaces, withdrawalKinds, type Certificate, type CertificateItem } from './certificate.ts';

const pollEvery = 1_000;
const pollFor = 15 * 60_000;

/** What was taken off the site, why, and when each place was cleared; it goes on by itself until all is done. */
export function CertificateView({ first }: { first: Certificate }) {
  const [certificate, setCertificate] = useState(first);
  const isDone = certificate.items.every(({ done }) => done !== null);
  const isTold = certificate.items.every(({ partners }) => !partners?.waiting);
  useEffect(() => {
    if ((isDone && isTold) || Date.now() - Date.parse(first.at) > pollFor) return undefined;
    const timer = setInterval(() => {
      void ask<Certificate>(`/api/withdrawals/${first.id}/certificate`).then((answer) => {
        // Where the connection is away for a moment, the next second asks again.
        if (answer.ok) setCertificate(answer.body);
      });
    }, pollEvery);
    return () => clearInterval(timer);
  }, [first, isDone, isTold]);
  const { at, items } = certificate;
  return (
    <article className="certificate" aria-live="polite">
      <Order certificate={certificate} isDone={isDone} />
      {items.length === 0 && <p>Không có gì đang ở trên trang để gỡ.</p>}
      {items.map((item) => (
        <CertifiedItem key={item.key} item={item} from={at} />
      ))}
      <ReachNotes />
      <p className="certificate__print">
        <button type="button" className="story-actions__button" onClick={() => window.print()}>
          In biên bản
        </button>
      </p>
    </article>
  );
}

/** What was to be taken off, by whom and why, and how far that is. */
function Order({ certificate, isDone }: { certificate: Certificate; isDone: boolean }) {
  const { kind, title, reason, by, at, items, id } = certificate;
  return (
    <dl>
      <dt>Việc</dt>
      <dd>{withdrawalKinds[kind]}</dd>
      <dt>Gỡ gì</dt>
      <dd>{title}</dd>
      <dt>Lý do</dt>
      <dd>{reason}</dd>
      <dt>Người gỡ</dt>
      <dd>{by}</dd>
      <dt>Ra lệnh lúc</dt>
      <dd>{formatSeconds(at)}</dd>
      <dt>Kết quả</dt>
      <dd>
        <strong>{isDone ? `Đã gỡ xong cả ${items.length} mục.` : 'Đang gỡ…'}</strong>
      </dd>
      <dt>Số biên bản</dt>
      <dd>{id}</dd>
    </dl>
  );
}

/** What is beyond the reach of this system. */
function ReachNotes() {
  return (
    <ul className="certificate__note">
      <li>
        Trang khác nhúng bài bằng khung của hệ thống thì khung ấy từ lúc gỡ chỉ còn hiện lời báo. Đoạn dẫn và
        liên kết mà đối tác đã dán thì mở ra lời báo đã gỡ; tên bài trong đoạn dẫn do đối tác gỡ. Nơi nhúng kê
        trên là những nơi mà máy chủ kèm theo đếm được trong {takersPeriod} ngày.
      </li>
      <li>
        Bản người đọc đã lưu hay mới đọc để xem khi không có mạng tự xóa ở lần kế tiếp họ mở bất kỳ trang nào
        lúc có mạng.
      </li>
      <li>
        Bản mà máy tìm kiếm, mạng xã hội, đối tác đã chép về từ trước thì phải đề nghị chính nơi ấy gỡ; dòng
        “Đối tác được báo gỡ” cho biết máy chủ của đối tác nào nhận tin báo thì đã nhận chưa.
      </li>
    </ul>
  );
}

function CertifiedItem({ item, from }: { item: CertificateItem; from: string }) {
  const { kind, title, language, address, places, done, checked, problem, partners, framing, isBack } = item;
  const names = { story: 'Bài', exemplar: 'Hồ sơ điển hình', media: 'Tệp' } as const;
  const name = names[kind as keyof typeof names] ?? kind;
  return (
    <section>
      <h2>
        {name}: {title}
        {language && ` (${getLanguage(language).name})`}
      </h2>
      {address && <p>{address}</p>}
      {isBack && <p className="certificate__back">Về sau mục này đã được đưa lên trang trở lại.</p>}
      {problem && <p className="certificate__problem">Chưa gỡ xong: {problem}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">Nơi</th>
            <th scope="col">Sạch lúc</th>
            <th scope="col">Sau lệnh</th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(clearedPlaces) as (keyof typeof clearedPlaces)[]).map((place) => (
            <Row key={place} name={clearedPlaces[place]} at={places[place]} from={from} isOpen={!done} />
          ))}
          <Row
            name={checked === 'http' ? 'Kiểm tra qua địa chỉ công cộng' : 'Kiểm tra trên tệp của máy chủ'}
            at={done ?? undefined}
            from={from}
            isOpen={!done}
          />
          {partners && <PartnersTold counts={partners} from={from} />}
          {framing.length > 0 && <FramedBy framing={framing} />}
        </tbody>
      </table>
    </section>
  );
}

/** Partners who were told that it has to go. */
function PartnersTold({ counts: { partners, delivered, failed, lastAt }, from }: PartnersToldProps) {
  return (
    <tr>
      <th scope="row">Đối tác được báo gỡ</th>
      <td>
        {delivered}/{partners} đã nhận
        {failed > 0 && `, ${failed} không gửi được`}
        {lastAt && `, lần cuối ${formatSeconds(lastAt)}`}
      </td>
      <td>{lastAt ? formatDelay(lastAt, from) : ''}</td>
    </tr>
  );
}

/** Sites in whose pages it stood, and how often it was asked for from there. */
function FramedBy({ framing }: { framing: CertificateItem['framing'] }) {
  return (
    <tr>
      <th scope="row">Trang khác có nhúng</th>
      <td colSpan={2}>
        {framing
          .map(({ host, count }) => `${host || 'không xưng tên'} (${count.toLocaleString('vi-VN')} lần)`)
          .join(', ')}
      </td>
    </tr>
  );
}

interface PartnersToldProps {
  counts: DeliveryCounts;
  from: string;
}

interface RowProps {
  name: string;
  at: string | undefined;
  from: string;
  isOpen: boolean;
}

function Row({ name, at, from, isOpen }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{at ? formatSeconds(at) : isOpen ? 'đang chờ' : 'mục này không có ở nơi ấy'}</td>
      <td>{at ? formatDelay(at, from) : ''}</td>
    </tr>
  );
}

/** @example formatDelay('…:02.500Z', '…:00.000Z') === '2,5 giây' */
function formatDelay(at: string, from: string): string {
  const seconds = (Date.parse(at) - Date.parse(from)) / 1_000;
  return `${seconds.toLocaleString('vi-VN', { maximumFractionDigits: 2 })} giây`;
}
