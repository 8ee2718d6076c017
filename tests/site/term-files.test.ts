import { expect, test } from 'vitest';
import type { DocumentOf } from '#contract/document.ts';
import { listEntries } from '../../site/kinds/page-kind.ts';
import { termKind } from '../../site/views/term.ts';
import { makeExemplar, makeHome, makeSettings, toId } from '../support/make-documents.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { makeSampleDocuments } from './support/sample-documents.ts';

test('the page of an exemplar has the files of every kind of block, also the poster of a film elsewhere', () => {
  const picture = makeSampleDocuments().find(({ kind }) => kind === 'media') as DocumentOf<'media'>;
  const poster = { ...picture, id: toId('bia-phim') };
  const exemplar = makeExemplar({
    body: [
      { id: 'a', type: 'figure', media: picture.id, caption: '' },
      { id: 'b', type: 'embed', provider: 'youtube', video: 'abcde12345', title: 'Phim', poster: poster.id },
    ],
  });
  const edition = makeEdition([makeSettings(), makeHome(), exemplar, picture, poster]);
  const entry = [...listEntries(termKind, edition)].find(({ params }) => params.id === exemplar.id);
  const { media } = termKind.view(edition, entry as NonNullable<typeof entry>);
  expect(media.map(({ id }) => id)).toEqual([picture.id, poster.id]);
});
