/** Checked by the compiler, never run. */
import { type Client, paces, pages, rows, until } from '../../src';

declare const instance: Client;

export const waited = async (): Promise<string> => {
  const query = { mchid: '1' };
  const { data } = await until(
    (signal) => instance.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no: '1', query, signal }),
    // @ts-expect-error: the response has no such field
    { ...paces.codePayment, done: ({ data }) => data.trade_stat === 'SUCCESS' },
  );
  return data.trade_state;
};

export const paged = async (): Promise<string[]> => {
  const ids: string[] = [];
  const list = instance.v3.merchantService.complaintsV2;
  const query = { begin_date: '2026-01-01', end_date: '2026-01-31', limit: 50 };
  for await (const { complaint_id } of rows(list, { query })) ids.push(complaint_id);
  for await (const { data } of pages(list, { query })) ids.push(...(data.data ?? []).map((row) => row.complaint_id));
  // @ts-expect-error: a row has no such field
  for await (const { complaint } of rows(list, { query })) ids.push(complaint);
  // @ts-expect-error: the list wants its dates
  pages(list, { query: { limit: 50 } });
  // @ts-expect-error: a payment has no get
  pages(instance.v3.pay.transactions.native, {});
  return ids;
};
