import { text } from '../fields';
import { invalidRequest } from '../refusal';
import type { Contract } from '../state';
import type { World } from '../world';
import * as Agreed from './contract';

const keyOf = ({ plan_id, contract_code }: Contract): string => Agreed.contractKey(plan_id, contract_code);

/** The merchant is told of the signing, and of the end. */
export const tellOfContract = (world: World, contract: Contract): void => {
  if (contract.v2 !== undefined) {
    world.notifyV2({ contract });
    return;
  }
  world.notify({
    event_type: contract.state === 'SIGNED' ? 'ENTRUST.SIGN' : 'ENTRUST.TERMINATE',
    form: text(contract.request, 'sub_mchid') === '' ? 'EntrustContract' : 'PartnerEntrustContract',
    url: text(contract.request, 'contract_notify_url'),
    resource: Agreed.toldOfContract(contract, world.mchid),
  });
};

/** A contract that goes on by itself. */
export const storeContract = (world: World, contract: Contract): Contract => {
  const key = keyOf(contract);
  const next = Agreed.nextOfContract(contract);
  if (next !== undefined) {
    world.after(Math.max(next.at - world.now(), 0), () => {
      const known = world.contracts.get(key);
      const step = known && Agreed.nextOfContract(known);
      if (step?.at === next.at) settleContract(world, step.becomes);
    });
  }
  world.contracts.set(key, contract);
  return contract;
};

/** A contract in its new state; of its end the merchant is told. */
export const settleContract = (world: World, contract: Contract): Contract => {
  storeContract(world, contract);
  if (contract.state === 'TERMINATED') tellOfContract(world, contract);
  return contract;
};

/** Contracts that were in force when the sandbox ended. */
export const resumeContracts = (world: World): void => {
  for (const contract of world.contracts.values()) if (contract.state === 'SIGNED') storeContract(world, contract);
};

/** A contract as it is by now. */
const current = (world: World, known: Contract | undefined): Contract | undefined => {
  if (known === undefined) return undefined;
  const contract = Agreed.currentContract(known, world.now());
  return contract === known ? known : settleContract(world, contract);
};

/** A contract by its key, as it is by now. */
export const findContract = (world: World, key: string): Contract | undefined =>
  current(world, world.contracts.get(key));

/** A contract by the platform's number, which only one that was signed has, as it is by now. */
export const findContractById = (world: World, contract_id: string): Contract | undefined =>
  current(
    world,
    contract_id === '' ? undefined : [...world.contracts.values()].find((each) => each.contract_id === contract_id),
  );

/**
 * Asks a user to sign: anew as long as nothing was signed.
 *
 * @throws Refusal 400 `INVALID_REQUEST` when the number was used
 */
export const askToSign = (world: World, contract: Contract): Contract => {
  const known = findContract(world, keyOf(contract));
  if (known !== undefined && known.state !== 'SIGNING') throw invalidRequest('签约协议号已使用');
  return storeContract(world, contract);
};

/** The contract ends. @throws Refusal 400 `INVALID_REQUEST` when it is not in force */
export const endContract = (
  world: World,
  contract: Contract,
  by: 'USER' | 'MERCHANT' | 'SYSTEM',
  remark: string,
): Contract => {
  if (contract.state !== 'SIGNED') throw invalidRequest('协议不在生效中');
  return settleContract(world, Agreed.terminated(contract, by, remark, world.now()));
};

/** The contract with this number in some state, the latest one. */
export const contractInState = (world: World, contract_code: string, state: Contract['state']): Contract | undefined =>
  [...world.contracts.values()]
    .filter((each) => each.contract_code === contract_code)
    .map((each) => current(world, each))
    .reverse()
    .find((each) => each?.state === state);
