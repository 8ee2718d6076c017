/** What PostgreSQL gets to see of our environment: no secrets, and none of the variables that would steer it. */
export function bareEnvironment(): NodeJS.ProcessEnv {
  const { PATH, NODE_ENV } = process.env;
  return { PATH, NODE_ENV, TZ: 'UTC' };
}
