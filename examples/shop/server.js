import { createServer } from 'node:http';
import { createShop } from 'example-orders';
import { toString as drawCode } from 'qrcode';
import { Sandbox } from 'wechatpay-chain/sandbox';
import { page } from './page.js';

const { PORT = '3000' } = process.env;
const sandbox = await Sandbox.start();
const shop = createShop(sandbox.options, `http://127.0.0.1:${PORT}/notify`);

const total = 1990; // 分

/** An order, with the code that its customer scans. */
const order = async () => {
  const { out_trade_no, code_url } = await shop.place(total);
  return { out_trade_no, code: await drawCode(code_url, { type: 'svg', margin: 1 }) };
};

const routes = {
  'POST /orders': order,
  'GET /orders/:out_trade_no': shop.find,
  'POST /orders/:out_trade_no/refund': async (out_trade_no) => {
    const accepted = await shop.refund(out_trade_no);
    await sandbox.advance('1m'); // it takes a while until the money is back, which nobody wants to wait for here
    return accepted;
  },
  // What a customer does with the code, and a bank with a refund.
  'POST /orders/:out_trade_no/pay': async (out_trade_no) => sandbox.pay(out_trade_no),
};

const server = createServer(async (request, response) => {
  const [, first, out_trade_no, action] = request.url.split('/');
  if (first === '') return response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page(total));
  if (first === 'notify') return shop.webhook.node(request, response);
  const path = [first, out_trade_no && ':out_trade_no', action].filter(Boolean).join('/');
  const handle = routes[`${request.method} /${path}`];
  if (handle === undefined) return response.writeHead(404).end();
  try {
    const body = JSON.stringify((await handle(out_trade_no)) ?? {});
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(body);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
});
server.listen(Number(PORT), '127.0.0.1', () => console.log(`Ready at http://127.0.0.1:${PORT}`));
