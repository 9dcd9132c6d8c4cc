/**
 * One operation in every call form against the local sandbox: 修改订单金额,
 * `POST v3/payscore/serviceorder/{out_order_no}/modify`. Then one tampered answer, refused.
 *
 * Run it with `npm run demo`; it needs no account and no network.
 */
import { verify } from 'node:crypto';
import { Builder, type Client, isSignatureError } from '../src';
import { Sandbox } from '../src/sandbox';
import { table } from './support/table';

const appid = 'wxd678efh567hg6787';
const service_id = '2002000000000558128851361561536';

/** The sample payload of the operation's page. */
const json = {
  appid,
  service_id,
  post_payments: [{ name: '就餐费用', amount: 40000, description: '就餐人均100元', count: 4 }],
  post_discounts: [{ name: '满20减1元', description: '不与其他优惠叠加', amount: 100, count: 2 }],
  total_amount: 50000,
  reason: '用户投诉',
  device: { start_device_id: 'HG123456', end_device_id: 'HG123456', materiel_no: 'example_materiel_no' },
};

type Modify = { out_order_no: string; json: typeof json };

/** The six call forms of the page, and angle brackets. */
const forms = {
  'v3.payscore…modify.post()': (instance: Client, options: Modify) =>
    instance.v3.payscore.serviceorder._out_order_no_.modify.post(options),
  'v3.payscore…modify.postAsync()': (instance: Client, options: Modify) =>
    instance.v3.payscore.serviceorder._out_order_no_.modify.postAsync(options).then((response) => response),
  "chain('…/{out_order_no}/modify').post()": (instance: Client, options: Modify) =>
    instance.chain('v3/payscore/serviceorder/{out_order_no}/modify').post(options),
  "chain('…/{out_order_no}/modify').postAsync()": (instance: Client, options: Modify) =>
    instance.chain('v3/payscore/serviceorder/{out_order_no}/modify').postAsync(options),
  "chain('…/<out_order_no>/modify').post()": (instance: Client, options: Modify) =>
    instance.chain('v3/payscore/serviceorder/<out_order_no>/modify').post(options),
  "['…/{out_order_no}/modify'].post()": (instance: Client, options: Modify) =>
    instance['v3/payscore/serviceorder/{out_order_no}/modify'].post(options),
  "['…/{out_order_no}/modify'].postAsync()": (instance: Client, options: Modify) =>
    instance['v3/payscore/serviceorder/{out_order_no}/modify'].postAsync(options),
};

/** An order that is complete and waits to be paid: 600 元. */
const completedOrder = async (instance: Client, out_order_no: string): Promise<void> => {
  await instance.v3.payscore.serviceorder.post({
    json: {
      out_order_no,
      appid,
      service_id,
      service_introduction: '某某酒店',
      risk_fund: { name: 'DEPOSIT', amount: 100_000 },
      time_range: { start_time: 'OnAccept' },
      notify_url: 'https://api.example.com/notify',
      need_user_confirm: false,
    },
  });
  await instance.v3.payscore.serviceorder._out_order_no_.complete.post({
    out_order_no,
    json: { appid, service_id, post_payments: json.post_payments, total_amount: 60_000 },
  });
};

/** Whether a response's signature is the sandbox's, checked here once more and not by the SDK. */
const isSigned = ({ certs }: Sandbox['options'], { headers, data }: { headers: object; data: object }): boolean => {
  const header = (name: string): string => String(Reflect.get(headers, `wechatpay-${name}`));
  const message = `${header('timestamp')}\n${header('nonce')}\n${JSON.stringify(data)}\n`;
  const key = certs[header('serial')];
  return key !== undefined && verify('sha256', Buffer.from(message), key, Buffer.from(header('signature'), 'base64'));
};

const yes = (is: boolean): string => (is ? '是 yes' : '否 NO');

const showForms = async (sandbox: Sandbox, instance: Client): Promise<boolean> => {
  let right = true;
  const rows: string[][] = [];
  for (const [index, [form, modify]] of Object.entries(forms).entries()) {
    const out_order_no = `1234323JKHDFE124325${2 + index}`;
    await completedOrder(instance, out_order_no);
    const answer = await modify(instance, { out_order_no, json });
    const sent = sandbox.requests.at(-1);
    const [accepted, verified] = [sent?.signatureAccepted === true, isSigned(sandbox.options, answer)];
    const { state, total_amount } = answer.data;
    right &&= accepted && verified && state === 'DOING' && total_amount === json.total_amount;
    right &&= sent?.target === `/v3/payscore/serviceorder/${out_order_no}/modify`;
    rows.push([form, `${sent?.method} ${sent?.target}`, yes(accepted), yes(verified), state, `${total_amount} 分`]);
  }
  console.log(table(['写法 form', '请求 request', '签名被接受', '应答已验签', 'state', 'total_amount'], rows));
  return right && rows.length === 7;
};

const showTampering = async (sandbox: Sandbox, instance: Client): Promise<boolean> => {
  sandbox.answerNext({ kind: 'tampered' });
  const call = instance.v3.payscore.serviceorder.get({
    query: { appid, service_id, out_order_no: '1234323JKHDFE1243252' },
  });
  const refused = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  console.log('\n应答在途中被改动一个字节 one byte of a response is changed on its way:');
  console.log(
    isSignatureError(refused)
      ? `  ${refused.name} ${refused.code}\n  ${refused.message}`
      : '  被当作成功 TAKEN AS A SUCCESS',
  );
  return isSignatureError(refused) && refused.code === 'SIGNATURE_DIGEST';
};

const sandbox = await Sandbox.start();
try {
  const instance = Builder.factory(sandbox.options);
  const right = (await showForms(sandbox, instance)) && (await showTampering(sandbox, instance));
  console.log(right ? '\n全部正确 all right' : '\n有误 something is off');
  if (!right) process.exitCode = 1;
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await sandbox.close();
}
