import type { SandboxNotification } from '../../../src/sandbox/notify/notification';
import { press } from '../control';
import { useFetched } from '../fetched';
import { countOf, momentOf } from '../format';
import { say } from '../language';
import { Details } from '../parts/details';

const stateOf = (state: SandboxNotification['state']): string =>
  ({
    pending: say('未送达，会再发', 'pending'),
    acknowledged: say('已送达', 'acknowledged'),
    missed: say('没有送到', 'missed'),
  })[state];

const toneOf = { pending: 'warn', acknowledged: 'good', missed: 'bad' } as const;

/** The most that are drawn. */
const most = 200;

/** What was sent to the merchant, how often, and what came back. */
export const Notifications = () => {
  const all = useFetched<readonly SandboxNotification[]>('notifications').value;
  if (all === undefined) return null;
  const missed = all.filter(({ state }) => state !== 'acknowledged').length;
  return (
    <div class="panel">
      <div class="filter">
        <output>
          {say(
            `${countOf(all.length)} 个通知，${countOf(missed)} 个没有送到`,
            `${countOf(all.length)} notifications, ${countOf(missed)} not delivered`,
          )}
        </output>
        <button type="button" class="primary" disabled={missed === 0} onClick={() => void press('replay')}>
          {say('补发所有没有送到的', 'Deliver all that were missed')}
        </button>
      </div>
      {all.length === 0 && (
        <p class="hint">
          {say(
            '付款、退款之后，通知发到订单的 notify_url。',
            'After a payment or a refund a notification goes to the notify_url of the order.',
          )}
        </p>
      )}
      <ul class="cards">
        {all
          .slice(-most)
          .reverse()
          .map((notification) => (
            <Notification key={notification.id} notification={notification} />
          ))}
      </ul>
    </div>
  );
};

const Notification = ({ notification }: { readonly notification: SandboxNotification }) => {
  const { id, event_type, url, state, deliveries, resource } = notification;
  return (
    <li class="card">
      <div class="head">
        <b>{event_type}</b>
        <span class={`tag ${toneOf[state]}`}>{stateOf(state)}</span>
        <code>{url}</code>
      </div>
      <ol class="deliveries">
        {deliveries.map(({ at, status, error, fault, body }, index) => (
          <li key={`${at}-${index}`}>
            <time>{momentOf(at)}</time>{' '}
            <span class={`tag ${status !== undefined && status < 300 && status >= 200 ? 'good' : 'bad'}`}>
              {status ?? error ?? '—'}
            </span>
            {fault !== undefined && <span class="tag warn">{fault}</span>} <small>{body.slice(0, 120)}</small>
          </li>
        ))}
      </ol>
      <Details title={say('内容', 'What it says')} value={resource}>
        <button type="button" onClick={() => void press('replay', { id })}>
          {say('再发一次', 'Deliver again')}
        </button>
      </Details>
    </li>
  );
};
