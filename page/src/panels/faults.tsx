import { signal } from '@preact/signals';
import { press } from '../control';
import { useFetched } from '../fetched';
import { say } from '../language';
import { Choice } from '../parts/choice';
import type { Operation } from './compose';

interface Queued {
  readonly answers: readonly { readonly kind: string }[];
  readonly failures: readonly { readonly operation: string; readonly code: string }[];
  readonly deliveries: readonly { readonly kind: string }[];
}

/** A fault at the press of a button: what it is called, and what the sandbox is told. */
type Button = readonly [title: () => string, fault: Readonly<Record<string, unknown>>];

const ofResponses: readonly Button[] = [
  [() => say('签名改了一个字节', 'A byte of the signature is changed'), { kind: 'signature' }],
  [() => say('报文改了一个字节', 'A byte of the body is changed'), { kind: 'tampered' }],
  [() => say('没有签名', 'It is not signed'), { kind: 'unsigned' }],
  [() => say('序列号不认识', 'The serial is unknown'), { kind: 'unknown-serial' }],
  [() => say('时间差 301 秒', 'Its clock is off by 301 s'), { kind: 'stale', seconds: 301 }],
  [() => say('报文不完整', 'The body is cut off'), { kind: 'truncated' }],
  [() => say('网关的 502 页面', 'A 502 page of a gateway'), { kind: 'html', status: 502 }],
  [() => say('连接断开', 'The connection is lost'), { kind: 'reset' }],
  [() => say('晚 10 秒', 'It is 10 s late'), { kind: 'delay', ms: 10_000 }],
];

const ofDeliveries: readonly Button[] = [
  [() => say('探测签名（SIGNTEST）', 'A probing signature (SIGNTEST)'), { kind: 'signtest' }],
  [() => say('重复投递', 'Delivered twice'), { kind: 'duplicate' }],
  [() => say('同时投递两次', 'Delivered twice at once'), { kind: 'duplicate', concurrent: true }],
  [() => say('签名改了一个字节', 'A byte of the signature is changed'), { kind: 'signature' }],
  [() => say('报文改了一个字节', 'A byte of the body is changed'), { kind: 'tampered' }],
  [() => say('没有签名', 'It is not signed'), { kind: 'unsigned' }],
  [() => say('时间差 301 秒', 'Its clock is off by 301 s'), { kind: 'stale', seconds: 301 }],
  [() => say('晚 10 秒', 'It is 10 s late'), { kind: 'delay', ms: 10_000 }],
];

const chosen = signal('POST v3/pay/transactions/native');
const code = signal('');

/** What is to go wrong, by and by. */
export const Faults = () => {
  const operations = useFetched<readonly Operation[]>('operations').value ?? [];
  const queued = useFetched<Queued>('faults').value;
  const operation = operations.find((each) => each.operation === chosen.value);
  const waiting = [
    ...(queued?.failures ?? []).map((failure) => `${failure.operation} → ${failure.code}`),
    ...(queued?.answers ?? []).map((fault) => `${say('应答', 'response')} → ${JSON.stringify(fault)}`),
    ...(queued?.deliveries ?? []).map((fault) => `${say('投递', 'delivery')} → ${JSON.stringify(fault)}`),
  ];
  return (
    <div class="panel faults">
      <section>
        <h3>{say('接口的下一个请求失败', 'The next request of an operation fails')}</h3>
        <form
          class="line"
          onSubmit={(event) => {
            event.preventDefault();
            void press('fail', { operation: chosen.value, code: code.value });
          }}
        >
          <Choice
            title={say('接口', 'Operation')}
            value={chosen.value}
            options={operations.map((each) => [each.operation, each.title])}
            onInput={(value) => {
              chosen.value = value;
              code.value = '';
            }}
          />
          <Choice
            title={say('错误码', 'Code')}
            value={code.value}
            options={(operation?.codes ?? []).map((each) => [each.code, each.message])}
            onInput={(value) => {
              code.value = value;
            }}
          />
          <button type="submit" class="primary">
            {say('排上', 'Queue')}
          </button>
        </form>
      </section>
      <Buttons title={say('下一个应答出错', 'The next response goes wrong')} buttons={ofResponses} path="answer-next" />
      <Buttons
        title={say('下一次投递出错', 'The next delivery of a notification goes wrong')}
        buttons={ofDeliveries}
        path="notify-next"
      />
      <section>
        <h3>{say('已排上的', 'Queued')}</h3>
        {waiting.length === 0 ? (
          <p class="hint">{say('没有。', 'Nothing.')}</p>
        ) : (
          <>
            <ol class="queued">
              {waiting.map((each, index) => (
                <li key={`${index}-${each}`}>
                  <code>{each}</code>
                </li>
              ))}
            </ol>
            <button type="button" onClick={() => void press('clear-faults')}>
              {say('全部取消', 'Cancel all')}
            </button>
          </>
        )}
      </section>
    </div>
  );
};

const Buttons = ({
  title,
  buttons,
  path,
}: {
  readonly title: string;
  readonly buttons: readonly Button[];
  readonly path: string;
}) => (
  <section>
    <h3>{title}</h3>
    <div class="actions">
      {buttons.map(([name, fault]) => (
        <button type="button" key={name()} onClick={() => void press(path, fault)}>
          {name()}
        </button>
      ))}
    </div>
  </section>
);
