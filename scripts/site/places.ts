import type { Call } from '../generate/model';
import type { Notification } from '../generate/notification';
import { segmentsOf } from '../generate/template';

/** `POST v3/pay/transactions/jsapi`, as `ApiError.operation` has it. */
export const nameOf = ({ verb, template }: Pick<Call, 'verb' | 'template'>): string =>
  `${verb.toUpperCase()} ${template}`;

/** A path variable is written as the chain writes it, for braces are no part of a URL. */
const placeOfTemplate = (template: string): string => template.replace(/[{}]/g, '_');

/** The page of an operation, below its language: `api/v3/pay/transactions/id/_transaction_id_/get.md` */
export const placeOfCall = ({ verb, template }: Pick<Call, 'verb' | 'template'>): string =>
  `api/${placeOfTemplate(template)}/${verb}.md`;

/** The page of a notification: `api/notifications/v3/TRANSACTION.SUCCESS.md` */
export const placeOfNotification = ({ protocol, name }: Pick<Notification, 'protocol' | 'name'>): string =>
  `api/notifications/${protocol}/${name}.md`;

/** The first two words of a template, under which the tree by path is cut: `v3/pay` */
export const beginningOf = (template: string): string => segmentsOf(template).slice(0, 2).join('/');

export const placeOfBeginning = (beginning: string): string => `api/${placeOfTemplate(beginning)}/index.md`;

/** @param segment the first beginning of a template that the product is known by */
export const placeOfProduct = (segment: string): string => `api/products/${segment.replaceAll('/', '-')}.md`;
