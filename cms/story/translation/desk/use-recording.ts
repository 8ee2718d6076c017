'use client';
import { useState } from 'react';
import { ask, UPLOAD_WAIT, type Answer } from '../../../platform/requests/ask.ts';
import type { DeskWork } from './use-desk.ts';
import { useRecorder } from './use-recorder.ts';

/** What is known of a recording before it is made; empty texts say nothing. */
export interface RecordingWish {
  speaker: string;
  /** Part that is read; empty for the whole text. */
  part: string;
  /** Id of the speaker's consent. */
  consent: string;
}

/** A recording on its way into a text: recorded here or chosen as a file. */
export function useRecording(work: DeskWork) {
  const recorder = useRecorder();
  const [wish, setWish] = useState<RecordingWish>({ speaker: '', part: '', consent: '' });
  const [problem, setProblem] = useState('');
  const change = (part: Partial<RecordingWish>) => setWish((before) => ({ ...before, ...part }));
  const add = async (file: File | undefined) => {
    if (!file) return;
    const { speaker, part, consent } = wish;
    const answer = await upload(file, speaker, consent);
    setProblem(answer.message);
    if (!answer.ok) return;
    const media = answer.body.doc.id;
    await work.send({
      record: { media, speaker, ...(part ? { part } : {}), ...(consent ? { consent } : {}) },
    });
  };
  const toggle = async () => {
    if (recorder.isOn) await add(await recorder.stop(`doc-${Date.now()}`));
    else setProblem(await recorder.start());
  };
  return { wish, change, problem, isOn: recorder.isOn, add, toggle };
}

async function upload(
  file: File,
  speaker: string,
  consent: string,
): Promise<Answer<{ doc: { id: string } }>> {
  const form = new FormData();
  const people = consent ? { recognisable: 'people', peopleShown: [consent] } : {};
  form.set('file', file);
  form.set('_payload', JSON.stringify({ credit: speaker, licence: 'own', alt: '', ...people }));
  return ask('/api/media?depth=0', { body: form, wait: UPLOAD_WAIT });
}
