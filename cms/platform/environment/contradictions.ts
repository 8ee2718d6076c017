import type { Values } from './variables.ts';

/** What is wrong with variables that are good each for itself, in Vietnamese; undefined when they go together. */
export function findContradiction(values: Values): string | undefined {
  const { SITE_PORT, CMS_PORT, S3_BUCKET, S3_SITE_BUCKET } = values;
  if (SITE_PORT === CMS_PORT) {
    return `SITE_PORT và CMS_PORT đều là ${SITE_PORT}. Trang công cộng và trang biên tập cần hai cổng khác nhau.`;
  }
  if (S3_BUCKET !== undefined && S3_BUCKET === S3_SITE_BUCKET) {
    return `S3_BUCKET và S3_SITE_BUCKET đều là “${S3_BUCKET}”. Kho của trang công cộng phải là kho riêng: tệp nào không thuộc trang sẽ bị xóa khỏi kho ấy.`;
  }
  if ((S3_BUCKET ?? S3_SITE_BUCKET) === undefined) return undefined;
  const missing = (['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const).filter((key) => !values[key]);
  if (missing.length === 0) return undefined;
  return `Đã đặt ${S3_BUCKET ? 'S3_BUCKET' : 'S3_SITE_BUCKET'} nhưng còn thiếu ${missing.join(', ')}.`;
}
