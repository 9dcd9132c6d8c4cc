import { join } from 'node:path';
import type { ClientOptions } from '../sandbox';

/**
 * How clients of several languages are told of a sandbox, ready to paste.
 *
 * @param folder where its keys lie; without one only Node.js is shown, with the keys to be taken from elsewhere
 */
export const snippetsOf = (options: ClientOptions, folder: string | undefined): string => {
  if (folder === undefined) return '';
  const { mchid, serial, certs, apiV3Key, base_uri } = options;
  const [publicKeyId = ''] = Object.keys(certs);
  const file = (name: string): string => JSON.stringify(join(folder, name)).slice(1, -1);
  const isPublicKey = publicKeyId.startsWith('PUB_KEY_ID_');
  const [privateKey, publicKey] = [file('apiclient_key.pem'), file(isPublicKey ? 'pub_key.pem' : 'wechatpay_cert.pem')];
  // The other SDKs would download 平台证书 from WeChat Pay itself.
  const ofPublicKey = `
# Go (wechatpay-apiv3/wechatpay-go; 请求发往 · requests go to ${base_uri})
key, _ := utils.LoadPrivateKeyWithPath("${privateKey}")
pub, _ := utils.LoadPublicKeyWithPath("${publicKey}")
client, _ := core.NewClient(ctx, option.WithWechatPayPublicKeyAuthCipher("${mchid}", "${serial}", key, "${publicKeyId}", pub))

# Java (wechatpay-java; 请求发往 · requests go to ${base_uri})
Config config = new RSAPublicKeyConfig.Builder().merchantId("${mchid}").merchantSerialNumber("${serial}")
    .privateKeyFromPath("${privateKey}").publicKeyFromPath("${publicKey}").publicKeyId("${publicKeyId}")
    .apiV3Key("${apiV3Key}").build();
`;
  return `# Node.js
import { readFileSync } from 'node:fs';
import { Builder } from 'wechatpay-chain';
const instance = Builder.factory(JSON.parse(readFileSync('${file('options.json')}', 'utf8')));

# PHP (wechatpay/wechatpay)
$instance = Builder::factory([
    'mchid' => '${mchid}', 'serial' => '${serial}',
    'privateKey' => Rsa::from('file://${privateKey}', Rsa::KEY_TYPE_PRIVATE),
    'certs' => ['${publicKeyId}' => Rsa::from('file://${publicKey}', Rsa::KEY_TYPE_PUBLIC)],
    'base_uri' => '${base_uri}',
]);
${isPublicKey ? ofPublicKey : ''}`;
};
