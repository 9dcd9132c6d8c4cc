/**
 * What every generated declaration is made of. This file is written by hand; the rest of `types/` is generated.
 */
import type { AxiosRequestConfig, AxiosResponse, AxiosResponseHeaders, InternalAxiosRequestConfig } from 'axios';

/** A value that may stand in a path or in a query: it is sent as its text. */
export type Scalar = string | number | bigint | boolean;

/** Request headers by name. `null` and `undefined` leave a header out. */
export interface CallHeaders {
  /** 微信支付公钥ID或平台证书序列号；默认由 SDK 填写 */
  'Wechatpay-Serial'?: string | undefined;
  /** 任意请求头 */
  [name: string]: string | number | boolean | null | undefined;
}

/**
 * The axios options that the SDK sets itself: with another value, what is signed would not be what is sent. They come from
 * the chain and from `query`, `json`, `xml` or `body`.
 */
export type ReservedOption =
  | 'url'
  | 'method'
  | 'data'
  | 'params'
  | 'paramsSerializer'
  | 'auth'
  | 'transformRequest'
  | 'transformResponse'
  | 'validateStatus'
  | 'maxRedirects'
  | 'allowAbsoluteUrls'
  | 'transport'
  | 'parseReviver';

/**
 * The axios options that a call and `Builder.factory` take: all but those that the SDK sets itself, those of a newer axios
 * too. What is said of some of them in words of this SDK follows where they are taken.
 *
 * @see https://axios-http.com/docs/req_config
 */
export type AxiosOptions = OrUndefined<Omit<AxiosRequestConfig, ReservedOption | 'adapter' | 'headers'>>;

/**
 * The fields of a request of which some are alternatives: at least one of them is required, and several may be given.
 *
 * @example
 * type Refund = AtLeastOne<{ transaction_id?: string; out_trade_no?: string; out_refund_no: string }, 'transaction_id' | 'out_trade_no'>
 */
export type AtLeastOne<Fields, Name extends keyof Fields> = Fields &
  { [One in Name]: { [Given in One]: NonNullable<Fields[Given]> } }[Name];

/** What is `undefined` counts as left out, also for users who compile with `exactOptionalPropertyTypes`. */
export type OrUndefined<Options> = { [Name in keyof Options]: Options[Name] | undefined };

/**
 * Where a download goes: a file's path or `file://` URL, or a writable stream of Node or of the web, told by its shape so
 * that no declarations of Node are needed.
 */
export type Sink =
  | string
  | { readonly href: string; readonly protocol: string }
  | { write(chunk: Uint8Array): unknown; end(): unknown; destroy(error?: Error): unknown }
  | { getWriter(): unknown; readonly locked: boolean };

/** A `FormData` of the web, told by its shape so that neither the DOM's declarations nor Node's are needed. */
export interface FormBody {
  append(name: string, value: { readonly size: number; readonly type: string }, filename?: string): void;
  get(name: string): unknown;
  getAll(name: string): unknown[];
  has(name: string): boolean;
}

/**
 * A file to upload: a `MediaUtil`, which makes `meta` by itself, or a `FormData` of the web with one file and, where the
 * file's name and digest are not all that is wanted, `meta` as JSON text.
 *
 * @example new MediaUtil('/path/to/license.jpg')
 */
export type UploadBody =
  | FormBody
  | { getContentType(): string; getMeta(): Promise<string>; getStream(): unknown; getSize(): Promise<unknown> }
  | UploadStream;

/**
 * The stream that `MediaUtil.getStream()` gives, as PHP writes it. Its type is Node's `Readable`, so any other compiles too:
 * that one is refused before anything is sent, as nobody knows the file's name.
 *
 * @example const { data } = await instance.v3.merchant.media.upload.post({ body: media.getStream() });
 */
export interface UploadStream {
  pipe(destination: never): unknown;
  readonly readableFlowing: boolean | null;
}

/** When a call that failed is sent again. */
export interface RetryOptions {
  /**
   * 一次调用最多发送几次，含第一次：1 到 10 的整数，1 即不重发
   *
   * @default 3
   */
  attempts?: number | undefined;
  /**
   * 官方文档没有写明、只是推断可以重发的接口，在结果不明时是否也重发
   *
   * @default false
   * @see docs/repeats.md
   */
  inferred?: boolean | undefined;
}

