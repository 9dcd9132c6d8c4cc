import { isoTime } from '../clock';
import type { Reply } from '../handler';
import { contractKey, contractOf, expiryOf } from '../operations/contract';
import { askToSign, endContract, findContract, findContractById } from '../operations/contract-book';
import { deduct } from '../operations/deductions';
import { viewOfTransaction } from '../operations/transaction';
import { Refusal } from '../refusal';
import { type Route, route } from '../router';
import type { Contract, Transaction } from '../state';
import type { World } from '../world';
import { by, common, named, no, paymentOf, requestOf, saidBy, unified } from './payments';
import { v2DigestOf, v2MessageOf, v2SignatureOf } from './sign';
import type { Elements } from './xml';

/** What only a request or a response of a partner says, or one about its merchant. */
const partnerFields = ({ sub_appid, sub_mch_id }: Elements): Elements => ({
  ...(sub_appid && { sub_appid }),
  ...(sub_mch_id && { sub_mch_id }),
});

/** What every response says; fields that the form of a response lacks are left out. */
const usual = (fields: Elements): Elements => ({ ...common(fields), ...partnerFields(fields) });

/** The signing that is asked for, as APIv3 would have it: both have one book of contracts. */
const signingOf = (fields: Elements, notify_url = ''): Parameters<typeof contractOf>[0] => {
  const { appid, sub_appid, sub_mch_id, plan_id, contract_code, contract_display_account, openid } = fields;
  return {
    ...(sub_mch_id ? { sp_appid: appid, sub_mchid: sub_mch_id, ...(sub_appid && { sub_appid }) } : { appid }),
    plan_id,
    out_contract_code: contract_code,
    contract_display_account,
    contract_notify_url: notify_url,
    ...(openid && { openid }),
  };
};

const ask = (world: World, fields: Elements, notify_url = fields.notify_url): Contract =>
  askToSign(world, { ...contractOf(signingOf(fields, notify_url), world.now()), v2: saidBy(fields) });

/** What a signing by 公众号 or 小程序 has to say. */
const saidByPage = [
  'appid',
  'mch_id',
  'plan_id',
  'contract_code',
  'request_serial',
  'contract_display_account',
  'notify_url',
  'timestamp',
  'sign',
] as const;

/**
 * Asks a user to sign by 公众号 or 小程序, where no request goes before: the merchant's page hands the user's client the signed
 * fields.
 *
 * @param secret APIv2密钥
 * @throws Error when a field is missing, the merchant is another, or the signature is wrong
 */
export const askByPage = (world: World, given: Readonly<Record<string, unknown>>, secret: string): void => {
  const fields = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, `${value}`]));
  const missing = saidByPage.filter((name) => !fields[name]);
  if (missing.length > 0) throw new Error(`signContract: the fields of the page lack ${missing.join(', ')}.`);
  if (fields.mch_id !== world.mchid) {
    throw new Error(`signContract: mch_id is ${fields.mch_id}, and the merchant of this sandbox is ${world.mchid}.`);
  }
  const type = v2DigestOf(fields);
  if (type === undefined || fields.sign !== v2SignatureOf(fields, type, secret)) {
    throw new Error(
      `signContract: the sign of the page does not fit; it is made with the APIv2 secret over ${v2MessageOf(fields)}`,
    );
  }
  ask(world, fields);
};

const askByH5 = (world: World, fields: Elements): Reply => {
  const { pre_entrustweb_id } = ask(world, fields);
  return {
    body: {
      return_code: 'SUCCESS',
      return_msg: 'OK',
      result_code: 'SUCCESS',
      redirect_url: `https://payapp.weixin.qq.com/papay/h5entrust?pre_entrustweb_id=${pre_entrustweb_id}`,
    },
  };
};

const askByApp = (world: World, fields: Elements): Reply => ({
  body: { ...usual(fields), pre_entrustweb_id: ask(world, fields).pre_entrustweb_id },
});

/** What is paid and what is signed succeed by themselves: an order comes about whatever becomes of its contract. */
const askWithOrder = (world: World, fields: Elements): Reply => {
  const { out_trade_no = '', plan_id = '', contract_code = '', request_serial = '' } = fields;
  const { contract_display_account = '', contract_notify_url } = fields;
  const { body } = unified(world, fields);
  const signing = (): Elements => {
    try {
      ask(world, fields, contract_notify_url);
      return { contract_result_code: 'SUCCESS' };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return {
        contract_result_code: 'FAIL',
        contract_err_code: error.code,
        contract_err_code_des: error.message,
      };
    }
  };
  return {
    body: {
      ...(body as Elements),
      ...partnerFields(fields),
      ...signing(),
      ...{ out_trade_no, plan_id, contract_code, request_serial, contract_display_account },
    },
  };
};

/** The contract that was signed, by the platform's number or by the merchant's. */
const contractNamed = (world: World, fields: Elements): Contract => {
  const { contract_id, plan_id = '', contract_code = '', sub_mch_id = '' } = fields;
  const contract = contract_id
    ? findContractById(world, contract_id)
    : findContract(world, contractKey(plan_id, contract_code));
  const isOf = `${contract?.request.sub_mchid ?? ''}` === sub_mch_id;
  if (contract === undefined || contract.state === 'SIGNING' || !isOf) throw no('INVALID_REQUEST', '签约协议不存在');
  return contract;
};

