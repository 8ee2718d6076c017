import type { PayloadRequest } from 'payload';
import { recordEvent } from '../../platform/audit/record-event.ts';

/** Handler: a recording that is listened to is in the audit log; Payload has checked before that its listener may. */
export async function recordVoiceDownload(
  req: PayloadRequest,
  { params }: { params: { filename: string } },
): Promise<void> {
  // A player fetches a recording in many parts; its first is enough.
  if (!/^bytes=(?!0-)/.test(req.headers.get('range') ?? ''))
    await recordEvent(req, {
      action: 'personalData.read',
      subject: { collection: 'nomination-voices', id: '', title: params.filename },
      detail: { operation: 'download' },
    });
}
