'use client';
import { useDocumentInfo, useField } from '@payloadcms/ui';

/** In the form: how many parts of a recording are timed; they are marked at the desk, while listening. */
export function TimingsField({ path }: { path: string }) {
  const { id } = useDocumentInfo();
  const { value } = useField<unknown[] | null>({ path });
  const count = Array.isArray(value) ? value.length : 0;
  return (
    <p className="field-type">
      Mốc thời gian: {count > 0 ? `${count} đoạn` : 'chưa có'}.{' '}
      {id && <a href={`/admin/dich/${String(id)}#ban-ghi-tieng`}>Đánh dấu ở bàn dịch</a>}
    </p>
  );
}