/** What every call takes beside its path variables, query and body. */
export interface CallOptions extends AxiosOptions {
  /**
   * 应答大小的上限，单位字节，按解压后计；超过即抛出 `ResponseError` `RESPONSE_TOO_LARGE`，`-1` 为不限。写入 `sink` 或流的文件默认不限
   *
   * @default 33_554_432（32 MB，JSON 与 XML）、268_435_456（256 MB，读入内存的文件）
   */
  maxContentLength?: number | undefined;
  /** 请求头 */
  headers?: CallHeaders | undefined;
  /**
   * 仅本次调用使用的服务地址，可带路径前缀
   *
   * @example 'https://api2.mch.weixin.qq.com/'
   */
  base_uri?: string | undefined;
  /** `base_uri` 的 axios 写法 */
  baseURL?: string | undefined;
  /**
   * 敏感信息字段的加解密：`'auto'` 由 SDK 加密请求字段、解密应答字段，`'manual'` 原样收发
   *
   * @default 'auto'，或 `Builder.factory` 的 `sensitive`
   */
  sensitive?: 'auto' | 'manual' | undefined;
  /**
   * 失败后是否原样重发。连接失败、429、5xx 时重发，只限重发不会多办一次的接口；全部尝试都在 `timeout`、`signal` 之内。
   * `false` 不重发
   *
   * @default true，或 `Builder.factory` 的 `retry`
   * @example { attempts: 5, inferred: true }
   * @see docs/retries.md
   */
  retry?: boolean | RetryOptions | undefined;
  /**
   * 应答写入的文件路径或可写流，不占用内存；此时应答的 `data` 为 `undefined`。下载完整且校验通过后文件才会出现；
   * 符号链接写入它指向的文件，管道和设备在下载完整后原样写入，不会被替换
   *
   * 在 `timeout` 的时间内一点也写不进去时抛出 `MediaError` `SINK_FAILED`
   *
   * @example './bill.csv'
   */
  sink?: Sink | undefined;
}

/** The options of a call that no declaration knows: path variables by name, and a body of any kind. */
export interface LooseOptions extends CallOptions {
  /** 查询参数 */
  query?: object | undefined;
  /** JSON 请求体 */
  json?: object | undefined;
  /** XML 请求体（APIv2） */
  xml?: object | undefined;
  /** 原样发送的请求体 */
  body?: unknown;
  /** 路径变量 */
  [variable: string]: unknown;
}

/** The verbs of the API; the last word of a chain. */
export type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** A request as it would be sent, down to the byte. */
export interface PreparedRequest {
  /** `GET`, `POST` … */
  method: Uppercase<Verb>;
  /** The absolute URL, percent-encoded. */
  url: string;
  /** Every header as sent, `Authorization` included. */
  headers: Record<string, string>;
  /** The body's text; empty for none. */
  body: string;
  /** The string that was signed, line feeds included. */
  message: string;
}

/** What every node of the chain can do. */
export interface Node {
  /**
   * Walk on by a chain string, from this node: segments are taken as written, `{name}` and `<name>` are path variables.
   */
  chain(template: string): LooseNode;
  /**
   * The request that `verb` would send, signed, without sending it: the tool against `SIGN_ERROR`.
   *
   * @throws RequestError when the options do not make a request
   */
  toRequest(verb: Verb, options?: LooseOptions): Promise<PreparedRequest>;
  /** The node's URI template. */
  toString(): string;
  /** The node's URI template. */
  toJSON(): string;
}

/**
 * What a verb gives: axios' response with the documented `data`. It is an interface of this package, so that TypeScript can
 * name what a method of yours returns also where axios is out of reach (pnpm, with `declaration: true`).
 *
 * `data` is the JSON that was verified, and of APIv2 the fields of the XML, all of them text. An integer beyond
 * `Number.MAX_SAFE_INTEGER` (2⁵³ − 1) is the text of its digits, whatever its type says, for a number would round it.
 */
export interface CallResponse<Data = unknown> extends AxiosResponse<Data> {
  headers: ResponseHeaders;
  config: ResponseConfig;
}

/** The headers of a response: axios' own, under a name of this package as `CallResponse` is. */
export interface ResponseHeaders extends AxiosResponseHeaders {}

/** What a response was asked for with: axios' own, under a name of this package as `CallResponse` is. */
export interface ResponseConfig extends InternalAxiosRequestConfig {}

type LooseCall = (options?: LooseOptions) => Promise<CallResponse>;

/** The verbs of a path that no declaration knows: any options, an answer that is `unknown`. */
type LooseVerbs = Record<Exclude<Verb | `${Verb}Async`, 'delete'>, LooseCall> & {
  /** A verb and, in 25 documented paths, a segment. */
  readonly delete: LooseCall & LooseNode;
};

/** A node that no declaration knows: every segment and every verb, an answer that is `unknown`. */
export type LooseNode = Node & LooseVerbs & { readonly [segment: string]: LooseNode };
