'use client';
import { useState } from 'react';
import { ask } from '../../../platform/requests/ask.ts';
import type { XliffPreview } from '../xliff/import-xliff.ts';

/** A translator's file on its way in: shown first, written once somebody has agreed. */
export function useXliff(address: string) {
  const [xliff, setXliff] = useState('');
  const [preview, setPreview] = useState<XliffPreview | undefined>();
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [isConverting, setConverting] = useState(false);
  const [message, setMessage] = useState('');
  const open = async (file: File | undefined) => {
    if (!file) return;
    const text = await file.text();
    setXliff(text);
    setTaken(new Set());
    setConverting(false);
    const answer = await ask<XliffPreview>(address, { body: { xliff: text } });
    setMessage(answer.message);
    setPreview(answer.ok ? answer.body : undefined);
  };
  const confirm = async () => {
    const take = (preview?.changes ?? [])
      .filter(({ unit }) => taken.has(unit))
      .map(({ unit, now }) => ({ unit, now }));
    const answer = await ask(address, { body: { xliff, isConfirmed: true, isConverting, take } });
    if (answer.ok) return window.location.reload();
    setMessage(answer.message);
  };
  const toggle = (unit: string) =>
    setTaken((before) => {
      const after = new Set(before);
      if (!after.delete(unit)) after.add(unit);
      return after;
    });
  return { message, preview, taken, isConverting, open, confirm, toggle, setConverting };
}
