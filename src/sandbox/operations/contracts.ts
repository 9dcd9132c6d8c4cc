import { amount, bodyOf, child, type JsonObject, text } from '../fields';
import type { HandlerRequest, Reply } from '../handler';
import { invalidRequest, resourceNotExists } from '../refusal';
import { type Route, route } from '../router';
import type { Contract } from '../state';
import { checkParties, type World } from '../world';
import * as Agreed from './contract';
import {
  askToSign,
  contractInState,
  endContract,
  findContract,
  findContractById,
  storeContract,
  tellOfContract,
} from './contract-book';
import { deduct } from './deductions';

/** Who has the contract: a merchant by itself, or a partner for one of its merchants. */
interface ContractRole {
  /** What stands in its paths alone. */
  readonly partner: '' | '/partner';
  readonly notices: string;
  readonly mchid: 'mchid' | 'sp_mchid';
}

const merchant: ContractRole = { partner: '', notices: 'v3/papay/contracts', mchid: 'mchid' };
const partner: ContractRole = { partner: '/partner', notices: 'v3/partner-papay/contracts', mchid: 'sp_mchid' };

/** Where the user's client is led to. */
const signingUrl = ({ pre_entrustweb_id }: Contract): string =>
  `https://payapp.weixin.qq.com/papay/entrust?pre_entrustweb_id=${pre_entrustweb_id}`;

/** The path that the mini program of the signing is opened with. */
const signingPath = ({ pre_entrustweb_id }: Contract): string =>
  `pages/index/index?pre_entrustweb_id=${pre_entrustweb_id}`;

/** The mini program of the signing, as an app opens it. */
const miniProgram = 'gh_sandbox';

/** The ways to lead a user's client to the signing, by the last word of their paths. */
const entries: Readonly<Record<string, (contract: Contract) => JsonObject>> = {
  jsapi: (contract) => ({ redirect_url: signingUrl(contract) }),
  h5: (contract) => ({ redirect_url: signingUrl(contract) }),
  app: (contract) => ({
    pre_entrustweb_id: contract.pre_entrustweb_id,
    miniprogram_username: miniProgram,
    miniprogram_path: signingPath(contract),
  }),
  'mini-program': (contract) => ({
    pre_entrustweb_id: contract.pre_entrustweb_id,
    redirect_appid: 'wxbd687630cd02ce1d',
    redirect_path: signingPath(contract),
  }),
};

const ask = (world: World, role: ContractRole, request: HandlerRequest): Contract => {
  const json = bodyOf(request);
  checkParties(world, json, 'body', role.mchid);
  return askToSign(world, Agreed.contractOf(json, world.now()));
};

const askByScene = (world: World, request: HandlerRequest): Reply => {
  const contract = ask(world, merchant, request);
  const { pre_entrustweb_id } = contract;
  const way =
    text(contract.request, 'sign_scene') === 'SIGN_SCENE_QRCODE'
      ? { redirect_url: signingUrl(contract) }
      : { mini_program_username: miniProgram, mini_program_path: signingPath(contract) };
  return { body: { pre_entrustweb_id, ...way } };
};

/** What a request says of the parties, in its body or its query. */
const namedBy = (world: World, role: ContractRole, request: HandlerRequest): JsonObject => {
  const named = { ...Object.fromEntries(request.query), ...bodyOf(request) };
  checkParties(world, named, 'body', role.mchid);
  return named;
};

/** A contract belongs to one merchant: to others it does not exist. */
const isOf = (contract: Contract, role: ContractRole, named: JsonObject): boolean =>
  text(contract.request, 'sub_mchid') === (role === partner ? text(named, 'sub_mchid') : '');

/** The signed contract that a path names. */
const known = (world: World, role: ContractRole, named: JsonObject, { variables }: HandlerRequest): Contract => {
  const { plan_id = '', out_contract_code = '', contract_id } = variables;
  const contract =
    contract_id === undefined
      ? findContract(world, Agreed.contractKey(plan_id, out_contract_code))
      : findContractById(world, contract_id);
  if (contract === undefined || contract.state === 'SIGNING' || !isOf(contract, role, named)) {
    throw resourceNotExists('签约协议不存在');
  }
  return contract;
};

/** Something that is done to a contract that is known. */
type OfContract = (world: World, contract: Contract, named: JsonObject) => Reply;

