/** What PostgreSQL gets to see of our environment: no secrets, and none of the variables that would steer it. */
export function bareEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV, TZ: 'UTC' };
}
