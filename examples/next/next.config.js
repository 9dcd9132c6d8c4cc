/** Packages that run as they are installed, rather than copied into each route. */
export default { serverExternalPackages: ['wechatpay-chain', 'example-orders'] };
