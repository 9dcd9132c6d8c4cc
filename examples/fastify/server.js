import { openShop } from 'example-orders';
import fastify from 'fastify';
import { fastifyWebhook } from 'wechatpay-chain/webhook/fastify';

const { port, shop } = openShop();
const app = fastify();

await app.register(fastifyWebhook, { webhook: shop.webhook, url: '/notify' });
app.post('/orders', (request) => shop.place(request.body.total));
app.get('/orders/:out_trade_no', async (request) => shop.find(request.params.out_trade_no));
app.post('/orders/:out_trade_no/refund', (request) => shop.refund(request.params.out_trade_no));

await app.listen({ port });
console.log(`Ready at http://127.0.0.1:${port}`);
