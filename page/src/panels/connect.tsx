import { useSignal } from '@preact/signals';
import { ask, failure, press } from '../control';
import { useFetched } from '../fetched';
import { momentOf } from '../format';
import { say } from '../language';
import { TextBlock } from '../parts/text-block';

interface Options {
  readonly mchid: string;
  readonly serial: string;
  readonly certs: Readonly<Record<string, string>>;
  readonly base_uri: string;
}

interface Clock {
  readonly now: number;
  readonly speed: number;
  readonly moved: number;
}

const nodeOf = ({ base_uri }: Options): string => `import { readFileSync } from 'node:fs';
import { Builder } from 'wechatpay-chain';

// ${base_uri}
const instance = Builder.factory(JSON.parse(readFileSync('.wechatpay/options.json', 'utf8')));
`;

const commandLineOf = ({
  mchid,
}: Options): string => `npx wechatpay-chain call post v3/pay/transactions/native --env-file .wechatpay/.env \\
  appid=wx8888888888888888 mchid=${mchid} description=Image形象店 \\
  out_trade_no=order-0001 notify_url=https://shop.example/notify amount.total=100
`;

/** How a program of one's own is connected; time; export and import. */
export const Connect = () => {
  const options = useFetched<Options>('options').value;
  return (
    <div class="panel">
      <Time />
      {options !== undefined && (
        <section>
          <h3>{say('接入自己的程序', 'Connect your own program')}</h3>
          <dl>
            <dt>base_uri</dt>
            <dd>{options.base_uri}</dd>
            <dt>mchid</dt>
            <dd>{options.mchid}</dd>
            <dt>serial</dt>
            <dd>{options.serial}</dd>
            {Object.keys(options.certs).map((id) => (
              <>
                <dt>{id.startsWith('PUB_KEY_ID_') ? say('公钥ID', 'public key ID') : say('平台证书', '平台证书')}</dt>
                <dd>{id}</dd>
              </>
            ))}
          </dl>
          <p>
            <a class="button" href="/_sandbox/options" download="options.json">
              {say('下载 options.json', 'Download options.json')}
            </a>
          </p>
          <TextBlock title="Node.js" text={nodeOf(options)} />
          <TextBlock title={say('命令行', 'Command line')} text={commandLineOf(options)} />
        </section>
      )}
      <Keep />
    </div>
  );
};

const steps = [
  ['15s', () => say('15 秒', '15 s')],
  ['5m', () => say('5 分钟', '5 min')],
  ['1h', () => say('1 小时', '1 hour')],
  ['1d', () => say('1 天', '1 day')],
  ['7d', () => say('7 天', '7 days')],
  ['30d', () => say('30 天', '30 days')],
] as const;

const Time = () => {
  const clock = useFetched<Clock>('clock').value;
  return (
    <section>
      <h3>{say('时间', 'Time')}</h3>
      {clock !== undefined && (
        <p class="clock" role="status">
          {momentOf(clock.now)} <small>{say('北京时间', 'in Beijing')}</small>
          {clock.speed !== 1 && <small>{say(`等待快 ${clock.speed} 倍`, `waits ${clock.speed} times faster`)}</small>}
        </p>
      )}
      <p>
        {say(
          '拨到以后：订单到期、退款到账、支付分扣款、通知重发，依次发生。签名仍按真实的时间。',
          'Move on: orders expire, refunds arrive, service orders are collected, notifications are sent again, each in its turn. Signatures keep the real time.',
        )}
      </p>
      <div class="actions">
        {steps.map(([duration, title]) => (
          <button type="button" key={duration} onClick={() => void press('advance', { duration })}>
            + {title()}
          </button>
        ))}
      </div>
    </section>
  );
};

const exportState = async (): Promise<void> => {
  const blob = new Blob([JSON.stringify(await ask('snapshot'), null, 1)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = 'wechatpay-sandbox.json';
  link.click();
  URL.revokeObjectURL(link.href);
};

const importState = async (file: File): Promise<void> => {
  let snapshot: unknown;
  try {
    snapshot = JSON.parse(await file.text());
  } catch {
    snapshot = undefined;
  }
  if (typeof snapshot === 'object' && snapshot !== null) await press('restore', snapshot);
  else failure.value = say(`${file.name} 不是 JSON。`, `${file.name} is no JSON.`);
};

const Keep = () => {
  const isSure = useSignal(false);
  return (
    <section>
      <h3>{say('状态', 'State')}</h3>
      <div class="actions">
        <button type="button" onClick={() => void exportState()}>
          {say('导出', 'Export')}
        </button>
        <label class="button">
          {say('导入', 'Import')}
          <input
            type="file"
            accept="application/json,.json"
            class="hidden"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file !== undefined) void importState(file);
              currentTarget.value = '';
            }}
          />
        </label>
        <button
          type="button"
          class={isSure.value ? 'danger' : undefined}
          onClick={() => {
            if (isSure.value) void press('reset');
            isSure.value = !isSure.value;
          }}
          onBlur={() => {
            isSure.value = false;
          }}
        >
          {isSure.value ? say('再按一次，全部忘掉', 'Press again to forget everything') : say('清空', 'Reset')}
        </button>
      </div>
    </section>
  );
};
