import { randomBytes } from 'node:crypto';
import type { HandlerRequest, Reply } from '../handler';
import { onlyPart, type Part, partsOf } from '../multipart';
import { resourceNotExists } from '../refusal';
import { type Route, route } from '../router';
import type { World } from '../world';

const IMAGES = 'v3/merchant-service/images';

/** The file of an upload. */
const fileOf = ({ headers, body }: HandlerRequest): Part => {
  const parts = partsOf(headers['content-type'], body) ?? [];
  const file = onlyPart(parts, 'file', 'file');
  if (file === undefined) throw new TypeError('The form was not held against its operation.');
  return file;
};

const mediaId = (): string => randomBytes(48).toString('base64url');

const upload = (): Reply => ({ body: { media_id: mediaId() } });

const uploadImage = (world: World, request: HandlerRequest): Reply => {
  const { content, type } = fileOf(request);
  const media_id = mediaId();
  world.images.set(media_id, { content, type });
  return { body: { media_id } };
};

/** The response is the picture itself, and the platform signs no file. */
const image = (world: World, { variables }: HandlerRequest): Reply => {
  const found = world.images.get(variables.media_id ?? '');
  if (found === undefined) throw resourceNotExists('图片不存在');
  return { body: found.content, headers: { 'Content-Type': found.type }, signed: false };
};

/** 图片、视频上传: `v3/merchant/media`, and the pictures of 消费者投诉, which come back: `v3/merchant-service/images`. */
export const uploadRoutes = (world: World): Route[] => [
  route('POST v3/merchant/media/upload', upload),
  route('POST v3/merchant/media/video_upload', upload),
  route(`POST ${IMAGES}/upload`, (request) => uploadImage(world, request)),
  route(`GET ${IMAGES}/{media_id}`, (request) => image(world, request)),
];
