import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { releaseRowSchema, releaseTable, type ReleaseRow } from '#contract/release.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { can } from '../access/can.ts';
import { getConnection } from '../database/transaction.ts';
import { readEnvironment } from '../environment.ts';
import { getStateAfterEdit } from './after-edit.ts';
import { findActions, type StoryAction } from './story-actions.ts';
import { findVersions } from './find-versions.ts';
import { findLatest, isOwn } from './run-transition.ts';
import type { StoryState } from './states.ts';

/** What the edit view shows of a story's way to the public. */
export interface StoryFlow {
  state: StoryState;
  onSite: boolean;
  /** Actions that this user may take now. */
  actions: StoryAction[];
  /** The same once the text in the form is saved: an edit drops the approval. */
  actionsAfterEdit: StoryAction[];
  versions: { id: string; language: LanguageCode; title: string; onSite: boolean }[];
  receipt: ReleaseRow | null;
  /** Address of the public page, while it is there. */
  url: string | null;
}

export async function getStoryFlow(req: PayloadRequest, id: string): Promise<StoryFlow> {
  const { story } = await findLatest(req, id);
  const receipt = await findReceipt(req, id);
  const versions = await findVersions(req, story);
  const state = story.state ?? 'writing';
  const isMine = await isOwn(req, id);
  return {
    state,
    onSite: Boolean(story.onSite),
    actions: isMine ? findActions(req, story) : [],
    actionsAfterEdit: isMine
      ? findActions(req, { ...story, state: getStateAfterEdit(state, can(req.user, 'story.updateAll')) })
      : [],
    versions: versions.map(({ id: other, language, title, onSite }) => ({
      id: other,
      language,
      title: title ?? '',
      onSite: Boolean(onSite),
    })),
    receipt,
    url: story.onSite && receipt?.address ? `${readEnvironment().publicUrl}${receipt.address}` : null,
  };
}

async function findReceipt(req: PayloadRequest, id: string): Promise<ReleaseRow | null> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    SELECT * FROM ${sql.identifier(releaseTable)} WHERE document_key = ${`story/${id}`} ORDER BY id DESC LIMIT 1`);
  return rows[0] ? releaseRowSchema.parse(rows[0]) : null;
}
