import { beforeAll, describe, expect, test } from 'vitest';
import type { SettingsDocument } from '#contract/settings.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { makePicture, makeSettings, toId } from '../support/make-documents.ts';
import { drawSite, origin, type DrawnPage } from './support/draw-site.ts';
import { makeSampleDocuments } from './support/sample-documents.ts';

const logo = makePicture({
  id: toId('bieu-trung'),
  width: 512,
  height: 512,
  file: { source: 'b.png', sha256: 'c'.repeat(64), extension: 'png', mimeType: 'image/png', bytes: 9_000 },
});

function draw(wish: Partial<SettingsDocument>): Promise<Map<string, DrawnPage>> {
  const documents = makeSampleDocuments().map((document) =>
    document.kind === 'settings' ? { ...document, ...wish } : document,
  );
  return drawSite(makeEdition([...documents, logo]));
}

const read = (pages: Map<string, DrawnPage>, address: string) => pages.get(address)?.text ?? '';

describe('the pages of a deployment', () => {
  let own: Map<string, DrawnPage>;
  let plain: Map<string, DrawnPage>;

  beforeAll(async () => {
    own = await draw({
      logo: logo.id,
      accent: '#0b4f8a',
      permit: 'Giấy phép 01/GP',
      responsibleEditor: 'Bà A',
    });
    plain = await draw({});
  });

  test('carry its logo and colours, and the built-in ones where it has none', () => {
    const home = read(own, '/vi/');
    expect(home).toContain(
      `<img class="logo own" src="/tep/${'c'.repeat(16)}-320.webp" width="512" height="512" alt="">`,
    );
    expect(home).not.toContain('class="rim"');
    expect(home).toContain(':root{--brand:#0b4f8a;--band:#0b4f8a');
    expect(home).toContain(
      '<meta name="theme-color" content="#0b4f8a" media="(prefers-color-scheme: light)">',
    );
    expect(home).toMatch(/<link rel="icon" href="\/chia-se\/[0-9a-f]{20}\.png" type="image\/png">/);
    expect(home).toMatch(/<link rel="apple-touch-icon" href="\/chia-se\/[0-9a-f]{20}\.png">/);
    expect(read(plain, '/vi/')).toContain('<link rel="icon" href="/icons/icon.svg" type="image/svg+xml">');
    expect(read(plain, '/vi/')).toContain('class="rim"');
    expect(read(plain, '/vi/')).toContain('content="#8e1b1f" media="(prefers-color-scheme: light)"');
    expect(read(plain, '/vi/')).not.toContain('logo own');
  });

  test('give the same to telephones and search engines', () => {
    expect(JSON.parse(read(own, '/site.webmanifest'))).toMatchObject({
      theme_color: '#0b4f8a',
      icons: [
        { sizes: '512x512' },
        { sizes: '192x192' },
        { sizes: '180x180' },
        { sizes: '512x512', purpose: 'maskable' },
      ],
    });
    for (const address of ['/site.webmanifest', '/vi/rss.xml', '/vi/opensearch.xml', '/vi/']) {
      expect(read(own, address), address).toMatch(/\/chia-se\/[0-9a-f]{20}\.png/);
      expect(read(own, address), address).not.toContain('/icons/');
      expect(read(plain, address), address).toContain('/icons/icon');
    }
    expect(JSON.parse(read(plain, '/site.webmanifest'))).toMatchObject({ theme_color: '#8e1b1f' });
    expect(read(own, '/vi/bai/bai-du-khoi/')).toContain(`"logo":"${origin}/tep/${'c'.repeat(16)}-1200.jpg"`);
  });

  test('say in the footer who answers for them, as the law asks', () => {
    const footer = /<footer.*<\/footer>/s.exec(read(own, '/en/'))?.[0] ?? '';
    for (const words of ['Giấy phép 01/GP', 'Bà A', 'Office hours', 'href="/en/lien-he/"']) {
      expect(footer).toContain(words);
    }
    expect(footer).toMatch(/<dd lang="vi">\s*Bà A/);
  });

  test('have a contact page in every language, made of the settings', () => {
    const contact = read(own, '/vi/lien-he/');
    expect(contact).toMatch(/<h1[^>]*>Liên hệ<\/h1>/);
    expect(contact).toContain('href="tel:02633822111"');
    expect(contact).toContain('href="mailto:toasoan@example.vn"');
    expect(contact).toContain('hreflang="en" href="https://guong.example/en/lien-he/"');
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(contact) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@graph': [
        { '@type': 'ContactPage' },
        {
          '@type': 'NewsMediaOrganization',
          contactPoint: {
            '@type': 'ContactPoint',
            telephone: '(0263) 3822 111',
            email: 'toasoan@example.vn',
            description: 'Giờ hành chính',
          },
        },
        { '@type': 'BreadcrumbList' },
      ],
    });
    expect(read(own, '/kpm/lien-he/')).toContain('noindex');
    expect(read(own, '/vi/sitemap.xml')).toContain(`${origin}/vi/lien-he/`);
    expect(read(own, '/kpm/lien-he/')).toContain('Liên hệ');
  });

  test('leave out what was not filled in', async () => {
    const pages = await draw({ ...makeSettings(), phone: '', email: '' });
    expect(read(pages, '/vi/lien-he/')).not.toContain('href="tel:');
    expect(read(pages, '/vi/lien-he/')).not.toContain('contactPoint');
  });
});
