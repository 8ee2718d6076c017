import type { Endpoint } from 'payload';
import { parseBody, requireUser } from '../../platform/rest/read-request.ts';
import { askForAsset, PublisherAwayError } from './ask-publisher.ts';
import { drawPreview, previewBody } from './draw-preview.ts';
import { framePage } from './frame-page.ts';

const html = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };

/** Previews: never public, only for who is signed in and may read the document. */
export const previewEndpoints: Endpoint[] = [
  {
    path: '/preview',
    method: 'post',
    handler: async (req) => {
      requireUser(req);
      const body = await parseBody(req, previewBody, 'Yêu cầu xem trước không hợp lệ.');
      return new Response(await drawPreview(req, body), { headers: html });
    },
  },
  {
    path: '/preview/frame',
    method: 'get',
    handler: (req) => {
      requireUser(req);
      return new Response(framePage, { headers: html });
    },
  },
  {
    path: '/preview/assets/:name',
    method: 'get',
    handler: async (req) => {
      requireUser(req);
      try {
        const asset = await askForAsset(String(req.routeParams?.name));
        const type = asset.headers.get('Content-Type') ?? 'application/octet-stream';
        return new Response(asset.body, { status: asset.status, headers: { 'Content-Type': type } });
      } catch (error) {
        if (error instanceof PublisherAwayError) return new Response(null, { status: 503 });
        throw error;
      }
    },
  },
  {
    path: '/preview/files/:name',
    method: 'get',
    handler: async (req) => {
      requireUser(req);
      const sha256 = /^[0-9a-f]{16}/.exec(String(req.routeParams?.name))?.[0];
      const { docs } = await req.payload.find({
        collection: 'media',
        where: { sha256: { like: `${sha256 ?? '-'}` } },
        limit: 1,
        depth: 0,
        user: req.user,
        overrideAccess: false,
        req,
      });
      const url = docs[0]?.url;
      return url
        ? Response.redirect(new URL(url, req.payload.config.serverURL), 302)
        : new Response(null, { status: 404 });
    },
  },
];
