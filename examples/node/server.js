import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { openShop } from 'example-orders';

const { port, shop } = openShop();

/** What is at a path; the notification is answered by the webhook itself. */
const handle = async (request) => {
  const [, , out_trade_no, action] = request.url.split('/');
  if (action === 'refund') return shop.refund(out_trade_no);
  if (out_trade_no !== undefined) return shop.find(out_trade_no);
  const { total } = await json(request);
  return shop.place(total);
};

const server = createServer(async (request, response) => {
  if (request.url === '/notify') return shop.webhook.node(request, response);
  try {
    const body = JSON.stringify(await handle(request));
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(body);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
});
server.listen(port, () => console.log(`Ready at http://127.0.0.1:${port}`));
