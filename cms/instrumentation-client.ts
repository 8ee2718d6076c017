import { config } from 'zod/v4/core';

// Next runs this before anything else of a page. Whatever defines a schema asks whether it may make code from text, unless
// it is told not to: the policy forbids it, and every page of a form would be reported for having tried.
config({ jitless: true });
