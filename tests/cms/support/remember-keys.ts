import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

const mark = Symbol.for('guong-sang.remembers-keys');

/**
 * A process of tests derives the key of one password and salt once: every account that a test hires signs in at once,
 * and 600,000 rounds take a tenth of a second. Other passwords take what they take.
 */
export function rememberKeys(ofPassword: string): void {
  const { pbkdf2 } = crypto;
  if (mark in pbkdf2) return;
  const known = new Map<string, Buffer>();
  const remember = (...[password, salt, ...how]: Parameters<typeof pbkdf2>): void => {
    const [rounds, length, digest, callback] = how;
    if (password !== ofPassword) return pbkdf2(password, salt, ...how);
    const name = JSON.stringify([salt, rounds, length, digest]);
    const key = known.get(name);
    if (key) {
      setImmediate(callback, null, Buffer.from(key));
      return;
    }
    pbkdf2(password, salt, rounds, length, digest, (error, made) => {
      if (!error) known.set(name, Buffer.from(made));
      callback(error, made);
    });
  };
  Object.assign(crypto, { pbkdf2: Object.assign(remember, { [mark]: true }) });
  syncBuiltinESMExports();
}
