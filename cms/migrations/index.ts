import * as m20261122_011710_initial from './20261122_011710_initial.ts';

export const migrations = [
  { name: '20261122_011710_initial', up: m20261122_011710_initial.up, down: m20261122_011710_initial.down },
];
