import { shopOf } from '../../../../lib/shop';

export const POST = async (_request, { params }) => {
  const { out_trade_no } = await params;
  return Response.json(await shopOf().refund(out_trade_no));
};
