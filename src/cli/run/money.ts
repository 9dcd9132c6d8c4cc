import { createInterface } from 'node:readline/promises';
import { wrongUsage } from '../failure';
import { say } from '../language';
import { type Entry, nameOf } from './catalogue';

/** What the titles of operations call that moves money; one that only asks is a query. */
const moving =
  /退款|转账|分账|扣款|扣费|提现|赔付|红包|付款|补差|完结|结单|发放|退回|回退|出境|捐赠|充值|押金|撤销|解冻|结算|理赔|支付扣|刷脸支付|赔/;
const asking = /查询|查看|下载|获取|账单|计算/;

/** Whether an operation may move money at once; placing an order does not, as the user has still to pay. */
export const movesMoney = ({ verb, title }: Pick<Entry, 'verb' | 'title'>): boolean =>
  verb !== 'get' && moving.test(title) && !asking.test(title);

/**
 * Asks before money moves.
 *
 * @throws CommandFailure when the answer is no, or there is nobody to ask
 */
export const confirmMoney = async (entry: Entry, where: string): Promise<void> => {
  const name = `${nameOf(entry)}（${entry.title}）`;
  if (!process.stdin.isTTY) {
    throw wrongUsage(
      say(
        `${name} 会动用资金：没有终端可以询问，请加 --yes。`,
        `${name} moves money, and there is no terminal to ask on: add --yes.`,
      ),
    );
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const reply = await terminal.question(
      say(`${name} 会动用资金，发往 ${where}。继续吗？[y/N] `, `${name} moves money, at ${where}. Go on? [y/N] `),
    );
    if (/^(?:y|yes|是)$/i.test(reply.trim())) return;
  } finally {
    terminal.close();
  }
  throw wrongUsage(say('什么也没有发送。', 'Nothing was sent.'));
};
