import { examine } from '../gate';
import type { SandboxRequest } from '../record';
import { signedBody } from '../signed-body';
import { mchidIn } from '../v2/operate';
import type { Elements } from '../v2/xml';
import type { Arrived, Knowledge } from './arrived';
import { bodyMistakes } from './body-mistakes';
import type { SignatureReport, SignatureVerdict } from './entry';
import { explainV2 } from './explain-v2';
import { frameMistakes } from './frame-mistakes';
import { methodMistakes, nonceMistakes, targetMistakes, timestampMistakes } from './line-mistakes';
import { type Lines, type Mistake, requestLines } from './mistake';
import { explainRefusal, tooLong } from './refusals';
import { explainByTrying, explainWrong } from './wrong-signature';

/** What a signature is explained with, beside the request itself. */
export interface Circumstances {
  /** When it arrived, by the clock of signatures: milliseconds since the epoch. */
  readonly at: number;
  readonly verdict: SignatureVerdict;
  readonly arrived: Arrived;
  readonly knowledge: Knowledge;
  /** The body with its sensitive fields decrypted, where it has any. */
  readonly opened: unknown;
}

/** Holds what a request signed against what it should have signed. */
export const explainSignature = (request: SandboxRequest, circumstances: Circumstances): SignatureReport => {
  const { at, verdict, arrived, knowledge } = circumstances;
  if (arrived.isV2) {
    const fields = arrived.content as Elements | undefined;
    return explainV2(fields, verdict, knowledge.identityOf(mchidIn(fields) ?? ''));
  }
  const expected = request.message;
  if (verdict === 'accepted') return { verdict, expected };
  const { method, target, headers } = request;
  const body = signedBody(headers['content-type'], request.body);
  const { keeper } = knowledge.callerOf({ url: target, headers });
  const arrival = { method, target, body, authorization: headers.authorization };
  const { authorization, refusal } = examine(arrival, keeper, at);
  if (refusal === undefined) return { verdict, expected, ...tooLong };
  if (authorization === undefined || refusal.detail?.field !== 'signature') {
    return { verdict, expected, ...explainRefusal(refusal, headers.authorization, keeper, knowledge.identity, at) };
  }
  const right = requestLines({
    method,
    target,
    timestamp: authorization.timestamp,
    nonce: authorization.nonce_str,
    body,
  });
  const parts = mistakesOf(request, right, circumstances);
  const { signed, ...why } =
    keeper.algorithm.type === 'RSA'
      ? explainWrong(authorization.signature, keeper.merchantPublicKey, right, {
          parts,
          others: keeper.name === 'mchid' ? [] : [knowledge.identity.merchantPublicKey],
          platform: knowledge.identity.platformPublicKey,
        })
      : explainByTrying(authorization.signature, keeper, right, parts);
  if (signed === undefined) return { verdict, expected, ...why };
  const firstDifference = differenceOf(expected, signed);
  return { verdict, expected, signed, ...(firstDifference >= 0 && { firstDifference }), ...why };
};

const mistakesOf = (
  { target, headers, body }: SandboxRequest,
  right: Lines,
  { arrived, opened }: Circumstances,
): readonly (readonly Mistake[])[] => {
  const query = target.split(/\?(.*)/s)[1] ?? '';
  const template = arrived.name?.replace(/^\w+ /, '/');
  return [
    methodMistakes(right),
    targetMistakes(right, headers.host ?? '', template),
    timestampMistakes(right),
    nonceMistakes(right),
    bodyMistakes(right, { whole: body, query, opened }),
    frameMistakes(right),
  ];
};

/** The first line, counted from 0 and with its line feed, in which two texts differ; -1 for the same text. */
const differenceOf = (one: string, other: string): number => {
  const [ours, theirs] = [one, other].map((text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? []);
  const length = Math.max(ours?.length ?? 0, theirs?.length ?? 0);
  return Array.from({ length }).findIndex((_, at) => ours?.[at] !== theirs?.[at]);
};
