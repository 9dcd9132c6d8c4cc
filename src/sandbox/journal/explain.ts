import type { SandboxRequest } from '../record';
import type { Arrived, Knowledge } from './arrived';
import type { SignatureReport, SignatureVerdict } from './entry';

/** Holds what a request signed against what it should have signed. */
export const explainSignature = (
  request: SandboxRequest,
  _at: number,
  verdict: SignatureVerdict,
  { isV2 }: Arrived,
  _knowledge: Knowledge,
): SignatureReport => ({ verdict, expected: isV2 ? `${request.message}&key=<secret>` : request.message });
