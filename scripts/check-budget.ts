/** What the types cost a consumer with five calls, measured on the packed package; past a limit, this fails. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import { type Consumer, installPacked } from './package/consumer';

const program = `import { Builder } from 'wechatpay-chain';
const instance = Builder.factory({ mchid: '1', serial: '1', privateKey: '', certs: {} });
const out_order_no = '1';
const json = { appid: '', service_id: '', post_payments: [{ name: '' }], total_amount: 1, reason: '' };
export const calls = async () => [
  (await instance.v3.payscore.serviceorder._out_order_no_.modify.post({ out_order_no, json })).data.state,
  (await instance.chain('v3/payscore/serviceorder/{out_order_no}/modify').post({ out_order_no, json })).data.state,
  (await instance['v3/payscore/serviceorder/{out_order_no}/modify'].post({ out_order_no, json })).data.state,
  (await instance.v3.pay.transactions.id._transaction_id_.get({ transaction_id: '1', query: { mchid: '1' } })).data,
  (await instance.v3.certificates.get()).data,
];
`;

/** Where completion is asked for: the text typed at the end of the program, and a name that must be offered. */
const completions = [
  { typed: 'instance.v3.', offered: 'payscore' },
  { typed: "instance.chain('", offered: 'v3/payscore/serviceorder/{out_order_no}/modify' },
  { typed: "instance['", offered: 'v3/payscore/serviceorder/{out_order_no}/modify' },
  { typed: 'instance.v3.pay.transactions.jsapi.post({ json: { ', offered: 'out_trade_no' },
  { typed: 'instance.v3.refund.domestic.refunds.post({ json: { ', offered: 'transaction_id' },
];

interface Row {
  name: string;
  value: number;
  limit: number;
  unit: string;
}

const compiled = (consumer: Consumer): Row[] => {
  const report = consumer.node([
    createRequire(import.meta.url).resolve('typescript/bin/tsc'),
    ...['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--types', 'node'],
    ...['--module', 'nodenext', '--extendedDiagnostics', 'program.mts'],
  ]);
  const figure = (name: string): number => Number(new RegExp(`${name}:\\s+([\\d.]+)`).exec(report)?.[1]);
  return [
    { name: 'instantiations', value: figure('Instantiations'), limit: 500, unit: '' },
    { name: 'check time', value: figure('Check time') * 1000, limit: 300, unit: 'ms' },
  ];
};

/** An editor's language service over one file whose text changes. */
const editor = (consumer: Consumer): { file: string; service: ts.LanguageService; edit(text: string): void } => {
  const file = join(consumer.folder, 'program.mts');
  const options: ts.CompilerOptions = {
    strict: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    types: ['node'],
  };
  let text = program;
  let version = 0;
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? `${version}` : '0'),
    getScriptSnapshot: (name) => {
      if (name === file) return ts.ScriptSnapshot.fromString(text);
      return ts.sys.fileExists(name) ? ts.ScriptSnapshot.fromString(readFileSync(name, 'utf8')) : undefined;
    },
    getCurrentDirectory: () => consumer.folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  const edit = (next: string): void => {
    text = next;
    version += 1;
  };
  return { file, service, edit };
};

/** Processor time, which a busy machine changes little. */
const completed = (consumer: Consumer): Row[] => {
  const { file, service, edit } = editor(consumer);
  service.getSemanticDiagnostics(file);
  let round = 0;
  const timeOf = ({ typed, offered }: (typeof completions)[number]): number => {
    round += 1;
    const text = `${program}// edit ${round}\n${typed}`;
    edit(text);
    const start = process.cpuUsage();
    const list = service.getCompletionsAtPosition(file, text.length, {});
    const { user, system } = process.cpuUsage(start);
    if (!list?.entries.some(({ name }) => name === offered)) throw new Error(`"${typed}" does not offer ${offered}`);
    return (user + system) / 1000;
  };
  const median = (times: readonly number[]): number =>
    [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
  return completions.map((completion) => {
    // The least of three medians: another program slows the processor for some of them, and quickens none.
    const medians = Array.from({ length: 3 }, () => median(Array.from({ length: 7 }, () => timeOf(completion))));
    return { name: `completion at "${completion.typed}"`, value: Math.min(...medians), limit: 100, unit: 'ms' };
  });
};

/** What was bundled of the declarations; those in `types/` are shipped as they are, and a copy of them would show here. */
const declared = (consumer: Consumer): Row => {
  const dist = join(consumer.folder, 'node_modules', 'wechatpay-chain', 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => /\.d\.c?ts$/.test(name));
  const bytes = files.reduce((sum, name) => sum + statSync(join(dist, name)).size, 0);
  return { name: 'declarations in dist', value: bytes / 1024, limit: 384, unit: 'kB' };
};

const consumer = installPacked(['@types/node@20']);
try {
  consumer.write({ 'program.mts': program });
  const size: Row = { name: 'packed size', value: consumer.packedSize / 1024, limit: 3072, unit: 'kB' };
  const rows = [...compiled(consumer), ...completed(consumer), declared(consumer), size];
  for (const { name, value, limit, unit } of rows) {
    console.log(
      `${value <= limit ? 'ok  ' : 'OVER'} ${name.padEnd(70)} ${value.toFixed(0).padStart(6)} of ${limit} ${unit}`,
    );
  }
  if (rows.some(({ value, limit }) => !(value <= limit))) process.exitCode = 1;
} finally {
  consumer.remove();
}
