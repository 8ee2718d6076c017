import { administrator } from '../../support/whole-system.ts';

/** The CMS through its REST API, as the first administrator; `undefined` when the CMS did not answer. */
export class CmsClient {
  readonly #origin: string;
  readonly #token: string;

  private constructor(origin: string, token: string) {
    this.#origin = origin;
    this.#token = token;
  }

  static async signIn(origin: string): Promise<CmsClient> {
    const response = await fetch(`${origin}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(administrator),
    });
    const { token } = (await response.json()) as { token: string };
    return new CmsClient(origin, token);
  }

  async ask<T>(method: 'GET' | 'POST', path: string, body?: object): Promise<T | undefined> {
    let response: Response;
    let text: string;
    try {
      response = await fetch(`${this.#origin}/api${path}`, {
        method,
        headers: { 'Content-Type': 'application/json', Authorization: `JWT ${this.#token}` },
        ...(body && { body: JSON.stringify(body) }),
      });
      text = await response.text();
    } catch {
      return undefined;
    }
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text) as T;
  }
}
