// Generated from openapi/: do not edit, run `npm run generate`.

import type { CapitalBank, PageLinks } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/capital/capitallhh` */
export interface Capitallhh extends Node {
  readonly areas: CapitallhhAreas;
  readonly banks: CapitallhhBanks;
}

/** `v3/capital/capitallhh/areas` */
export interface CapitallhhAreas extends Node {
  readonly provinces: CapitallhhAreasProvinces;
}

export interface CapitallhhAreasProvincesGetResponse {
  /** 省份列表 */
  data?: {
    /** 省份名称 */
    province_name: string;
    /** 省份编码 */
    province_code: number;
  }[];
  /** 查询数据总条数 */
  total_count: number;
}

/** `v3/capital/capitallhh/areas/provinces` */
export interface CapitallhhAreasProvinces extends Node {
  readonly _province_code_: CapitallhhAreasProvincesByProvinceCode;
  /** 同 _province_code_ */
  readonly $province_code$: CapitallhhAreasProvincesByProvinceCode;
  /**
   * 查询省份列表
   *
   * `GET v3/capital/capitallhh/areas/provinces`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698641 银行与地区查询（服务商）}
   */
  get(options?: CallOptions): Promise<CallResponse<CapitallhhAreasProvincesGetResponse>>;
  /**
   * 查询省份列表
   *
   * `GET v3/capital/capitallhh/areas/provinces`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698641 银行与地区查询（服务商）}
   */
  getAsync(options?: CallOptions): Promise<CallResponse<CapitallhhAreasProvincesGetResponse>>;
}

/** `v3/capital/capitallhh/areas/provinces/{province_code}` */
export interface CapitallhhAreasProvincesByProvinceCode extends Node {
  readonly cities: CapitallhhAreasProvincesByProvinceCodeCities;
}

export interface CapitallhhAreasProvincesByProvinceCodeCitiesGetResponse {
  /** 城市列表 */
  data?: {
    /** 城市名称 */
    city_name: string;
    /** 城市编码 */
    city_code: number;
  }[];
  /** 查询数据总条数 */
  total_count: number;
}

export interface CapitallhhAreasProvincesByProvinceCodeCitiesGetOptions extends CallOptions {
  /** 省份编码 */
  province_code: string | number;
}

/** `v3/capital/capitallhh/areas/provinces/{province_code}/cities` */
export interface CapitallhhAreasProvincesByProvinceCodeCities extends Node {
  /**
   * 查询城市列表
   *
   * `GET v3/capital/capitallhh/areas/provinces/{province_code}/cities`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697470 银行与地区查询（服务商）}
   */
  get(options: CapitallhhAreasProvincesByProvinceCodeCitiesGetOptions): Promise<CallResponse<CapitallhhAreasProvincesByProvinceCodeCitiesGetResponse>>;
  /**
   * 查询城市列表
   *
   * `GET v3/capital/capitallhh/areas/provinces/{province_code}/cities`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697470 银行与地区查询（服务商）}
   */
  getAsync(options: CapitallhhAreasProvincesByProvinceCodeCitiesGetOptions): Promise<CallResponse<CapitallhhAreasProvincesByProvinceCodeCitiesGetResponse>>;
}

/** `v3/capital/capitallhh/banks` */
export interface CapitallhhBanks extends Node {
  readonly corporateBanking: CapitallhhBanksCorporateBanking;
  readonly personalBanking: CapitallhhBanksPersonalBanking;
  readonly searchBanksByBankAccount: CapitallhhBanksSearchBanksByBankAccount;
  readonly _bank_alias_code_: CapitallhhBanksByBankAliasCode;
  /** 同 _bank_alias_code_ */
  readonly $bank_alias_code$: CapitallhhBanksByBankAliasCode;
}

export interface CapitallhhBanksCorporateBankingGetResponse {
  /** 查询数据总条数 */
  total_count: number;
  /** 本次查询数据条数 */
  count: number;
  /** 银行列表 */
  data?: CapitalBank[];
  /** 本次查询偏移量 */
  offset: number;
  /** 分页链接 */
  links: PageLinks;
}

export interface CapitallhhBanksCorporateBankingGetQuery {
  /** 本次查询偏移量 */
  offset?: number | undefined;
  /** 本次请求最大查询条数 */
  limit: number;
}

export interface CapitallhhBanksCorporateBankingGetOptions extends CallOptions {
  /** 查询参数 */
  query: CapitallhhBanksCorporateBankingGetQuery;
}

/** `v3/capital/capitallhh/banks/corporate-banking` */
export interface CapitallhhBanksCorporateBanking extends Node {
  /**
   * 查询支持对公业务的银行列表
   *
   * `GET v3/capital/capitallhh/banks/corporate-banking`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697626 银行与地区查询（服务商）}
   */
  get(options: CapitallhhBanksCorporateBankingGetOptions): Promise<CallResponse<CapitallhhBanksCorporateBankingGetResponse>>;
  /**
   * 查询支持对公业务的银行列表
   *
   * `GET v3/capital/capitallhh/banks/corporate-banking`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697626 银行与地区查询（服务商）}
   */
  getAsync(options: CapitallhhBanksCorporateBankingGetOptions): Promise<CallResponse<CapitallhhBanksCorporateBankingGetResponse>>;
}

export interface CapitallhhBanksPersonalBankingGetResponse {
  /** 查询数据总条数 */
  total_count: number;
  /** 本次查询数据条数 */
  count: number;
  /** 银行列表 */
  data?: CapitalBank[];
  /** 本次查询偏移量 */
  offset: number;
  /** 分页链接 */
  links: PageLinks;
}

export interface CapitallhhBanksPersonalBankingGetQuery {
  /** 本次查询偏移量 */
  offset?: number | undefined;
  /** 本次请求最大查询条数 */
  limit: number;
}

export interface CapitallhhBanksPersonalBankingGetOptions extends CallOptions {
  /** 查询参数 */
  query: CapitallhhBanksPersonalBankingGetQuery;
}

/** `v3/capital/capitallhh/banks/personal-banking` */
export interface CapitallhhBanksPersonalBanking extends Node {
  /**
   * 查询支持个人业务的银行列表
   *
   * `GET v3/capital/capitallhh/banks/personal-banking`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697583 银行与地区查询（服务商）}
   */
  get(options: CapitallhhBanksPersonalBankingGetOptions): Promise<CallResponse<CapitallhhBanksPersonalBankingGetResponse>>;
  /**
   * 查询支持个人业务的银行列表
   *
   * `GET v3/capital/capitallhh/banks/personal-banking`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697583 银行与地区查询（服务商）}
   */
  getAsync(options: CapitallhhBanksPersonalBankingGetOptions): Promise<CallResponse<CapitallhhBanksPersonalBankingGetResponse>>;
}

export interface CapitallhhBanksSearchBanksByBankAccountGetResponse {
  /** 查询数据总条数 */
  total_count: number;
  /** 银行列表 */
  data?: CapitalBank[];
}

export interface CapitallhhBanksSearchBanksByBankAccountGetQuery {
  /** 银行卡号 （敏感信息，加密传输） */
  account_number: string;
}

export interface CapitallhhBanksSearchBanksByBankAccountGetOptions extends CallOptions {
  /** 查询参数 */
  query: CapitallhhBanksSearchBanksByBankAccountGetQuery;
}

/** `v3/capital/capitallhh/banks/search-banks-by-bank-account` */
export interface CapitallhhBanksSearchBanksByBankAccount extends Node {
  /**
   * 获取对私银行卡号开户银行
   *
   * `GET v3/capital/capitallhh/banks/search-banks-by-bank-account`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697541 银行与地区查询（服务商）}
   */
  get(options: CapitallhhBanksSearchBanksByBankAccountGetOptions): Promise<CallResponse<CapitallhhBanksSearchBanksByBankAccountGetResponse>>;
  /**
   * 获取对私银行卡号开户银行
   *
   * `GET v3/capital/capitallhh/banks/search-banks-by-bank-account`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697541 银行与地区查询（服务商）}
   */
  getAsync(options: CapitallhhBanksSearchBanksByBankAccountGetOptions): Promise<CallResponse<CapitallhhBanksSearchBanksByBankAccountGetResponse>>;
}

/** `v3/capital/capitallhh/banks/{bank_alias_code}` */
export interface CapitallhhBanksByBankAliasCode extends Node {
  readonly branches: CapitallhhBanksByBankAliasCodeBranches;
}

export interface CapitallhhBanksByBankAliasCodeBranchesGetResponse {
  /** 查询数据总条数 */
  total_count: number;
  /** 本次查询条数 */
  count: number;
  /** 支行列表 */
  data?: {
    /** 开户银行支行名称 */
    bank_branch_name: string;
    /** 开户银行支行联行号 */
    bank_branch_id: string;
  }[];
  /** 本次查询偏移量 */
  offset: number;
  /** 分页链接 */
  links: PageLinks;
  /** 开户银行 */
  account_bank: string;
  /** 开户银行编码 */
  account_bank_code: number;
  /** 银行别名 */
  bank_alias: string;
  /** 银行别名编码 */
  bank_alias_code: string;
}

export interface CapitallhhBanksByBankAliasCodeBranchesGetQuery {
  /** 城市编码 */
  city_code: number;
  /** 本次查询偏移量 */
  offset?: number | undefined;
  /** 本次请求最大查询条数 */
  limit: number;
}

export interface CapitallhhBanksByBankAliasCodeBranchesGetOptions extends CallOptions {
  /** 银行别名编码 */
  bank_alias_code: string;
  /** 查询参数 */
  query: CapitallhhBanksByBankAliasCodeBranchesGetQuery;
}

/** `v3/capital/capitallhh/banks/{bank_alias_code}/branches` */
export interface CapitallhhBanksByBankAliasCodeBranches extends Node {
  /**
   * 查询支行列表
   *
   * `GET v3/capital/capitallhh/banks/{bank_alias_code}/branches`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697673 银行与地区查询（服务商）}
   */
  get(options: CapitallhhBanksByBankAliasCodeBranchesGetOptions): Promise<CallResponse<CapitallhhBanksByBankAliasCodeBranchesGetResponse>>;
  /**
   * 查询支行列表
   *
   * `GET v3/capital/capitallhh/banks/{bank_alias_code}/branches`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697673 银行与地区查询（服务商）}
   */
  getAsync(options: CapitallhhBanksByBankAliasCodeBranchesGetOptions): Promise<CallResponse<CapitallhhBanksByBankAliasCodeBranchesGetResponse>>;
}
