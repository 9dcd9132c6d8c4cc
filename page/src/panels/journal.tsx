import { computed, signal, useSignalEffect } from '@preact/signals';
import { countOf, timeOf } from '../format';
import { say } from '../language';
import { arrived, connection, entries, type Listed } from '../live';
import { VirtualList } from '../parts/virtual-list';
import { go, hrefOf, place } from '../route';
import { Entry } from './entry';

type Kind = 'all' | 'requests' | 'deliveries' | 'refused' | 'errors';

const sought = signal('');
const kind = signal<Kind>('all');

const isOfKind: Readonly<Record<Kind, (entry: Listed) => boolean>> = {
  all: () => true,
  requests: (entry) => entry.kind === 'request',
  deliveries: (entry) => entry.kind === 'delivery',
  refused: (entry) => (entry.kind === 'request' ? entry.verdict !== 'accepted' : entry.outcome !== 'acknowledged'),
  errors: (entry) => entry.kind === 'request' && (entry.status >= 400 || entry.code !== undefined),
};

const kinds = (): readonly (readonly [Kind, string])[] => [
  ['all', say('全部', 'All')],
  ['requests', say('请求', 'Requests')],
  ['deliveries', say('通知', 'Notifications')],
  ['refused', say('验签失败或未送达', 'Refused or undelivered')],
  ['errors', say('出错', 'Errors')],
];

const searchable = (entry: Listed): string =>
  (entry.kind === 'request'
    ? [entry.method, entry.target, entry.operation, entry.title, entry.status, entry.code, ...entry.numbers]
    : [entry.event_type, entry.url, entry.notification, entry.status, entry.outcome, ...entry.numbers]
  )
    .join(' ')
    .toLowerCase();

/** What fits the search; without one the entries themselves, of which there may be 20,000. */
const found = computed((): readonly Listed[] => {
  arrived.value;
  const words = sought.value.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0 && kind.value === 'all') return entries;
  const fits = isOfKind[kind.value];
  return entries.filter((entry) => {
    if (!fits(entry)) return false;
    const text = words.length === 0 ? '' : searchable(entry);
    return words.every((word) => text.includes(word));
  });
});

/** Counts up with what is found, which may be the same array. */
const version = computed(() => {
  found.value;
  return arrived.value;
});

const toneOf = (entry: Listed): string => {
  if (entry.kind === 'delivery') return entry.outcome === 'acknowledged' ? 'good' : 'bad';
  if (entry.verdict !== 'accepted') return 'bad';
  return entry.status >= 400 || entry.code !== undefined || entry.status === 0 ? 'warn' : 'good';
};

const markOf = (entry: Listed): string => {
  if (entry.kind === 'delivery') return entry.status === undefined ? '—' : `${entry.status}`;
  return entry.status === 0 ? '—' : `${entry.status}`;
};

const Row = (entry: Listed) => (
  <a
    key={entry.id}
    class={`row ${toneOf(entry)}${entry.isPast ? ' past' : ''}`}
    href={hrefOf('journal', entry.id)}
    aria-current={place.value.item === `${entry.id}` ? 'true' : undefined}
    data-id={entry.id}
  >
    <span class="mark">{markOf(entry)}</span>
    <span class="what">
      {entry.kind === 'request' ? (
        <>
          <b>{entry.method}</b> <span class="path">{entry.target}</span>
        </>
      ) : (
        <>
          <b>{say('通知', 'NOTIFY')}</b> <span class="path">{entry.event_type}</span>
        </>
      )}
    </span>
    <span class="more">
      {entry.kind === 'request'
        ? (entry.code ?? entry.title ?? '')
        : `${say(`第 ${entry.attempt} 次`, `attempt ${entry.attempt}`)} → ${entry.url}`}
    </span>
    <time>{timeOf(entry.at)}</time>
  </a>
);

/** Up and down go from entry to entry, also from the search. */
const walk = (event: KeyboardEvent): void => {
  const step = event.key === 'ArrowDown' ? -1 : event.key === 'ArrowUp' ? 1 : 0;
  if (step === 0) return;
  const list = found.value;
  const at = list.findIndex(({ id }) => `${id}` === place.value.item);
  const next = at < 0 ? list[list.length - 1] : list[at + step];
  event.preventDefault();
  if (next !== undefined) go('journal', next.id);
};

export const Journal = () => {
  const { item } = place.value;
  // Read, so that the list is drawn again.
  const shown = version.value;
  useSignalEffect(() => {
    place.value;
    // Where the keyboard went beyond what is seen.
    requestAnimationFrame(() => document.querySelector('.row[aria-current]')?.scrollIntoView({ block: 'nearest' }));
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows are a short cut; each row is a link of its own
    <div class={item === undefined ? 'journal' : 'journal open'} onKeyDown={walk}>
      <div class="list">
        <div class="filter">
          <input
            type="search"
            placeholder={say('单号、路径、错误码……', 'Number, path, error code …')}
            aria-label={say('搜索日志', 'Search the journal')}
            value={sought.value}
            onInput={({ currentTarget }) => {
              sought.value = currentTarget.value;
            }}
          />
          <select
            aria-label={say('只看', 'Show only')}
            value={kind.value}
            onChange={({ currentTarget }) => {
              kind.value = currentTarget.value as Kind;
            }}
          >
            {kinds().map(([name, title]) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </select>
          <output>{countOf(found.value.length)}</output>
        </div>
        {found.value.length === 0 ? (
          <Nothing />
        ) : (
          <VirtualList items={found.value} version={shown} height={52} row={Row} label={say('日志', 'Journal')} />
        )}
      </div>
      <div class="detail">
        {item === undefined ? (
          <p class="hint">
            {say('选一条，看它签了什么、为什么。', 'Choose an entry to see what was signed, and why.')}
          </p>
        ) : (
          <Entry key={item} id={item} />
        )}
      </div>
    </div>
  );
};

const Nothing = () =>
  entries.length > 0 || connection.value === 'connecting' ? (
    <p class="hint">{entries.length > 0 ? say('没有符合的。', 'Nothing fits.') : say('正在连接……', 'Connecting …')}</p>
  ) : (
    <div class="hint">
      <p>{say('还没有请求。三种开始的办法：', 'No request yet. Three ways to begin:')}</p>
      <p>
        <a class="button primary" href={hrefOf('compose', 'first')}>
          {say('发一笔示例订单', 'Send a sample order')}
        </a>
      </p>
      <p>
        <a href={hrefOf('connect')}>{say('接入自己的程序', 'Connect your own program')}</a>
      </p>
      <p>
        <code>npx wechatpay-chain call post v3/pay/transactions/native …</code>
      </p>
    </div>
  );
