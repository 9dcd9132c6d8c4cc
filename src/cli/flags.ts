/** Who calls, as flags say it. Secrets are no flags: they would stay in the shell's history and in the list of processes. */
export interface IdentityFlags {
  mchid?: string;
  serial?: string;
  privateKey?: string;
  certificate?: string;
  publicKeyId?: string;
  publicKey?: string;
  baseUri?: string;
  envFile?: string;
}

/** The flags of `bill`. */
export interface BillFlags extends IdentityFlags {
  output?: string;
  type?: string;
  account?: string;
  subMchid?: string;
}

/** The flags of `call`. */
export interface CallFlags extends IdentityFlags {
  json?: readonly string[];
  dryRun?: true;
  yes?: true;
  undocumented?: true;
  output?: string;
  timeout?: string;
}

/** The flags of `certificates`. */
export interface CertificatesFlags extends IdentityFlags {
  output?: string;
}

/** The flags of `doctor`. */
export interface DoctorFlags extends IdentityFlags {
  offline?: true;
}

/** The flags of `replay`. */
export interface ReplayFlags {
  sandbox: string;
  list?: true;
}

/** The flags of `search`. */
export interface SearchFlags {
  limit: string;
  fields?: true;
}

/** The flags of `sign`. */
export interface SignFlags extends IdentityFlags {
  body?: string;
  timestamp?: string;
  nonce?: string;
}

/** The flags of `trigger`. */
export interface TriggerFlags {
  to: string;
  set?: readonly string[];
  originalType?: string;
  dir: string;
  dryRun?: true;
}
