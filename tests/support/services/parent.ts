import { runService } from '../../../scripts/start/service.ts';

// A parent that keeps a service running and passes on what it says.
const [script = ''] = process.argv.slice(2);
runService({
  name: 'con',
  script: [script],
  environment: { NODE_ENV: 'test' },
  write: (line) => console.log(line),
});
