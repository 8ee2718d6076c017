import { fileURLToPath } from 'node:url';

const folder = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

export const textsFolder = folder('texts');
export const mediaFolder = folder('media');
export const documentsFolder = folder('documents');
export const recordsFolder = folder('records');
export const recordingsFile = folder('sources/recordings.json');
export const licencesFile = folder('LICENCES.md');
