'use client';
import { useAllFormFields } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useState } from 'react';
import { blockToText, getBlockFiles, type Block, type BlockOf } from '#contract/blocks.ts';
import type { FormBlockType, FormValues } from './body-block.ts';
import { getBodyBlock } from './body-blocks.ts';
import './drawn-block.css';
import { Drawing } from './drawing.tsx';

/**
 * A block of the body as readers will see it, above its form. Once there is something to see, the form is folded away until
 * somebody asks for it or something in it is wrong.
 */
export function DrawnBlock({ type }: { type: FormBlockType }) {
  const [fields] = useAllFormFields();
  const block = toBlock(type, reduceFieldsToValues(fields, true));
  const isEmpty = blockToText(block).trim() === '' && getBlockFiles(block).every(({ id }) => id === '');
  const [wants, setWants] = useState(isEmpty);
  const isWrong = Object.values(fields).some(({ valid }) => valid === false);
  const isOpen = wants || isEmpty || isWrong;
  return (
    <div className="drawn-block" data-open={isOpen}>
      {!isEmpty && (
        <>
          <Drawing block={block} />
          <button
            type="button"
            className="drawn-block__toggle"
            aria-expanded={isOpen}
            disabled={isWrong}
            onClick={() => setWants(!wants)}
          >
            {isOpen ? 'Thu ô nhập lại' : 'Sửa khối này'}
          </button>
        </>
      )}
    </div>
  );
}

/** What the form holds as the contract says it, unchecked: half of it may be missing. */
function toBlock(type: FormBlockType, values: FormValues): BlockOf<FormBlockType> {
  return { id: '', type, ...getBodyBlock(type).toContent(values) } as Block as BlockOf<FormBlockType>;
}
