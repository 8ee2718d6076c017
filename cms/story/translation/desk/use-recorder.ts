'use client';
import { useRef, useState } from 'react';

/** What every browser of the last years records a voice in, the best known first. */
const types = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];

/** Records the microphone. @returns `stop` gives the sound as a file of this name */
export function useRecorder() {
  const recorder = useRef<MediaRecorder | undefined>(undefined);
  const [isOn, setOn] = useState(false);
  const start = async (): Promise<string> => {
    if (!('MediaRecorder' in window) || !navigator.mediaDevices) {
      return 'Trình duyệt này không thu được tiếng. Hãy chọn tệp đã thu sẵn.';
    }
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const mimeType = types.find((type) => MediaRecorder.isTypeSupported(type));
      recorder.current = new MediaRecorder(stream, mimeType ? { mimeType } : {});
      recorder.current.start();
      setOn(true);
      return '';
    } catch {
      return 'Không mở được micrô. Hãy cho phép trình duyệt dùng micrô, hoặc chọn tệp đã thu sẵn.';
    }
  };
  const stop = (name: string) =>
    new Promise<File | undefined>((resolve) => {
      const active = recorder.current;
      if (!active) return resolve(undefined);
      active.ondataavailable = ({ data }) => {
        const extension = data.type.includes('mp4') ? 'm4a' : data.type.includes('ogg') ? 'ogg' : 'weba';
        resolve(new File([data], `${name}.${extension}`, { type: data.type.split(';')[0] ?? 'audio/webm' }));
      };
      active.stop();
      active.stream.getTracks().forEach((track) => track.stop());
      recorder.current = undefined;
      setOn(false);
    });
  return { isOn, start, stop };
}
