import { isRecord } from '../../own';
import { amount, child, type JsonObject, text } from '../fields';
import { invalidRequest } from '../refusal';

/** What a scene of transfers asks for. */
interface TransferScene {
  /** Every `info_type` that has to be reported. */
  readonly reports: readonly string[];
  /** Whether its transfers may come as a red packet. */
  readonly redPacket: boolean;
}

/**
 * By `transfer_scene_id`; of others nothing is known.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013774588
 */
const scenes: ReadonlyMap<string, TransferScene> = new Map([
  ['1000', { reports: ['活动名称', '奖励说明'], redPacket: true }],
  ['1002', { reports: ['补贴类型'], redPacket: true }],
  ['1004', { reports: ['保险产品备案编号', '保险名称', '保险操作单号'], redPacket: false }],
  ['1005', { reports: ['岗位类型', '报酬说明'], redPacket: true }],
  ['1009', { reports: ['采购商品名称'], redPacket: false }],
  ['1010', { reports: ['回收商品名称'], redPacket: false }],
  ['1011', { reports: ['赔付原因'], redPacket: true }],
  ['1013', { reports: ['公益活动名称', '公益活动备案编号'], redPacket: false }],
]);

/** The most that a red packet holds, in fen. */
const mostInRedPacket = 20_000;

/**
 * Checks that a transfer reports what its scene asks for, and comes in a form that the scene allows.
 *
 * @throws Refusal 400 `INVALID_REQUEST`
 */
export const checkScene = (request: JsonObject): void => {
  const scene = scenes.get(text(request, 'transfer_scene_id'));
  if (scene === undefined) return;
  const { transfer_scene_report_infos: infos } = request;
  if (Array.isArray(infos)) {
    const reported = infos.map((info) => (isRecord(info) ? text(info, 'info_type') : ''));
    if ([...reported].sort().join() !== [...scene.reports].sort().join()) {
      throw invalidRequest(`转账场景报备信息与转账场景不符，应逐项报备：${scene.reports.join('、')}`);
    }
  }
  if (text(child(request, 'user_recv_style'), 'type') !== 'RED_PACKET') return;
  if (!scene.redPacket) throw invalidRequest('该转账场景不支持红包样式');
  if (amount(request, 'transfer_amount') > mostInRedPacket) throw invalidRequest('红包样式的转账金额不能超过200元');
};
