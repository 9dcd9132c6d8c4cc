import { version } from '../../package.json';

/** WeChat Pay refuses requests without a `User-Agent`, and names it when asked about a request. */
export const userAgent = (): string =>
  `wechatpay-chain/${version} (node ${process.versions.node}; ${process.platform} ${process.arch})`;
