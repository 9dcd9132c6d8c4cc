import { bodyParser } from '@koa/bodyparser';
import Router from '@koa/router';
import { openShop } from 'example-orders';
import Koa from 'koa';
import { koaWebhook } from 'wechatpay-chain/webhook/koa';

const { port, shop } = openShop();

// A router of its own, before the body parser, which would take the raw body away.
const notifications = new Router().post('/notify', koaWebhook(shop.webhook));
const router = new Router();
router.post('/orders', async (context) => {
  context.body = await shop.place(context.request.body.total);
});
router.get('/orders/:out_trade_no', (context) => {
  context.body = shop.find(context.params.out_trade_no);
});
router.post('/orders/:out_trade_no/refund', async (context) => {
  context.body = await shop.refund(context.params.out_trade_no);
});

new Koa()
  .use(notifications.routes())
  .use(bodyParser())
  .use(router.routes())
  .listen(port, () => console.log(`Ready at http://127.0.0.1:${port}`));
