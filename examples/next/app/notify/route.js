import { shopOf } from '../../lib/shop';

export const POST = (request) => shopOf().webhook.fetch(request);
