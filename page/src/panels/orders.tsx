import { signal } from '@preact/signals';
import type { SandboxState } from '../../../src/sandbox/state';
import { useFetched } from '../fetched';
import { countOf } from '../format';
import { say } from '../language';
import { Details } from '../parts/details';
import { hrefOf, place } from '../route';
import { amountOf, type Item, type Kind, kinds, ownerOf } from './kinds';

const sought = signal('');

/** The most rows that are drawn; the search finds the others. */
const most = 200;

const textOf = (value: unknown): string => (value === undefined ? '' : `${value}`);

/** What the sandbox keeps, with the buttons that the user, the bank or the platform would press. */
export const Orders = () => {
  const state = useFetched<SandboxState>('state').value as
    | Readonly<Record<string, readonly Item[] | undefined>>
    | undefined;
  const [first] = kinds;
  const kind = kinds.find(({ name }) => name === place.value.item) ?? first;
  if (kind === undefined) return null;
  const all = state?.[kind.name] ?? [];
  const word = sought.value.trim().toLowerCase();
  const fitting = word === '' ? all : all.filter((item) => JSON.stringify(item).toLowerCase().includes(word));
  const shown = fitting.slice(-most).reverse();
  return (
    <div class="panel">
      <nav class="kinds" aria-label={say('种类', 'Kinds')}>
        {kinds.map((each) => (
          <a key={each.name} href={hrefOf('orders', each.name)} aria-current={each === kind ? 'page' : undefined}>
            {each.title()} <small>{countOf(state?.[each.name]?.length ?? 0)}</small>
          </a>
        ))}
      </nav>
      <div class="filter">
        <input
          type="search"
          placeholder={say('单号、状态、描述……', 'Number, state, description …')}
          aria-label={say('搜索', 'Search')}
          value={sought.value}
          onInput={({ currentTarget }) => {
            sought.value = currentTarget.value;
          }}
        />
        <output>{countOf(fitting.length)}</output>
      </div>
      {shown.length === 0 ? (
        <p class="hint">
          {state === undefined ? '' : say(`没有${kind.title()}。`, `No ${kind.title().toLowerCase()} yet.`)}
        </p>
      ) : (
        <ul class="cards">
          {shown.map((item) => (
            <Card key={`${ownerOf(item)} ${textOf(item[kind.number])}`} kind={kind} item={item} />
          ))}
        </ul>
      )}
      {fitting.length > most && <p class="hint">{say(`只列出最近 ${most} 个。`, `The latest ${most} are listed.`)}</p>}
    </div>
  );
};

const Card = ({ kind, item }: { readonly kind: Kind; readonly item: Item }) => {
  const number = textOf(item[kind.number]);
  return (
    <li class="card">
      <div class="head">
        <code>{number}</code>
        <span class={`tag ${textOf(item[kind.state])}`}>{textOf(item[kind.state])}</span>
        <b>{amountOf(kind, item)}</b>
      </div>
      <p>{kind.about(item)}</p>
      <Details title={say('详情', 'Details')} value={item}>
        {kind.actions
          .filter(({ when }) => when(item))
          .map((action) => (
            <button
              type="button"
              key={action.title()}
              class={action.isPrimary ? 'primary' : undefined}
              onClick={() => void action.run(item)}
            >
              {action.title()}
            </button>
          ))}
      </Details>
    </li>
  );
};
