import { signal } from '@preact/signals';

/** What went wrong last, until it is put away. */
export const failure = signal<string | undefined>(undefined);

const messageOf = (body: unknown, status: number): string => {
  if (typeof body === 'object' && body !== null && 'message' in body && typeof body.message === 'string') {
    return body.message;
  }
  return `HTTP ${status}`;
};

const read = async (response: Response): Promise<unknown> => {
  if (response.status === 204) return undefined;
  const body: unknown = await response.json();
  if (!response.ok) throw new Error(messageOf(body, response.status));
  return body;
};

/** Asks the sandbox, by the path of its control API. */
export const ask = async <T>(path: string): Promise<T> => (await read(await fetch(`/_sandbox/${path}`))) as T;

/** Tells the sandbox to do something. */
export const tell = async <T = unknown>(path: string, body: object = {}): Promise<T> =>
  (await read(
    await fetch(`/_sandbox/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  )) as T;

/** The same at the press of a button: what goes wrong is shown, and `undefined` comes back. */
export const press = async <T = unknown>(path: string, body: object = {}): Promise<T | undefined> => {
  failure.value = undefined;
  try {
    return await tell<T>(path, body);
  } catch (error) {
    failure.value = error instanceof Error ? error.message : String(error);
    return undefined;
  }
};
