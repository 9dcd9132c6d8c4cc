/**
 * What a bundler for an edge runtime or a browser finds in the place of every entry, by the conditions `edge-light`, `workerd`
 * and `browser` of package.json.
 *
 * @throws Error `RUNTIME_UNSUITABLE`, when it is loaded
 */
const refuse = (): never => {
  throw Object.assign(
    new Error(
      "wechatpay-chain needs Node.js, for it opens connections and signs with the merchant's private key: import it only in code that runs on a Node.js server, never in a browser, a Worker or an Edge function (in Next.js, `export const runtime = 'nodejs'`).",
    ),
    { code: 'RUNTIME_UNSUITABLE' },
  );
};

// A bundler that follows names (Turbopack) would miss each of them here before anybody reads the sentence above; it cannot
// tell what CommonJS exports when that is computed.
module.exports = refuse();
