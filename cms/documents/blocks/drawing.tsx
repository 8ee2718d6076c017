'use client';
import type { ComponentType } from 'react';
import type { BlockOf } from '#contract/blocks.ts';
import { embedHosts } from '#contract/embed-hosts.ts';
import { findInlineProblem } from '#contract/inline.ts';
import type { FormBlockType } from './body-block.ts';
import { useFile } from './use-file.ts';

interface Props<T extends FormBlockType> {
  block: BlockOf<T>;
}

const drawings: { readonly [T in FormBlockType]: ComponentType<Props<T>> } = {
  figure: ({ block: { media, caption } }) => <Picture media={media} caption={caption} />,
  gallery: ({ block: { items } }) => (
    <div className="drawing__gallery">
      {items.map(({ media, caption }, index) => (
        // Rows have no identity besides their place.
        <Picture key={index} media={media} caption={caption} />
      ))}
    </div>
  ),
  video: ({ block: { media, caption } }) => <Recording media={media} caption={caption} />,
  audio: ({ block: { media, caption } }) => <Recording media={media} caption={caption} />,
  quote: ({ block: { html, cite } }) => (
    <figure className="drawing__quote">
      <blockquote>
        <Inline html={html} />
      </blockquote>
      {cite && <figcaption>{cite}</figcaption>}
    </figure>
  ),
  facts: ({ block: { title, items } }) => (
    <section className="drawing__facts">
      <strong>{title || 'Thông tin'}</strong>
      <dl>
        {items.map(({ label, value }, index) => (
          <div key={index}>
            <dt>{label}</dt>
            <dd>
              <Inline html={value} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ),
  table: ({ block }) => <Table {...block} />,
  embed: ({ block: { provider, title, poster, caption } }) => (
    <figure className="drawing__embed">
      {poster && <Picture media={poster} caption="" />}
      <p>
        ▶ <strong>{title}</strong>
      </p>
      <figcaption>
        <Inline html={caption ?? ''} /> Chỉ tải từ {embedHosts[provider]?.name} khi người đọc bấm.
      </figcaption>
    </figure>
  ),
};

/** What readers will see of a block, as far as it is filled in. */
export function Drawing({ block }: Props<FormBlockType>) {
  const Draw = drawings[block.type] as ComponentType<Props<FormBlockType>>;
  return (
    <div className="drawing" lang={block.language}>
      <Draw block={block} />
    </div>
  );
}

function Table({ rows, header, caption }: BlockOf<'table'>) {
  return (
    <table className="drawing__table">
      {caption && (
        <caption>
          <Inline html={caption} />
        </caption>
      )}
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => {
              const Cell = header && row === 0 ? 'th' : 'td';
              return (
                <Cell key={column}>
                  <Inline html={cell} />
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Picture({ media, caption }: { media: string; caption: string }) {
  const file = useFile(media);
  return (
    <figure>
      {file && <img src={file.thumbnailURL ?? file.url} alt={file.alt} loading="lazy" />}
      <Caption html={caption} credit={file?.credit} />
    </figure>
  );
}

function Recording({ media, caption }: { media: string; caption: string }) {
  const file = useFile(media);
  const label = file?.filename;
  return (
    <figure>
      {file?.type === 'video' && (
        // Its captions are the page's; here one looks whether it is the right film.
        // oxlint-disable-next-line jsx-a11y/media-has-caption
        <video src={file.url} controls preload="metadata" aria-label={label} />
      )}
      {file?.type === 'audio' && (
        // oxlint-disable-next-line jsx-a11y/media-has-caption
        <audio src={file.url} controls preload="none" aria-label={label} />
      )}
      <Caption html={caption} credit={file?.credit} />
    </figure>
  );
}

function Caption({ html, credit }: { html: string; credit: string | undefined }) {
  if (!html && !credit) return null;
  return (
    <figcaption>
      <Inline html={html} /> {credit && <small>{credit}</small>}
    </figcaption>
  );
}

/** Strict inline HTML as it looks; what is not strict, as it was written. */
function Inline({ html }: { html: string }) {
  return findInlineProblem(html) === undefined ? (
    <span dangerouslySetInnerHTML={{ __html: html }} />
  ) : (
    <span>{html}</span>
  );
}
