import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { idSchema, languageSchema } from '#contract/identity.ts';
import { line, text } from '#contract/text.ts';
import type { Story } from '../../payload-types.ts';
import { momentSchema } from '../../platform/rest/moment-schema.ts';
import { parseBody, readId, requireUser } from '../../platform/rest/read-request.ts';
import { correctionBody, readCorrection } from './correction-words.ts';
import { approveStory } from './approve-story.ts';
import { publishStory } from './publish-story.ts';
import { archiveStory, reopenStory } from './archive-story.ts';
import { moveStory, type Move } from './move-story.ts';
import { acknowledgeSlot } from './acknowledge-slot.ts';
import { previewWithdrawal } from '../withdrawal/preview.ts';
import { findHistory } from './history.ts';
import { scheduleStory, unscheduleStory } from './schedule-story.ts';
import { seenText } from './seen-text.ts';
import { getStoryChecklist } from './story-checklist.ts';
import { getStoryFlow } from './story-flow.ts';
import { translateStory, translationLayouts } from '../translation/translate-story.ts';
import { compareWithLive } from '../versions/compare-with-live.ts';
import { withdrawStory } from '../withdrawal/withdraw-story.ts';

const reasonBody = z.object({ reason: text(1_000).default('') });
const approveBody = z.object(seenText);
const scheduleBody = z.object({ at: momentSchema, ...seenText });
const publishBody = z.object({ ...correctionBody, ...seenText });
const withdrawBody = z.object({
  reason: line(1_000),
  translations: z.array(idSchema).default([]),
  media: z.array(idSchema).optional(),
});
const translateBody = z.object({
  language: languageSchema,
  layout: z.enum(translationLayouts).default('structure'),
});

/** The ways of a story, each a POST to `/api/stories/:id/<action>`; `flow` tells what is possible now. */
export const storyEndpoints: Endpoint[] = [
  move('begin'),
  move('submit'),
  move('recall'),
  move('edit'),
  move('return'),
  transition('archive', reasonBody, (req, id, { reason }) => archiveStory(req, id, reason)),
  transition('reopen', reasonBody, (req, id, { reason }) => reopenStory(req, id, reason)),
  transition('approve', approveBody, approveStory),
  transition('schedule', scheduleBody, (req, id, { at, ...seen }) =>
    scheduleStory(req, id, new Date(at), seen),
  ),
  transition('unschedule', z.object({}), (req, id) => unscheduleStory(req, id)),
  transition('acknowledge', z.object({}), (req, id) => acknowledgeSlot(req, id)),
  transition('publish', publishBody, (req, id, { note, wrong, right, ...seen }) =>
    publishStory(req, id, readCorrection({ note, wrong, right }), seen),
  ),
  transition('withdraw', withdrawBody, (req, id, { media, ...body }) =>
    withdrawStory(req, id, { ...body, media }),
  ),
  transition('translate', translateBody, (req, id, { language, layout }) =>
    translateStory(req, id, language, layout),
  ),
  question('flow', getStoryFlow),
  question('checklist', getStoryChecklist),
  question('history', findHistory),
  question('live-changes', compareWithLive),
  question('withdrawal', previewWithdrawal),
];

function question(name: string, find: (req: PayloadRequest, id: string) => Promise<unknown>): Endpoint {
  return {
    path: `/:id/${name}`,
    method: 'get',
    handler: async (req) => {
      requireUser(req);
      return Response.json(await find(req, readId(req)), { headers: { 'Cache-Control': 'no-store' } });
    },
  };
}

function move(name: Move): Endpoint {
  return transition(name, reasonBody, (req, id, { reason }) => moveStory(req, id, name, reason));
}

function transition<T>(
  action: string,
  schema: z.ZodType<T>,
  run: (req: PayloadRequest, id: string, body: T) => Promise<Story & { certificate?: string }>,
): Endpoint {
  return {
    path: `/:id/${action}`,
    method: 'post',
    handler: async (req) => {
      requireUser(req);
      const body = await parseBody(req, schema);
      const { id, state, certificate } = await run(req, readId(req), body);
      return Response.json({ id, state, ...(certificate ? { certificate } : {}) });
    },
  };
}
