import { notFound } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { idSchema } from '#contract/identity.ts';
import { readCertificate } from '../../story/withdrawal/read-certificate.ts';
import { CertificateView } from '../../story/withdrawal/certificate-view.tsx';
import { CmsPage } from '../../platform/pages/cms-page.tsx';
import { readSegment } from './read-segment.ts';

/** Certificate of a withdrawal, to be read and printed, at `/admin/bien-ban-go/<id>`. */
export async function CertificatePage(props: AdminViewServerProps) {
  const { req } = props.initPageResult;
  const id = idSchema.safeParse(readSegment(props, 1));
  const certificate =
    req.user && id.success ? await readCertificate(req, id.data).catch(() => undefined) : undefined;
  if (req.user && !certificate) notFound();
  return (
    <CmsPage {...props} title="Biên bản gỡ khỏi trang">
      {certificate && <CertificateView first={certificate} />}
    </CmsPage>
  );
}
