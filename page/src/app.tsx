import { effect } from '@preact/signals';
import { failure } from './control';
import { language, say } from './language';
import { connection } from './live';
import { Cashier } from './panels/cashier';
import { Compose } from './panels/compose';
import { Connect } from './panels/connect';
import { Faults } from './panels/faults';
import { Journal } from './panels/journal';
import { Notifications } from './panels/notifications';
import { Orders } from './panels/orders';
import { hrefOf, type Panel, panels, place } from './route';
import { nextTheme, theme } from './theme';

const titles: Readonly<Record<Panel, () => string>> = {
  journal: () => say('日志', 'Journal'),
  orders: () => say('订单', 'Orders'),
  notifications: () => say('通知', 'Notifications'),
  compose: () => say('发请求', 'Compose'),
  faults: () => say('故障', 'Faults'),
  connect: () => say('接入与时间', 'Connect & time'),
};

effect(() => {
  const { panel, item } = place.value;
  const title = panel === 'cashier' ? (item ?? '') : titles[panel]();
  document.title = `${title} · ${say('微信支付沙箱', 'WeChat Pay sandbox')}`;
});

export const App = () => (
  <>
    <header class="top">
      <a class="brand" href={hrefOf('journal')}>
        <img src="/_sandbox/page/icon.svg" alt="" width="24" height="24" />
        <b>{say('微信支付沙箱', 'WeChat Pay sandbox')}</b>
      </a>
      <Connection />
      <nav aria-label={say('页面', 'Pages')}>
        {panels.map((panel) => (
          <a key={panel} href={hrefOf(panel)} aria-current={place.value.panel === panel ? 'page' : undefined}>
            {titles[panel]()}
          </a>
        ))}
      </nav>
      <span class="settings">
        <button
          type="button"
          onClick={nextTheme}
          aria-label={say('明暗', 'Light or dark')}
          title={say('明暗', 'Light or dark')}
        >
          {{ auto: '◐', light: '☀', dark: '☾' }[theme.value]}
        </button>
        <button
          type="button"
          lang={language.value === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => {
            language.value = language.value === 'zh' ? 'en' : 'zh';
          }}
        >
          {language.value === 'zh' ? 'English' : '中文'}
        </button>
      </span>
    </header>
    {failure.value !== undefined && (
      <div class="failure" role="alert">
        {failure.value}{' '}
        <button
          type="button"
          onClick={() => {
            failure.value = undefined;
          }}
        >
          {say('知道了', 'Dismiss')}
        </button>
      </div>
    )}
    <main>
      <Current />
    </main>
  </>
);

const Current = () => {
  const { panel, item } = place.value;
  switch (panel) {
    case 'cashier':
      return <Cashier key={item} number={item ?? ''} />;
    case 'orders':
      return <Orders />;
    case 'notifications':
      return <Notifications />;
    case 'compose':
      return <Compose />;
    case 'faults':
      return <Faults />;
    case 'connect':
      return <Connect />;
    case 'journal':
      return <Journal />;
  }
};

const Connection = () => {
  const said = {
    connecting: say('正在连接……', 'connecting …'),
    live: say('实时', 'live'),
    lost: say('沙箱没有应答，正在重连……', 'the sandbox does not respond, trying again …'),
  }[connection.value];
  return (
    <span class={`connection ${connection.value}`} role="status">
      {said}
    </span>
  );
};
