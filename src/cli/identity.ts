import type { Command } from 'commander';
import { say } from './language';

/** Flags of every command that needs to know who calls. */
export const withIdentity = (command: Command): Command =>
  command
    .option('--mchid <mchid>', say('商户号', 'the merchant (商户号)'))
    .option('--serial <serial>', say('商户API证书序列号', "serial of the merchant's certificate (商户API证书)"))
    .option('--private-key <file>', say('商户API私钥文件', "the merchant's private key, apiclient_key.pem"))
    .option('--certificate <file>', say('商户API证书文件', "the merchant's certificate, apiclient_cert.pem"))
    .option('--public-key-id <id>', say('微信支付公钥ID或平台证书序列号', 'PUB_KEY_ID_…, or the serial of a 平台证书'))
    .option(
      '--public-key <file>',
      say('微信支付公钥或平台证书文件', "WeChat Pay's public key, pub_key.pem, or a 平台证书"),
    )
    .option('--base-uri <url>', say('请求发往哪里', 'where requests go'))
    .option('--env-file <file>', say('读取此文件而不是 .env', 'read this file in place of .env'));
