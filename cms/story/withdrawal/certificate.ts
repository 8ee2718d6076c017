import type { HandOver, HandOverPlace } from '#contract/hand-over.ts';
import type { DeliveryCounts } from '../../publishing/announcement/delivery-counts.ts';
import type { Framing } from '../../publishing/takers/read-takers.ts';
import type { WithdrawnItem } from './take-down.ts';

export const withdrawalKinds = { withdrawal: 'Gỡ bài', forgotten: 'Quyền được quên' } as const;
export type WithdrawalKind = keyof typeof withdrawalKinds;

/** Places that a withdrawn thing can have been in, in the order of the certificate. */
export const clearedPlaces = {
  page: 'Trang của bài, kể cả bản nén',
  server: 'Máy chủ trả lời 410',
  related: 'Trang khác có nêu bài',
  lists: 'Danh sách',
  home: 'Trang chủ',
  feeds: 'Nguồn tin, gói đọc ngoại tuyến',
  embeds: 'Khung nhúng ở trang khác: nay hiện lời báo đã gỡ',
  sitemaps: 'Sơ đồ trang',
  search: 'Tìm kiếm',
  share: 'Ảnh chia sẻ, gói báo chí',
  files: 'Tệp ảnh, tiếng, hình',
  mirror: 'Bản sao ở kho S3',
} as const satisfies Record<HandOverPlace, string>;

export interface CertificateItem extends WithdrawnItem {
  /** When each place was cleared, by place; a place where it was not is absent. Empty while it is under way. */
  places: Partial<Record<keyof typeof clearedPlaces, string>>;
  /** When all pages and files were cleared, and the address itself was asked; null while under way. */
  done: string | null;
  /** `http`: the public address was asked and answers the notice. `tree`: the file that servers serve was compared. */
  checked: HandOver['checked'];
  /** Why it could not be cleared yet. */
  problem: string | null;
  /** How far partners have been told of it; null when nobody was to be told. */
  partners: DeliveryCounts | null;
  /** Sites that showed it in a frame lately, as far as the site's own server has counted. */
  framing: readonly Framing[];
  /** Put back on the site since. */
  isBack: boolean;
}

export interface Certificate {
  id: string;
  kind: WithdrawalKind;
  title: string;
  reason: string;
  by: string;
  at: string;
  items: CertificateItem[];
}
