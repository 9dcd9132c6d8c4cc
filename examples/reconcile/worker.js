import { readFileSync } from 'node:fs';
import { Bill, Builder } from 'wechatpay-chain';

/*
 * Holds a day's payments in our books against WeChat Pay's bill: `npm start`, or `npm start -- 2026-01-31`. The bill of
 * yesterday is there from ten o'clock, Beijing time. Ends with 1 where they differ.
 */
const [bill_date = Bill.yesterday()] = process.argv.slice(2);
const { WECHATPAY_OPTIONS = '.wechatpay/options.json', BOOKS = 'books.json' } = process.env;
const instance = Builder.factory(JSON.parse(readFileSync(WECHATPAY_OPTIONS, 'utf8')));

/** What was paid by each order, in 分. A real worker reads its database. */
const books = new Map(Object.entries(JSON.parse(readFileSync(BOOKS, 'utf8'))));

const billed = new Map();
const application = instance.v3.bill.tradebill.get({ query: { bill_date, bill_type: 'SUCCESS', tar_type: 'GZIP' } });
for await (const { kind, fields } of Bill.rows(instance, application)) {
  if (kind === 'detail') billed.set(fields.商户订单号, Bill.fen(fields.订单金额));
}

const numbers = new Set([...books.keys(), ...billed.keys()]);
const differences = [...numbers].filter((number) => books.get(number) !== billed.get(number));
for (const number of differences) {
  console.log(
    `${number}: ${books.get(number) ?? 'nothing'} in the books, ${billed.get(number) ?? 'nothing'} in the bill`,
  );
}
console.log(`${bill_date}: ${numbers.size - differences.length} alike, ${differences.length} different`);
if (differences.length > 0) process.exitCode = 1;
