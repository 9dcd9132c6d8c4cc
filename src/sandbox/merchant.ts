import { type Identity, privatePem, publicPem } from './identity';
import type { Caller } from './keyring';
import { noticeOf } from './notify/notice';
import { noticeOfV2 } from './notify/notice-v2';
import type { Notice } from './notify/notifier';
import type { OpenApiDocument } from './openapi/document';
import { builtInRoutes } from './operations';
import type { ClientOptions } from './options';
import { createRoutes, type Route, type Routes } from './router';
import { sensitiveFields } from './sensitive-fields';
import type { Journal } from './storage/journal';
import { papayV2Routes } from './v2/papay';
import { paymentV2Routes } from './v2/payments';
import { createWorld, type World } from './world';

/** A merchant of a sandbox: its keys, what happened to it, and the operations that it calls. */
export interface Merchant {
  readonly identity: Identity & Caller;
  readonly world: World;
  readonly routes: Routes;
  readonly routesV2: Routes;
}

/** What all merchants of a sandbox have in common. */
export interface Common extends Pick<World, 'appid' | 'serviceId' | 'scheme' | 'worlds' | 'now' | 'after'> {
  readonly document: () => OpenApiDocument;
  /** Where all notifications go, in place of the `notify_url` of the requests. */
  readonly notifyUrl: string | undefined;
  readonly send: (notice: Notice) => void;
  /** The operations that keep no state. */
  readonly documented: () => readonly Route[];
  readonly documentedV2: () => readonly Route[];
}

/** A merchant to which has happened what the journal holds. */
export const createMerchant = (
  identity: Identity & Caller,
  { document, notifyUrl, send, documented, documentedV2, ...fixed }: Common,
  journal: Pick<Journal, 'collection'>,
): Merchant => {
  const { mchid } = identity;
  const tell = ({ url: asked, ...notice }: Notice): void => {
    const url = notifyUrl ?? asked;
    if (url !== '') send({ ...notice, url, mchid });
  };
  const told: Pick<World, 'notify' | 'notifyV2'> = {
    notify: (event) => tell({ ...noticeOf(event, document()), url: event.url }),
    notifyV2: (event) => tell(noticeOfV2(event, identity)),
  };
  const world = createWorld({ ...fixed, mchid, ...told, ...sensitiveFields(identity) }, journal);
  return {
    identity,
    world,
    routes: createRoutes(builtInRoutes(world), documented),
    routesV2: createRoutes([...paymentV2Routes(world), ...papayV2Routes(world)], documentedV2),
  };
};

/** A journal's collections for a merchant beside the first one, whose collections have their plain names. */
export const collectionsFor = (mchid: string, { collection }: Pick<Journal, 'collection'>) => ({
  collection: <T>(name: string) => collection<T>(nameFor(mchid, name)),
});

/** What a collection of such a merchant is called. */
export const nameFor = (mchid: string, name: string): string => `${mchid}/${name}`;

/** What a merchant verifies with. */
const certsOf = ({
  keyring,
  platformKeyId,
  platformPublicKey,
}: Identity & Caller): Readonly<Record<string, string>> => ({
  ...(keyring.holds(platformKeyId) && { [platformKeyId]: publicPem(platformPublicKey) }),
  ...Object.fromEntries(keyring.certificates().map(({ serial, pem }) => [serial, pem])),
});

/** What a client of a merchant needs: ready for `Builder.factory`. */
export const merchantOptions = (identity: Identity & Caller, base_uri: string): ClientOptions => ({
  mchid: identity.mchid,
  serial: identity.serial,
  privateKey: privatePem(identity.merchantPrivateKey),
  certs: certsOf(identity),
  apiV3Key: identity.apiV3Key,
  secret: identity.secret,
  base_uri,
});
