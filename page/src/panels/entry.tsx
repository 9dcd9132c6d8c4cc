import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { DeliveryEntry, RequestEntry, SignatureReport } from '../../../src/sandbox/journal/entry';
import { ask, press } from '../control';
import { momentOf, readable } from '../format';
import { say, told } from '../language';
import { Difference } from '../parts/difference';
import { NameBlock, TextBlock } from '../parts/text-block';
import { hrefOf } from '../route';
import { draftOf, edit } from './compose';

type Found = RequestEntry | DeliveryEntry;

const useEntry = (id: string) => {
  const entry = useSignal<Found | string | undefined>(undefined);
  useEffect(() => {
    let isOver = false;
    ask<Found>(`entry?id=${encodeURIComponent(id)}`).then(
      (found) => {
        if (!isOver) entry.value = found;
      },
      () => {
        if (isOver) return;
        entry.value = say(
          '沙箱里没有这一条了：它太旧，已被清空，或沙箱重新启动过。',
          'The sandbox has this entry no more: it is too old, was forgotten by a reset, or the sandbox was started anew.',
        );
      },
    );
    return () => {
      isOver = true;
    };
  }, [id]);
  return entry;
};

/** One entry of the journal, whole. */
export const Entry = ({ id }: { readonly id: string }) => {
  const entry = useEntry(id);
  const back = (
    <a class="back" href={hrefOf('journal')}>
      ← {say('日志', 'Journal')}
    </a>
  );
  const found = entry.value;
  if (found === undefined) return back;
  if (typeof found === 'string') {
    return (
      <>
        {back}
        <p class="callout bad">{found}</p>
      </>
    );
  }
  return (
    <article class="entry">
      {back}
      {found.kind === 'request' ? <Request entry={found} /> : <Delivery entry={found} />}
    </article>
  );
};

const Numbers = ({ numbers }: { readonly numbers: readonly string[] }) =>
  numbers.length === 0 ? null : (
    <p class="numbers">
      {numbers.map((number) => (
        <code key={number}>{number}</code>
      ))}
    </p>
  );

const pretty = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value, null, 2));

const Request = ({ entry }: { readonly entry: RequestEntry }) => {
  const isWrong = entry.status >= 400 || entry.code !== undefined;
  return (
    <>
      <h2>
        {entry.method} <span>{entry.target}</span>
      </h2>
      <p class="facts">
        <span class={`tag ${isWrong ? 'bad' : 'good'}`}>
          {entry.status === 0 ? say('没有应答', 'no response') : entry.status}
          {entry.code !== undefined && ` ${entry.code}`}
        </span>
        {entry.title !== undefined && <span>{entry.title}</span>}
        <time>{momentOf(entry.at)}</time>
        <span>{`${entry.duration.toFixed(1)} ms`}</span>
      </p>
      <Numbers numbers={entry.numbers} />
      {entry.message !== undefined && <p class="said">{entry.message}</p>}
      {entry.advice !== undefined && <p class="callout warn">{told(entry.advice)}</p>}
      {entry.warnings.map((warning) => (
        <p key={warning} class="callout warn lines-kept">
          {warning}
        </p>
      ))}
      <p class="actions">
        <a class="button primary" href={hrefOf('compose')} onClick={() => edit(draftOf(entry))}>
          {say('修改后重发', 'Edit and send again')}
        </a>
      </p>
      <Signature report={entry.signature} />
      <h3>{say('请求', 'Request')}</h3>
      <TextBlock title={say('解密后', 'Decrypted')} text={pretty(entry.opened)} />
      <TextBlock title={say('报文', 'Body')} text={readable(entry.body)} />
      <NameBlock title={say('请求头', 'Headers')} values={entry.headers} />
      <h3>{say('应答', 'Response')}</h3>
      <TextBlock title={say('解密后', 'Decrypted')} text={pretty(entry.response.opened)} />
      <TextBlock title={say('报文', 'Body')} text={readable(entry.response.body)} />
      <NameBlock title={say('应答头', 'Headers')} values={entry.response.headers} />
    </>
  );
};

const verdictOf = ({ verdict }: SignatureReport): readonly [string, string] => {
  if (verdict === 'accepted') return ['good', say('验签通过', 'Signature accepted')];
  if (verdict === 'refused') return ['bad', say('验签失败', 'Signature refused')];
  return ['bad', say('没有签名', 'Not signed')];
};

const Signature = ({ report }: { readonly report: SignatureReport }) => {
  const [tone, verdict] = verdictOf(report);
  const strings = <Difference expected={report.expected} signed={report.signed} first={report.firstDifference} />;
  return (
    <section class="signature">
      <h3>
        {say('签名', 'Signature')} <span class={`tag ${tone}`}>{verdict}</span>
      </h3>
      {report.reason !== undefined && <p class="callout bad">{told(report.reason)}</p>}
      {report.advice !== undefined && <p class="callout advice">{told(report.advice)}</p>}
      {report.verdict === 'accepted' ? (
        <details>
          <summary>{say('签名串', 'The string that was signed')}</summary>
          {strings}
        </details>
      ) : (
        strings
      )}
    </section>
  );
};

const outcomeOf = ({ outcome, status, error }: DeliveryEntry): string => {
  if (outcome === 'acknowledged') return say(`已应答 ${status}`, `acknowledged with ${status}`);
  if (outcome === 'refused') return say(`对方应答 ${status}`, `answered with ${status}`);
  if (outcome === 'unsent') return say('没有发出', 'not sent');
  return say('没有收到应答', 'no response') + (error === undefined ? '' : `: ${error}`);
};

const Delivery = ({ entry }: { readonly entry: DeliveryEntry }) => (
  <>
    <h2>
      {say('通知', 'NOTIFY')} <span>{entry.event_type}</span>
    </h2>
    <p class="facts">
      <span class={`tag ${entry.outcome === 'acknowledged' ? 'good' : 'bad'}`}>{outcomeOf(entry)}</span>
      <span>{say(`第 ${entry.attempt} 次投递`, `delivery ${entry.attempt}`)}</span>
      <time>{momentOf(entry.at)}</time>
      <code>{entry.url}</code>
    </p>
    <Numbers numbers={entry.numbers} />
    <p class="actions">
      <button type="button" class="primary" onClick={() => void press('replay', { id: entry.notification })}>
        {say('再发一次', 'Deliver again')}
      </button>
    </p>
    <TextBlock title={say('内容（加密前）', 'What it says, before it is encrypted')} text={pretty(entry.resource)} />
    <h3>{say('发出的', 'Sent')}</h3>
    <TextBlock title={say('报文', 'Body')} text={readable(entry.body)} />
    <NameBlock title={say('请求头', 'Headers')} values={entry.headers} />
    {entry.response !== undefined && (
      <>
        <h3>{say('商户的应答', "The receiver's response")}</h3>
        <TextBlock
          title={`${entry.response.status}`}
          text={readable(entry.response.body) || say('（空）', '(empty)')}
        />
      </>
    )}
  </>
);
