/** The fee's share of an order in thousandths: 0.60%. */
const FEE_RATE = 6;

/** What the platform keeps of a payment, half a fen rounded up. @param fen what is left of it after refunds */
export const feeOf = (fen: number): number => Math.round((fen * FEE_RATE) / 1000);
