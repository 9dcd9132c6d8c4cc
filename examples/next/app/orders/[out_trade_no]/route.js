import { shopOf } from '../../../lib/shop';

export const GET = async (_request, { params }) => {
  const { out_trade_no } = await params;
  return Response.json(shopOf().find(out_trade_no));
};
