import type { SandboxNotification } from '../../sandbox';
import { CommandFailure, exitCodes, wrongUsage } from '../failure';
import type { ReplayFlags } from '../flags';
import { say } from '../language';
import { aligned, type CommandOutcome } from '../output';

/** Lets a running sandbox deliver notifications once more. */
export const replay = async (id: string | undefined, { sandbox, list }: ReplayFlags): Promise<CommandOutcome> => {
  if (!URL.canParse(sandbox) || !/^https?:/.test(sandbox)) {
    throw wrongUsage(
      say(
        `--sandbox 要的是沙箱的 URL，而不是 ${JSON.stringify(sandbox)}。`,
        `--sandbox takes the URL of a sandbox, and not ${JSON.stringify(sandbox)}.`,
      ),
    );
  }
  const notifications = list
    ? await control(sandbox, 'GET', 'notifications')
    : await control(sandbox, 'POST', 'replay', id === undefined ? {} : { id });
  const rows = notifications.map(({ id: each, event_type, state, url, deliveries }) => {
    const { status, error } = deliveries.at(-1) ?? {};
    return [each, event_type, state, `${status ?? error ?? '-'}`, url];
  });
  return {
    exit: list || notifications.every(({ state }) => state === 'acknowledged') ? exitCodes.ok : exitCodes.refused,
    data: { notifications },
    text: rows.length === 0 ? say('没有要投递的通知。', 'There is no notification to deliver.') : aligned(rows),
  };
};

const control = async (
  sandbox: string,
  method: 'GET' | 'POST',
  name: string,
  body?: object,
): Promise<readonly SandboxNotification[]> => {
  const response = await reached(new URL(`_sandbox/${name}`, sandbox), {
    method,
    ...(body !== undefined && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const data: unknown = await response.json().catch(() => undefined);
  if (response.ok && Array.isArray(data)) return data;
  const { message = say(`${sandbox} 不是沙箱。`, `${sandbox} is no sandbox.`) } = Object(data) as { message?: string };
  throw new CommandFailure('SANDBOX_REFUSED', exitCodes.refused, message);
};

const reached = async (url: URL, options: RequestInit): Promise<Response> => {
  try {
    return await fetch(url, { ...options, signal: AbortSignal.timeout(30_000) });
  } catch {
    throw new CommandFailure(
      'CONNECTION_FAILED',
      exitCodes.unreachable,
      say(
        `${url.origin} 没有沙箱在运行：用 wechatpay-chain sandbox 启动，或用 --sandbox 指明地址。`,
        `No sandbox runs at ${url.origin}: start one with wechatpay-chain sandbox, or say with --sandbox where it is.`,
      ),
    );
  }
};
