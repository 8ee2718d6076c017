import { writeFileSync } from 'node:fs';
import { describeExample } from '../cms/platform/environment/describe-variables.ts';

/** For developers: writes `.env.example` from the declared variables. */
writeFileSync('.env.example', describeExample());
