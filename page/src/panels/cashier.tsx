import { renderSVG } from 'uqr';
import type { Cashier as Order } from '../../../src/sandbox/operations/cashier';
import { press } from '../control';
import { useFetched } from '../fetched';
import { yuanOf } from '../format';
import { say } from '../language';
import { hrefOf } from '../route';

const stateOf = (state: string): string =>
  ({
    NOTPAY: say('待支付', 'To be paid'),
    SUCCESS: say('支付成功', 'Paid'),
    REFUND: say('已支付，有退款', 'Paid, and refunded'),
    CLOSED: say('已关闭', 'Closed'),
  })[state] ?? state;

/** What a shop's page shows its customer: the amount, the QR code, and whether it is paid. */
export const Cashier = ({ number }: { readonly number: string }) => {
  const order = useFetched<Order>(`cashier?out_trade_no=${encodeURIComponent(number)}`).value;
  if (order === undefined) return <p class="hint">{say('没有这个订单。', 'There is no such order.')}</p>;
  const isOpen = order.trade_state === 'NOTPAY';
  return (
    <div class="cashier">
      <section>
        <h2>{order.description}</h2>
        <p class="amount">{yuanOf(order.total)}</p>
        {isOpen && order.code_url !== undefined && (
          <div
            class="qr"
            role="img"
            aria-label={say('付款二维码', 'QR code of the payment')}
            dangerouslySetInnerHTML={{ __html: renderSVG(order.code_url, { border: 2, pixelSize: 8 }) }}
          />
        )}
        <p class={`state ${order.trade_state}`} role="status">
          {order.trade_state === 'SUCCESS' && '✓ '}
          {stateOf(order.trade_state)}
        </p>
        <dl>
          <dt>{say('商户订单号', 'Order')}</dt>
          <dd>{order.out_trade_no}</dd>
          <dt>{say('支付方式', 'Way')}</dt>
          <dd>{order.trade_type}</dd>
          {order.code_url !== undefined && (
            <>
              <dt>code_url</dt>
              <dd>{order.code_url}</dd>
            </>
          )}
          {order.transaction_id !== undefined && (
            <>
              <dt>{say('微信支付订单号', 'Transaction')}</dt>
              <dd>{order.transaction_id}</dd>
            </>
          )}
        </dl>
        {isOpen && (
          <button type="button" class="primary large" onClick={() => void press('pay', { out_trade_no: number })}>
            {order.code_url === undefined ? say('付款', 'Pay') : say('扫码并付款', 'Scan and pay')}
          </button>
        )}
        <p>
          <a href={hrefOf('orders')}>{say('所有订单', 'All orders')}</a>{' '}
          {!isOpen && <a href={hrefOf('notifications')}>{say('看通知', 'See the notification')}</a>}
        </p>
        <p class="small">
          {say(
            '沙箱里的二维码不能用手机微信支付，由上面的按钮代替。',
            'WeChat on a phone cannot pay a sandbox’s code; the button above stands for it.',
          )}
        </p>
      </section>
    </div>
  );
};
