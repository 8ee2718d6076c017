import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  badgeLooks,
  getStateTraits,
  openStates,
  publicStates,
  storyStates,
} from '../../cms/checks/states.ts';
import { flowStates } from '../../cms/story/term-flow/flow-states.ts';

const css = readFileSync('cms/app/(payload)/story-state.css', 'utf8');

test('every look of a badge has its colours, and some state', () => {
  const styled = [...css.matchAll(/\.state-badge--([a-z]+)/g)].map(([, look]) => look);
  expect(['plain', ...styled].toSorted()).toEqual(badgeLooks.toSorted());
  const used = [...storyStates.map(getStateTraits), ...Object.values(flowStates)].map(({ badge }) => badge);
  expect([...new Set(used)].toSorted()).toEqual(badgeLooks.toSorted());
});

test('no state is open to its writer and public at once', () => {
  expect(openStates).toEqual(['idea', 'writing', 'submitted']);
  expect(publicStates).toEqual(['live', 'corrected']);
});
