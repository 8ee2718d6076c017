'use client';
import { useConfig, useListRelationships } from '@payloadcms/ui';
import type { DefaultCellComponentProps, RelationshipFieldClient } from 'payload';
import { useEffect } from 'react';
import { getReferenceIds } from './reference.ts';

const SHOWN = 3;

type Cell = DefaultCellComponentProps<RelationshipFieldClient>;

/**
 * Cell of a reference in a list: the names of what it points to. Payload's own cell asks for them only when it has come
 * into sight, and says until then, and on the narrow screens where it never does, that there are none.
 */
export const RelationCell = ({ cellData, field }: Cell) => {
  const collection = String(field.relationTo);
  const all = getReferenceIds([cellData as string | string[] | null].flat().filter((id) => id !== null));
  const shown = all.slice(0, SHOWN);
  const { documents, getRelationships } = useListRelationships();
  const title = useConfig().getEntityConfig({ collectionSlug: collection })?.admin.useAsTitle ?? 'id';
  const asked = shown.join();
  useEffect(() => {
    if (asked) getRelationships(asked.split(',').map((value) => ({ relationTo: collection, value })));
  }, [asked, collection, getRelationships]);
  if (!asked) return <span className="relation-cell">–</span>;
  const names = shown.map((id) => {
    const found = documents[collection]?.[id] as Record<string, unknown> | false | null | undefined;
    return found ? String(found[title] ?? id) : found === false ? '(không còn)' : '…';
  });
  const more = all.length > SHOWN ? ` và ${all.length - SHOWN} mục nữa` : '';
  return (
    <span className="relation-cell">
      {names.join(', ')}
      {more}
    </span>
  );
};
