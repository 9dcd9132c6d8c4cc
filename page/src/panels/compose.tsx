import { signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { RequestEntry } from '../../../src/sandbox/journal/entry';
import { ask, failure, press } from '../control';
import { useFetched } from '../fetched';
import { readable } from '../format';
import { say } from '../language';
import { go, place } from '../route';

/** A request to be signed and sent. */
export interface Draft {
  readonly method: string;
  readonly target: string;
  readonly body: string;
  /** What the body is, where a sample says it. */
  readonly headers?: object;
}

/** An operation of the catalogue. */
export interface Operation {
  readonly operation: string;
  readonly title: string;
  readonly codes: readonly { readonly code: string; readonly message: string }[];
}

const draft = signal<Draft>({ method: 'POST', target: '', body: '' });

/** The operation whose sample is on its way; what stands in the form until then belongs to another. */
const awaited = signal<string | undefined>(undefined);

/** Puts a request into the form. */
export const edit = (given: Draft): void => {
  draft.value = given;
};

export const draftOf = ({ method, target, body }: RequestEntry): Draft => ({ method, target, body: readable(body) });

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

const fillIn = async (operation: string): Promise<void> => {
  awaited.value = operation;
  try {
    const {
      method,
      target,
      body = '',
      headers = {},
    } = await ask<Partial<Draft> & Pick<Draft, 'method' | 'target'>>(
      `sample?operation=${encodeURIComponent(operation)}`,
    );
    // The operation that was chosen last counts, in whatever order the samples come.
    if (awaited.value === operation) edit({ method, target, body: readable(body), headers });
  } catch (error) {
    failure.value = error instanceof Error ? error.message : String(error);
  } finally {
    if (awaited.value === operation) awaited.value = undefined;
  }
};

/** A request of any operation, signed by the sandbox's own merchant and really sent. */
export const Compose = () => {
  const operations = useFetched<readonly Operation[]>('operations').value ?? [];
  const isSending = useSignal(false);
  const isFirst = place.value.item === 'first';
  useEffect(() => {
    if (isFirst) void fillIn('POST v3/pay/transactions/native');
  }, [isFirst]);
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    isSending.value = true;
    const { method, target, body, headers } = draft.value;
    const sent = await press<{ id: number }>('send', {
      method,
      target,
      ...(headers !== undefined && { headers }),
      ...(body.trim() !== '' && { body: asSent(body) }),
    });
    isSending.value = false;
    if (sent !== undefined) go('journal', sent.id);
  };
  const change = (changed: Partial<Draft>): void => edit({ ...draft.value, ...changed });
  return (
    <form class="panel compose" onSubmit={(event) => void send(event)}>
      <label>
        {say('接口', 'Operation')}
        <input
          type="search"
          list="operations"
          placeholder={say('Native下单、退款、v3/…', 'native, refund, v3/…')}
          onChange={({ currentTarget }) => {
            const chosen = operations.find(({ operation }) => operation === currentTarget.value);
            if (chosen !== undefined) void fillIn(chosen.operation);
          }}
        />
        <datalist id="operations">
          {operations.map(({ operation, title }) => (
            <option key={operation} value={operation}>
              {title}
            </option>
          ))}
        </datalist>
      </label>
      <div class="line">
        <label>
          {say('方法', 'Method')}
          <select value={draft.value.method} onChange={({ currentTarget }) => change({ method: currentTarget.value })}>
            {methods.map((method) => (
              <option key={method}>{method}</option>
            ))}
          </select>
        </label>
        <label class="wide">
          {say('路径与查询', 'Path and query')}
          <input
            required
            spellcheck={false}
            placeholder="/v3/pay/transactions/native"
            value={draft.value.target}
            onInput={({ currentTarget }) => change({ target: currentTarget.value })}
          />
        </label>
      </div>
      <label>
        {say('报文', 'Body')}
        <textarea
          rows={18}
          spellcheck={false}
          value={draft.value.body}
          onInput={({ currentTarget }) => change({ body: currentTarget.value })}
        />
      </label>
      <p class="small">
        {say(
          '用沙箱商户的私钥重新签名，真的发出去；时间戳与随机串是新的。',
          "Signed anew with the private key of the sandbox's merchant, fresh timestamp and nonce, and really sent.",
        )}
      </p>
      <button type="submit" class="primary large" disabled={isSending.value || awaited.value !== undefined}>
        {say('签名并发送', 'Sign and send')}
      </button>
    </form>
  );
};

/** JSON without the white space that makes it readable here; anything else as it is. */
const asSent = (body: string): string => {
  try {
    return JSON.stringify(JSON.parse(body));
  } catch {
    return body;
  }
};
