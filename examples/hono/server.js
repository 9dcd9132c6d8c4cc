import { serve } from '@hono/node-server';
import { openShop } from 'example-orders';
import { Hono } from 'hono';

const { port, shop } = openShop();
const app = new Hono();

app.post('/notify', ({ req }) => shop.webhook.fetch(req.raw));
app.post('/orders', async (context) => {
  const { total } = await context.req.json();
  return context.json(await shop.place(total));
});
app.get('/orders/:out_trade_no', (context) => context.json(shop.find(context.req.param('out_trade_no'))));
app.post('/orders/:out_trade_no/refund', async (context) =>
  context.json(await shop.refund(context.req.param('out_trade_no'))),
);

serve({ fetch: app.fetch, port }, () => console.log(`Ready at http://127.0.0.1:${port}`));
