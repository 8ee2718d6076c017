'use client';
import { Button, useField } from '@payloadcms/ui';
import { useSearchParams } from 'next/navigation.js';
import { joinLine } from './join-line.ts';

/** Words with which a reader found nothing, and the way to let them stand for others: `?tu=` of the address. */
export function MissedWords() {
  const words = useSearchParams().get('tu')?.trim().slice(0, 60) ?? '';
  const { value, setValue } = useField<string>({ path: 'groups' });
  if (!words) return null;
  const added = joinLine(value ?? '', words);
  return (
    <div className="missed-words">
      <p>
        Bạn đọc tìm “<strong>{words}</strong>” mà không thấy. Nếu có cách viết khác thì thêm một dòng, rồi
        viết tiếp cách viết ấy sau dấu =.
      </p>
      <Button buttonStyle="secondary" disabled={added === value} onClick={() => setValue(added)} size="small">
        Thêm dòng
      </Button>
    </div>
  );
}
