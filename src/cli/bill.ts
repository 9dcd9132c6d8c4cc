import { Argument, Command } from 'commander';
import { whenCalled, withJson } from './command';
import { withIdentity } from './identity';
import { say } from './language';

/** `wechatpay-chain bill`: a bill, verified, in a file. */
export const billCommand = (): Command =>
  whenCalled(
    withJson(
      withIdentity(
        new Command('bill')
          .description(
            say(
              '下载账单：验过摘要，解压，完整才落盘',
              'download a bill: its digest verified, decompressed, written when it is complete',
            ),
          )
          .addArgument(
            new Argument('<kind>', say('交易账单或资金账单', 'of trades or of funds')).choices(['trade', 'fund']),
          )
          .argument(
            '[date]',
            say('YYYY-MM-DD 或 yesterday（北京时间）', 'YYYY-MM-DD or yesterday (Beijing time)'),
            'yesterday',
          ),
      )
        .option('-o, --output <file>', say('写入此文件', 'write into this file'))
        .option('--type <type>', say('交易账单：ALL、SUCCESS、REFUND', 'of trades: ALL, SUCCESS, REFUND'))
        .option('--account <type>', say('资金账单：BASIC、OPERATION、FEES', 'of funds: BASIC, OPERATION, FEES'))
        .option('--sub-mchid <mchid>', say('只要这个子商户的', 'of this sub-merchant alone')),
    ),
    async () => (await import('./run/bill')).bill,
  );
