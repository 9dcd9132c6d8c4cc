import { openShop } from 'example-orders';
import express from 'express';
import { expressWebhook } from 'wechatpay-chain/webhook/express';

const { port, shop } = openShop();
const app = express();

// Before express.json(), which would take the raw body away.
app.post('/notify', expressWebhook(shop.webhook));
app.use(express.json());
app.post('/orders', async (req, res) => {
  res.json(await shop.place(req.body.total));
});
app.get('/orders/:out_trade_no', (req, res) => {
  res.json(shop.find(req.params.out_trade_no));
});
app.post('/orders/:out_trade_no/refund', async (req, res) => {
  res.json(await shop.refund(req.params.out_trade_no));
});

app.listen(port, () => console.log(`Ready at http://127.0.0.1:${port}`));
