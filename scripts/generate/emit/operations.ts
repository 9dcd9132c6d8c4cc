import type { Call, Model } from '../model';
import { Module } from '../module';
import { quote } from '../names';
import { indent, jsdoc } from '../text';
import { type TreeNode, walk } from '../tree';
import { bodyName, formType, responseName, unstructured } from './call';
import { callName } from './node';

/** A type that a call declares, under a name that is unique in the whole tree. */
const declared = (name: string, node: TreeNode, module: Module): string =>
  module.use(node.file, name, `${node.fullName}${name.slice(node.name.length)}`);

const requestType = (node: TreeNode, call: Call, module: Module): string => {
  const name = bodyName(callName(node, call.verb), call);
  if (name !== undefined) return declared(name, node, module);
  return call.body ? module.use('core', formType(call)) : 'undefined';
};

const responseType = (node: TreeNode, { verb, answer }: Call, module: Module): string =>
  'schema' in answer ? declared(responseName(callName(node, verb)), node, module) : unstructured[answer.kind];

const entry = (node: TreeNode, call: Call, module: Module): string =>
  `${jsdoc([call.operation.summary])}${quote(`${call.verb.toUpperCase()} ${call.template}`)}: { request: ${requestType(node, call, module)}; response: ${responseType(node, call, module)} };\n`;

/** `types/operations.d.ts`: what is sent and what is received, by verb and template. */
export const emitOperations = ({ tree }: Model): Map<string, string> => {
  const module = new Module('operations');
  const entries = walk(tree).flatMap((node) => node.calls.map((call) => entry(node, call, module)));
  module.declare(
    'Operations',
    `/** 各接口的请求体与应答：动词与 URI 模板 → 类型 */\nexport interface Operations {\n${indent(entries.join(''))}}\n`,
  );
  module.declare(
    'Request',
    `/**
 * 一个接口的请求体，即动词的 \`json\` 或 \`xml\`；上传文件的接口是它的 \`body\`，没有请求体的接口是 \`undefined\`。
 *
 * @example
 * const json: Request<'POST v3/pay/transactions/jsapi'> = { appid, mchid, description, out_trade_no, notify_url, amount, payer };
 * const { data } = await instance.v3.pay.transactions.jsapi.post({ json });
 */
export type Request<Operation extends keyof Operations> = Operations[Operation]['request'];
`,
  );
  module.declare(
    'Response',
    `/**
 * 一个接口的应答，即动词所得的 \`data\`：有字段的是接口类型，文件是 \`Uint8Array\`，没有应答体的是 \`undefined\`。
 *
 * @example const paymentOf = ({ prepay_id }: Response<'POST v3/pay/transactions/jsapi'>) => prepay_id;
 */
export type Response<Operation extends keyof Operations> = Operations[Operation]['response'];
`,
  );
  return new Map([['types/operations.d.ts', module.toString()]]);
};
