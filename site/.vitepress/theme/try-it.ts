import { useData } from 'vitepress';
import { computed, defineComponent, h, onMounted, ref, watch } from 'vue';

/** Where a sandbox listens that was started without `--port`. */
const usual = 'http://127.0.0.1:8787';

/** Under which name the browser keeps the address of the reader's own. */
const kept = 'wechatpay-chain:sandbox';

/** A request that the sandbox signs and sends. */
interface Draft {
  method: string;
  target: string;
  body: string;
  /** What the body is. */
  headers: object;
}

interface Sent {
  status: number;
  body: string;
}

/**
 * The operation of a page of the explorer.
 *
 * @example operationOf('en/api/v3/pay/transactions/id/_transaction_id_/get.md') // 'GET v3/pay/transactions/id/{transaction_id}'
 */
export const operationOf = (path: string): string | undefined => {
  const [, template, verb] = /^(?:en\/)?api\/((?:v2|v3|brand)\/.+)\/(get|post|put|patch|delete)\.md$/.exec(path) ?? [];
  return template && verb && `${verb.toUpperCase()} ${template.replace(/(^|\/)_([^/]+)_(?=\/|$)/g, '$1{$2}')}`;
};

/** JSON as people read it; any other text as it is. */
const readable = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
};

/** JSON without the white space that makes it readable here. */
const asSent = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
};

/** Asks the control API of a sandbox. */
const ask = async <T>(sandbox: string, path: string, body?: object): Promise<T> => {
  const init = body && {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
  const response = await fetch(`${sandbox.replace(/\/+$/, '')}/_sandbox/${path}`, init);
  const read: unknown = await response.json();
  if (response.ok) return read as T;
  throw new Error(String(Reflect.get(Object(read), 'message') ?? `HTTP ${response.status}`));
};

/** Below an operation: a request of it that is sent to the reader's own sandbox, and what that responds. */
export const TryIt = defineComponent({
  name: 'TryIt',
  setup: () => {
    const { page, lang } = useData();
    const say = (chinese: string, english: string): string => (lang.value.startsWith('en') ? english : chinese);
    const operation = computed(() => operationOf(page.value.relativePath));
    const sandbox = ref(usual);
    const origin = ref('');
    const draft = ref<Draft>();
    const sent = ref<Sent>();
    const problem = ref('');
    const isBusy = ref(false);
    onMounted(() => {
      sandbox.value = localStorage.getItem(kept) ?? usual;
      origin.value = location.origin;
    });
    watch(operation, () => {
      draft.value = undefined;
      sent.value = undefined;
      problem.value = '';
    });

    const attempt = async (work: () => Promise<void>): Promise<void> => {
      isBusy.value = true;
      problem.value = '';
      sent.value = undefined;
      try {
        await work();
        localStorage.setItem(kept, sandbox.value);
      } catch (error) {
        // What a browser says of a server that it may not ask is of no help.
        problem.value =
          error instanceof TypeError
            ? say(
                '沙箱没有响应：它在运行吗？启动时写了上面的 --allow-origin 吗？',
                'The sandbox does not respond: is it running, and was it started with the --allow-origin above?',
              )
            : String((error as Error).message);
      } finally {
        isBusy.value = false;
      }
    };
    const fetchSample = (): Promise<void> =>
      attempt(async () => {
        const asked = operation.value ?? '';
        // A sandbox begins without a brand, and makes no second one of the same id.
        if (asked.includes(' brand/')) await ask(sandbox.value, 'brand', {});
        const sample = await ask<Draft>(sandbox.value, `sample?operation=${encodeURIComponent(asked)}`);
        if (asked === operation.value) draft.value = { ...sample, body: readable(sample.body ?? '') };
      });
    const send = ({ method, target, body, headers }: Draft): Promise<void> =>
      attempt(async () => {
        const request = { method, target, headers, ...(body.trim() !== '' && { body: asSent(body) }) };
        const { id } = await ask<{ id: number }>(sandbox.value, 'send', request);
        const { response } = await ask<{ response: Sent }>(sandbox.value, `entry?id=${id}`);
        sent.value = response;
      });

    const field = (label: string, input: ReturnType<typeof h>) => h('label', [h('span', label), input]);
    const button = (label: string, press: () => Promise<void>) =>
      h('button', { type: 'button', disabled: isBusy.value, onClick: () => void press() }, label);
    const textIn = (event: Event): string => (event.target as HTMLInputElement).value;

    const formOf = (given: Draft) => [
      h('p', h('code', `${given.method} ${given.target}`)),
      ...(given.method === 'GET' || given.body === ''
        ? [
            field(
              say('路径与查询', 'Path and query'),
              h('input', {
                value: given.target,
                spellcheck: false,
                onInput: (event: Event) => {
                  draft.value = { ...given, target: textIn(event) };
                },
              }),
            ),
          ]
        : [
            field(
              say('报文', 'Body'),
              h('textarea', {
                rows: Math.min(18, given.body.split('\n').length + 1),
                value: given.body,
                spellcheck: false,
                onInput: (event: Event) => {
                  draft.value = { ...given, body: textIn(event) };
                },
              }),
            ),
          ]),
      button(say('签名并发送', 'Sign and send'), () => send(given)),
    ];

    return () =>
      operation.value &&
      h('section', { class: 'try-it vp-doc', 'aria-label': say('试一试', 'Try it') }, [
        h('h2', say('试一试', 'Try it')),
        h('p', [
          say('在另一个终端启动沙箱，允许本页调用它：', 'Start a sandbox in a terminal that lets this page call it:'),
          h('code', `npx wechatpay-chain sandbox --allow-origin ${origin.value}`),
        ]),
        field(
          say('沙箱的地址', 'Address of the sandbox'),
          h('input', {
            value: sandbox.value,
            spellcheck: false,
            onInput: (event: Event) => {
              sandbox.value = textIn(event);
            },
          }),
        ),
        button(say('取一个示例请求', 'Fetch a sample request'), fetchSample),
        ...(draft.value === undefined ? [] : formOf(draft.value)),
        h('div', { 'aria-live': 'polite' }, [
          ...(problem.value === '' ? [] : [h('p', { class: 'problem' }, problem.value)]),
          ...(sent.value === undefined
            ? []
            : [h('p', `HTTP ${sent.value.status}`), h('pre', h('code', readable(sent.value.body)))]),
        ]),
      ]);
  },
});
