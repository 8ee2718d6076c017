/** In place of a button of Payload that would go around the newsroom's own flow. */
export function Nothing() {
  return null;
}
