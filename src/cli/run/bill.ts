import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Bill } from '../../index';
import { wrongUsage } from '../failure';
import type { BillFlags } from '../flags';
import { say } from '../language';
import type { CommandOutcome } from '../output';
import { clientOf, configurationOf } from './configuration';
import { interruptible } from './interrupt';

/** Downloads a bill. Nothing is left of one that is not complete, also after Ctrl-C. */
export const bill = async (kind: 'trade' | 'fund', day: string, flags: BillFlags): Promise<CommandOutcome> => {
  const bill_date = dateOf(day);
  const output = resolve(flags.output ?? `${kind}-${bill_date}.csv`);
  const client = clientOf(configurationOf(flags));
  const query = {
    bill_date,
    tar_type: 'GZIP',
    ...(kind === 'trade' && flags.type !== undefined && { bill_type: flags.type }),
    ...(kind === 'fund' && flags.account !== undefined && { account_type: flags.account }),
    ...(flags.subMchid !== undefined && { sub_mchid: flags.subMchid }),
  };
  return interruptible(async (signal) => {
    const applied = await client.chain(`v3/bill/${kind}${kind === 'fund' ? 'flow' : ''}bill`).get({ query, signal });
    await Bill.save(client, applied as never, output, { signal, ...(process.stderr.isTTY && progress()) });
    const { size } = statSync(output);
    return {
      data: { kind, bill_date, output, bytes: size },
      text: say(
        `已写入 ${output}（${size} 字节，摘要已核对）`,
        `Written to ${output} (${size} bytes, digest verified)`,
      ),
    };
  });
};

const dateOf = (day: string): string => {
  if (day === 'yesterday') return Bill.yesterday();
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day)) return day;
  throw wrongUsage(
    say(
      `日期应为 YYYY-MM-DD，而不是 ${JSON.stringify(day)}。`,
      `The date is YYYY-MM-DD, and not ${JSON.stringify(day)}.`,
    ),
  );
};

const width = 30;

/** A bar on standard error, which ends where it began. */
const progress = () => ({
  onDownloadProgress: ({ loaded, total }: { loaded: number; total?: number }): void => {
    const part = total === undefined || total === 0 ? 0 : Math.min(1, loaded / total);
    const full = Math.round(part * width);
    const share = total === undefined ? '' : ` ${Math.round(part * 100)}%`;
    process.stderr.write(`\r[${'#'.repeat(full)}${'.'.repeat(width - full)}]${share} ${Math.ceil(loaded / 1024)} kB`);
    if (total !== undefined && loaded >= total) process.stderr.write('\n');
  },
});
