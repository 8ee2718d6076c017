'use client';
import { Dialog } from '../../platform/pages/dialog.tsx';

/** Says that somebody changed the text since it was opened, and brings the new one onto the screen. */
export function ChangedDialog({ message, onClose }: { message: string; onClose: () => void }) {
  return (
    <Dialog
      title="Bài đã thay đổi"
      confirm="Tải lại bài"
      onConfirm={() => window.location.reload()}
      onClose={onClose}
    >
      <p>{message}</p>
    </Dialog>
  );
}