const show: OfContract = (world, contract) => ({ body: Agreed.viewOfContract(contract, world.mchid) });

const terminate: OfContract = (world, contract, named) =>
  show(world, endContract(world, contract, 'MERCHANT', text(named, 'contract_termination_remark')), named);

/** A message to the user: the sandbox has none, but knows from when on a deduction can be made. */
const announce: OfContract = (world, contract, named) => {
  storeContract(world, Agreed.announced(contract, named, world.now()));
  return { status: 204 };
};

const announceFailure: OfContract = (_, contract) => {
  if (contract.state !== 'SIGNED') throw invalidRequest('协议不在生效中');
  return { status: 204 };
};

const showSchedule: OfContract = (_, { schedule }) => {
  if (schedule === undefined) throw resourceNotExists('签约时未约定预约扣费');
  return { body: Agreed.viewOfSchedule(schedule) };
};

const schedule: OfContract = (world, contract, named) =>
  showSchedule(
    world,
    storeContract(world, Agreed.scheduled(contract, amount(child(named, 'schedule_amount'), 'total'), world.now())),
    named,
  );

const apply = (world: World, role: ContractRole, request: HandlerRequest): Reply => {
  const named = namedBy(world, role, request);
  const contract = findContractById(world, text(named, 'contract_id'));
  if (contract === undefined || !isOf(contract, role, named)) throw invalidRequest('签约协议不存在');
  const { transaction_notify_url: notify_url, ...facts } = named;
  const asked = { ...facts, [role.mchid]: world.mchid, notify_url, payer: payerOf(contract, role) };
  const { out_trade_no } = deduct(world, contract, asked);
  return { body: { out_trade_no, amount: { currency: 'CNY', ...child(named, 'amount') } } };
};

const payerOf = ({ openid }: Contract, role: ContractRole): JsonObject =>
  role === partner ? { sp_openid: openid } : { openid };

const routesOf = (world: World, role: ContractRole): Route[] => {
  const { partner: of, notices } = role;
  const at = (operation: string, run: OfContract): Route =>
    route(operation, (request) => {
      const named = namedBy(world, role, request);
      return run(world, known(world, role, named, request), named);
    });
  const contract = `v3/papay/sign${of}/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`;
  const schedules = `v3/papay/pay${of}/schedules/contract-id/{contract_id}`;
  return [
    ...Object.entries(entries).map(([name, entry]) =>
      route(`POST v3/papay/scheduled-deduct-sign${of}/contracts/pre-entrust-sign/${name}`, (request) => ({
        body: entry(ask(world, role, request)),
      })),
    ),
    at(`GET ${contract}`, show),
    at(`POST ${contract}/terminate`, terminate),
    at(`GET ${schedules}`, showSchedule),
    at(`POST ${schedules}/schedule`, schedule),
    at(`POST ${notices}/{contract_id}/notify`, announce),
    at(`POST ${notices}/{contract_id}/fail-notify`, announceFailure),
    route(`POST v3/papay/pay${of}/transactions/apply`, (request) => apply(world, role, request)),
  ];
};

/** 委托代扣 of merchants and of partners: `v3/papay`. */
export const contractRoutes = (world: World): Route[] => [
  route('POST v3/papay/sign/contracts/pre-entrust-sign', (request) => askByScene(world, request)),
  ...routesOf(world, merchant),
  ...routesOf(world, partner),
];

/**
 * The user signs a contract.
 *
 * @returns the platform's number of the contract
 * @throws Error when there is no such contract to sign
 */
export const signContract = (world: World, contract_code: string): string => {
  const contract = contractInState(world, contract_code, 'SIGNING');
  if (contract === undefined) {
    throw new Error(
      `signContract('${contract_code}'): no such contract waits for its user; ask for its signing first.`,
    );
  }
  const agreed = storeContract(world, Agreed.signed(contract, world.now()));
  tellOfContract(world, agreed);
  return agreed.contract_id;
};

/**
 * The user ends a contract.
 *
 * @throws Error when there is no such contract in force
 */
export const terminateContract = (world: World, contract_code: string): void => {
  const contract = contractInState(world, contract_code, 'SIGNED');
  if (contract === undefined) {
    throw new Error(`terminateContract('${contract_code}'): no such contract is in force; signContract signs one.`);
  }
  endContract(world, contract, 'USER', '用户解约');
};
