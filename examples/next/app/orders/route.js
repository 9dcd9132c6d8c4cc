import { shopOf } from '../../lib/shop';

export const POST = async (request) => {
  const { total } = await request.json();
  return Response.json(await shopOf().place(total));
};
