import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { makeFaces, type Face } from './faces.ts';

const moduleId = 'virtual:fonts';

/** Cuts the fonts at build, writes them beside the other assets and tells the templates their addresses. */
export function fonts(): AstroIntegration {
  let faces: Face[] = [];
  return {
    name: 'guong-sang-fonts',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        faces = await makeFaces();
        const known = faces.map(({ family, weight, script, address }) => ({
          family,
          weight,
          script,
          address,
        }));
        updateConfig({ vite: { plugins: [toModule(known)] } });
      },
      'astro:build:done': async ({ dir }) => {
        await mkdir(new URL('_assets/', dir), { recursive: true });
        for (const face of faces) await writeFile(new URL(`.${face.address}`, dir), face.bytes);
      },
    },
  };
}

function toModule(faces: Omit<Face, 'bytes'>[]) {
  return {
    name: 'guong-sang-fonts',
    resolveId: (id: string) => (id === moduleId ? `\0${moduleId}` : undefined),
    load: (id: string) => (id === `\0${moduleId}` ? `export default ${JSON.stringify(faces)}` : undefined),
  };
}
