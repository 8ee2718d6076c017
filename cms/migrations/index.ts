import * as m20261122_013528_initial from './20261122_013528_initial.ts';

export const migrations = [
  { name: '20261122_013528_initial', up: m20261122_013528_initial.up, down: m20261122_013528_initial.down },
];