/** `2015-07-01 10:00:00`, Beijing time. */
const spacedTime = (milliseconds: number): string => isoTime(milliseconds).slice(0, 19).replace('T', ' ');

const modes = { EXPIRY: '1', USER: '2', MERCHANT: '3', SYSTEM: '1' } as const;

const terminationOf = ({ terminated: end }: Contract): Elements =>
  end === undefined
    ? {}
    : {
        contract_terminated_time: spacedTime(end.at),
        contract_termination_mode: modes[end.by],
        contract_termination_remark: end.remark,
      };

/** What names a contract. */
const numbersOf = ({ contract_id, plan_id, contract_code }: Contract): Elements => ({
  contract_id,
  plan_id,
  contract_code,
});

const query = (world: World, fields: Elements): Reply => {
  const contract = contractNamed(world, fields);
  const { request, openid, v2 } = contract;
  return {
    body: {
      ...usual(fields),
      ...numbersOf(contract),
      contract_display_account: `${request.contract_display_account}`,
      contract_state: contract.state === 'SIGNED' ? '0' : '1',
      contract_signed_time: spacedTime(contract.signed),
      contract_expired_time: spacedTime(expiryOf(contract)),
      ...terminationOf(contract),
      openid,
      ...(v2?.request_serial && { request_serial: v2.request_serial }),
    },
  };
};

const terminate = (world: World, fields: Elements): Reply => {
  const { contract_termination_remark = '' } = fields;
  const contract = endContract(world, contractNamed(world, fields), 'MERCHANT', contract_termination_remark);
  return { body: { ...usual(fields), ...numbersOf(contract) } };
};

const apply = (world: World, fields: Elements): Reply => {
  const contract = contractNamed(world, fields);
  const { sub_mch_id, sub_appid, appid } = fields;
  const asked = {
    ...requestOf({ ...fields, openid: contract.openid }),
    ...(sub_mch_id && {
      ...{ appid: undefined, mchid: undefined, sp_appid: appid, sp_mchid: world.mchid, sub_mchid: sub_mch_id },
      ...{ payer: { sp_openid: contract.openid }, ...(sub_appid && { sub_appid }) },
    }),
  };
  const { trade_state } = deduct(world, contract, asked, saidBy(fields));
  if (trade_state !== 'ACCEPT') throw no('ORDERPAID', '该订单已支付');
  return { body: usual(fields) };
};

/** What a query and a notification say of a deduction, whatever became of it. */
export const deductionOf = (order: Transaction): Elements => {
  const { time_end = '', ...payment } = paymentOf(order);
  return {
    ...partnerFields(order.v2 ?? {}),
    ...payment,
    ...(time_end && { time_end }),
    transaction_id: order.deduction?.transaction_id ?? '',
    trade_state: order.trade_state,
  };
};

const queryOrder = (world: World, fields: Elements): Reply => {
  const order = named(world, fields);
  if (order.trade_type !== 'PAP') throw no('INVALID_REQUEST', '订单不是委托代扣场景');
  return {
    body: {
      ...common(fields),
      ...deductionOf(order),
      trade_state_desc: `${viewOfTransaction(order).trade_state_desc}`,
    },
  };
};

/** What the merchant is told of a contract. */
export const contractTold = (contract: Contract, mch_id: string): Elements => {
  const { openid, v2 = {}, state } = contract;
  const { appid = '', request_serial = '', contract_display_account = '' } = v2;
  const end = contract.terminated?.at ?? contract.signed;
  return {
    appid,
    mch_id,
    ...partnerFields(v2),
    ...numbersOf(contract),
    openid,
    change_type: state === 'SIGNED' ? 'ADD' : 'DELETE',
    operate_time: spacedTime(end),
    contract_expired_time: spacedTime(expiryOf(contract)),
    ...terminationOf(contract),
    request_serial,
    contract_display_account,
  };
};

/** 委托代扣 of APIv2, in the same book as that of APIv3. */
export const papayV2Routes = (world: World): Route[] =>
  (
    [
      ['GET papay/h5entrustweb', askByH5],
      ['POST papay/preentrustweb', askByApp],
      ['POST papay/querycontract', query],
      ['POST papay/deletecontract', terminate],
      ['GET papay/partner/h5entrustweb', askByH5],
      ['POST papay/partner/preentrustweb', askByApp],
      ['POST papay/partner/querycontract', query],
      ['POST papay/partner/deletecontract', terminate],
      ['POST pay/contractorder', askWithOrder],
      ['POST pay/pappayapply', apply],
      ['POST pay/paporderquery', queryOrder],
      ['POST pay/partner/pappayapply', apply],
      ['POST pay/partner/paporderquery', queryOrder],
    ] as const
  ).map(([operation, run]) => ({
    ...route(operation, by(run, world)),
    documented: operation.replace(' ', ' v2/'),
  }));
