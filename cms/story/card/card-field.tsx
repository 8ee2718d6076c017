'use client';
import { useFormFields } from '@payloadcms/ui';
import { useDeferredValue, useMemo } from 'react';
import type { Block } from '#contract/blocks.ts';
import { countWords, getReadingMinutes } from '#contract/reading-time.ts';
import { useFile } from '../../documents/blocks/use-file.ts';
import { bodyToBlocks } from '../../documents/body/body-to-blocks.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import type { Story } from '../../payload-types.ts';
import { ShareCard } from './share-card.tsx';
import './card.css';

/** Beside a text: how long it is, and how it will look in lists and where people share it. */
export function CardField() {
  const read = (name: string) => useValue(name);
  const [title, kicker, summary] = [read('title'), read('kicker'), read('summary')].map((value) =>
    typeof value === 'string' ? value : '',
  );
  const lead = getReferenceId(read('lead') as Story['lead']) ?? '';
  const picture = useFile(lead);
  const body = useDeferredValue(read('body'));
  const blocks = useMemo(() => bodyToBlocks(body as Story['body']) as Block[], [body]);
  const words = countWords(blocks);
  const name = title || 'Chưa có tiêu đề';
  return (
    <section className="field-type card-field" aria-label="Bài trông thế nào">
      <h2>Bài trông thế nào</h2>
      <p>
        {words.toLocaleString('vi-VN')} chữ
        {words > 0 && `, khoảng ${getReadingMinutes(blocks)} phút đọc`}
      </p>
      <figure>
        <div className="card-field__card">
          {picture && <img src={picture.thumbnailURL ?? picture.url} alt="" />}
          {kicker && <small>{kicker}</small>}
          <strong>{name}</strong>
          {summary && <span>{summary}</span>}
        </div>
        <figcaption>Trong danh sách</figcaption>
      </figure>
      <figure>
        <ShareCard
          title={name}
          kicker={kicker ?? ''}
          section={getReferenceId(read('section') as Story['section']) ?? ''}
          picture={picture?.thumbnailURL ?? picture?.url}
        />
        <figcaption>Khi chia sẻ lên mạng xã hội</figcaption>
      </figure>
    </section>
  );
}

function useValue(name: string): unknown {
  return useFormFields(([fields]) => fields[name]?.value);
}
