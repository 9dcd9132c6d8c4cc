export type { AppParameters } from './app';
export type { H5Order } from './h5';
export { Invoke, type InvokeOptions, type Invoker, type SignedBy } from './invoke';
export type { JsapiParameters, Prepaid } from './jsapi';
export type { AuthIndex, EntrustWeb, PartnerEntrustWeb } from './page';
export type { BusinessView, ScoreDetail, ScoreEnable, ScorePlan, ScoreUse } from './payscore';
export type { JsapiParametersV2, PrepaidV2 } from './v2';
