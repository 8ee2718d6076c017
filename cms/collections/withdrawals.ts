import type { CollectionConfig, PayloadRequest } from 'payload';
import { accessOf } from '../platform/access/access-of.ts';
import { toOptions } from '../documents/fields/options.ts';
import { withdrawalKinds } from '../story/withdrawal/certificate.ts';
import { readCertificate } from '../story/withdrawal/read-certificate.ts';
import { requireUser } from '../platform/rest/read-request.ts';

/** Certificates: what was taken off the site, by whom and why. Nobody changes them. */
export const withdrawals: CollectionConfig = {
  slug: 'withdrawals',
  labels: { singular: 'Biên bản gỡ', plural: 'Biên bản gỡ' },
  admin: { hidden: true, useAsTitle: 'title' },
  defaultSort: '-createdAt',
  access: accessOf('withdrawals'),
  disableDuplicate: true,
  endpoints: [
    {
      path: '/:id/certificate',
      method: 'get',
      handler: async (req: PayloadRequest) => {
        requireUser(req);
        const certificate = await readCertificate(req, String(req.routeParams?.id));
        return Response.json(certificate, { headers: { 'Cache-Control': 'no-store' } });
      },
    },
  ],
  fields: [
    { name: 'kind', type: 'select', label: 'Loại', required: true, options: toOptions(withdrawalKinds) },
    { name: 'title', type: 'text', label: 'Gỡ gì', required: true },
    { name: 'reason', type: 'textarea', label: 'Lý do', required: true },
    { name: 'by', type: 'text', label: 'Người gỡ', required: true },
    { name: 'items', type: 'json', label: 'Những gì được gỡ', required: true },
  ],
};
