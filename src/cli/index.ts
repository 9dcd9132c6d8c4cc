#!/usr/bin/env node
import { Command } from 'commander';
import { sandboxCommand } from './sandbox';

const program = new Command('wechatpay-chain')
  .description('微信支付的本地工具 · Local tools for WeChat Pay')
  .addCommand(sandboxCommand());

program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
