/** The checkout page: it orders, shows the code, and asks whether the notification has come. */
export const page = (total) => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>收银台</title>
<style>
  body { font: 16px/1.6 system-ui, sans-serif; max-width: 20rem; margin: 2rem auto; text-align: center }
  #code { width: 14rem; height: 14rem; margin: auto }
  button { font: inherit; padding: .4rem 1rem }
</style>
<h1>¥${(total / 100).toFixed(2)}</h1>
<div id="code"></div>
<p id="state" role="status">正在下单……</p>
<button id="pay" hidden>在沙箱里扫码付款</button>
<button id="refund" hidden>退款</button>
<script type="module">
  const [code, state, pay, refund] = ['code', 'state', 'pay', 'refund'].map((id) => document.getElementById(id));
  const words = { PLACED: '请用微信扫码', PAID: '已支付', REFUNDED: '已退款' };
  const call = async (method, path) => (await fetch(path, { method })).json();

  const order = await call('POST', '/orders');
  const path = '/orders/' + order.out_trade_no;
  code.innerHTML = order.code;
  pay.onclick = () => call('POST', path + '/pay');
  refund.onclick = () => call('POST', path + '/refund');
  const show = async () => {
    const { state: now } = await call('GET', path);
    state.textContent = words[now];
    pay.hidden = now !== 'PLACED';
    refund.hidden = now !== 'PAID';
    if (now !== 'REFUNDED') setTimeout(show, 500);
  };
  await show();
</script>
</html>
`;
