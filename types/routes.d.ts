// Generated from openapi/: do not edit, run `npm run generate`.

import type { Cards as BrandCardMemberCards, CardsByCardId as BrandCardMemberCardsByCardId, CardsByCardIdInvalidate as BrandCardMemberCardsByCardIdInvalidate } from './brand/card-member/cards';
import type { Media as BrandCardMemberMedia, MediaImageUpload as BrandCardMemberMediaImageUpload } from './brand/card-member/media';
import type { PreAuthTokens as BrandCardMemberPreAuthTokens } from './brand/card-member/pre-auth-tokens';
import type { UserCards as BrandCardMemberUserCards, UserCardsByUserCardCode as BrandCardMemberUserCardsByUserCardCode, UserCardsByUserCardCodeConfirm as BrandCardMemberUserCardsByUserCardCodeConfirm, UserCardsByUserCardCodeInvalidate as BrandCardMemberUserCardsByUserCardCodeInvalidate, UserCardsImportByOpenid as BrandCardMemberUserCardsImportByOpenid } from './brand/card-member/user-cards';
import type { UserFeeds as BrandCardMemberUserFeeds } from './brand/card-member/user-feeds';
import type { UserPoints as BrandCardMemberUserPoints, UserPointsExchangeCoupon as BrandCardMemberUserPointsExchangeCoupon, UserPointsExchangeCouponConfirm as BrandCardMemberUserPointsExchangeCouponConfirm, UserPointsSync as BrandCardMemberUserPointsSync } from './brand/card-member/user-points';
import type { ProductCoupon as BrandMarketingProductCoupon, ProductCouponMedia as BrandMarketingProductCouponMedia, ProductCouponMediaUploadImage as BrandMarketingProductCouponMediaUploadImage, ProductCouponNotifyConfigs as BrandMarketingProductCouponNotifyConfigs, ProductCouponProductCoupons as BrandMarketingProductCouponProductCoupons, ProductCouponProductCouponsByProductCouponId as BrandMarketingProductCouponProductCouponsByProductCouponId, ProductCouponProductCouponsByProductCouponIdDeactivate as BrandMarketingProductCouponProductCouponsByProductCouponIdDeactivate, ProductCouponProductCouponsByProductCouponIdStockBundles as BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundles, ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId as BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId, ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores as BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores, ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores as BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores, ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget as BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget, ProductCouponProductCouponsByProductCouponIdStocks as BrandMarketingProductCouponProductCouponsByProductCouponIdStocks, ProductCouponProductCouponsByProductCouponIdStocksByStockId as BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockId, ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores as BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores, ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores as BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores, ProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate as BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate, ProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores as BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores, ProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget as BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget, ProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes as BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes, ProductCouponUsers as BrandMarketingProductCouponUsers, ProductCouponUsersByOpenid as BrandMarketingProductCouponUsersByOpenid, ProductCouponUsersByOpenidCoupons as BrandMarketingProductCouponUsersByOpenidCoupons, ProductCouponUsersByOpenidCouponsByCouponCode as BrandMarketingProductCouponUsersByOpenidCouponsByCouponCode, ProductCouponUsersByOpenidCouponsByCouponCodeConfirm as BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeConfirm, ProductCouponUsersByOpenidCouponsByCouponCodeDeactivate as BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeDeactivate, ProductCouponUsersByOpenidCouponsByCouponCodeReturn as BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeReturn, ProductCouponUsersByOpenidCouponsByCouponCodeUse as BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeUse, ProductCouponUsersByOpenidPreSendCoupon as BrandMarketingProductCouponUsersByOpenidPreSendCoupon } from './brand/marketing/product-coupon';
import type { Brandstores as BrandStoreBrandstores, BrandstoresByStoreId as BrandStoreBrandstoresByStoreId, BrandstoresByStoreIdBindrecipient as BrandStoreBrandstoresByStoreIdBindrecipient, BrandstoresByStoreIdClose as BrandStoreBrandstoresByStoreIdClose, BrandstoresByStoreIdResume as BrandStoreBrandstoresByStoreIdResume, BrandstoresByStoreIdUnbindrecipient as BrandStoreBrandstoresByStoreIdUnbindrecipient } from './brand/store/brandstores';
import type { Brand, BrandCardMember, BrandMarketing, BrandStore, V2, V2Appauth, V2Applyment, V2Billcommentsp, V2CgiBin, V2Deposit, V2Face, V2Fund, V2Mchrisk, V2Mmpaymkttransfers, V2Mmpaysptrans, V2Papay, V2Pay, V2Payitil, V2Risk, V2Secapi, V2Secsvc, V2Tools, V2Transit, V2Vehicle, V2Wxv, V2Xdc, V3, V3AbnormalFundProcessing, V3AggracctBc, V3Apply4sub, V3Apply4subject, V3Applyment4sub, V3BankBatchTransfer, V3BankTransfer, V3Bill, V3Billdownload, V3Brand, V3BrandBasic, V3Businesscircle, V3Capital, V3Catering, V3CombineTransactions, V3Compliance, V3CreditRepayment, V3Customs, V3DiscountCard, V3Ebike, V3Ecommerce, V3EduPapay, V3EduStar, V3Eduschoolpay, V3Express, V3Facemch, V3FundApp, V3FundsToOversea, V3Global, V3Goldplan, V3Gov, V3HirePowerBank, V3IndustryCoupon, V3IndustryRebate, V3Inspolicymgr, V3Iotmanage, V3Lovefeast, V3Marketing, V3MchManage, V3MchOperate, V3MchOperationManage, V3Mchalterapply, V3MedIns, V3Merchant, V3MerchantRiskManage, V3MerchantService, V3MerchantSettlement, V3MerchantStore, V3Merchantfund, V3Multiuse, V3NewTaxControlFapiao, V3Offlineface, V3Offlinefacemch, V3Palmservice, V3Papay, V3Parking, V3PartnerPapay, V3PartnerTransfer, V3PasswordExemptContract, V3Pay, V3PayDevices, V3PayrollCard, V3Payscore, V3Platsolution, V3Profitsharing, V3Qrcode, V3RateActivity, V3Realname, V3Recharge, V3Refund, V3Repayment, V3Security, V3Settle, V3Smartguide, V3TaxiInvoice, V3TransactionBlock, V3Transactions, V3Transfer, V3TransferDetail, V3Transferdownload, V3Vehicle, V3Webizpay } from './tree';
import type { Getaccesstoken as V2AppauthGetaccesstoken } from './v2/appauth/getaccesstoken';
import type { Micro as V2ApplymentMicro, MicroGetstate as V2ApplymentMicroGetstate, MicroGetupgradestate as V2ApplymentMicroGetupgradestate, MicroModifyarchives as V2ApplymentMicroModifyarchives, MicroModifycontactinfo as V2ApplymentMicroModifycontactinfo, MicroSigncontract as V2ApplymentMicroSigncontract, MicroSubmit as V2ApplymentMicroSubmit, MicroSubmitupgrade as V2ApplymentMicroSubmitupgrade } from './v2/applyment/micro';
import type { Batchquerycomment as V2BillcommentspBatchquerycomment } from './v2/billcommentsp/batchquerycomment';
import type { Mch as V2CgiBinMch, MchCustoms as V2CgiBinMchCustoms, MchCustomsCustomdeclareorder as V2CgiBinMchCustomsCustomdeclareorder, MchCustomsCustomdeclarequery as V2CgiBinMchCustomsCustomdeclarequery, MchNewcustoms as V2CgiBinMchNewcustoms, MchNewcustomsCustomdeclareredeclare as V2CgiBinMchNewcustomsCustomdeclareredeclare } from './v2/cgi-bin/mch';
import type { Consume as V2DepositConsume } from './v2/deposit/consume';
import type { Facepay as V2DepositFacepay } from './v2/deposit/facepay';
import type { Micropay as V2DepositMicropay } from './v2/deposit/micropay';
import type { Orderquery as V2DepositOrderquery } from './v2/deposit/orderquery';
import type { Refund as V2DepositRefund } from './v2/deposit/refund';
import type { Refundquery as V2DepositRefundquery } from './v2/deposit/refundquery';
import type { Reverse as V2DepositReverse } from './v2/deposit/reverse';
import type { Unifiedorder as V2DepositUnifiedorder } from './v2/deposit/unifiedorder';
import type { GetWxpayfaceAuthinfo as V2FaceGetWxpayfaceAuthinfo } from './v2/face/get_wxpayface_authinfo';
import type { Queryautowithdrawbydate as V2FundQueryautowithdrawbydate } from './v2/fund/queryautowithdrawbydate';
import type { Reautowithdrawbydate as V2FundReautowithdrawbydate } from './v2/fund/reautowithdrawbydate';
import type { Bankquerymchauditinfo as V2MchriskBankquerymchauditinfo } from './v2/mchrisk/bankquerymchauditinfo';
import type { Channelquerymchauditinfo as V2MchriskChannelquerymchauditinfo } from './v2/mchrisk/channelquerymchauditinfo';
import type { Querymchrisk as V2MchriskQuerymchrisk } from './v2/mchrisk/querymchrisk';
import type { Setmchriskcallback as V2MchriskSetmchriskcallback } from './v2/mchrisk/setmchriskcallback';
import type { Syncmchriskresult as V2MchriskSyncmchriskresult } from './v2/mchrisk/syncmchriskresult';
import type { Gethbinfo as V2MmpaymkttransfersGethbinfo } from './v2/mmpaymkttransfers/gethbinfo';
import type { Gettransferinfo as V2MmpaymkttransfersGettransferinfo } from './v2/mmpaymkttransfers/gettransferinfo';
import type { Promotion as V2MmpaymkttransfersPromotion, PromotionPaywwsptrans2pocket as V2MmpaymkttransfersPromotionPaywwsptrans2pocket, PromotionQuerywwsptrans2pocket as V2MmpaymkttransfersPromotionQuerywwsptrans2pocket, PromotionTransfers as V2MmpaymkttransfersPromotionTransfers } from './v2/mmpaymkttransfers/promotion';
import type { QueryCouponStock as V2MmpaymkttransfersQueryCouponStock } from './v2/mmpaymkttransfers/query_coupon_stock';
import type { Querycouponsinfo as V2MmpaymkttransfersQuerycouponsinfo } from './v2/mmpaymkttransfers/querycouponsinfo';
import type { Queryworkwxredpack as V2MmpaymkttransfersQueryworkwxredpack } from './v2/mmpaymkttransfers/queryworkwxredpack';
import type { SendCoupon as V2MmpaymkttransfersSendCoupon } from './v2/mmpaymkttransfers/send_coupon';
import type { Sendgroupredpack as V2MmpaymkttransfersSendgroupredpack } from './v2/mmpaymkttransfers/sendgroupredpack';
import type { Sendminiprogramhb as V2MmpaymkttransfersSendminiprogramhb } from './v2/mmpaymkttransfers/sendminiprogramhb';
import type { Sendredpack as V2MmpaymkttransfersSendredpack } from './v2/mmpaymkttransfers/sendredpack';
import type { Sendworkwxredpack as V2MmpaymkttransfersSendworkwxredpack } from './v2/mmpaymkttransfers/sendworkwxredpack';
import type { PayBank as V2MmpaysptransPayBank } from './v2/mmpaysptrans/pay_bank';
import type { QueryBank as V2MmpaysptransQueryBank } from './v2/mmpaysptrans/query_bank';
import type { Deletecontract as V2PapayDeletecontract } from './v2/papay/deletecontract';
import type { H5entrustweb as V2PapayH5entrustweb } from './v2/papay/h5entrustweb';
import type { Partner as V2PapayPartner, PartnerDeletecontract as V2PapayPartnerDeletecontract, PartnerH5entrustweb as V2PapayPartnerH5entrustweb, PartnerPreentrustweb as V2PapayPartnerPreentrustweb, PartnerQuerycontract as V2PapayPartnerQuerycontract } from './v2/papay/partner';
import type { Preentrustweb as V2PapayPreentrustweb } from './v2/papay/preentrustweb';
import type { Querycontract as V2PapayQuerycontract } from './v2/papay/querycontract';
import type { Closecombinedorder as V2PayClosecombinedorder } from './v2/pay/closecombinedorder';
import type { Closeorder as V2PayCloseorder } from './v2/pay/closeorder';
import type { Combinedorder as V2PayCombinedorder } from './v2/pay/combinedorder';
import type { Contractorder as V2PayContractorder } from './v2/pay/contractorder';
import type { Downloadbill as V2PayDownloadbill } from './v2/pay/downloadbill';
import type { Downloadfundflow as V2PayDownloadfundflow } from './v2/pay/downloadfundflow';
import type { Facepay as V2PayFacepay } from './v2/pay/facepay';
import type { Facepayquery as V2PayFacepayquery } from './v2/pay/facepayquery';
import type { Micropay as V2PayMicropay } from './v2/pay/micropay';
import type { Orderquery as V2PayOrderquery } from './v2/pay/orderquery';
import type { Paporderquery as V2PayPaporderquery } from './v2/pay/paporderquery';
import type { Pappayapply as V2PayPappayapply } from './v2/pay/pappayapply';
import type { Partner as V2PayPartner, PartnerPaporderquery as V2PayPartnerPaporderquery, PartnerPappayapply as V2PayPartnerPappayapply } from './v2/pay/partner';
import type { Profitsharingaddreceiver as V2PayProfitsharingaddreceiver } from './v2/pay/profitsharingaddreceiver';
import type { Profitsharingmerchantratioquery as V2PayProfitsharingmerchantratioquery } from './v2/pay/profitsharingmerchantratioquery';
import type { Profitsharingorderamountquery as V2PayProfitsharingorderamountquery } from './v2/pay/profitsharingorderamountquery';
import type { Profitsharingquery as V2PayProfitsharingquery } from './v2/pay/profitsharingquery';
import type { Profitsharingremovereceiver as V2PayProfitsharingremovereceiver } from './v2/pay/profitsharingremovereceiver';
import type { Profitsharingreturnquery as V2PayProfitsharingreturnquery } from './v2/pay/profitsharingreturnquery';
import type { Querycombinedorder as V2PayQuerycombinedorder } from './v2/pay/querycombinedorder';
import type { Queryexchagerate as V2PayQueryexchagerate } from './v2/pay/queryexchagerate';
import type { Refundquery as V2PayRefundquery } from './v2/pay/refundquery';
import type { Refundqueryv2 as V2PayRefundqueryv2 } from './v2/pay/refundqueryv2';
import type { Settlementquery as V2PaySettlementquery } from './v2/pay/settlementquery';
import type { Unifiedorder as V2PayUnifiedorder } from './v2/pay/unifiedorder';
import type { Report as V2PayitilReport } from './v2/payitil/report';
import type { Getcertficates as V2RiskGetcertficates } from './v2/risk/getcertficates';
import type { Getpublickey as V2RiskGetpublickey } from './v2/risk/getpublickey';
import type { Getviolation as V2RiskGetviolation } from './v2/risk/getviolation';
import type { Mch as V2SecapiMch, MchAddsubdevconfig as V2SecapiMchAddsubdevconfig, MchByAddinstitutionsub as V2SecapiMchByAddinstitutionsub, MchByModifyinstitutionsub as V2SecapiMchByModifyinstitutionsub, MchByQueryinstitutionsub as V2SecapiMchByQueryinstitutionsub, MchChannelsetting as V2SecapiMchChannelsetting, MchModifymchinfo as V2SecapiMchModifymchinfo, MchQuerysubdevconfig as V2SecapiMchQuerysubdevconfig, MchSubmchmanage as V2SecapiMchSubmchmanage, MchUploadmedia as V2SecapiMchUploadmedia } from './v2/secapi/mch';
import type { Mkt as V2SecapiMkt, MktAddrecommendconf as V2SecapiMktAddrecommendconf } from './v2/secapi/mkt';
import type { Pay as V2SecapiPay, PayFacepayreverse as V2SecapiPayFacepayreverse, PayMultiprofitsharing as V2SecapiPayMultiprofitsharing, PayProfitsharing as V2SecapiPayProfitsharing, PayProfitsharingfinish as V2SecapiPayProfitsharingfinish, PayProfitsharingreturn as V2SecapiPayProfitsharingreturn, PayRefund as V2SecapiPayRefund, PayRefundv2 as V2SecapiPayRefundv2, PayReverse as V2SecapiPayReverse } from './v2/secapi/pay';
import type { Getrealnameinfo as V2SecsvcGetrealnameinfo } from './v2/secsvc/getrealnameinfo';
import type { Realnameauth as V2SecsvcRealnameauth } from './v2/secsvc/realnameauth';
import type { Authcodetoopenid as V2ToolsAuthcodetoopenid } from './v2/tools/authcodetoopenid';
import type { Shorturl as V2ToolsShorturl } from './v2/tools/shorturl';
import type { Partnerpay as V2TransitPartnerpay, PartnerpayPayapply as V2TransitPartnerpayPayapply, PartnerpayQueryorder as V2TransitPartnerpayQueryorder, PartnerpayQuerystate as V2TransitPartnerpayQuerystate } from './v2/transit/partnerpay';
import type { Pay as V2TransitPay, PayPayapply as V2TransitPayPayapply, PayQuerystate as V2TransitPayQuerystate } from './v2/transit/pay';
import type { Queryorder as V2TransitQueryorder } from './v2/transit/queryorder';
import type { Partnerpay as V2VehiclePartnerpay, PartnerpayNotification as V2VehiclePartnerpayNotification, PartnerpayPayapply as V2VehiclePartnerpayPayapply, PartnerpayQuerystate as V2VehiclePartnerpayQuerystate } from './v2/vehicle/partnerpay';
import type { Pay as V2VehiclePay, PayNotification as V2VehiclePayNotification, PayPayapply as V2VehiclePayPayapply, PayQuerystate as V2VehiclePayQuerystate } from './v2/vehicle/pay';
import type { Cancelbill as V2WxvCancelbill } from './v2/wxv/cancelbill';
import type { Changerentmoney as V2WxvChangerentmoney } from './v2/wxv/changerentmoney';
import type { Createhotelbill as V2WxvCreatehotelbill } from './v2/wxv/createhotelbill';
import type { Createrentbill as V2WxvCreaterentbill } from './v2/wxv/createrentbill';
import type { Finishhotelbill as V2WxvFinishhotelbill } from './v2/wxv/finishhotelbill';
import type { Finishrentbill as V2WxvFinishrentbill } from './v2/wxv/finishrentbill';
import type { Queryhotelbill as V2WxvQueryhotelbill } from './v2/wxv/queryhotelbill';
import type { Queryrentbill as V2WxvQueryrentbill } from './v2/wxv/queryrentbill';
import type { Apiv2getsignkey as V2XdcApiv2getsignkey, Apiv2getsignkeySign as V2XdcApiv2getsignkeySign, Apiv2getsignkeySignGetsignkey as V2XdcApiv2getsignkeySignGetsignkey } from './v2/xdc/apiv2getsignkey';
import type { Apiv2sandbox as V2XdcApiv2sandbox, Apiv2sandboxPay as V2XdcApiv2sandboxPay, Apiv2sandboxPayMicropay as V2XdcApiv2sandboxPayMicropay, Apiv2sandboxPayOrderquery as V2XdcApiv2sandboxPayOrderquery } from './v2/xdc/apiv2sandbox';
import type { Receipts as V3AbnormalFundProcessingReceipts, ReceiptsByReceiptId as V3AbnormalFundProcessingReceiptsByReceiptId, ReceiptsByReceiptIdTransferInstructions as V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructions, ReceiptsByReceiptIdTransferInstructionsByOutInstructionNo as V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNo } from './v3/abnormal-fund-processing/receipts';
import type { WbChannel as V3AggracctBcWbChannel, WbChannelAccount as V3AggracctBcWbChannelAccount, WbChannelAccountBalance as V3AggracctBcWbChannelAccountBalance, WbChannelAccountMchArchives as V3AggracctBcWbChannelAccountMchArchives, WbChannelAccountMchMedia as V3AggracctBcWbChannelAccountMchMedia, WbChannelBankChannelAccount as V3AggracctBcWbChannelBankChannelAccount, WbChannelBankChannelAccountRename as V3AggracctBcWbChannelBankChannelAccountRename, WbChannelBankChannelAccountRenameByApplicationId as V3AggracctBcWbChannelBankChannelAccountRenameByApplicationId, WbChannelControlOrders as V3AggracctBcWbChannelControlOrders, WbChannelControlOrdersByOutRequestNo as V3AggracctBcWbChannelControlOrdersByOutRequestNo, WbChannelControlOrdersInfo as V3AggracctBcWbChannelControlOrdersInfo, WbChannelControlOrdersInfoUpdate as V3AggracctBcWbChannelControlOrdersInfoUpdate, WbChannelControlOrdersInfoUpdateResult as V3AggracctBcWbChannelControlOrdersInfoUpdateResult, WbChannelControlOrdersInfoUpdateResultNotify as V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotify, WbChannelControlOrdersPunish as V3AggracctBcWbChannelControlOrdersPunish, WbChannelControlOrdersRecover as V3AggracctBcWbChannelControlOrdersRecover, WbChannelSpecialReduction as V3AggracctBcWbChannelSpecialReduction, WbChannelSpecialReductionByOutRequestNo as V3AggracctBcWbChannelSpecialReductionByOutRequestNo } from './v3/aggracct-bc/wb-channel';
import type { SubMerchants as V3Apply4subSubMerchants, SubMerchantsBySubMchid as V3Apply4subSubMerchantsBySubMchid, SubMerchantsBySubMchidApplication as V3Apply4subSubMerchantsBySubMchidApplication, SubMerchantsBySubMchidApplicationByApplicationNo as V3Apply4subSubMerchantsBySubMchidApplicationByApplicationNo, SubMerchantsBySubMchidModifySettlement as V3Apply4subSubMerchantsBySubMchidModifySettlement, SubMerchantsBySubMchidSettlement as V3Apply4subSubMerchantsBySubMchidSettlement } from './v3/apply4sub/sub_merchants';
import type { Applyment as V3Apply4subjectApplyment, ApplymentByApplymentId as V3Apply4subjectApplymentByApplymentId, ApplymentByApplymentIdCancel as V3Apply4subjectApplymentByApplymentIdCancel, ApplymentByBusinessCode as V3Apply4subjectApplymentByBusinessCode, ApplymentByBusinessCodeCancel as V3Apply4subjectApplymentByBusinessCodeCancel, ApplymentMerchants as V3Apply4subjectApplymentMerchants, ApplymentMerchantsBySubMchid as V3Apply4subjectApplymentMerchantsBySubMchid, ApplymentMerchantsBySubMchidState as V3Apply4subjectApplymentMerchantsBySubMchidState } from './v3/apply4subject/applyment';
import type { Applyment as V3Applyment4subApplyment, ApplymentApplymentId as V3Applyment4subApplymentApplymentId, ApplymentApplymentIdByApplymentId as V3Applyment4subApplymentApplymentIdByApplymentId, ApplymentBusinessCode as V3Applyment4subApplymentBusinessCode, ApplymentBusinessCodeByBusinessCode as V3Applyment4subApplymentBusinessCodeByBusinessCode, ApplymentByEmpty as V3Applyment4subApplymentByEmpty } from './v3/applyment4sub/applyment';
import type { Receipt as V3BankBatchTransferReceipt, ReceiptDetailReceipts as V3BankBatchTransferReceiptDetailReceipts, ReceiptSummaryReceipts as V3BankBatchTransferReceiptSummaryReceipts } from './v3/bank-batch-transfer/receipt';
import type { Batches as V3BankTransferBatches, BatchesBatchId as V3BankTransferBatchesBatchId, BatchesBatchIdByBatchId as V3BankTransferBatchesBatchIdByBatchId, BatchesBatchIdByBatchIdDetails as V3BankTransferBatchesBatchIdByBatchIdDetails, BatchesBatchIdByBatchIdDetailsDetailId as V3BankTransferBatchesBatchIdByBatchIdDetailsDetailId, BatchesBatchIdByBatchIdDetailsDetailIdByDetailId as V3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId, BatchesOutBatchNo as V3BankTransferBatchesOutBatchNo, BatchesOutBatchNoByOutBatchNo as V3BankTransferBatchesOutBatchNoByOutBatchNo, BatchesOutBatchNoByOutBatchNoDetails as V3BankTransferBatchesOutBatchNoByOutBatchNoDetails, BatchesOutBatchNoByOutBatchNoDetailsOutDetailNo as V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo, BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo as V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo } from './v3/bank-transfer/batches';
import type { Fundflowbill as V3BillFundflowbill } from './v3/bill/fundflowbill';
import type { SubMerchantFundflowbill as V3BillSubMerchantFundflowbill } from './v3/bill/sub-merchant-fundflowbill';
import type { Tradebill as V3BillTradebill } from './v3/bill/tradebill';
import type { File as V3BilldownloadFile } from './v3/billdownload/file';
import type { Partner as V3BrandBasicPartner, PartnerBrands as V3BrandBasicPartnerBrands, PartnerBrandsByBrandId as V3BrandBasicPartnerBrandsByBrandId, PartnerBrandsByBrandIdProductAuthorities as V3BrandBasicPartnerBrandsByBrandIdProductAuthorities } from './v3/brand-basic/partner';
import type { Applyments as V3BrandApplyments, ApplymentsApplymentId as V3BrandApplymentsApplymentId, ApplymentsApplymentIdByApplymentId as V3BrandApplymentsApplymentIdByApplymentId, ApplymentsBusinessCode as V3BrandApplymentsBusinessCode, ApplymentsBusinessCodeByBusinessCode as V3BrandApplymentsBusinessCodeByBusinessCode, ApplymentsCancelApplyment as V3BrandApplymentsCancelApplyment } from './v3/brand/applyments';
import type { Card as V3BrandCard, CardCardConfigs as V3BrandCardCardConfigs, CardCardConfigsCancelApplyment as V3BrandCardCardConfigsCancelApplyment, CardCardConfigsPreviewUrl as V3BrandCardCardConfigsPreviewUrl, CardCardConfigsPublish as V3BrandCardCardConfigsPublish, CardCardLinks as V3BrandCardCardLinks, CardCardLinksBusinessCode as V3BrandCardCardLinksBusinessCode, CardCardLinksBusinessCodeByBusinessCode as V3BrandCardCardLinksBusinessCodeByBusinessCode, CardCardLinksCancelApplyment as V3BrandCardCardLinksCancelApplyment, CardCardLinksUnbindCardLink as V3BrandCardCardLinksUnbindCardLink } from './v3/brand/card';
import type { Marketing as V3BrandMarketing, MarketingShakeActivities as V3BrandMarketingShakeActivities, MarketingShakeActivitiesActivities as V3BrandMarketingShakeActivitiesActivities } from './v3/brand/marketing';
import type { Partner as V3BrandPartner, PartnerCardMember as V3BrandPartnerCardMember, PartnerCardMemberCards as V3BrandPartnerCardMemberCards, PartnerCardMemberCardsByCardId as V3BrandPartnerCardMemberCardsByCardId, PartnerCardMemberCardsByCardIdInvalidate as V3BrandPartnerCardMemberCardsByCardIdInvalidate, PartnerCardMemberMembershipActivities as V3BrandPartnerCardMemberMembershipActivities, PartnerCardMemberMembershipActivitiesByActivityId as V3BrandPartnerCardMemberMembershipActivitiesByActivityId, PartnerCardMemberMembershipActivitiesByActivityIdTerminate as V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminate, PartnerCardMemberPayViewTokens as V3BrandPartnerCardMemberPayViewTokens, PartnerCardMemberPreAuthTokens as V3BrandPartnerCardMemberPreAuthTokens, PartnerCardMemberUserCards as V3BrandPartnerCardMemberUserCards, PartnerCardMemberUserCardsByUserCardCode as V3BrandPartnerCardMemberUserCardsByUserCardCode, PartnerCardMemberUserCardsByUserCardCodeConfirm as V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirm, PartnerCardMemberUserCardsByUserCardCodeInvalidate as V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidate, PartnerCardMemberUserCardsImportByOpenid as V3BrandPartnerCardMemberUserCardsImportByOpenid, PartnerCardMemberUserCardsImportByPhone as V3BrandPartnerCardMemberUserCardsImportByPhone, PartnerCardMemberUserFeeds as V3BrandPartnerCardMemberUserFeeds, PartnerCardMemberUserPoints as V3BrandPartnerCardMemberUserPoints, PartnerCardMemberUserPointsExchangeCoupon as V3BrandPartnerCardMemberUserPointsExchangeCoupon, PartnerCardMemberUserPointsExchangeCouponConfirm as V3BrandPartnerCardMemberUserPointsExchangeCouponConfirm, PartnerCardMemberUserPointsSync as V3BrandPartnerCardMemberUserPointsSync, PartnerStore as V3BrandPartnerStore, PartnerStoreBrandstores as V3BrandPartnerStoreBrandstores, PartnerStoreBrandstoresByStoreId as V3BrandPartnerStoreBrandstoresByStoreId, PartnerStoreBrandstoresByStoreIdBindrecipient as V3BrandPartnerStoreBrandstoresByStoreIdBindrecipient, PartnerStoreBrandstoresByStoreIdClose as V3BrandPartnerStoreBrandstoresByStoreIdClose, PartnerStoreBrandstoresByStoreIdResume as V3BrandPartnerStoreBrandstoresByStoreIdResume, PartnerStoreBrandstoresByStoreIdUnbindrecipient as V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipient } from './v3/brand/partner';
import type { Profitsharing as V3BrandProfitsharing, ProfitsharingBrandConfigs as V3BrandProfitsharingBrandConfigs, ProfitsharingBrandConfigsByBrandMchid as V3BrandProfitsharingBrandConfigsByBrandMchid, ProfitsharingFinishOrder as V3BrandProfitsharingFinishOrder, ProfitsharingOrders as V3BrandProfitsharingOrders, ProfitsharingOrdersByTransactionId as V3BrandProfitsharingOrdersByTransactionId, ProfitsharingOrdersByTransactionIdAmounts as V3BrandProfitsharingOrdersByTransactionIdAmounts, ProfitsharingReceivers as V3BrandProfitsharingReceivers, ProfitsharingReceiversAdd as V3BrandProfitsharingReceiversAdd, ProfitsharingReceiversDelete as V3BrandProfitsharingReceiversDelete, ProfitsharingReturnorders as V3BrandProfitsharingReturnorders } from './v3/brand/profitsharing';
import type { Parkings as V3BusinesscircleParkings } from './v3/businesscircle/parkings';
import type { Points as V3BusinesscirclePoints, PointsNotify as V3BusinesscirclePointsNotify } from './v3/businesscircle/points';
import type { UserAuthorizations as V3BusinesscircleUserAuthorizations, UserAuthorizationsByOpenid as V3BusinesscircleUserAuthorizationsByOpenid } from './v3/businesscircle/user-authorizations';
import type { Users as V3BusinesscircleUsers, UsersByOpenid as V3BusinesscircleUsersByOpenid, UsersByOpenidPoints as V3BusinesscircleUsersByOpenidPoints, UsersByOpenidPointsCommitStatus as V3BusinesscircleUsersByOpenidPointsCommitStatus } from './v3/businesscircle/users';
import type { Capitallhh as V3CapitalCapitallhh, CapitallhhAreas as V3CapitalCapitallhhAreas, CapitallhhAreasProvinces as V3CapitalCapitallhhAreasProvinces, CapitallhhAreasProvincesByProvinceCode as V3CapitalCapitallhhAreasProvincesByProvinceCode, CapitallhhAreasProvincesByProvinceCodeCities as V3CapitalCapitallhhAreasProvincesByProvinceCodeCities, CapitallhhBanks as V3CapitalCapitallhhBanks, CapitallhhBanksByBankAliasCode as V3CapitalCapitallhhBanksByBankAliasCode, CapitallhhBanksByBankAliasCodeBranches as V3CapitalCapitallhhBanksByBankAliasCodeBranches, CapitallhhBanksCorporateBanking as V3CapitalCapitallhhBanksCorporateBanking, CapitallhhBanksPersonalBanking as V3CapitalCapitallhhBanksPersonalBanking, CapitallhhBanksSearchBanksByBankAccount as V3CapitalCapitallhhBanksSearchBanksByBankAccount } from './v3/capital/capitallhh';
import type { Orders as V3CateringOrders, OrdersSyncStatus as V3CateringOrdersSyncStatus } from './v3/catering/orders';
import type { Certificates as V3Certificates } from './v3/certificates';
import type { App as V3CombineTransactionsApp } from './v3/combine-transactions/app';
import type { H5 as V3CombineTransactionsH5 } from './v3/combine-transactions/h5';
import type { Id as V3CombineTransactionsId, IdByCombineTransactionId as V3CombineTransactionsIdByCombineTransactionId } from './v3/combine-transactions/id';
import type { Jsapi as V3CombineTransactionsJsapi } from './v3/combine-transactions/jsapi';
import type { Miniprogram as V3CombineTransactionsMiniprogram } from './v3/combine-transactions/miniprogram';
import type { Native as V3CombineTransactionsNative } from './v3/combine-transactions/native';
import type { OutTradeNo as V3CombineTransactionsOutTradeNo, OutTradeNoByCombineOutTradeNo as V3CombineTransactionsOutTradeNoByCombineOutTradeNo, OutTradeNoByCombineOutTradeNoClose as V3CombineTransactionsOutTradeNoByCombineOutTradeNoClose } from './v3/combine-transactions/out-trade-no';
import type { InactiveMerchantIdentityVerification as V3ComplianceInactiveMerchantIdentityVerification, InactiveMerchantIdentityVerificationMerchants as V3ComplianceInactiveMerchantIdentityVerificationMerchants, InactiveMerchantIdentityVerificationMerchantsBySubMchid as V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchid, InactiveMerchantIdentityVerificationMerchantsBySubMchidVerifications as V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerifications, InactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationId as V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationId } from './v3/compliance/inactive-merchant-identity-verification';
import type { Partner as V3CreditRepaymentPartner, PartnerContracts as V3CreditRepaymentPartnerContracts, PartnerContractsAppPresign as V3CreditRepaymentPartnerContractsAppPresign, PartnerContractsByOutContractCode as V3CreditRepaymentPartnerContractsByOutContractCode, PartnerContractsH5Presign as V3CreditRepaymentPartnerContractsH5Presign, PartnerContractsTerminate as V3CreditRepaymentPartnerContractsTerminate, PartnerDeductOrders as V3CreditRepaymentPartnerDeductOrders, PartnerDeductOrdersByOutTradeNo as V3CreditRepaymentPartnerDeductOrdersByOutTradeNo, PartnerScheduleRecords as V3CreditRepaymentPartnerScheduleRecords, PartnerScheduleRecordsBatchCreate as V3CreditRepaymentPartnerScheduleRecordsBatchCreate, PartnerScheduleRecordsByOutRecordId as V3CreditRepaymentPartnerScheduleRecordsByOutRecordId } from './v3/credit-repayment/partner';
import type { Orders as V3CustomsOrders } from './v3/customs/orders';
import type { Redeclare as V3CustomsRedeclare } from './v3/customs/redeclare';
import type { VerifyCertificate as V3CustomsVerifyCertificate } from './v3/customs/verify-certificate';
import type { Cards as V3DiscountCardCards, CardsByOutCardCode as V3DiscountCardCardsByOutCardCode, CardsByOutCardCodeAddUserRecords as V3DiscountCardCardsByOutCardCodeAddUserRecords } from './v3/discount-card/cards';
import type { Orders as V3DiscountCardOrders, OrdersByOutOrderNo as V3DiscountCardOrdersByOutOrderNo, OrdersOutTradeNo as V3DiscountCardOrdersOutTradeNo, OrdersOutTradeNoByOutTradeNo as V3DiscountCardOrdersOutTradeNoByOutTradeNo } from './v3/discount-card/orders';
import type { Charge as V3EbikeCharge, ChargeContracts as V3EbikeChargeContracts, ChargeContractsByContractId as V3EbikeChargeContractsByContractId, ChargeContractsByContractIdConfirm as V3EbikeChargeContractsByContractIdConfirm, ChargeContractsPreopen as V3EbikeChargeContractsPreopen, ChargeTransactions as V3EbikeChargeTransactions, ChargeTransactionsId as V3EbikeChargeTransactionsId, ChargeTransactionsIdByTransactionId as V3EbikeChargeTransactionsIdByTransactionId, ChargeTransactionsOutTradeNo as V3EbikeChargeTransactionsOutTradeNo, ChargeTransactionsOutTradeNoByOutTradeNo as V3EbikeChargeTransactionsOutTradeNoByOutTradeNo, ChargeUsers as V3EbikeChargeUsers, ChargeUsersByOpenid as V3EbikeChargeUsersByOpenid, ChargeUsersByOpenidContract as V3EbikeChargeUsersByOpenidContract } from './v3/ebike/charge';
import type { Account as V3EcommerceAccount, AccountApplyCancelWithdraw as V3EcommerceAccountApplyCancelWithdraw, AccountApplyCancelWithdrawApplymentId as V3EcommerceAccountApplyCancelWithdrawApplymentId, AccountApplyCancelWithdrawApplymentIdByApplymentId as V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentId, AccountApplyCancelWithdrawConfirm as V3EcommerceAccountApplyCancelWithdrawConfirm, AccountApplyCancelWithdrawOutRequestNo as V3EcommerceAccountApplyCancelWithdrawOutRequestNo, AccountApplyCancelWithdrawOutRequestNoByOutRequestNo as V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNo, AccountApplyCancelWithdrawValidateCancel as V3EcommerceAccountApplyCancelWithdrawValidateCancel, AccountApplyCancelWithdrawValidateCancelBySubMchid as V3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchid, AccountCancelApplications as V3EcommerceAccountCancelApplications, AccountCancelApplicationsMedia as V3EcommerceAccountCancelApplicationsMedia, AccountCancelApplicationsOutApplyNo as V3EcommerceAccountCancelApplicationsOutApplyNo, AccountCancelApplicationsOutApplyNoByOutApplyNo as V3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNo } from './v3/ecommerce/account';
import type { Applyments as V3EcommerceApplyments, ApplymentsByApplymentId as V3EcommerceApplymentsByApplymentId, ApplymentsByApplymentIdRevoke as V3EcommerceApplymentsByApplymentIdRevoke, ApplymentsByEmpty as V3EcommerceApplymentsByEmpty, ApplymentsOutRequestNo as V3EcommerceApplymentsOutRequestNo, ApplymentsOutRequestNoByOutRequestNo as V3EcommerceApplymentsOutRequestNoByOutRequestNo, ApplymentsOutRequestNoByOutRequestNoRevoke as V3EcommerceApplymentsOutRequestNoByOutRequestNoRevoke, ApplymentsSubmitAccountHostingApplyment as V3EcommerceApplymentsSubmitAccountHostingApplyment, ApplymentsSubmitSignVerifyInfo as V3EcommerceApplymentsSubmitSignVerifyInfo } from './v3/ecommerce/applyments';
import type { Bill as V3EcommerceBill, BillFundflowbill as V3EcommerceBillFundflowbill } from './v3/ecommerce/bill';
import type { CombinePapay as V3EcommerceCombinePapay, CombinePapayContracts as V3EcommerceCombinePapayContracts, CombinePapayContractsPlanId as V3EcommerceCombinePapayContractsPlanId, CombinePapayContractsPlanIdByPlanId as V3EcommerceCombinePapayContractsPlanIdByPlanId, CombinePapayContractsPlanIdByPlanIdOutContractCode as V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCode, CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCode as V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCode, CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate as V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate, CombinePapayContractsPreEntrustSign as V3EcommerceCombinePapayContractsPreEntrustSign, CombinePapayContractsPreEntrustSignMiniProgram as V3EcommerceCombinePapayContractsPreEntrustSignMiniProgram, CombinePapayTransactions as V3EcommerceCombinePapayTransactions, CombinePapayTransactionsByCombineOutTradeNo as V3EcommerceCombinePapayTransactionsByCombineOutTradeNo, CombinePapayTransactionsByCombineOutTradeNoReverse as V3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverse } from './v3/ecommerce/combine-papay';
import type { Fund as V3EcommerceFund, FundBalance as V3EcommerceFundBalance, FundBalanceBySubMchid as V3EcommerceFundBalanceBySubMchid, FundEnddaybalance as V3EcommerceFundEnddaybalance, FundEnddaybalanceBySubMchid as V3EcommerceFundEnddaybalanceBySubMchid, FundWithdraw as V3EcommerceFundWithdraw, FundWithdrawByWithdrawId as V3EcommerceFundWithdrawByWithdrawId, FundWithdrawOutRequestNo as V3EcommerceFundWithdrawOutRequestNo, FundWithdrawOutRequestNoByOutRequestNo as V3EcommerceFundWithdrawOutRequestNoByOutRequestNo } from './v3/ecommerce/fund';
import type { IndividualContracts as V3EcommerceIndividualContracts, IndividualContractsByOpenid as V3EcommerceIndividualContractsByOpenid, IndividualContractsOutContractCode as V3EcommerceIndividualContractsOutContractCode, IndividualContractsOutContractCodeByOutContractCode as V3EcommerceIndividualContractsOutContractCodeByOutContractCode, IndividualContractsPreEntrustSign as V3EcommerceIndividualContractsPreEntrustSign, IndividualContractsPreEntrustSignApp as V3EcommerceIndividualContractsPreEntrustSignApp, IndividualContractsPreEntrustSignMiniProgram as V3EcommerceIndividualContractsPreEntrustSignMiniProgram, IndividualContractsPreEntrustSignWithRealNameIdentity as V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentity, IndividualContractsPreEntrustSignWithRealNameIdentityApp as V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp, IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram as V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram } from './v3/ecommerce/individual-contracts';
import type { MchTransfer as V3EcommerceMchTransfer, MchTransferAuthorizations as V3EcommerceMchTransferAuthorizations, MchTransferAuthorizationsBySubMchid as V3EcommerceMchTransferAuthorizationsBySubMchid, MchTransferTransferBills as V3EcommerceMchTransferTransferBills, MchTransferTransferBillsOutBillNo as V3EcommerceMchTransferTransferBillsOutBillNo, MchTransferTransferBillsOutBillNoByOutBillNo as V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNo, MchTransferTransferBillsOutBillNoByOutBillNoCancel as V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancel, MchTransferTransferBillsTransferBillNo as V3EcommerceMchTransferTransferBillsTransferBillNo, MchTransferTransferBillsTransferBillNoByTransferBillNo as V3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNo } from './v3/ecommerce/mch-transfer';
import type { Profitsharing as V3EcommerceProfitsharing, ProfitsharingAfterSalesOrders as V3EcommerceProfitsharingAfterSalesOrders, ProfitsharingFinishOrder as V3EcommerceProfitsharingFinishOrder, ProfitsharingOrders as V3EcommerceProfitsharingOrders, ProfitsharingOrdersByTransactionId as V3EcommerceProfitsharingOrdersByTransactionId, ProfitsharingOrdersByTransactionIdAmounts as V3EcommerceProfitsharingOrdersByTransactionIdAmounts, ProfitsharingReceivers as V3EcommerceProfitsharingReceivers, ProfitsharingReceiversAdd as V3EcommerceProfitsharingReceiversAdd, ProfitsharingReceiversDelete as V3EcommerceProfitsharingReceiversDelete, ProfitsharingReturnorders as V3EcommerceProfitsharingReturnorders } from './v3/ecommerce/profitsharing';
import type { Refunds as V3EcommerceRefunds, RefundsApply as V3EcommerceRefundsApply, RefundsByRefundId as V3EcommerceRefundsByRefundId, RefundsByRefundIdApplyAbnormalRefund as V3EcommerceRefundsByRefundIdApplyAbnormalRefund, RefundsByRefundIdReturnAdvance as V3EcommerceRefundsByRefundIdReturnAdvance, RefundsId as V3EcommerceRefundsId, RefundsIdByRefundId as V3EcommerceRefundsIdByRefundId, RefundsOutRefundNo as V3EcommerceRefundsOutRefundNo, RefundsOutRefundNoByOutRefundNo as V3EcommerceRefundsOutRefundNoByOutRefundNo } from './v3/ecommerce/refunds';
import type { SubjectSubMerchants as V3EcommerceSubjectSubMerchants } from './v3/ecommerce/subject-sub-merchants';
import type { Subsidies as V3EcommerceSubsidies, SubsidiesCancel as V3EcommerceSubsidiesCancel, SubsidiesCreate as V3EcommerceSubsidiesCreate, SubsidiesReturn as V3EcommerceSubsidiesReturn } from './v3/ecommerce/subsidies';
import type { Contracts as V3EduPapayContracts, ContractsByContractId as V3EduPapayContractsByContractId, ContractsId as V3EduPapayContractsId, ContractsIdByContractId as V3EduPapayContractsIdByContractId, ContractsPresign as V3EduPapayContractsPresign } from './v3/edu-papay/contracts';
import type { Transactions as V3EduPapayTransactions, TransactionsId as V3EduPapayTransactionsId, TransactionsIdByTransactionId as V3EduPapayTransactionsIdByTransactionId, TransactionsOutTradeNo as V3EduPapayTransactionsOutTradeNo, TransactionsOutTradeNoByOutTradeNo as V3EduPapayTransactionsOutTradeNoByOutTradeNo } from './v3/edu-papay/transactions';
import type { User as V3EduPapayUser, UserByOpenid as V3EduPapayUserByOpenid, UserByOpenidContracts as V3EduPapayUserByOpenidContracts } from './v3/edu-papay/user';
import type { UserNotifications as V3EduPapayUserNotifications, UserNotificationsByContractId as V3EduPapayUserNotificationsByContractId, UserNotificationsByContractIdSend as V3EduPapayUserNotificationsByContractIdSend } from './v3/edu-papay/user-notifications';
import type { Orders as V3EduStarOrders } from './v3/edu-star/orders';
import type { Users as V3EduStarUsers, UsersOpenid as V3EduStarUsersOpenid, UsersOpenidByWechatOpenid as V3EduStarUsersOpenidByWechatOpenid, UsersQq as V3EduStarUsersQq, UsersQqByQq as V3EduStarUsersQqByQq } from './v3/edu-star/users';
import type { Contracts as V3EduschoolpayContracts, ContractsByContractId as V3EduschoolpayContractsByContractId, ContractsByContractIdTerminate as V3EduschoolpayContractsByContractIdTerminate, ContractsPresign as V3EduschoolpayContractsPresign } from './v3/eduschoolpay/contracts';
import type { Transactions as V3EduschoolpayTransactions, TransactionsId as V3EduschoolpayTransactionsId, TransactionsIdByTransactionId as V3EduschoolpayTransactionsIdByTransactionId, TransactionsOutTradeNo as V3EduschoolpayTransactionsOutTradeNo, TransactionsOutTradeNoByOutTradeNo as V3EduschoolpayTransactionsOutTradeNoByOutTradeNo } from './v3/eduschoolpay/transactions';
import type { Users as V3EduschoolpayUsers, UsersByOpenid as V3EduschoolpayUsersByOpenid, UsersByOpenidContracts as V3EduschoolpayUsersByOpenidContracts, UsersByOpenidDebtState as V3EduschoolpayUsersByOpenidDebtState } from './v3/eduschoolpay/users';
import type { Users as V3ExpressUsers, UsersByOpenid as V3ExpressUsersByOpenid, UsersByOpenidTransform as V3ExpressUsersByOpenidTransform } from './v3/express/users';
import type { Users as V3FacemchUsers, UsersByFaceSid as V3FacemchUsersByFaceSid } from './v3/facemch/users';
import type { BrandRedpacket as V3FundAppBrandRedpacket, BrandRedpacketBrandMerchantBatches as V3FundAppBrandRedpacketBrandMerchantBatches, BrandRedpacketBrandMerchantBatchesByBatchNo as V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNo, BrandRedpacketBrandMerchantBatchesByBatchNoDetails as V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetails, BrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNo as V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNo, BrandRedpacketBrandMerchantOutBatches as V3FundAppBrandRedpacketBrandMerchantOutBatches, BrandRedpacketBrandMerchantOutBatchesByOutBatchNo as V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNo, BrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetails as V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetails, BrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNo as V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNo } from './v3/fund-app/brand-redpacket';
import type { MchTransfer as V3FundAppMchTransfer, MchTransferElecsign as V3FundAppMchTransferElecsign, MchTransferElecsignOutBillNo as V3FundAppMchTransferElecsignOutBillNo, MchTransferElecsignOutBillNoByOutBillNo as V3FundAppMchTransferElecsignOutBillNoByOutBillNo, MchTransferElecsignTransferBillNo as V3FundAppMchTransferElecsignTransferBillNo, MchTransferElecsignTransferBillNoByTransferBillNo as V3FundAppMchTransferElecsignTransferBillNoByTransferBillNo, MchTransferPartner as V3FundAppMchTransferPartner, MchTransferPartnerBudget as V3FundAppMchTransferPartnerBudget, MchTransferPartnerBudgetByOutBudgetNo as V3FundAppMchTransferPartnerBudgetByOutBudgetNo, MchTransferPartnerBudgetByOutBudgetNoElectronicReceipts as V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceipts, MchTransferPartnerCharityBudget as V3FundAppMchTransferPartnerCharityBudget, MchTransferPartnerCharityBudgetByOutBudgetNo as V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNo, MchTransferPartnerCharityBudgetByOutBudgetNoUnlock as V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlock, MchTransferPartnerCharityTransferBills as V3FundAppMchTransferPartnerCharityTransferBills, MchTransferPartnerCharityTransferBillsOutTransferNo as V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNo, MchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNo as V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNo, MchTransferPartnerElectronicReceipts as V3FundAppMchTransferPartnerElectronicReceipts, MchTransferPartnerElectronicReceiptsByOutBillNo as V3FundAppMchTransferPartnerElectronicReceiptsByOutBillNo, MchTransferPartnerSubMchAuthorizations as V3FundAppMchTransferPartnerSubMchAuthorizations, MchTransferPartnerSubMchAuthorizationsBySubMchid as V3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchid, MchTransferPartnerTransferBills as V3FundAppMchTransferPartnerTransferBills, MchTransferPartnerTransferBillsOutBillNo as V3FundAppMchTransferPartnerTransferBillsOutBillNo, MchTransferPartnerTransferBillsOutBillNoByOutBillNo as V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNo, MchTransferPartnerTransferBillsOutBillNoByOutBillNoCancel as V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancel, MchTransferPartnerTransferBillsPreTransferWithAuthorization as V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization, MchTransferPartnerTransferBillsTransfer as V3FundAppMchTransferPartnerTransferBillsTransfer, MchTransferPartnerUserConfirmAuthorizations as V3FundAppMchTransferPartnerUserConfirmAuthorizations, MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNo as V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNo, MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClose as V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClose, MchTransferTransferBills as V3FundAppMchTransferTransferBills, MchTransferTransferBillsOutBillNo as V3FundAppMchTransferTransferBillsOutBillNo, MchTransferTransferBillsOutBillNoByOutBillNo as V3FundAppMchTransferTransferBillsOutBillNoByOutBillNo, MchTransferTransferBillsOutBillNoByOutBillNoCancel as V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancel, MchTransferTransferBillsPreTransferWithAuthorization as V3FundAppMchTransferTransferBillsPreTransferWithAuthorization, MchTransferTransferBillsTransfer as V3FundAppMchTransferTransferBillsTransfer, MchTransferTransferBillsTransferBillNo as V3FundAppMchTransferTransferBillsTransferBillNo, MchTransferTransferBillsTransferBillNoByTransferBillNo as V3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNo, MchTransferTransferToQqWalletBills as V3FundAppMchTransferTransferToQqWalletBills, MchTransferTransferToQqWalletBillsByOutBillNo as V3FundAppMchTransferTransferToQqWalletBillsByOutBillNo, MchTransferTransferToQqWalletBillsByOutBillNoCancel as V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancel, MchTransferUserConfirmAuthorization as V3FundAppMchTransferUserConfirmAuthorization, MchTransferUserConfirmAuthorizationOutAuthorizationNo as V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNo, MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNo as V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNo, MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClose as V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClose } from './v3/fund-app/mch-transfer';
import type { BillDownloadUrl as V3FundsToOverseaBillDownloadUrl } from './v3/funds-to-oversea/bill-download-url';
import type { Orders as V3FundsToOverseaOrders, OrdersByOutOrderId as V3FundsToOverseaOrdersByOutOrderId } from './v3/funds-to-oversea/orders';
import type { Return as V3FundsToOverseaReturn, ReturnReturnOrders as V3FundsToOverseaReturnReturnOrders, ReturnReturnOrdersOutReturnNo as V3FundsToOverseaReturnReturnOrdersOutReturnNo, ReturnReturnOrdersOutReturnNoByOutReturnNo as V3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNo } from './v3/funds-to-oversea/return';
import type { Transactions as V3FundsToOverseaTransactions, TransactionsByTransactionId as V3FundsToOverseaTransactionsByTransactionId, TransactionsByTransactionIdAvailableAbroadAmounts as V3FundsToOverseaTransactionsByTransactionIdAvailableAbroadAmounts } from './v3/funds-to-oversea/transactions';
import type { Certificates as V3GlobalCertificates } from './v3/global/certificates';
import type { Customs as V3GlobalCustoms, CustomsOrders as V3GlobalCustomsOrders, CustomsRedeclare as V3GlobalCustomsRedeclare, CustomsVerifyCertificate as V3GlobalCustomsVerifyCertificate } from './v3/global/customs';
import type { Merchant as V3GlobalMerchant, MerchantH5 as V3GlobalMerchantH5, MerchantH5Permission as V3GlobalMerchantH5Permission, MerchantH5PermissionApplications as V3GlobalMerchantH5PermissionApplications, MerchantH5PermissionApplicationsByApplymentId as V3GlobalMerchantH5PermissionApplicationsByApplymentId, MerchantH5PermissionBySubMchid as V3GlobalMerchantH5PermissionBySubMchid, MerchantH5PermissionDomain as V3GlobalMerchantH5PermissionDomain, MerchantH5PermissionDomainApplications as V3GlobalMerchantH5PermissionDomainApplications, MerchantH5PermissionDomainApplicationsByApplymentId as V3GlobalMerchantH5PermissionDomainApplicationsByApplymentId } from './v3/global/merchant';
import type { MerchantService as V3GlobalMerchantService, MerchantServiceComplaintNotifications as V3GlobalMerchantServiceComplaintNotifications, MerchantServiceComplaints as V3GlobalMerchantServiceComplaints, MerchantServiceComplaintsByComplaintId as V3GlobalMerchantServiceComplaintsByComplaintId, MerchantServiceComplaintsByComplaintIdComplete as V3GlobalMerchantServiceComplaintsByComplaintIdComplete, MerchantServiceComplaintsByComplaintIdNegotiationHistorys as V3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorys, MerchantServiceComplaintsByComplaintIdResponse as V3GlobalMerchantServiceComplaintsByComplaintIdResponse, MerchantServiceImages as V3GlobalMerchantServiceImages, MerchantServiceImagesByMediaId as V3GlobalMerchantServiceImagesByMediaId, MerchantServiceImagesUpload as V3GlobalMerchantServiceImagesUpload } from './v3/global/merchant-service';
import type { MerchantStorage as V3GlobalMerchantStorage, MerchantStorageFile as V3GlobalMerchantStorageFile, MerchantStorageFileUpload as V3GlobalMerchantStorageFileUpload } from './v3/global/merchant-storage';
import type { Merchants as V3GlobalMerchants, MerchantsBySubMchid as V3GlobalMerchantsBySubMchid } from './v3/global/merchants';
import type { Micropay as V3GlobalMicropay, MicropayTransactions as V3GlobalMicropayTransactions, MicropayTransactionsId as V3GlobalMicropayTransactionsId, MicropayTransactionsIdByTransactionId as V3GlobalMicropayTransactionsIdByTransactionId, MicropayTransactionsIdByTransactionIdReverse as V3GlobalMicropayTransactionsIdByTransactionIdReverse, MicropayTransactionsOutTradeNo as V3GlobalMicropayTransactionsOutTradeNo, MicropayTransactionsOutTradeNoByOutTradeNo as V3GlobalMicropayTransactionsOutTradeNoByOutTradeNo, MicropayTransactionsOutTradeNoByOutTradeNoReverse as V3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverse, MicropayTransactionsPay as V3GlobalMicropayTransactionsPay } from './v3/global/micropay';
import type { Papay as V3GlobalPapay, PapayContracts as V3GlobalPapayContracts, PapayContractsAppPreEntrustSign as V3GlobalPapayContractsAppPreEntrustSign, PapayContractsByContractId as V3GlobalPapayContractsByContractId, PapayContractsByContractIdTerminate as V3GlobalPapayContractsByContractIdTerminate, PapayContractsH5PreEntrustSign as V3GlobalPapayContractsH5PreEntrustSign, PapayContractsJsapiPreEntrustSign as V3GlobalPapayContractsJsapiPreEntrustSign, PapayContractsMiniprogramPreEntrustSign as V3GlobalPapayContractsMiniprogramPreEntrustSign, PapayContractsOutContractCode as V3GlobalPapayContractsOutContractCode, PapayContractsOutContractCodeByOutContractCode as V3GlobalPapayContractsOutContractCodeByOutContractCode, PapayContractsWebPreEntrustSign as V3GlobalPapayContractsWebPreEntrustSign, PapayTransactions as V3GlobalPapayTransactions, PapayTransactionsByTransactionId as V3GlobalPapayTransactionsByTransactionId, PapayTransactionsOutTradeNo as V3GlobalPapayTransactionsOutTradeNo, PapayTransactionsOutTradeNoByOutTradeNo as V3GlobalPapayTransactionsOutTradeNoByOutTradeNo, PapayTransactionsOutTradeNoByOutTradeNoReverse as V3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverse } from './v3/global/papay';
import type { ProfitSharing as V3GlobalProfitSharing, ProfitSharingBillDownloadUrl as V3GlobalProfitSharingBillDownloadUrl, ProfitSharingOrders as V3GlobalProfitSharingOrders, ProfitSharingOrdersByOutOrderNo as V3GlobalProfitSharingOrdersByOutOrderNo, ProfitSharingOrdersUnfreeze as V3GlobalProfitSharingOrdersUnfreeze, ProfitSharingReceivers as V3GlobalProfitSharingReceivers, ProfitSharingReceiversByAccount as V3GlobalProfitSharingReceiversByAccount, ProfitSharingRefunds as V3GlobalProfitSharingRefunds, ProfitSharingRefundsBillDownloadUrl as V3GlobalProfitSharingRefundsBillDownloadUrl, ProfitSharingRefundsRefundableBalance as V3GlobalProfitSharingRefundsRefundableBalance, ProfitSharingTransactions as V3GlobalProfitSharingTransactions, ProfitSharingTransactionsByTransactionId as V3GlobalProfitSharingTransactionsByTransactionId, ProfitSharingTransactionsByTransactionIdAmounts as V3GlobalProfitSharingTransactionsByTransactionIdAmounts, ProfitSharingTransactionsByTransactionIdRefundableAmounts as V3GlobalProfitSharingTransactionsByTransactionIdRefundableAmounts, ProfitSharingTransactionsMark as V3GlobalProfitSharingTransactionsMark } from './v3/global/profit-sharing';
import type { Refund as V3GlobalRefund, RefundPartner as V3GlobalRefundPartner, RefundPartnerRechargeBalance as V3GlobalRefundPartnerRechargeBalance, RefundPartnerRechargeBalanceSubMchid as V3GlobalRefundPartnerRechargeBalanceSubMchid, RefundPartnerRechargeBalanceSubMchidBySubMchid as V3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchid, RefundRechargeBalance as V3GlobalRefundRechargeBalance } from './v3/global/refund';
import type { Refunds as V3GlobalRefunds, RefundsId as V3GlobalRefundsId, RefundsIdByRefundId as V3GlobalRefundsIdByRefundId, RefundsOutRefundNo as V3GlobalRefundsOutRefundNo, RefundsOutRefundNoByOutRefundNo as V3GlobalRefundsOutRefundNoByOutRefundNo } from './v3/global/refunds';
import type { Settle as V3GlobalSettle, SettleSettlements as V3GlobalSettleSettlements } from './v3/global/settle';
import type { Statements as V3GlobalStatements } from './v3/global/statements';
import type { Transactions as V3GlobalTransactions, TransactionsApp as V3GlobalTransactionsApp, TransactionsId as V3GlobalTransactionsId, TransactionsIdByTransactionId as V3GlobalTransactionsIdByTransactionId, TransactionsIdByTransactionIdClose as V3GlobalTransactionsIdByTransactionIdClose, TransactionsJsapi as V3GlobalTransactionsJsapi, TransactionsMweb as V3GlobalTransactionsMweb, TransactionsNative as V3GlobalTransactionsNative, TransactionsOutTradeNo as V3GlobalTransactionsOutTradeNo, TransactionsOutTradeNoByOutTradeNo as V3GlobalTransactionsOutTradeNoByOutTradeNo, TransactionsOutTradeNoByOutTradeNoClose as V3GlobalTransactionsOutTradeNoByOutTradeNoClose } from './v3/global/transactions';
import type { Merchants as V3GoldplanMerchants, MerchantsChangecustompagestatus as V3GoldplanMerchantsChangecustompagestatus, MerchantsChangegoldplanstatus as V3GoldplanMerchantsChangegoldplanstatus, MerchantsCloseAdvertisingShow as V3GoldplanMerchantsCloseAdvertisingShow, MerchantsOpenAdvertisingShow as V3GoldplanMerchantsOpenAdvertisingShow, MerchantsSetAdvertisingIndustryFilter as V3GoldplanMerchantsSetAdvertisingIndustryFilter } from './v3/goldplan/merchants';
import type { Subsidy as V3GovSubsidy, SubsidyAudit as V3GovSubsidyAudit, SubsidyAuditCup as V3GovSubsidyAuditCup, SubsidyAuditCupInvalid as V3GovSubsidyAuditCupInvalid, SubsidyAuditCupQuery as V3GovSubsidyAuditCupQuery, SubsidyAuditCupRefund as V3GovSubsidyAuditCupRefund, SubsidyAuditCupRefundSync as V3GovSubsidyAuditCupRefundSync, SubsidyAuditCupUpdate as V3GovSubsidyAuditCupUpdate, SubsidyAuditCupUpload as V3GovSubsidyAuditCupUpload, SubsidyCompanies as V3GovSubsidyCompanies, SubsidyCompaniesQuery as V3GovSubsidyCompaniesQuery, SubsidyGoods as V3GovSubsidyGoods, SubsidyGoodsUpload as V3GovSubsidyGoodsUpload, SubsidyNQualifications as V3GovSubsidyNQualifications, SubsidyNQualificationsSync as V3GovSubsidyNQualificationsSync, SubsidyQualification as V3GovSubsidyQualification, SubsidyQualifications as V3GovSubsidyQualifications, SubsidyQualificationsPassthrough as V3GovSubsidyQualificationsPassthrough, SubsidyQualificationsPassthroughCancel as V3GovSubsidyQualificationsPassthroughCancel, SubsidyQualificationsPassthroughClaim as V3GovSubsidyQualificationsPassthroughClaim, SubsidyQualificationsPassthroughQuery as V3GovSubsidyQualificationsPassthroughQuery, SubsidyQualificationsQuery as V3GovSubsidyQualificationsQuery, SubsidyQualificationsSync as V3GovSubsidyQualificationsSync, SubsidySncode as V3GovSubsidySncode, SubsidySncodeLock as V3GovSubsidySncodeLock, SubsidySncodeQuery as V3GovSubsidySncodeQuery, SubsidySncodeUnlock as V3GovSubsidySncodeUnlock, SubsidyTransactions as V3GovSubsidyTransactions, SubsidyTransactionsQuery as V3GovSubsidyTransactionsQuery, SubsidyTransactionsSummary as V3GovSubsidyTransactionsSummary, SubsidyTransactionsSummaryQueryDay as V3GovSubsidyTransactionsSummaryQueryDay, SubsidyTransactionsSync as V3GovSubsidyTransactionsSync, SubsidyZhejiang as V3GovSubsidyZhejiang, SubsidyZhejiangAuthcode as V3GovSubsidyZhejiangAuthcode, SubsidyZhejiangAuthcodeCancel as V3GovSubsidyZhejiangAuthcodeCancel, SubsidyZhejiangAuthcodeCommit as V3GovSubsidyZhejiangAuthcodeCommit, SubsidyZhejiangAuthcodeIssue as V3GovSubsidyZhejiangAuthcodeIssue, SubsidyZhejiangAuthcodeRefund as V3GovSubsidyZhejiangAuthcodeRefund, SubsidyZhejiangAuthcodeTry as V3GovSubsidyZhejiangAuthcodeTry, SubsidyZhejiangGoods as V3GovSubsidyZhejiangGoods, SubsidyZhejiangGoodsQuery as V3GovSubsidyZhejiangGoodsQuery, SubsidyZhejiangNQualifications as V3GovSubsidyZhejiangNQualifications, SubsidyZhejiangNQualificationsConfirm as V3GovSubsidyZhejiangNQualificationsConfirm, SubsidyZhejiangQualifications as V3GovSubsidyZhejiangQualifications, SubsidyZhejiangQualificationsAlter as V3GovSubsidyZhejiangQualificationsAlter, SubsidyZhejiangQualificationsClaim as V3GovSubsidyZhejiangQualificationsClaim, SubsidyZhejiangQualificationsQuery as V3GovSubsidyZhejiangQualificationsQuery, SubsidyZhejiangQualificationsSync as V3GovSubsidyZhejiangQualificationsSync, SubsidyZhejiangSncode as V3GovSubsidyZhejiangSncode, SubsidyZhejiangSncodeLock as V3GovSubsidyZhejiangSncodeLock, SubsidyZhejiangSncodeQuery as V3GovSubsidyZhejiangSncodeQuery, SubsidyZhejiangSncodeUnlock as V3GovSubsidyZhejiangSncodeUnlock } from './v3/gov/subsidy';
import type { InsuranceOrders as V3HirePowerBankInsuranceOrders, InsuranceOrdersByOutOrderNo as V3HirePowerBankInsuranceOrdersByOutOrderNo } from './v3/hire-power-bank/insurance-orders';
import type { UserQualifications as V3HirePowerBankUserQualifications, UserQualificationsByOpenid as V3HirePowerBankUserQualificationsByOpenid } from './v3/hire-power-bank/user-qualifications';
import type { Tokens as V3IndustryCouponTokens } from './v3/industry-coupon/tokens';
import type { RetailIndustry as V3IndustryRebateRetailIndustry, RetailIndustryTransactions as V3IndustryRebateRetailIndustryTransactions } from './v3/industry-rebate/retail-industry';
import type { Transactions as V3IndustryRebateTransactions, TransactionsByTransactionId as V3IndustryRebateTransactionsByTransactionId } from './v3/industry-rebate/transactions';
import type { Deduct as V3InspolicymgrDeduct, DeductAuthorizations as V3InspolicymgrDeductAuthorizations, DeductAuthorizationsByOutInsuranceNo as V3InspolicymgrDeductAuthorizationsByOutInsuranceNo, DeductPolicies as V3InspolicymgrDeductPolicies, DeductPoliciesByOutInsuranceNo as V3InspolicymgrDeductPoliciesByOutInsuranceNo } from './v3/inspolicymgr/deduct';
import type { DeviceInspections as V3IotmanageDeviceInspections, DeviceInspectionsByDeviceSn as V3IotmanageDeviceInspectionsByDeviceSn } from './v3/iotmanage/device-inspections';
import type { Devices as V3IotmanageDevices } from './v3/iotmanage/devices';
import type { Brands as V3LovefeastBrands, BrandsByBrandId as V3LovefeastBrandsByBrandId } from './v3/lovefeast/brands';
import type { Users as V3LovefeastUsers, UsersByOpenid as V3LovefeastUsersByOpenid, UsersByOpenidOrders as V3LovefeastUsersByOpenidOrders, UsersByOpenidOrdersBrandId as V3LovefeastUsersByOpenidOrdersBrandId, UsersByOpenidOrdersBrandIdByBrandId as V3LovefeastUsersByOpenidOrdersBrandIdByBrandId, UsersByOpenidOrdersOutTradeNo as V3LovefeastUsersByOpenidOrdersOutTradeNo, UsersByOpenidOrdersOutTradeNoByOutTradeNo as V3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNo } from './v3/lovefeast/users';
import type { Bank as V3MarketingBank, BankPackages as V3MarketingBankPackages, BankPackagesByPackageId as V3MarketingBankPackagesByPackageId, BankPackagesByPackageIdTasks as V3MarketingBankPackagesByPackageIdTasks } from './v3/marketing/bank';
import type { BankFavor as V3MarketingBankFavor, BankFavorUsers as V3MarketingBankFavorUsers, BankFavorUsersByOpenid as V3MarketingBankFavorUsersByOpenid, BankFavorUsersByOpenidBankMultiActivity as V3MarketingBankFavorUsersByOpenidBankMultiActivity, BankFavorUsersByOpenidCoupons as V3MarketingBankFavorUsersByOpenidCoupons, BankFavorUsersByOpenidCouponsByCouponId as V3MarketingBankFavorUsersByOpenidCouponsByCouponId } from './v3/marketing/bank-favor';
import type { Busifavor as V3MarketingBusifavor, BusifavorCallbacks as V3MarketingBusifavorCallbacks, BusifavorCoupons as V3MarketingBusifavorCoupons, BusifavorCouponsAssociate as V3MarketingBusifavorCouponsAssociate, BusifavorCouponsByCardId as V3MarketingBusifavorCouponsByCardId, BusifavorCouponsByCardIdSend as V3MarketingBusifavorCouponsByCardIdSend, BusifavorCouponsDeactivate as V3MarketingBusifavorCouponsDeactivate, BusifavorCouponsDisassociate as V3MarketingBusifavorCouponsDisassociate, BusifavorCouponsReturn as V3MarketingBusifavorCouponsReturn, BusifavorCouponsSend as V3MarketingBusifavorCouponsSend, BusifavorCouponsUse as V3MarketingBusifavorCouponsUse, BusifavorProductCoupons as V3MarketingBusifavorProductCoupons, BusifavorProductCouponsPreSend as V3MarketingBusifavorProductCouponsPreSend, BusifavorProductCouponsSend as V3MarketingBusifavorProductCouponsSend, BusifavorStocks as V3MarketingBusifavorStocks, BusifavorStocksByStockId as V3MarketingBusifavorStocksByStockId, BusifavorStocksByStockIdBudget as V3MarketingBusifavorStocksByStockIdBudget, BusifavorStocksByStockIdCouponcodes as V3MarketingBusifavorStocksByStockIdCouponcodes, BusifavorStocksByStockIdCouponcodesByCouponCode as V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCode, BusifavorSubsidy as V3MarketingBusifavorSubsidy, BusifavorSubsidyPayReceipts as V3MarketingBusifavorSubsidyPayReceipts, BusifavorSubsidyPayReceiptsBySubsidyReceiptId as V3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptId, BusifavorSubsidyReturnReceipts as V3MarketingBusifavorSubsidyReturnReceipts, BusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptId as V3MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptId, BusifavorUsers as V3MarketingBusifavorUsers, BusifavorUsersByOpenid as V3MarketingBusifavorUsersByOpenid, BusifavorUsersByOpenidCoupons as V3MarketingBusifavorUsersByOpenidCoupons, BusifavorUsersByOpenidCouponsByCouponCode as V3MarketingBusifavorUsersByOpenidCouponsByCouponCode, BusifavorUsersByOpenidCouponsByCouponCodeAppids as V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppids, BusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppid as V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppid } from './v3/marketing/busifavor';
import type { Favor as V3MarketingFavor, FavorCallbacks as V3MarketingFavorCallbacks, FavorCouponStocks as V3MarketingFavorCouponStocks, FavorMedia as V3MarketingFavorMedia, FavorMediaImageUpload as V3MarketingFavorMediaImageUpload, FavorStocks as V3MarketingFavorStocks, FavorStocksByStockId as V3MarketingFavorStocksByStockId, FavorStocksByStockIdItems as V3MarketingFavorStocksByStockIdItems, FavorStocksByStockIdMerchants as V3MarketingFavorStocksByStockIdMerchants, FavorStocksByStockIdModifyGoodsId as V3MarketingFavorStocksByStockIdModifyGoodsId, FavorStocksByStockIdPause as V3MarketingFavorStocksByStockIdPause, FavorStocksByStockIdRefundFlow as V3MarketingFavorStocksByStockIdRefundFlow, FavorStocksByStockIdRefundFlowByDay as V3MarketingFavorStocksByStockIdRefundFlowByDay, FavorStocksByStockIdRestart as V3MarketingFavorStocksByStockIdRestart, FavorStocksByStockIdStart as V3MarketingFavorStocksByStockIdStart, FavorStocksByStockIdUseFlow as V3MarketingFavorStocksByStockIdUseFlow, FavorStocksByStockIdUseFlowByDay as V3MarketingFavorStocksByStockIdUseFlowByDay, FavorUsers as V3MarketingFavorUsers, FavorUsersByOpenid as V3MarketingFavorUsersByOpenid, FavorUsersByOpenidCoupons as V3MarketingFavorUsersByOpenidCoupons, FavorUsersByOpenidCouponsByCouponId as V3MarketingFavorUsersByOpenidCouponsByCouponId } from './v3/marketing/favor';
import type { GoodsSubsidyActivity as V3MarketingGoodsSubsidyActivity, GoodsSubsidyActivityActivities as V3MarketingGoodsSubsidyActivityActivities, GoodsSubsidyActivityActivity as V3MarketingGoodsSubsidyActivityActivity, GoodsSubsidyActivityActivityByActivityId as V3MarketingGoodsSubsidyActivityActivityByActivityId, GoodsSubsidyActivityActivityByActivityIdApply as V3MarketingGoodsSubsidyActivityActivityByActivityIdApply, GoodsSubsidyActivityQualification as V3MarketingGoodsSubsidyActivityQualification, GoodsSubsidyActivityQualificationLock as V3MarketingGoodsSubsidyActivityQualificationLock, GoodsSubsidyActivityQualificationUnlock as V3MarketingGoodsSubsidyActivityQualificationUnlock, GoodsSubsidyActivityRetailStoreAct as V3MarketingGoodsSubsidyActivityRetailStoreAct, GoodsSubsidyActivityRetailStoreActByActivityId as V3MarketingGoodsSubsidyActivityRetailStoreActByActivityId, GoodsSubsidyActivityRetailStoreActByActivityIdRepresentative as V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentative, GoodsSubsidyActivityRetailStoreActByActivityIdRepresentatives as V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentatives, GoodsSubsidyActivityRetailStoreActByBrandId as V3MarketingGoodsSubsidyActivityRetailStoreActByBrandId, GoodsSubsidyActivityRetailStoreActByBrandIdMaterials as V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterials, GoodsSubsidyActivityRetailStoreActByBrandIdStores as V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStores, GoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCode as V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCode } from './v3/marketing/goods-subsidy-activity';
import type { MembercardActivity as V3MarketingMembercardActivity, MembercardActivityActivities as V3MarketingMembercardActivityActivities, MembercardActivityActivitiesByActivityId as V3MarketingMembercardActivityActivitiesByActivityId, MembercardActivityActivitiesByActivityIdTerminate as V3MarketingMembercardActivityActivitiesByActivityIdTerminate } from './v3/marketing/membercard-activity';
import type { MembercardOpen as V3MarketingMembercardOpen, MembercardOpenActivateInformations as V3MarketingMembercardOpenActivateInformations, MembercardOpenActivateInformationsByActivateTicket as V3MarketingMembercardOpenActivateInformationsByActivateTicket, MembercardOpenCallback as V3MarketingMembercardOpenCallback, MembercardOpenCards as V3MarketingMembercardOpenCards, MembercardOpenCardsByCardId as V3MarketingMembercardOpenCardsByCardId, MembercardOpenCardsByCardIdCodes as V3MarketingMembercardOpenCardsByCardIdCodes, MembercardOpenCardsByCardIdCodesByCode as V3MarketingMembercardOpenCardsByCardIdCodesByCode, MembercardOpenCardsByCardIdCodesByCodeActivate as V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivate, MembercardOpenCardsByCardIdCodesByCodeBonus as V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonus, MembercardOpenCardsByCardIdCodesByCodeBonusCommit as V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommit, MembercardOpenCardsByCardIdCodesByCodeBonusPrepare as V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepare, MembercardOpenCardsByCardIdCodesByCodeRights as V3MarketingMembercardOpenCardsByCardIdCodesByCodeRights, MembercardOpenCardsByCardIdCodesByCodeSetServiceModuleData as V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleData, MembercardOpenCardsByCardIdCodesByCodeUnavailable as V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailable, MembercardOpenCardsByCardIdCodesDeposit as V3MarketingMembercardOpenCardsByCardIdCodesDeposit, MembercardOpenCardsByCardIdDecryptCode as V3MarketingMembercardOpenCardsByCardIdDecryptCode, MembercardOpenCardsByCardIdPermissionTokens as V3MarketingMembercardOpenCardsByCardIdPermissionTokens, MembercardOpenCardsByCardIdPhoneMembercard as V3MarketingMembercardOpenCardsByCardIdPhoneMembercard, MembercardOpenCardsByCardIdPhoneMembercardImport as V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImport, MembercardOpenCardsByCardIdQrcode as V3MarketingMembercardOpenCardsByCardIdQrcode, MembercardOpenCardsByCardIdRights as V3MarketingMembercardOpenCardsByCardIdRights, MembercardOpenCardsByCardIdServiceModules as V3MarketingMembercardOpenCardsByCardIdServiceModules, MembercardOpenCardsByCardIdServiceModulesByServiceModuleId as V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleId, MembercardOpenCardsByCardIdUpgrade as V3MarketingMembercardOpenCardsByCardIdUpgrade, MembercardOpenCardsByCardIdUsers as V3MarketingMembercardOpenCardsByCardIdUsers, MembercardOpenCardsByCardIdUsersImport as V3MarketingMembercardOpenCardsByCardIdUsersImport, MembercardOpenPhonenumberMember as V3MarketingMembercardOpenPhonenumberMember, MembercardOpenPhonenumberMemberImport as V3MarketingMembercardOpenPhonenumberMemberImport, MembercardOpenPhonenumberMemberSearch as V3MarketingMembercardOpenPhonenumberMemberSearch, MembercardOpenUser as V3MarketingMembercardOpenUser, MembercardOpenUserCards as V3MarketingMembercardOpenUserCards } from './v3/marketing/membercard-open';
import type { Partner as V3MarketingPartner, PartnerDeliveryPlan as V3MarketingPartnerDeliveryPlan, PartnerDeliveryPlanBySpMchid as V3MarketingPartnerDeliveryPlanBySpMchid, PartnerDeliveryPlanBySpMchidNotifyUrl as V3MarketingPartnerDeliveryPlanBySpMchidNotifyUrl, PartnerDeliveryPlanDeliveryPlans as V3MarketingPartnerDeliveryPlanDeliveryPlans, PartnerDeliveryPlanDeliveryPlansByBrandId as V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandId, PartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlans as V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlans, PartnerDeliveryPlanDeliveryPlansByPlanId as V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanId, PartnerDeliveryPlanDeliveryPlansByPlanIdTerminate as V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminate, PartnerProductCoupon as V3MarketingPartnerProductCoupon, PartnerProductCouponImageGenerationTasks as V3MarketingPartnerProductCouponImageGenerationTasks, PartnerProductCouponImageGenerationTasksByTaskId as V3MarketingPartnerProductCouponImageGenerationTasksByTaskId, PartnerProductCouponMedia as V3MarketingPartnerProductCouponMedia, PartnerProductCouponMediaUploadImage as V3MarketingPartnerProductCouponMediaUploadImage, PartnerProductCouponNotifyConfigs as V3MarketingPartnerProductCouponNotifyConfigs, PartnerProductCouponProductCoupons as V3MarketingPartnerProductCouponProductCoupons, PartnerProductCouponProductCouponsByProductCouponId as V3MarketingPartnerProductCouponProductCouponsByProductCouponId, PartnerProductCouponProductCouponsByProductCouponIdDeactivate as V3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivate, PartnerProductCouponProductCouponsByProductCouponIdStockBundles as V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundles, PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId as V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId, PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores as V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores, PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores as V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores, PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget as V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget, PartnerProductCouponProductCouponsByProductCouponIdStocks as V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocks, PartnerProductCouponProductCouponsByProductCouponIdStocksByStockId as V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockId, PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores as V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores, PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores as V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores, PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate as V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate, PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores as V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores, PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget as V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget, PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes as V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes, PartnerProductCouponUsers as V3MarketingPartnerProductCouponUsers, PartnerProductCouponUsersByOpenid as V3MarketingPartnerProductCouponUsersByOpenid, PartnerProductCouponUsersByOpenidCouponBundles as V3MarketingPartnerProductCouponUsersByOpenidCouponBundles, PartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleId as V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleId, PartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivate as V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivate, PartnerProductCouponUsersByOpenidCoupons as V3MarketingPartnerProductCouponUsersByOpenidCoupons, PartnerProductCouponUsersByOpenidCouponsByCouponCode as V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCode, PartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirm as V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirm, PartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivate as V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivate, PartnerProductCouponUsersByOpenidCouponsByCouponCodeReturn as V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturn, PartnerProductCouponUsersByOpenidCouponsByCouponCodeUse as V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUse, PartnerProductCouponUsersByOpenidPreSendCoupon as V3MarketingPartnerProductCouponUsersByOpenidPreSendCoupon, PartnerProductCouponUsersByOpenidPreSendCouponBundle as V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundle } from './v3/marketing/partner';
import type { Partnerships as V3MarketingPartnerships, PartnershipsBuild as V3MarketingPartnershipsBuild, PartnershipsTerminate as V3MarketingPartnershipsTerminate } from './v3/marketing/partnerships';
import type { Paygiftactivity as V3MarketingPaygiftactivity, PaygiftactivityActivities as V3MarketingPaygiftactivityActivities, PaygiftactivityActivitiesByActivityId as V3MarketingPaygiftactivityActivitiesByActivityId, PaygiftactivityActivitiesByActivityIdGoods as V3MarketingPaygiftactivityActivitiesByActivityIdGoods, PaygiftactivityActivitiesByActivityIdMerchants as V3MarketingPaygiftactivityActivitiesByActivityIdMerchants, PaygiftactivityActivitiesByActivityIdMerchantsAdd as V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAdd, PaygiftactivityActivitiesByActivityIdMerchantsDelete as V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDelete, PaygiftactivityActivitiesByActivityIdTerminate as V3MarketingPaygiftactivityActivitiesByActivityIdTerminate, PaygiftactivityUniqueThresholdActivity as V3MarketingPaygiftactivityUniqueThresholdActivity } from './v3/marketing/paygiftactivity';
import type { ShoppingReceipt as V3MarketingShoppingReceipt, ShoppingReceiptCustomentrances as V3MarketingShoppingReceiptCustomentrances, ShoppingReceiptCustomentrancesByBrandId as V3MarketingShoppingReceiptCustomentrancesByBrandId, ShoppingReceiptMerchantshoppingreceiptjumpinfos as V3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfos, ShoppingReceiptShoppingreceipts as V3MarketingShoppingReceiptShoppingreceipts } from './v3/marketing/shopping-receipt';
import type { WeeklyDiscount as V3MarketingWeeklyDiscount, WeeklyDiscountActivities as V3MarketingWeeklyDiscountActivities, WeeklyDiscountActivitiesByActivityId as V3MarketingWeeklyDiscountActivitiesByActivityId, WeeklyDiscountActivitiesByActivityIdApply as V3MarketingWeeklyDiscountActivitiesByActivityIdApply } from './v3/marketing/weekly-discount';
import type { WithdrawFavor as V3MarketingWithdrawFavor, WithdrawFavorUsers as V3MarketingWithdrawFavorUsers, WithdrawFavorUsersByOpenid as V3MarketingWithdrawFavorUsersByOpenid, WithdrawFavorUsersByOpenidCoupons as V3MarketingWithdrawFavorUsersByOpenidCoupons } from './v3/marketing/withdraw-favor';
import type { MchManageRecords as V3MchManageMchManageRecords, MchManageRecordsByManageRecordId as V3MchManageMchManageRecordsByManageRecordId, MchManageRecordsByManageRecordIdMchManageSubmissions as V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissions, MchManageRecordsSubMchid as V3MchManageMchManageRecordsSubMchid, MchManageRecordsSubMchidBySubMchid as V3MchManageMchManageRecordsSubMchidBySubMchid } from './v3/mch-manage/mch-manage-records';
import type { SubmissionFiles as V3MchManageSubmissionFiles, SubmissionFilesSubMchid as V3MchManageSubmissionFilesSubMchid, SubmissionFilesSubMchidBySubMchid as V3MchManageSubmissionFilesSubMchidBySubMchid, SubmissionFilesSubMchidBySubMchidUpload as V3MchManageSubmissionFilesSubMchidBySubMchidUpload } from './v3/mch-manage/submission-files';
import type { EnhancedDueDiligence as V3MchOperationManageEnhancedDueDiligence, EnhancedDueDiligenceByDueDiligenceId as V3MchOperationManageEnhancedDueDiligenceByDueDiligenceId, EnhancedDueDiligenceByDueDiligenceIdSubmit as V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmit, EnhancedDueDiligenceByDueDiligenceIdUpload as V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUpload } from './v3/mch-operation-manage/enhanced-due-diligence';
import type { MerchantLimitations as V3MchOperationManageMerchantLimitations, MerchantLimitationsSubMchid as V3MchOperationManageMerchantLimitationsSubMchid, MerchantLimitationsSubMchidBySubMchid as V3MchOperationManageMerchantLimitationsSubMchidBySubMchid } from './v3/mch-operation-manage/merchant-limitations';
import type { Risk as V3MchOperateRisk, RiskWithdrawlApply as V3MchOperateRiskWithdrawlApply, RiskWithdrawlApplyApplymentId as V3MchOperateRiskWithdrawlApplyApplymentId, RiskWithdrawlApplyApplymentIdByApplymentId as V3MchOperateRiskWithdrawlApplyApplymentIdByApplymentId, RiskWithdrawlApplyOutRequestNo as V3MchOperateRiskWithdrawlApplyOutRequestNo, RiskWithdrawlApplyOutRequestNoByOutRequestNo as V3MchOperateRiskWithdrawlApplyOutRequestNoByOutRequestNo } from './v3/mch_operate/risk';
import type { Mchcontactalterapplyment as V3MchalterapplyMchcontactalterapplyment, MchcontactalterapplymentByApplyId as V3MchalterapplyMchcontactalterapplymentByApplyId, MchcontactalterapplymentByApplyIdRevoke as V3MchalterapplyMchcontactalterapplymentByApplyIdRevoke, MchcontactalterapplymentMerchant as V3MchalterapplyMchcontactalterapplymentMerchant, MchcontactalterapplymentMerchantByMerchantCode as V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCode, MchcontactalterapplymentMerchantByMerchantCodeOutRequestNo as V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNo, MchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo as V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo } from './v3/mchalterapply/mchcontactalterapplyment';
import type { Mchsubjectalterapplyment as V3MchalterapplyMchsubjectalterapplyment, MchsubjectalterapplymentByApplyId as V3MchalterapplyMchsubjectalterapplymentByApplyId, MchsubjectalterapplymentByApplyIdRevoke as V3MchalterapplyMchsubjectalterapplymentByApplyIdRevoke, MchsubjectalterapplymentMerchant as V3MchalterapplyMchsubjectalterapplymentMerchant, MchsubjectalterapplymentMerchantByMerchantCode as V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCode, MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNo as V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNo, MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo as V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo } from './v3/mchalterapply/mchsubjectalterapplyment';
import type { Merchantnamealterapplyment as V3MchalterapplyMerchantnamealterapplyment, MerchantnamealterapplymentByApplyId as V3MchalterapplyMerchantnamealterapplymentByApplyId, MerchantnamealterapplymentByApplyIdRevoke as V3MchalterapplyMerchantnamealterapplymentByApplyIdRevoke, MerchantnamealterapplymentMerchant as V3MchalterapplyMerchantnamealterapplymentMerchant, MerchantnamealterapplymentMerchantBySubMchid as V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchid, MerchantnamealterapplymentMerchantBySubMchidOutRequestNo as V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNo, MerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNo as V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNo } from './v3/mchalterapply/merchantnamealterapplyment';
import type { Orders as V3MedInsOrders, OrdersMixTradeNo as V3MedInsOrdersMixTradeNo, OrdersMixTradeNoByMixTradeNo as V3MedInsOrdersMixTradeNoByMixTradeNo, OrdersOutTradeNo as V3MedInsOrdersOutTradeNo, OrdersOutTradeNoByOutTradeNo as V3MedInsOrdersOutTradeNoByOutTradeNo } from './v3/med-ins/orders';
import type { Refunds as V3MedInsRefunds, RefundsNotify as V3MedInsRefundsNotify } from './v3/med-ins/refunds';
import type { EcTradeRisk as V3MerchantRiskManageEcTradeRisk, EcTradeRiskQueryRiskTrades as V3MerchantRiskManageEcTradeRiskQueryRiskTrades, EcTradeRiskRecvDisposeResult as V3MerchantRiskManageEcTradeRiskRecvDisposeResult } from './v3/merchant-risk-manage/ec-trade-risk';
import type { ReportTradeUnionInformation as V3MerchantRiskManageReportTradeUnionInformation } from './v3/merchant-risk-manage/report-trade-union-information';
import type { TradeRiskInformation as V3MerchantRiskManageTradeRiskInformation } from './v3/merchant-risk-manage/trade-risk-information';
import type { TradeRiskResult as V3MerchantRiskManageTradeRiskResult } from './v3/merchant-risk-manage/trade-risk-result';
import type { ViolationNotifications as V3MerchantRiskManageViolationNotifications } from './v3/merchant-risk-manage/violation-notifications';
import type { ComplaintNotifications as V3MerchantServiceComplaintNotifications } from './v3/merchant-service/complaint-notifications';
import type { Complaints as V3MerchantServiceComplaints, ComplaintsByTransactionId as V3MerchantServiceComplaintsByTransactionId, ComplaintsByTransactionIdNegotiationHistorys as V3MerchantServiceComplaintsByTransactionIdNegotiationHistorys } from './v3/merchant-service/complaints';
import type { ComplaintsV2 as V3MerchantServiceComplaintsV2, ComplaintsV2ByComplaintId as V3MerchantServiceComplaintsV2ByComplaintId, ComplaintsV2ByComplaintIdComplete as V3MerchantServiceComplaintsV2ByComplaintIdComplete, ComplaintsV2ByComplaintIdNegotiationHistorys as V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorys, ComplaintsV2ByComplaintIdResponse as V3MerchantServiceComplaintsV2ByComplaintIdResponse, ComplaintsV2ByComplaintIdResponseImmediateService as V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateService, ComplaintsV2ByComplaintIdUpdateRefundProgress as V3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgress } from './v3/merchant-service/complaints-v2';
import type { Feedbacks as V3MerchantServiceFeedbacks } from './v3/merchant-service/feedbacks';
import type { Images as V3MerchantServiceImages, ImagesByMediaId as V3MerchantServiceImagesByMediaId, ImagesUpload as V3MerchantServiceImagesUpload } from './v3/merchant-service/images';
import type { MerchantSettleRuleApplications as V3MerchantSettlementMerchantSettleRuleApplications, MerchantSettleRuleApplicationsByApplicationId as V3MerchantSettlementMerchantSettleRuleApplicationsByApplicationId } from './v3/merchant-settlement/merchant-settle-rule-applications';
import type { Stores as V3MerchantStoreStores, StoresByStoreId as V3MerchantStoreStoresByStoreId, StoresByStoreIdRecipients as V3MerchantStoreStoresByStoreIdRecipients, StoresByStoreIdRecipientsBind as V3MerchantStoreStoresByStoreIdRecipientsBind, StoresByStoreIdRecipientsUnbind as V3MerchantStoreStoresByStoreIdRecipientsUnbind } from './v3/merchant-store/stores';
import type { Fund as V3MerchantFund, FundBalance as V3MerchantFundBalance, FundBalanceByAccountType as V3MerchantFundBalanceByAccountType, FundDayendbalance as V3MerchantFundDayendbalance, FundDayendbalanceByAccountType as V3MerchantFundDayendbalanceByAccountType, FundWithdraw as V3MerchantFundWithdraw, FundWithdrawBillType as V3MerchantFundWithdrawBillType, FundWithdrawBillTypeByBillType as V3MerchantFundWithdrawBillTypeByBillType, FundWithdrawOutRequestNo as V3MerchantFundWithdrawOutRequestNo, FundWithdrawOutRequestNoByOutRequestNo as V3MerchantFundWithdrawOutRequestNoByOutRequestNo, FundWithdrawWithdrawId as V3MerchantFundWithdrawWithdrawId, FundWithdrawWithdrawIdByWithdrawId as V3MerchantFundWithdrawWithdrawIdByWithdrawId } from './v3/merchant/fund';
import type { Media as V3MerchantMedia, MediaUpload as V3MerchantMediaUpload, MediaVideoUpload as V3MerchantMediaVideoUpload } from './v3/merchant/media';
import type { Merchant as V3MerchantfundMerchant, MerchantIncomeRecords as V3MerchantfundMerchantIncomeRecords } from './v3/merchantfund/merchant';
import type { Partner as V3MerchantfundPartner, PartnerIncomeRecords as V3MerchantfundPartnerIncomeRecords } from './v3/merchantfund/partner';
import type { Merchants as V3Merchants, MerchantsBySubMchid as V3MerchantsBySubMchid } from './v3/merchants';
import type { Stocks as V3MultiuseStocks, StocksByStockId as V3MultiuseStocksByStockId, StocksByStockIdRefundFlow as V3MultiuseStocksByStockIdRefundFlow, StocksByStockIdSendFlow as V3MultiuseStocksByStockIdSendFlow, StocksByStockIdUseFlow as V3MultiuseStocksByStockIdUseFlow } from './v3/multiuse/stocks';
import type { Users as V3MultiuseUsers, UsersByOpenid as V3MultiuseUsersByOpenid, UsersByOpenidCoupons as V3MultiuseUsersByOpenidCoupons } from './v3/multiuse/users';
import type { CardTemplate as V3NewTaxControlFapiaoCardTemplate } from './v3/new-tax-control-fapiao/card-template';
import type { FapiaoApplications as V3NewTaxControlFapiaoFapiaoApplications, FapiaoApplicationsByFapiaoApplyId as V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyId, FapiaoApplicationsByFapiaoApplyIdFapiaoFiles as V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFiles, FapiaoApplicationsByFapiaoApplyIdInsertCards as V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCards, FapiaoApplicationsByFapiaoApplyIdReverse as V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverse, FapiaoApplicationsIssueGeneral as V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneral, FapiaoApplicationsIssuePassengerTransport as V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport, FapiaoApplicationsIssueRefinedOil as V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil, FapiaoApplicationsRealEstateLeasing as V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing, FapiaoApplicationsUploadFapiaoFile as V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile } from './v3/new-tax-control-fapiao/fapiao-applications';
import type { Fapiaomerchant as V3NewTaxControlFapiaoFapiaomerchant, FapiaomerchantGetspinviteurl as V3NewTaxControlFapiaoFapiaomerchantGetspinviteurl, FapiaomerchantListspinvitemchinfo as V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo } from './v3/new-tax-control-fapiao/fapiaomerchant';
import type { Merchant as V3NewTaxControlFapiaoMerchant, MerchantBaseInformation as V3NewTaxControlFapiaoMerchantBaseInformation, MerchantBySubMchid as V3NewTaxControlFapiaoMerchantBySubMchid, MerchantBySubMchidCheck as V3NewTaxControlFapiaoMerchantBySubMchidCheck, MerchantBySubMchidCheckStatus as V3NewTaxControlFapiaoMerchantBySubMchidCheckStatus, MerchantDevelopmentConfig as V3NewTaxControlFapiaoMerchantDevelopmentConfig, MerchantTaxCodes as V3NewTaxControlFapiaoMerchantTaxCodes } from './v3/new-tax-control-fapiao/merchant';
import type { UserTitle as V3NewTaxControlFapiaoUserTitle, UserTitleTitleUrl as V3NewTaxControlFapiaoUserTitleTitleUrl } from './v3/new-tax-control-fapiao/user-title';
import type { Authinfo as V3OfflinefaceAuthinfo } from './v3/offlineface/authinfo';
import type { Contracts as V3OfflinefaceContracts, ContractsByContractId as V3OfflinefaceContractsByContractId, ContractsPresign as V3OfflinefaceContractsPresign } from './v3/offlineface/contracts';
import type { FaceCollections as V3OfflinefaceFaceCollections, FaceCollectionsByCollectionId as V3OfflinefaceFaceCollectionsByCollectionId } from './v3/offlineface/face-collections';
import type { RepaymentUrl as V3OfflinefaceRepaymentUrl } from './v3/offlineface/repayment-url';
import type { Transactions as V3OfflinefaceTransactions, TransactionsOutTradeNo as V3OfflinefaceTransactionsOutTradeNo, TransactionsOutTradeNoByOutTradeNo as V3OfflinefaceTransactionsOutTradeNoByOutTradeNo } from './v3/offlineface/transactions';
import type { Organizations as V3OfflinefacemchOrganizations, OrganizationsByOrganizationId as V3OfflinefacemchOrganizationsByOrganizationId, OrganizationsByOrganizationIdUsers as V3OfflinefacemchOrganizationsByOrganizationIdUsers, OrganizationsByOrganizationIdUsersOutUserId as V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserId, OrganizationsByOrganizationIdUsersOutUserIdByOutUserId as V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserId, OrganizationsByOrganizationIdUsersUserId as V3OfflinefacemchOrganizationsByOrganizationIdUsersUserId, OrganizationsByOrganizationIdUsersUserIdByUserId as V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserId, OrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContract as V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContract } from './v3/offlinefacemch/organizations';
import type { Tokens as V3OfflinefacemchTokens } from './v3/offlinefacemch/tokens';
import type { Authorization as V3PalmserviceAuthorization, AuthorizationOpenid as V3PalmserviceAuthorizationOpenid, AuthorizationOpenidByOpenid as V3PalmserviceAuthorizationOpenidByOpenid, AuthorizationPreauthorize as V3PalmserviceAuthorizationPreauthorize } from './v3/palmservice/authorization';
import type { Contracts as V3PapayContracts, ContractsByContractId as V3PapayContractsByContractId, ContractsByContractIdFailNotify as V3PapayContractsByContractIdFailNotify, ContractsByContractIdNotify as V3PapayContractsByContractIdNotify } from './v3/papay/contracts';
import type { InsurancePay as V3PapayInsurancePay, InsurancePayPolicyPeriods as V3PapayInsurancePayPolicyPeriods, InsurancePayPolicyPeriodsContractId as V3PapayInsurancePayPolicyPeriodsContractId, InsurancePayPolicyPeriodsContractIdByContractId as V3PapayInsurancePayPolicyPeriodsContractIdByContractId, InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodId as V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodId, InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodId as V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodId, InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedule as V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedule, InsurancePayTransactions as V3PapayInsurancePayTransactions, InsurancePayTransactionsApply as V3PapayInsurancePayTransactionsApply } from './v3/papay/insurance-pay';
import type { InsuranceSign as V3PapayInsuranceSign, InsuranceSignContracts as V3PapayInsuranceSignContracts, InsuranceSignContractsPlanId as V3PapayInsuranceSignContractsPlanId, InsuranceSignContractsPlanIdByPlanId as V3PapayInsuranceSignContractsPlanIdByPlanId, InsuranceSignContractsPlanIdByPlanIdContractId as V3PapayInsuranceSignContractsPlanIdByPlanIdContractId, InsuranceSignContractsPlanIdByPlanIdContractIdByContractId as V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractId, InsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenew as V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenew, InsuranceSignContractsPlanIdByPlanIdOutContractCode as V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCode, InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCode as V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCode, InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate as V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate, InsuranceSignContractsPreEntrustSign as V3PapayInsuranceSignContractsPreEntrustSign, InsuranceSignContractsPreEntrustSignApp as V3PapayInsuranceSignContractsPreEntrustSignApp, InsuranceSignContractsPreEntrustSignH5 as V3PapayInsuranceSignContractsPreEntrustSignH5, InsuranceSignContractsPreEntrustSignJsapi as V3PapayInsuranceSignContractsPreEntrustSignJsapi, InsuranceSignContractsPreEntrustSignMiniProgram as V3PapayInsuranceSignContractsPreEntrustSignMiniProgram, InsuranceSignPolicyPeriods as V3PapayInsuranceSignPolicyPeriods, InsuranceSignPolicyPeriodsPlanId as V3PapayInsuranceSignPolicyPeriodsPlanId, InsuranceSignPolicyPeriodsPlanIdByPlanId as V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanId, InsuranceSignPolicyPeriodsPlanIdByPlanIdContractId as V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractId, InsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractId as V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractId, InsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModify as V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModify, InsuranceSignPolicy_periods as V3PapayInsuranceSignPolicy_periods, InsuranceSignPolicy_periodsPlanId as V3PapayInsuranceSignPolicy_periodsPlanId, InsuranceSignPolicy_periodsPlanIdByPlanId as V3PapayInsuranceSignPolicy_periodsPlanIdByPlanId, InsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCode as V3PapayInsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCode, InsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCode as V3PapayInsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCode } from './v3/papay/insurance-sign';
import type { Pay as V3PapayPay, PayHarmony as V3PapayPayHarmony, PayHarmonyTransactions as V3PapayPayHarmonyTransactions, PayHarmonyTransactionsApply as V3PapayPayHarmonyTransactionsApply, PayPartner as V3PapayPayPartner, PayPartnerSchedules as V3PapayPayPartnerSchedules, PayPartnerSchedulesContractId as V3PapayPayPartnerSchedulesContractId, PayPartnerSchedulesContractIdByContractId as V3PapayPayPartnerSchedulesContractIdByContractId, PayPartnerSchedulesContractIdByContractIdSchedule as V3PapayPayPartnerSchedulesContractIdByContractIdSchedule, PayPartnerTransactions as V3PapayPayPartnerTransactions, PayPartnerTransactionsApply as V3PapayPayPartnerTransactionsApply, PaySchedules as V3PapayPaySchedules, PaySchedulesContractId as V3PapayPaySchedulesContractId, PaySchedulesContractIdByContractId as V3PapayPaySchedulesContractIdByContractId, PaySchedulesContractIdByContractIdSchedule as V3PapayPaySchedulesContractIdByContractIdSchedule, PayTransactions as V3PapayPayTransactions, PayTransactionsApply as V3PapayPayTransactionsApply } from './v3/papay/pay';
import type { ScheduledDeductSign as V3PapayScheduledDeductSign, ScheduledDeductSignContracts as V3PapayScheduledDeductSignContracts, ScheduledDeductSignContractsPreEntrustSign as V3PapayScheduledDeductSignContractsPreEntrustSign, ScheduledDeductSignContractsPreEntrustSignApp as V3PapayScheduledDeductSignContractsPreEntrustSignApp, ScheduledDeductSignContractsPreEntrustSignH5 as V3PapayScheduledDeductSignContractsPreEntrustSignH5, ScheduledDeductSignContractsPreEntrustSignJsapi as V3PapayScheduledDeductSignContractsPreEntrustSignJsapi, ScheduledDeductSignContractsPreEntrustSignMiniProgram as V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgram, ScheduledDeductSignPartner as V3PapayScheduledDeductSignPartner, ScheduledDeductSignPartnerContracts as V3PapayScheduledDeductSignPartnerContracts, ScheduledDeductSignPartnerContractsPreEntrustSign as V3PapayScheduledDeductSignPartnerContractsPreEntrustSign, ScheduledDeductSignPartnerContractsPreEntrustSignApp as V3PapayScheduledDeductSignPartnerContractsPreEntrustSignApp, ScheduledDeductSignPartnerContractsPreEntrustSignH5 as V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5, ScheduledDeductSignPartnerContractsPreEntrustSignJsapi as V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapi, ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram as V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram } from './v3/papay/scheduled-deduct-sign';
import type { Sign as V3PapaySign, SignContracts as V3PapaySignContracts, SignContractsHarmonyPlanId as V3PapaySignContractsHarmonyPlanId, SignContractsHarmonyPlanIdByPlanId as V3PapaySignContractsHarmonyPlanIdByPlanId, SignContractsHarmonyPlanIdByPlanIdOutContractCode as V3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCode, SignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCode as V3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCode, SignContractsPlanId as V3PapaySignContractsPlanId, SignContractsPlanIdByPlanId as V3PapaySignContractsPlanIdByPlanId, SignContractsPlanIdByPlanIdOutContractCode as V3PapaySignContractsPlanIdByPlanIdOutContractCode, SignContractsPlanIdByPlanIdOutContractCodeByOutContractCode as V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCode, SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate as V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate, SignContractsPreEntrustSign as V3PapaySignContractsPreEntrustSign, SignPartner as V3PapaySignPartner, SignPartnerContracts as V3PapaySignPartnerContracts, SignPartnerContractsPlanId as V3PapaySignPartnerContractsPlanId, SignPartnerContractsPlanIdByPlanId as V3PapaySignPartnerContractsPlanIdByPlanId, SignPartnerContractsPlanIdByPlanIdOutContractCode as V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCode, SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCode as V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCode, SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate as V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate } from './v3/papay/sign';
import type { Reminders as V3ParkingReminders, RemindersApplication as V3ParkingRemindersApplication, RemindersApplicationQuery as V3ParkingRemindersApplicationQuery, RemindersApplicationWithdraw as V3ParkingRemindersApplicationWithdraw, RemindersApplications as V3ParkingRemindersApplications, RemindersEntry as V3ParkingRemindersEntry, RemindersExit as V3ParkingRemindersExit, RemindersExtPayment as V3ParkingRemindersExtPayment, RemindersParkingFee as V3ParkingRemindersParkingFee, RemindersParkingLot as V3ParkingRemindersParkingLot, RemindersPayment as V3ParkingRemindersPayment } from './v3/parking/reminders';
import type { Contracts as V3PartnerPapayContracts, ContractsByContractId as V3PartnerPapayContractsByContractId, ContractsByContractIdFailNotify as V3PartnerPapayContractsByContractIdFailNotify, ContractsByContractIdNotify as V3PartnerPapayContractsByContractIdNotify } from './v3/partner-papay/contracts';
import type { Batches as V3PartnerTransferBatches, BatchesBatchId as V3PartnerTransferBatchesBatchId, BatchesBatchIdByBatchId as V3PartnerTransferBatchesBatchIdByBatchId, BatchesBatchIdByBatchIdDetails as V3PartnerTransferBatchesBatchIdByBatchIdDetails, BatchesBatchIdByBatchIdDetailsDetailId as V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailId, BatchesBatchIdByBatchIdDetailsDetailIdByDetailId as V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId, BatchesOutBatchNo as V3PartnerTransferBatchesOutBatchNo, BatchesOutBatchNoByOutBatchNo as V3PartnerTransferBatchesOutBatchNoByOutBatchNo, BatchesOutBatchNoByOutBatchNoDetails as V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetails, BatchesOutBatchNoByOutBatchNoDetailsOutDetailNo as V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo, BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo as V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo } from './v3/partner-transfer/batches';
import type { Contracts as V3PasswordExemptContractContracts, ContractsEcommerce as V3PasswordExemptContractContractsEcommerce, ContractsEcommercePreEntrustSign as V3PasswordExemptContractContractsEcommercePreEntrustSign, ContractsEcommercePreEntrustSignMiniProgram as V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgram, ContractsEcommercePreEntrustSignPayRedirectSign as V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSign, ContractsNormal as V3PasswordExemptContractContractsNormal, ContractsNormalPreEntrustSign as V3PasswordExemptContractContractsNormalPreEntrustSign, ContractsNormalPreEntrustSignMiniProgram as V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgram, ContractsNormalPreEntrustSignPayRedirectSign as V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSign, ContractsQs as V3PasswordExemptContractContractsQs, ContractsQsPreEntrustSign as V3PasswordExemptContractContractsQsPreEntrustSign, ContractsQsPreEntrustSignMiniProgram as V3PasswordExemptContractContractsQsPreEntrustSignMiniProgram, ContractsQsPreEntrustSignPayRedirectSign as V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign, ContractsServiceId as V3PasswordExemptContractContractsServiceId, ContractsServiceIdByServiceId as V3PasswordExemptContractContractsServiceIdByServiceId, ContractsServiceIdByServiceIdOutContractCode as V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCode, ContractsServiceIdByServiceIdOutContractCodeByOutContractCode as V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCode, ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminate as V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminate, ContractsServiceProvider as V3PasswordExemptContractContractsServiceProvider, ContractsServiceProviderPreEntrustSign as V3PasswordExemptContractContractsServiceProviderPreEntrustSign, ContractsServiceProviderPreEntrustSignMiniProgram as V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgram, ContractsServiceProviderPreEntrustSignPayRedirectSign as V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSign } from './v3/password-exempt-contract/contracts';
import type { OpenScenarioSpeaker as V3PayDevicesOpenScenarioSpeaker, OpenScenarioSpeakerByDeviceSn as V3PayDevicesOpenScenarioSpeakerByDeviceSn, OpenScenarioSpeakerByDeviceSnBind as V3PayDevicesOpenScenarioSpeakerByDeviceSnBind, OpenScenarioSpeakerByDeviceSnPrebind as V3PayDevicesOpenScenarioSpeakerByDeviceSnPrebind, OpenScenarioSpeakerByDeviceSnUnbind as V3PayDevicesOpenScenarioSpeakerByDeviceSnUnbind } from './v3/pay-devices/open-scenario-speaker';
import type { OpenScenarioSpeakerorder as V3PayDevicesOpenScenarioSpeakerorder, OpenScenarioSpeakerorderByTransactionId as V3PayDevicesOpenScenarioSpeakerorderByTransactionId, OpenScenarioSpeakerorderByTransactionIdReport as V3PayDevicesOpenScenarioSpeakerorderByTransactionIdReport } from './v3/pay-devices/open-scenario-speakerorder';
import type { Printers as V3PayDevicesPrinters, PrintersByDeviceId as V3PayDevicesPrintersByDeviceId, PrintersByDeviceIdPrintOrders as V3PayDevicesPrintersByDeviceIdPrintOrders, PrintersByDeviceIdPrintOrdersByPrintOrderNo as V3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNo } from './v3/pay-devices/printers';
import type { AcquiringBank as V3PayAcquiringBank, AcquiringBankTransactions as V3PayAcquiringBankTransactions, AcquiringBankTransactionsExposure as V3PayAcquiringBankTransactionsExposure } from './v3/pay/acquiring-bank';
import type { Instal as V3PayInstal, InstalExposure as V3PayInstalExposure, InstalPartner as V3PayInstalPartner, InstalPartnerExposure as V3PayInstalPartnerExposure } from './v3/pay/instal';
import type { Partner as V3PayPartner, PartnerTransactions as V3PayPartnerTransactions, PartnerTransactionsApp as V3PayPartnerTransactionsApp, PartnerTransactionsAppWithContract as V3PayPartnerTransactionsAppWithContract, PartnerTransactionsCodepay as V3PayPartnerTransactionsCodepay, PartnerTransactionsExposure as V3PayPartnerTransactionsExposure, PartnerTransactionsH5 as V3PayPartnerTransactionsH5, PartnerTransactionsId as V3PayPartnerTransactionsId, PartnerTransactionsIdByTransactionId as V3PayPartnerTransactionsIdByTransactionId, PartnerTransactionsJsapi as V3PayPartnerTransactionsJsapi, PartnerTransactionsJsapiWithContract as V3PayPartnerTransactionsJsapiWithContract, PartnerTransactionsMiniprogram as V3PayPartnerTransactionsMiniprogram, PartnerTransactionsNative as V3PayPartnerTransactionsNative, PartnerTransactionsOutTradeNo as V3PayPartnerTransactionsOutTradeNo, PartnerTransactionsOutTradeNoByOutTradeNo as V3PayPartnerTransactionsOutTradeNoByOutTradeNo, PartnerTransactionsOutTradeNoByOutTradeNoClose as V3PayPartnerTransactionsOutTradeNoByOutTradeNoClose, PartnerTransactionsOutTradeNoByOutTradeNoReverse as V3PayPartnerTransactionsOutTradeNoByOutTradeNoReverse, PartnerTransactionsScannedpos as V3PayPartnerTransactionsScannedpos } from './v3/pay/partner';
import type { Transactions as V3PayTransactions, TransactionsApp as V3PayTransactionsApp, TransactionsAppWithContract as V3PayTransactionsAppWithContract, TransactionsCodepay as V3PayTransactionsCodepay, TransactionsExposure as V3PayTransactionsExposure, TransactionsH5 as V3PayTransactionsH5, TransactionsId as V3PayTransactionsId, TransactionsIdByTransactionId as V3PayTransactionsIdByTransactionId, TransactionsJsapi as V3PayTransactionsJsapi, TransactionsJsapiWithContract as V3PayTransactionsJsapiWithContract, TransactionsNative as V3PayTransactionsNative, TransactionsOutTradeNo as V3PayTransactionsOutTradeNo, TransactionsOutTradeNoByOutTradeNo as V3PayTransactionsOutTradeNoByOutTradeNo, TransactionsOutTradeNoByOutTradeNoClose as V3PayTransactionsOutTradeNoByOutTradeNoClose, TransactionsOutTradeNoByOutTradeNoReverse as V3PayTransactionsOutTradeNoByOutTradeNoReverse } from './v3/pay/transactions';
import type { Authentications as V3PayrollCardAuthentications, AuthenticationsByAuthenticateNumber as V3PayrollCardAuthenticationsByAuthenticateNumber, AuthenticationsPreOrder as V3PayrollCardAuthenticationsPreOrder, AuthenticationsPreOrderWithAuth as V3PayrollCardAuthenticationsPreOrderWithAuth } from './v3/payroll-card/authentications';
import type { Relations as V3PayrollCardRelations, RelationsByOpenid as V3PayrollCardRelationsByOpenid } from './v3/payroll-card/relations';
import type { Tokens as V3PayrollCardTokens } from './v3/payroll-card/tokens';
import type { TransferBatches as V3PayrollCardTransferBatches } from './v3/payroll-card/transfer-batches';
import type { Wesure as V3PayrollCardWesure, WesureInsurance as V3PayrollCardWesureInsurance, WesureTokenValidations as V3PayrollCardWesureTokenValidations } from './v3/payroll-card/wesure';
import type { Acquiringbank as V3PayscoreAcquiringbank, AcquiringbankPermissions as V3PayscoreAcquiringbankPermissions, AcquiringbankPermissionsAuthorizationCode as V3PayscoreAcquiringbankPermissionsAuthorizationCode, AcquiringbankPermissionsAuthorizationCodeByAuthorizationCode as V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCode, AcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminate as V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminate, AcquiringbankServiceorder as V3PayscoreAcquiringbankServiceorder, AcquiringbankServiceorderByOutOrderNo as V3PayscoreAcquiringbankServiceorderByOutOrderNo, AcquiringbankServiceorderByOutOrderNoCancel as V3PayscoreAcquiringbankServiceorderByOutOrderNoCancel, AcquiringbankServiceorderByOutOrderNoComplete as V3PayscoreAcquiringbankServiceorderByOutOrderNoComplete, AcquiringbankServiceorderByOutOrderNoModify as V3PayscoreAcquiringbankServiceorderByOutOrderNoModify, AcquiringbankServiceorderByOutOrderNoRegisterdeductinfo as V3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfo, AcquiringbankServiceorderByOutOrderNoSync as V3PayscoreAcquiringbankServiceorderByOutOrderNoSync, AcquiringbankServiceorderDeduction as V3PayscoreAcquiringbankServiceorderDeduction, AcquiringbankServicepayondeliveryorder as V3PayscoreAcquiringbankServicepayondeliveryorder } from './v3/payscore/acquiringbank';
import type { MerchantBill as V3PayscoreMerchantBill } from './v3/payscore/merchant-bill';
import type { Oversea as V3PayscoreOversea, OverseaPartner as V3PayscoreOverseaPartner, OverseaPartnerServiceorder as V3PayscoreOverseaPartnerServiceorder, OverseaPartnerServiceorderByOutOrderNo as V3PayscoreOverseaPartnerServiceorderByOutOrderNo, OverseaPartnerServiceorderByOutOrderNoCancel as V3PayscoreOverseaPartnerServiceorderByOutOrderNoCancel, OverseaPartnerServiceorderByOutOrderNoComplete as V3PayscoreOverseaPartnerServiceorderByOutOrderNoComplete, OverseaPartnerServiceorderByOutOrderNoSync as V3PayscoreOverseaPartnerServiceorderByOutOrderNoSync } from './v3/payscore/oversea';
import type { Partner as V3PayscorePartner, PartnerPermissions as V3PayscorePartnerPermissions, PartnerPermissionsApplyForScene as V3PayscorePartnerPermissionsApplyForScene, PartnerPermissionsAssessUserRiskLevel as V3PayscorePartnerPermissionsAssessUserRiskLevel, PartnerPermissionsAuthorizationCode as V3PayscorePartnerPermissionsAuthorizationCode, PartnerPermissionsAuthorizationCodeByAuthorizationCode as V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCode, PartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminate as V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminate, PartnerPermissionsSearch as V3PayscorePartnerPermissionsSearch, PartnerPermissionsTerminate as V3PayscorePartnerPermissionsTerminate, PartnerServiceAccountApplications as V3PayscorePartnerServiceAccountApplications, PartnerServiceAccountApplicationsByOutApplyNo as V3PayscorePartnerServiceAccountApplicationsByOutApplyNo, PartnerServiceorder as V3PayscorePartnerServiceorder, PartnerServiceorderByOutOrderNo as V3PayscorePartnerServiceorderByOutOrderNo, PartnerServiceorderByOutOrderNoCancel as V3PayscorePartnerServiceorderByOutOrderNoCancel, PartnerServiceorderByOutOrderNoComplete as V3PayscorePartnerServiceorderByOutOrderNoComplete, PartnerServiceorderByOutOrderNoModify as V3PayscorePartnerServiceorderByOutOrderNoModify, PartnerServiceorderByOutOrderNoPay as V3PayscorePartnerServiceorderByOutOrderNoPay, PartnerServiceorderByOutOrderNoSendPendingmessage as V3PayscorePartnerServiceorderByOutOrderNoSendPendingmessage, PartnerServiceorderByOutOrderNoSendPrepaidmessage as V3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessage, PartnerServiceorderByOutOrderNoSync as V3PayscorePartnerServiceorderByOutOrderNoSync, PartnerServiceorderDirectComplete as V3PayscorePartnerServiceorderDirectComplete, PartnerServicepayondeliveryorder as V3PayscorePartnerServicepayondeliveryorder, PartnerServicequotas as V3PayscorePartnerServicequotas, PartnerServicequotasServiceId as V3PayscorePartnerServicequotasServiceId, PartnerServicequotasServiceIdByServiceId as V3PayscorePartnerServicequotasServiceIdByServiceId } from './v3/payscore/partner';
import type { PayafterOrders as V3PayscorePayafterOrders, PayafterOrdersByOutOrderNo as V3PayscorePayafterOrdersByOutOrderNo, PayafterOrdersByOutOrderNoCancel as V3PayscorePayafterOrdersByOutOrderNoCancel, PayafterOrdersByOutOrderNoComplete as V3PayscorePayafterOrdersByOutOrderNoComplete, PayafterOrdersByOutOrderNoSync as V3PayscorePayafterOrdersByOutOrderNoSync } from './v3/payscore/payafter-orders';
import type { Permissions as V3PayscorePermissions, PermissionsAssessUserRiskLevel as V3PayscorePermissionsAssessUserRiskLevel, PermissionsAuthorizationCode as V3PayscorePermissionsAuthorizationCode, PermissionsAuthorizationCodeByAuthorizationCode as V3PayscorePermissionsAuthorizationCodeByAuthorizationCode, PermissionsAuthorizationCodeByAuthorizationCodeTerminate as V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminate, PermissionsOpenid as V3PayscorePermissionsOpenid, PermissionsOpenidByOpenid as V3PayscorePermissionsOpenidByOpenid, PermissionsOpenidByOpenidTerminate as V3PayscorePermissionsOpenidByOpenidTerminate } from './v3/payscore/permissions';
import type { Plan as V3PayscorePlan, PlanPartner as V3PayscorePlanPartner, PlanPartnerPayscorePlans as V3PayscorePlanPartnerPayscorePlans, PlanPartnerPayscorePlansMerchantPlanNo as V3PayscorePlanPartnerPayscorePlansMerchantPlanNo, PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNo as V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNo, PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStop as V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStop, PlanPayscorePlans as V3PayscorePlanPayscorePlans, PlanPayscorePlansMerchantPlanNo as V3PayscorePlanPayscorePlansMerchantPlanNo, PlanPayscorePlansMerchantPlanNoByMerchantPlanNo as V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNo, PlanPayscorePlansMerchantPlanNoByMerchantPlanNoStop as V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStop } from './v3/payscore/plan';
import type { Serviceorder as V3PayscoreServiceorder, ServiceorderByOutOrderNo as V3PayscoreServiceorderByOutOrderNo, ServiceorderByOutOrderNoCancel as V3PayscoreServiceorderByOutOrderNoCancel, ServiceorderByOutOrderNoComplete as V3PayscoreServiceorderByOutOrderNoComplete, ServiceorderByOutOrderNoModify as V3PayscoreServiceorderByOutOrderNoModify, ServiceorderByOutOrderNoPay as V3PayscoreServiceorderByOutOrderNoPay, ServiceorderByOutOrderNoSendPendingmessage as V3PayscoreServiceorderByOutOrderNoSendPendingmessage, ServiceorderByOutOrderNoSendPrepaidmessage as V3PayscoreServiceorderByOutOrderNoSendPrepaidmessage, ServiceorderByOutOrderNoSync as V3PayscoreServiceorderByOutOrderNoSync, ServiceorderDirectComplete as V3PayscoreServiceorderDirectComplete } from './v3/payscore/serviceorder';
import type { Servicepayondeliveryorder as V3PayscoreServicepayondeliveryorder } from './v3/payscore/servicepayondeliveryorder';
import type { SignPlan as V3PayscoreSignPlan, SignPlanPartner as V3PayscoreSignPlanPartner, SignPlanPartnerServiceorder as V3PayscoreSignPlanPartnerServiceorder, SignPlanPartnerUserSignPlans as V3PayscoreSignPlanPartnerUserSignPlans, SignPlanPartnerUserSignPlansMerchantSignPlanNo as V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNo, SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo as V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo, SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop as V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop, SignPlanServiceorder as V3PayscoreSignPlanServiceorder, SignPlanUserSignPlans as V3PayscoreSignPlanUserSignPlans, SignPlanUserSignPlansMerchantSignPlanNo as V3PayscoreSignPlanUserSignPlansMerchantSignPlanNo, SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo as V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo, SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop as V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop } from './v3/payscore/sign-plan';
import type { SmartretailOrders as V3PayscoreSmartretailOrders, SmartretailOrdersByOutOrderNo as V3PayscoreSmartretailOrdersByOutOrderNo, SmartretailOrdersByOutOrderNoCancel as V3PayscoreSmartretailOrdersByOutOrderNoCancel, SmartretailOrdersByOutOrderNoComplete as V3PayscoreSmartretailOrdersByOutOrderNoComplete } from './v3/payscore/smartretail-orders';
import type { UserServiceState as V3PayscoreUserServiceState } from './v3/payscore/user-service-state';
import type { Users as V3PayscoreUsers, UsersByOpenid as V3PayscoreUsersByOpenid, UsersByOpenidPermissions as V3PayscoreUsersByOpenidPermissions, UsersByOpenidPermissionsByServiceId as V3PayscoreUsersByOpenidPermissionsByServiceId, UsersByOpenidPermissionsByServiceIdTerminate as V3PayscoreUsersByOpenidPermissionsByServiceIdTerminate } from './v3/payscore/users';
import type { Ecommerce as V3PlatsolutionEcommerce, EcommerceBankTransferRecharges as V3PlatsolutionEcommerceBankTransferRecharges, EcommerceBankTransferRechargesApply as V3PlatsolutionEcommerceBankTransferRechargesApply, EcommerceBankTransferRechargesOutRechargeNo as V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNo, EcommerceBankTransferRechargesOutRechargeNoByOutRechargeNo as V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNo, EcommerceInsuranceCompensationContracts as V3PlatsolutionEcommerceInsuranceCompensationContracts, EcommerceInsuranceCompensationContractsSubMchid as V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchid, EcommerceInsuranceCompensationContractsSubMchidBySubMchid as V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchid, EcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpened as V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpened, EcommerceMchTransfer as V3PlatsolutionEcommerceMchTransfer, EcommerceMchTransferCompensateBills as V3PlatsolutionEcommerceMchTransferCompensateBills, EcommerceMchTransferCompensateBillsBillId as V3PlatsolutionEcommerceMchTransferCompensateBillsBillId, EcommerceMchTransferCompensateBillsBillIdByBillId as V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillId, EcommerceMchTransferCompensateBillsOutBillNo as V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNo, EcommerceMchTransferCompensateBillsOutBillNoByOutBillNo as V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNo, EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancel as V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancel, EcommerceMchTransferCompensateBillsPreTransfer as V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransfer, EcommerceMchTransferDepositAfterSalesCompensationBills as V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBills, EcommerceMchTransferDepositAfterSalesCompensationBillsBillId as V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillId, EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillId as V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillId, EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNo as V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNo, EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNo as V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNo, EcommerceMchTransferDepositInsurancePremiumsCompensationBills as V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBills, EcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo as V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo, EcommerceMchTransferDepositShippingCostCompensationBills as V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBills, EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNo as V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNo, EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNo as V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNo, EcommerceMchTransferInsuranceClaimBills as V3PlatsolutionEcommerceMchTransferInsuranceClaimBills, EcommerceMchTransferInsuranceClaimBillsBillId as V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillId, EcommerceMchTransferInsuranceClaimBillsBillIdByBillId as V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillId, EcommerceMchTransferInsuranceClaimBillsOutBillNo as V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNo, EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNo as V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNo, EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancel as V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancel, EcommerceMchTransferInsuranceClaimBillsPreTransfer as V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransfer, EcommerceMchTransferSubMchCompensationBills as V3PlatsolutionEcommerceMchTransferSubMchCompensationBills, EcommerceMchTransferSubMchCompensationBillsByOutBillNo as V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNo, EcommerceMchTransferTransferBills as V3PlatsolutionEcommerceMchTransferTransferBills, EcommerceMchTransferTransferBillsBillId as V3PlatsolutionEcommerceMchTransferTransferBillsBillId, EcommerceMchTransferTransferBillsBillIdByBillId as V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillId, EcommerceMchTransferTransferBillsOutBillNo as V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNo, EcommerceMchTransferTransferBillsOutBillNoByOutBillNo as V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNo, EcommerceRechargeEmployees as V3PlatsolutionEcommerceRechargeEmployees, EcommerceRechargeEmployeesSubMchid as V3PlatsolutionEcommerceRechargeEmployeesSubMchid, EcommerceRechargeEmployeesSubMchidBySubMchid as V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchid, EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenid as V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenid, EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenid as V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenid, EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDelete as V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDelete, EcommerceRecharges as V3PlatsolutionEcommerceRecharges, EcommerceRechargesApply as V3PlatsolutionEcommerceRechargesApply, EcommerceRechargesOutRechargeNo as V3PlatsolutionEcommerceRechargesOutRechargeNo, EcommerceRechargesOutRechargeNoByOutRechargeNo as V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNo, EcommerceRechargesOutRechargeNoByOutRechargeNoClose as V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoClose, EcommerceSettle as V3PlatsolutionEcommerceSettle, EcommerceSettlePrepaySettleOrders as V3PlatsolutionEcommerceSettlePrepaySettleOrders, EcommerceSettlePrepaySettleOrdersBySettleBatchNo as V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNo, EcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettle as V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettle, EcommerceWithdraw as V3PlatsolutionEcommerceWithdraw, EcommerceWithdrawDayEndBalanceWithdraw as V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw, EcommerceWithdrawDayEndBalanceWithdrawOutRequestNo as V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNo, EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNo as V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNo } from './v3/platsolution/ecommerce';
import type { Insurance as V3PlatsolutionInsurance, InsuranceMchTransfer as V3PlatsolutionInsuranceMchTransfer, InsuranceMchTransferBatches as V3PlatsolutionInsuranceMchTransferBatches, InsuranceMchTransferBatchesApply as V3PlatsolutionInsuranceMchTransferBatchesApply, InsuranceMchTransferBatchesBatchId as V3PlatsolutionInsuranceMchTransferBatchesBatchId, InsuranceMchTransferBatchesBatchIdByBatchId as V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchId, InsuranceMchTransferBatchesBatchIdByBatchIdDetails as V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetails, InsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailId as V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailId, InsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId as V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId, InsuranceMchTransferBatchesDetailReceipts as V3PlatsolutionInsuranceMchTransferBatchesDetailReceipts, InsuranceMchTransferBatchesDetailReceiptsOutBatchNo as V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNo, InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo as V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo, InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo as V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo, InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo as V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo, InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply as V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply, InsuranceMchTransferBatchesOutBatchNo as V3PlatsolutionInsuranceMchTransferBatchesOutBatchNo, InsuranceMchTransferBatchesOutBatchNoByOutBatchNo as V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNo, InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetails as V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetails, InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo as V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo, InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo as V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo, InsuranceMchTransferBatchesSummaryReceipts as V3PlatsolutionInsuranceMchTransferBatchesSummaryReceipts, InsuranceMchTransferBatchesSummaryReceiptsOutBatchNo as V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNo, InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo as V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo, InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply as V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply, InsuranceMchTransferReservation as V3PlatsolutionInsuranceMchTransferReservation, InsuranceMchTransferReservationApply as V3PlatsolutionInsuranceMchTransferReservationApply, InsuranceMchTransferReservationOutReservationNo as V3PlatsolutionInsuranceMchTransferReservationOutReservationNo, InsuranceMchTransferReservationOutReservationNoByOutReservationNo as V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNo, InsuranceMchTransferReservationOutReservationNoByOutReservationNoClose as V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoClose, InsuranceMchTransferReservationReservationId as V3PlatsolutionInsuranceMchTransferReservationReservationId, InsuranceMchTransferReservationReservationIdByReservationId as V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationId } from './v3/platsolution/insurance';
import type { MchTransfer as V3PlatsolutionMchTransfer, MchTransferBatches as V3PlatsolutionMchTransferBatches, MchTransferBatchesApply as V3PlatsolutionMchTransferBatchesApply, MchTransferBatchesBatchId as V3PlatsolutionMchTransferBatchesBatchId, MchTransferBatchesBatchIdByBatchId as V3PlatsolutionMchTransferBatchesBatchIdByBatchId, MchTransferBatchesBatchIdByBatchIdDetails as V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetails, MchTransferBatchesBatchIdByBatchIdDetailsDetailId as V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailId, MchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId as V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId, MchTransferBatchesDetailReceipts as V3PlatsolutionMchTransferBatchesDetailReceipts, MchTransferBatchesDetailReceiptsOutBatchNo as V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNo, MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo as V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo, MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo as V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo, MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo as V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo, MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply as V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply, MchTransferBatchesOutBatchNo as V3PlatsolutionMchTransferBatchesOutBatchNo, MchTransferBatchesOutBatchNoByOutBatchNo as V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNo, MchTransferBatchesOutBatchNoByOutBatchNoDetails as V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetails, MchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo as V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo, MchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo as V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo, MchTransferBatchesSummaryReceipts as V3PlatsolutionMchTransferBatchesSummaryReceipts, MchTransferBatchesSummaryReceiptsOutBatchNo as V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNo, MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo as V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo, MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply as V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply, MchTransferReservation as V3PlatsolutionMchTransferReservation, MchTransferReservationApply as V3PlatsolutionMchTransferReservationApply, MchTransferReservationOutReservationNo as V3PlatsolutionMchTransferReservationOutReservationNo, MchTransferReservationOutReservationNoByOutReservationNo as V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNo, MchTransferReservationOutReservationNoByOutReservationNoClose as V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoClose, MchTransferReservationReservationId as V3PlatsolutionMchTransferReservationReservationId, MchTransferReservationReservationIdByReservationId as V3PlatsolutionMchTransferReservationReservationIdByReservationId } from './v3/platsolution/mch-transfer';
import type { Bills as V3ProfitsharingBills } from './v3/profitsharing/bills';
import type { MerchantConfigs as V3ProfitsharingMerchantConfigs, MerchantConfigsBySubMchid as V3ProfitsharingMerchantConfigsBySubMchid } from './v3/profitsharing/merchant-configs';
import type { Orders as V3ProfitsharingOrders, OrdersByOutOrderNo as V3ProfitsharingOrdersByOutOrderNo, OrdersUnfreeze as V3ProfitsharingOrdersUnfreeze } from './v3/profitsharing/orders';
import type { Receivers as V3ProfitsharingReceivers, ReceiversAdd as V3ProfitsharingReceiversAdd, ReceiversDelete as V3ProfitsharingReceiversDelete } from './v3/profitsharing/receivers';
import type { ReturnOrders as V3ProfitsharingReturnOrders, ReturnOrdersByOutReturnNo as V3ProfitsharingReturnOrdersByOutReturnNo } from './v3/profitsharing/return-orders';
import type { Transactions as V3ProfitsharingTransactions, TransactionsByTransactionId as V3ProfitsharingTransactionsByTransactionId, TransactionsByTransactionIdAmounts as V3ProfitsharingTransactionsByTransactionIdAmounts } from './v3/profitsharing/transactions';
import type { Transactions as V3QrcodeTransactions, TransactionsOutTradeNo as V3QrcodeTransactionsOutTradeNo, TransactionsOutTradeNoByOutTradeNo as V3QrcodeTransactionsOutTradeNoByOutTradeNo } from './v3/qrcode/transactions';
import type { UserServices as V3QrcodeUserServices, UserServicesContractId as V3QrcodeUserServicesContractId, UserServicesContractIdByContractId as V3QrcodeUserServicesContractIdByContractId } from './v3/qrcode/user-services';
import type { Applications as V3RateActivityApplications, ApplicationsId as V3RateActivityApplicationsId, ApplicationsIdByApplicationId as V3RateActivityApplicationsIdByApplicationId } from './v3/rate-activity/applications';
import type { Verify as V3RealnameVerify } from './v3/realname/verify';
import type { BankTransferRecharges as V3RechargeBankTransferRecharges, BankTransferRechargesApply as V3RechargeBankTransferRechargesApply, BankTransferRechargesOutRechargeNo as V3RechargeBankTransferRechargesOutRechargeNo, BankTransferRechargesOutRechargeNoByOutRechargeNo as V3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNo } from './v3/recharge/bank-transfer-recharges';
import type { Domestic as V3RefundDomestic, DomesticRefunds as V3RefundDomesticRefunds, DomesticRefundsByOutRefundNo as V3RefundDomesticRefundsByOutRefundNo, DomesticRefundsByRefundId as V3RefundDomesticRefundsByRefundId, DomesticRefundsByRefundIdApplyAbnormalRefund as V3RefundDomesticRefundsByRefundIdApplyAbnormalRefund } from './v3/refund/domestic';
import type { Refunds as V3Refunds } from './v3/refunds';
import type { Id as V3RefundsId, IdByRefundId as V3RefundsIdByRefundId } from './v3/refunds/id';
import type { OutRefundNo as V3RefundsOutRefundNo, OutRefundNoByOutRefundNo as V3RefundsOutRefundNoByOutRefundNo } from './v3/refunds/out-refund-no';
import type { CombineTransactions as V3RepaymentCombineTransactions, CombineTransactionsPartner as V3RepaymentCombineTransactionsPartner, CombineTransactionsPartnerOutTradeNo as V3RepaymentCombineTransactionsPartnerOutTradeNo, CombineTransactionsPartnerOutTradeNoByCombineOutTradeNo as V3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNo, CombineTransactionsPartnerOutTradeNoByCombineOutTradeNoClose as V3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoClose, CombineTransactionsPartnerPrepay as V3RepaymentCombineTransactionsPartnerPrepay } from './v3/repayment/combine-transactions';
import type { Echo as V3SecurityEcho } from './v3/security/echo';
import type { Settlements as V3SettleSettlements } from './v3/settle/settlements';
import type { Guides as V3SmartguideGuides, GuidesByGuideId as V3SmartguideGuidesByGuideId, GuidesByGuideIdAssign as V3SmartguideGuidesByGuideIdAssign } from './v3/smartguide/guides';
import type { Statements as V3Statements } from './v3/statements';
import type { Attendance as V3TaxiInvoiceAttendance, AttendancePunch as V3TaxiInvoiceAttendancePunch } from './v3/taxi-invoice/attendance';
import type { Cards as V3TaxiInvoiceCards, CardsUploadFile as V3TaxiInvoiceCardsUploadFile } from './v3/taxi-invoice/cards';
import type { Driver as V3TaxiInvoiceDriver, DriverUpdateDriver as V3TaxiInvoiceDriverUpdateDriver } from './v3/taxi-invoice/driver';
import type { Drivers as V3TaxiInvoiceDrivers, DriversByDriverLicense as V3TaxiInvoiceDriversByDriverLicense } from './v3/taxi-invoice/drivers';
import type { Taxi as V3TaxiInvoiceTaxi, TaxiUpdateTaxi as V3TaxiInvoiceTaxiUpdateTaxi } from './v3/taxi-invoice/taxi';
import type { TaxiCompanies as V3TaxiInvoiceTaxiCompanies, TaxiCompaniesByCompanyMchid as V3TaxiInvoiceTaxiCompaniesByCompanyMchid } from './v3/taxi-invoice/taxi-companies';
import type { TaxiCompany as V3TaxiInvoiceTaxiCompany, TaxiCompanyCreateTaxiCompany as V3TaxiInvoiceTaxiCompanyCreateTaxiCompany } from './v3/taxi-invoice/taxi-company';
import type { Taxies as V3TaxiInvoiceTaxies, TaxiesByPlateNumber as V3TaxiInvoiceTaxiesByPlateNumber } from './v3/taxi-invoice/taxies';
import type { UserTaxiOrder as V3TaxiInvoiceUserTaxiOrder, UserTaxiOrderFindByToken as V3TaxiInvoiceUserTaxiOrderFindByToken } from './v3/taxi-invoice/user-taxi-order';
import type { UserTaxiOrders as V3TaxiInvoiceUserTaxiOrders } from './v3/taxi-invoice/user-taxi-orders';
import type { TransactionBlockRecords as V3TransactionBlockTransactionBlockRecords, TransactionBlockRecordsByBlockRecordId as V3TransactionBlockTransactionBlockRecordsByBlockRecordId, TransactionBlockRecordsSubMchid as V3TransactionBlockTransactionBlockRecordsSubMchid, TransactionBlockRecordsSubMchidBySubMchid as V3TransactionBlockTransactionBlockRecordsSubMchidBySubMchid } from './v3/transaction-block/transaction-block-records';
import type { TransactionBlockSubmissions as V3TransactionBlockTransactionBlockSubmissions, TransactionBlockSubmissionsByBlockSubmissionId as V3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionId, TransactionBlockSubmissionsSubMchid as V3TransactionBlockTransactionBlockSubmissionsSubMchid, TransactionBlockSubmissionsSubMchidBySubMchid as V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchid } from './v3/transaction-block/transaction-block-submissions';
import type { App as V3TransactionsApp } from './v3/transactions/app';
import type { Id as V3TransactionsId, IdByTransactionId as V3TransactionsIdByTransactionId, IdByTransactionIdClose as V3TransactionsIdByTransactionIdClose, IdByTransactionIdReverse as V3TransactionsIdByTransactionIdReverse } from './v3/transactions/id';
import type { Jsapi as V3TransactionsJsapi } from './v3/transactions/jsapi';
import type { Micropay as V3TransactionsMicropay } from './v3/transactions/micropay';
import type { Mweb as V3TransactionsMweb } from './v3/transactions/mweb';
import type { Native as V3TransactionsNative } from './v3/transactions/native';
import type { OutTradeNo as V3TransactionsOutTradeNo, OutTradeNoByOutTradeNo as V3TransactionsOutTradeNoByOutTradeNo, OutTradeNoByOutTradeNoClose as V3TransactionsOutTradeNoByOutTradeNoClose, OutTradeNoByOutTradeNoReverse as V3TransactionsOutTradeNoByOutTradeNoReverse } from './v3/transactions/out-trade-no';
import type { ElectronicReceipts as V3TransferDetailElectronicReceipts } from './v3/transfer-detail/electronic-receipts';
import type { Batches as V3TransferBatches, BatchesBatchId as V3TransferBatchesBatchId, BatchesBatchIdByBatchId as V3TransferBatchesBatchIdByBatchId, BatchesBatchIdByBatchIdDetails as V3TransferBatchesBatchIdByBatchIdDetails, BatchesBatchIdByBatchIdDetailsDetailId as V3TransferBatchesBatchIdByBatchIdDetailsDetailId, BatchesBatchIdByBatchIdDetailsDetailIdByDetailId as V3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId, BatchesOutBatchNo as V3TransferBatchesOutBatchNo, BatchesOutBatchNoByOutBatchNo as V3TransferBatchesOutBatchNoByOutBatchNo, BatchesOutBatchNoByOutBatchNoDetails as V3TransferBatchesOutBatchNoByOutBatchNoDetails, BatchesOutBatchNoByOutBatchNoDetailsOutDetailNo as V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo, BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo as V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo } from './v3/transfer/batches';
import type { BillReceipt as V3TransferBillReceipt, BillReceiptByOutBatchNo as V3TransferBillReceiptByOutBatchNo } from './v3/transfer/bill-receipt';
import type { Elecvoucherfile as V3TransferdownloadElecvoucherfile } from './v3/transferdownload/elecvoucherfile';
import type { Signfile as V3TransferdownloadSignfile } from './v3/transferdownload/signfile';
import type { Etc as V3VehicleEtc, EtcContracts as V3VehicleEtcContracts, EtcContractsByContractId as V3VehicleEtcContractsByContractId, EtcPreopen as V3VehicleEtcPreopen, EtcTransactions as V3VehicleEtcTransactions, EtcTransactionsHighway as V3VehicleEtcTransactionsHighway, EtcTransactionsId as V3VehicleEtcTransactionsId, EtcTransactionsIdByTransactionId as V3VehicleEtcTransactionsIdByTransactionId, EtcTransactionsOutTradeNo as V3VehicleEtcTransactionsOutTradeNo, EtcTransactionsOutTradeNoByOutTradeNo as V3VehicleEtcTransactionsOutTradeNoByOutTradeNo, EtcUsers as V3VehicleEtcUsers, EtcUsersByOpenid as V3VehicleEtcUsersByOpenid, EtcUsersByOpenidContracts as V3VehicleEtcUsersByOpenidContracts } from './v3/vehicle/etc';
import type { Parking as V3VehicleParking, ParkingParkings as V3VehicleParkingParkings, ParkingServices as V3VehicleParkingServices, ParkingServicesFind as V3VehicleParkingServicesFind } from './v3/vehicle/parking';
import type { Transactions as V3VehicleTransactions, TransactionsOutTradeNo as V3VehicleTransactionsOutTradeNo, TransactionsOutTradeNoByOutTradeNo as V3VehicleTransactionsOutTradeNoByOutTradeNo, TransactionsParking as V3VehicleTransactionsParking } from './v3/vehicle/transactions';
import type { AvailMchRanges as V3WebizpayAvailMchRanges, AvailMchRangesByRangeId as V3WebizpayAvailMchRangesByRangeId, AvailMchRangesByRangeIdMerchantIdentifiers as V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiers, AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier as V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier } from './v3/webizpay/avail-mch-ranges';
import type { Bill as V3WebizpayBill, BillProof as V3WebizpayBillProof, BillTradeBill as V3WebizpayBillTradeBill } from './v3/webizpay/bill';
import type { Employees as V3WebizpayEmployees, EmployeesByEmployeeId as V3WebizpayEmployeesByEmployeeId, EmployeesByEmployeeIdOutQuotaCards as V3WebizpayEmployeesByEmployeeIdOutQuotaCards, EmployeesByEmployeeIdOutQuotaCardsByOutCardNo as V3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNo, EmployeesByEmployeeIdQuotaCards as V3WebizpayEmployeesByEmployeeIdQuotaCards, EmployeesByEmployeeIdQuotaCardsByCardNo as V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNo, EmployeesByEmployeeIdQuotaCardsByCardNoCancel as V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancel, EmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrl as V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrl, EmployeesByEmployeeIdRevoke as V3WebizpayEmployeesByEmployeeIdRevoke } from './v3/webizpay/employees';
import type { Stores as V3WebizpayStores, StoresEntityMatches as V3WebizpayStoresEntityMatches, StoresEntityMatchesByBatchId as V3WebizpayStoresEntityMatchesByBatchId } from './v3/webizpay/stores';
import type { Users as V3WebizpayUsers, UsersByUserId as V3WebizpayUsersByUserId, UsersByUserIdAuthorizationState as V3WebizpayUsersByUserIdAuthorizationState, UsersByUserIdAuthorizationUrl as V3WebizpayUsersByUserIdAuthorizationUrl } from './v3/webizpay/users';

/** Every documented path. */
export interface Routes {
  /** GET 查询会员卡模板列表 · POST 创建会员卡模板 */
  'brand/card-member/cards': BrandCardMemberCards;
  /** GET 查询会员卡模板信息 · PATCH 修改会员卡模板信息 */
  'brand/card-member/cards/{card_id}': BrandCardMemberCardsByCardId;
  /** POST 作废会员卡模板 */
  'brand/card-member/cards/{card_id}/invalidate': BrandCardMemberCardsByCardIdInvalidate;
  /** POST 上传商家名片会员图片 */
  'brand/card-member/media/image-upload': BrandCardMemberMediaImageUpload;
  /** POST 入会组件预授权 */
  'brand/card-member/pre-auth-tokens': BrandCardMemberPreAuthTokens;
  /** GET 查询用户在品牌下所有会员卡 */
  'brand/card-member/user-cards': BrandCardMemberUserCards;
  /** POST 根据openid导入用户会员卡 */
  'brand/card-member/user-cards/import-by-openid': BrandCardMemberUserCardsImportByOpenid;
  /** GET 查询用户会员卡信息 · PATCH 修改用户会员卡信息 */
  'brand/card-member/user-cards/{user_card_code}': BrandCardMemberUserCardsByUserCardCode;
  /** POST 同步会员开通结果 */
  'brand/card-member/user-cards/{user_card_code}/confirm': BrandCardMemberUserCardsByUserCardCodeConfirm;
  /** POST 作废用户会员卡 */
  'brand/card-member/user-cards/{user_card_code}/invalidate': BrandCardMemberUserCardsByUserCardCodeInvalidate;
  /** POST 创建用户动态信息 */
  'brand/card-member/user-feeds': BrandCardMemberUserFeeds;
  /** POST 同步积分兑券结果 */
  'brand/card-member/user-points/exchange-coupon/confirm': BrandCardMemberUserPointsExchangeCouponConfirm;
  /** POST 同步积分余额 */
  'brand/card-member/user-points/sync': BrandCardMemberUserPointsSync;
  /** POST 图片上传 */
  'brand/marketing/product-coupon/media/upload-image': BrandMarketingProductCouponMediaUploadImage;
  /** GET 获取商品券事件通知地址 · POST 设置商品券事件通知地址 */
  'brand/marketing/product-coupon/notify-configs': BrandMarketingProductCouponNotifyConfigs;
  /** POST 创建商品券 */
  'brand/marketing/product-coupon/product-coupons': BrandMarketingProductCouponProductCoupons;
  /** GET 查询商品券 · PATCH 修改商品券 */
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}': BrandMarketingProductCouponProductCouponsByProductCouponId;
  /** POST 失效商品券 */
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate': BrandMarketingProductCouponProductCouponsByProductCouponIdDeactivate;
  /** POST 添加商品券批次组 */
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundles;
  /** PATCH 修改商品券批次组 */
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}': BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId;
  /** POST 批次组批量关联门店 */
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores': BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores;
  /** POST 批次组批量取消关联门店 */
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores': BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores;
  /** POST 修改商品券批次组发放预算 */
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': BrandMarketingProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget;
  /** GET 查询商品券批次列表 · POST 添加商品券批次 */
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks': BrandMarketingProductCouponProductCouponsByProductCouponIdStocks;
  /** GET 查询商品券指定批次 · PATCH 修改商品券指定批次 */
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockId;
  /** POST 批次关联门店 */
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores;
  /** GET 查询批次关联门店列表 */
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores': BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores;
  /** POST 失效商品券批次 */
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate': BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate;
  /** POST 批次取消关联门店 */
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores': BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores;
  /** POST 修改商品券批次发放预算 */
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget;
  /** POST 预上传券Code */
  'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': BrandMarketingProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes;
  /** GET 指定券状态查询用户商品券列表 · POST 向用户发放商品券 */
  'brand/marketing/product-coupon/users/{openid}/coupons': BrandMarketingProductCouponUsersByOpenidCoupons;
  /** GET 查询用户商品券详情 */
  'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}': BrandMarketingProductCouponUsersByOpenidCouponsByCouponCode;
  /** POST 确认发放用户商品券 */
  'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeConfirm;
  /** POST 失效用户商品券 */
  'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeDeactivate;
  /** POST 退券 */
  'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return': BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeReturn;
  /** POST 核销用户商品券 */
  'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use': BrandMarketingProductCouponUsersByOpenidCouponsByCouponCodeUse;
  /** POST 向用户预发放商品券 */
  'brand/marketing/product-coupon/users/{openid}/pre-send-coupon': BrandMarketingProductCouponUsersByOpenidPreSendCoupon;
  /** GET 列表查询品牌门店信息 · POST 创建品牌门店 */
  'brand/store/brandstores': BrandStoreBrandstores;
  /** GET 查询品牌门店 · PATCH 更新品牌门店 · DELETE 删除品牌门店 */
  'brand/store/brandstores/{store_id}': BrandStoreBrandstoresByStoreId;
  /** POST 绑定收款商户号 */
  'brand/store/brandstores/{store_id}/bindrecipient': BrandStoreBrandstoresByStoreIdBindrecipient;
  /** POST 暂停门店营业 */
  'brand/store/brandstores/{store_id}/close': BrandStoreBrandstoresByStoreIdClose;
  /** POST 恢复门店营业 */
  'brand/store/brandstores/{store_id}/resume': BrandStoreBrandstoresByStoreIdResume;
  /** POST 解绑收款商户号 */
  'brand/store/brandstores/{store_id}/unbindrecipient': BrandStoreBrandstoresByStoreIdUnbindrecipient;
  /** GET 通过code换取accesstoken */
  'v2/appauth/getaccesstoken': V2AppauthGetaccesstoken;
  /** POST 查询申请状态 */
  'v2/applyment/micro/getstate': V2ApplymentMicroGetstate;
  /** POST 查询升级申请单状态 */
  'v2/applyment/micro/getupgradestate': V2ApplymentMicroGetupgradestate;
  /** POST 修改结算银行卡 */
  'v2/applyment/micro/modifyarchives': V2ApplymentMicroModifyarchives;
  /** POST 修改联系信息 */
  'v2/applyment/micro/modifycontactinfo': V2ApplymentMicroModifycontactinfo;
  /** POST 签约报备 */
  'v2/applyment/micro/signcontract': V2ApplymentMicroSigncontract;
  /** POST 申请入驻 */
  'v2/applyment/micro/submit': V2ApplymentMicroSubmit;
  /** POST 提交升级申请单 */
  'v2/applyment/micro/submitupgrade': V2ApplymentMicroSubmitupgrade;
  /** POST 拉取订单评价数据 */
  'v2/billcommentsp/batchquerycomment': V2BillcommentspBatchquerycomment;
  /** POST 订单附加信息提交接口 */
  'v2/cgi-bin/mch/customs/customdeclareorder': V2CgiBinMchCustomsCustomdeclareorder;
  /** POST 订单附加信息查询接口 */
  'v2/cgi-bin/mch/customs/customdeclarequery': V2CgiBinMchCustomsCustomdeclarequery;
  /** POST 订单附加信息重推接口 */
  'v2/cgi-bin/mch/newcustoms/customdeclareredeclare': V2CgiBinMchNewcustomsCustomdeclareredeclare;
  /** POST 消费押金 */
  'v2/deposit/consume': V2DepositConsume;
  /** POST 支付押金（人脸支付） */
  'v2/deposit/facepay': V2DepositFacepay;
  /** POST 支付押金（付款码支付） */
  'v2/deposit/micropay': V2DepositMicropay;
  /** POST 查询订单 */
  'v2/deposit/orderquery': V2DepositOrderquery;
  /** POST 申请退款（押金） */
  'v2/deposit/refund': V2DepositRefund;
  /** POST 查询退款（押金） */
  'v2/deposit/refundquery': V2DepositRefundquery;
  /** POST 撤销订单 */
  'v2/deposit/reverse': V2DepositReverse;
  /** POST 支付押金（JSAPI/APP支付） */
  'v2/deposit/unifiedorder': V2DepositUnifiedorder;
  /** POST 人脸识别SDK-获取调用凭证 */
  'v2/face/get_wxpayface_authinfo': V2FaceGetWxpayfaceAuthinfo;
  /** POST 查询提现状态 */
  'v2/fund/queryautowithdrawbydate': V2FundQueryautowithdrawbydate;
  /** POST 重新发起提现 */
  'v2/fund/reautowithdrawbydate': V2FundReautowithdrawbydate;
  /** POST 间联模式查询商户审核状态开放接口 */
  'v2/mchrisk/bankquerymchauditinfo': V2MchriskBankquerymchauditinfo;
  /** POST 渠道商查询商户审核信息 */
  'v2/mchrisk/channelquerymchauditinfo': V2MchriskChannelquerymchauditinfo;
  /** POST 事前-风险商户核查接口 */
  'v2/mchrisk/querymchrisk': V2MchriskQuerymchrisk;
  /** POST 设置风险通知回调链接 */
  'v2/mchrisk/setmchriskcallback': V2MchriskSetmchriskcallback;
  /** POST 事后-风险商户处理结果同步接口 */
  'v2/mchrisk/syncmchriskresult': V2MchriskSyncmchriskresult;
  /** POST 查询红包记录 */
  'v2/mmpaymkttransfers/gethbinfo': V2MmpaymkttransfersGethbinfo;
  /** POST 查询企业向微信用户个人付款 */
  'v2/mmpaymkttransfers/gettransferinfo': V2MmpaymkttransfersGettransferinfo;
  /** POST 向员工付款 */
  'v2/mmpaymkttransfers/promotion/paywwsptrans2pocket': V2MmpaymkttransfersPromotionPaywwsptrans2pocket;
  /** POST 查询付款记录 */
  'v2/mmpaymkttransfers/promotion/querywwsptrans2pocket': V2MmpaymkttransfersPromotionQuerywwsptrans2pocket;
  /** POST 向微信用户个人付款 */
  'v2/mmpaymkttransfers/promotion/transfers': V2MmpaymkttransfersPromotionTransfers;
  /** POST 查询代金券批次 */
  'v2/mmpaymkttransfers/query_coupon_stock': V2MmpaymkttransfersQueryCouponStock;
  /** POST 查询代金券信息 */
  'v2/mmpaymkttransfers/querycouponsinfo': V2MmpaymkttransfersQuerycouponsinfo;
  /** POST 查询红包记录 */
  'v2/mmpaymkttransfers/queryworkwxredpack': V2MmpaymkttransfersQueryworkwxredpack;
  /** POST 发放代金券 */
  'v2/mmpaymkttransfers/send_coupon': V2MmpaymkttransfersSendCoupon;
  /** POST 发放裂变红包 */
  'v2/mmpaymkttransfers/sendgroupredpack': V2MmpaymkttransfersSendgroupredpack;
  /** POST 发放小程序红包接口 */
  'v2/mmpaymkttransfers/sendminiprogramhb': V2MmpaymkttransfersSendminiprogramhb;
  /** POST 发放普通红包 */
  'v2/mmpaymkttransfers/sendredpack': V2MmpaymkttransfersSendredpack;
  /** POST 发放企业红包 */
  'v2/mmpaymkttransfers/sendworkwxredpack': V2MmpaymkttransfersSendworkwxredpack;
  /** POST 企业付款到银行卡 */
  'v2/mmpaysptrans/pay_bank': V2MmpaysptransPayBank;
  /** POST 查询企业付款银行卡 */
  'v2/mmpaysptrans/query_bank': V2MmpaysptransQueryBank;
  /** POST 申请解约 */
  'v2/papay/deletecontract': V2PapayDeletecontract;
  /** GET H5纯签约 */
  'v2/papay/h5entrustweb': V2PapayH5entrustweb;
  /** POST 申请解约 */
  'v2/papay/partner/deletecontract': V2PapayPartnerDeletecontract;
  /** GET H5纯签约 */
  'v2/papay/partner/h5entrustweb': V2PapayPartnerH5entrustweb;
  /** POST APP纯签约 */
  'v2/papay/partner/preentrustweb': V2PapayPartnerPreentrustweb;
  /** POST 查询签约关系 */
  'v2/papay/partner/querycontract': V2PapayPartnerQuerycontract;
  /** POST APP纯签约 */
  'v2/papay/preentrustweb': V2PapayPreentrustweb;
  /** POST 查询签约关系 */
  'v2/papay/querycontract': V2PapayQuerycontract;
  /** POST 合单关单 */
  'v2/pay/closecombinedorder': V2PayClosecombinedorder;
  /** POST 关闭订单 */
  'v2/pay/closeorder': V2PayCloseorder;
  /** POST 合单下单 */
  'v2/pay/combinedorder': V2PayCombinedorder;
  /** POST 支付中签约 */
  'v2/pay/contractorder': V2PayContractorder;
  /** POST 下载对账单 */
  'v2/pay/downloadbill': V2PayDownloadbill;
  /** POST 下载资金账单 */
  'v2/pay/downloadfundflow': V2PayDownloadfundflow;
  /** POST 提交刷脸支付 */
  'v2/pay/facepay': V2PayFacepay;
  /** POST 查询订单 */
  'v2/pay/facepayquery': V2PayFacepayquery;
  /** POST 提交付款码支付 */
  'v2/pay/micropay': V2PayMicropay;
  /** POST 查询订单 */
  'v2/pay/orderquery': V2PayOrderquery;
  /** POST 查询订单 */
  'v2/pay/paporderquery': V2PayPaporderquery;
  /** POST 申请扣款 */
  'v2/pay/pappayapply': V2PayPappayapply;
  /** POST 查询订单 */
  'v2/pay/partner/paporderquery': V2PayPartnerPaporderquery;
  /** POST 申请扣款 */
  'v2/pay/partner/pappayapply': V2PayPartnerPappayapply;
  /** POST 添加分账接收方 */
  'v2/pay/profitsharingaddreceiver': V2PayProfitsharingaddreceiver;
  /** POST 查询最大分账比例 */
  'v2/pay/profitsharingmerchantratioquery': V2PayProfitsharingmerchantratioquery;
  /** POST 查询订单待分账金额 */
  'v2/pay/profitsharingorderamountquery': V2PayProfitsharingorderamountquery;
  /** POST 查询分账结果 */
  'v2/pay/profitsharingquery': V2PayProfitsharingquery;
  /** POST 删除分账接收方 */
  'v2/pay/profitsharingremovereceiver': V2PayProfitsharingremovereceiver;
  /** POST 回退结果查询 */
  'v2/pay/profitsharingreturnquery': V2PayProfitsharingreturnquery;
  /** POST 合单查单 */
  'v2/pay/querycombinedorder': V2PayQuerycombinedorder;
  /** POST 汇率查询 */
  'v2/pay/queryexchagerate': V2PayQueryexchagerate;
  /** POST 查询退款 */
  'v2/pay/refundquery': V2PayRefundquery;
  /** POST 查询退款（支持单品） */
  'v2/pay/refundqueryv2': V2PayRefundqueryv2;
  /** POST 查询结算资金 */
  'v2/pay/settlementquery': V2PaySettlementquery;
  /** POST 统一下单 */
  'v2/pay/unifiedorder': V2PayUnifiedorder;
  /** POST 交易保障 */
  'v2/payitil/report': V2PayitilReport;
  /** POST 获取平台证书 */
  'v2/risk/getcertficates': V2RiskGetcertficates;
  /** POST 获取RSA加密公钥 */
  'v2/risk/getpublickey': V2RiskGetpublickey;
  /** POST 银行特约商户违规信息查询 */
  'v2/risk/getviolation': V2RiskGetviolation;
  /** POST 服务商子商户开发配置新增支付目录/新增对应APPID关联 */
  'v2/secapi/mch/addsubdevconfig': V2SecapiMchAddsubdevconfig;
  /** POST 银行服务商特约子商户指定渠道号 */
  'v2/secapi/mch/channelsetting': V2SecapiMchChannelsetting;
  /** POST 银行特约商户信息修改 */
  'v2/secapi/mch/modifymchinfo': V2SecapiMchModifymchinfo;
  /** POST 配置查询 */
  'v2/secapi/mch/querysubdevconfig': V2SecapiMchQuerysubdevconfig;
  /** POST 银行特约商户录入/银行特约商户资料查询 */
  'v2/secapi/mch/submchmanage': V2SecapiMchSubmchmanage;
  /** POST 图片上传 */
  'v2/secapi/mch/uploadmedia': V2SecapiMchUploadmedia;
  /** POST 进件子商户 */
  'v2/secapi/mch/{addinstitutionsub}': V2SecapiMchByAddinstitutionsub;
  /** POST 修改子商户 */
  'v2/secapi/mch/{modifyinstitutionsub}': V2SecapiMchByModifyinstitutionsub;
  /** POST 查询子商户 */
  'v2/secapi/mch/{queryinstitutionsub}': V2SecapiMchByQueryinstitutionsub;
  /** POST 服务商特约商户关注功能配置 */
  'v2/secapi/mkt/addrecommendconf': V2SecapiMktAddrecommendconf;
  /** POST 撤销订单 */
  'v2/secapi/pay/facepayreverse': V2SecapiPayFacepayreverse;
  /** POST 请求多次分账 */
  'v2/secapi/pay/multiprofitsharing': V2SecapiPayMultiprofitsharing;
  /** POST 请求单次分账 */
  'v2/secapi/pay/profitsharing': V2SecapiPayProfitsharing;
  /** POST 完结分账 */
  'v2/secapi/pay/profitsharingfinish': V2SecapiPayProfitsharingfinish;
  /** POST 分账回退 */
  'v2/secapi/pay/profitsharingreturn': V2SecapiPayProfitsharingreturn;
  /** POST 申请退款 */
  'v2/secapi/pay/refund': V2SecapiPayRefund;
  /** POST 申请退款（支持单品） */
  'v2/secapi/pay/refundv2': V2SecapiPayRefundv2;
  /** POST 撤销订单 */
  'v2/secapi/pay/reverse': V2SecapiPayReverse;
  /** POST 微信支付实名授权 */
  'v2/secsvc/getrealnameinfo': V2SecsvcGetrealnameinfo;
  /** POST 微信支付实名验证 */
  'v2/secsvc/realnameauth': V2SecsvcRealnameauth;
  /** POST 授权码查询openid */
  'v2/tools/authcodetoopenid': V2ToolsAuthcodetoopenid;
  /** POST 转换短链接 */
  'v2/tools/shorturl': V2ToolsShorturl;
  /** POST 申请扣款 */
  'v2/transit/partnerpay/payapply': V2TransitPartnerpayPayapply;
  /** POST 查询订单 */
  'v2/transit/partnerpay/queryorder': V2TransitPartnerpayQueryorder;
  /** POST 查询用户状态接口 */
  'v2/transit/partnerpay/querystate': V2TransitPartnerpayQuerystate;
  /** POST 申请扣款 */
  'v2/transit/pay/payapply': V2TransitPayPayapply;
  /** POST 查询用户状态接口 */
  'v2/transit/pay/querystate': V2TransitPayQuerystate;
  /** POST 查询订单 */
  'v2/transit/queryorder': V2TransitQueryorder;
  /** POST 用户入场通知 */
  'v2/vehicle/partnerpay/notification': V2VehiclePartnerpayNotification;
  /** POST 申请扣款 */
  'v2/vehicle/partnerpay/payapply': V2VehiclePartnerpayPayapply;
  /** POST 用户状态查询 */
  'v2/vehicle/partnerpay/querystate': V2VehiclePartnerpayQuerystate;
  /** POST 用户入场通知 */
  'v2/vehicle/pay/notification': V2VehiclePayNotification;
  /** POST 申请扣款 */
  'v2/vehicle/pay/payapply': V2VehiclePayPayapply;
  /** POST 用户状态查询 */
  'v2/vehicle/pay/querystate': V2VehiclePayQuerystate;
  /** POST 撤销租借订单 */
  'v2/wxv/cancelbill': V2WxvCancelbill;
  /** POST 修改租借订单 */
  'v2/wxv/changerentmoney': V2WxvChangerentmoney;
  /** POST 创建速住订单 */
  'v2/wxv/createhotelbill': V2WxvCreatehotelbill;
  /** POST 创建租借订单 */
  'v2/wxv/createrentbill': V2WxvCreaterentbill;
  /** POST 完结速住订单 */
  'v2/wxv/finishhotelbill': V2WxvFinishhotelbill;
  /** POST 完结租借订单 */
  'v2/wxv/finishrentbill': V2WxvFinishrentbill;
  /** POST 查询速住订单 */
  'v2/wxv/queryhotelbill': V2WxvQueryhotelbill;
  /** POST 查询租借订单 */
  'v2/wxv/queryrentbill': V2WxvQueryrentbill;
  /** POST 获取沙箱环境密钥 */
  'v2/xdc/apiv2getsignkey/sign/getsignkey': V2XdcApiv2getsignkeySignGetsignkey;
  /** POST 沙箱付款码支付 */
  'v2/xdc/apiv2sandbox/pay/micropay': V2XdcApiv2sandboxPayMicropay;
  /** POST 沙箱订单查询 */
  'v2/xdc/apiv2sandbox/pay/orderquery': V2XdcApiv2sandboxPayOrderquery;
  /** GET 查询在途异常资金付款结果 */
  'v3/abnormal-fund-processing/receipts/{receipt_id}': V3AbnormalFundProcessingReceiptsByReceiptId;
  /** POST 发起在途异常资金付款指令 */
  'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions': V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructions;
  /** GET 查询在途异常资金付款指令执行结果 */
  'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}': V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNo;
  /** GET 查询渠道额度 */
  'v3/aggracct-bc/wb-channel/account/balance': V3AggracctBcWbChannelAccountBalance;
  /** GET 查询商户资料 */
  'v3/aggracct-bc/wb-channel/account/mch_archives': V3AggracctBcWbChannelAccountMchArchives;
  /** GET 查询商户影像件资料 */
  'v3/aggracct-bc/wb-channel/account/mch_media': V3AggracctBcWbChannelAccountMchMedia;
  /** POST 受理渠道结算银行账户更名申请 */
  'v3/aggracct-bc/wb-channel/bank-channel-account/rename': V3AggracctBcWbChannelBankChannelAccountRename;
  /** GET 查询渠道结算银行账户更名申请 */
  'v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}': V3AggracctBcWbChannelBankChannelAccountRenameByApplicationId;
  /** POST 资料更新请求审核结果回调通知 */
  'v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify': V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotify;
  /** POST 发起微众台账管控 */
  'v3/aggracct-bc/wb-channel/control-orders/punish': V3AggracctBcWbChannelControlOrdersPunish;
  /** POST 解除对微众台账的管控 */
  'v3/aggracct-bc/wb-channel/control-orders/recover': V3AggracctBcWbChannelControlOrdersRecover;
  /** GET 查询控制单 */
  'v3/aggracct-bc/wb-channel/control-orders/{out_request_no}': V3AggracctBcWbChannelControlOrdersByOutRequestNo;
  /** POST 特殊减额 */
  'v3/aggracct-bc/wb-channel/special-reduction': V3AggracctBcWbChannelSpecialReduction;
  /** GET 查询特殊减额结果 */
  'v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}': V3AggracctBcWbChannelSpecialReductionByOutRequestNo;
  /** GET 查询结算账户修改申请状态 */
  'v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}': V3Apply4subSubMerchantsBySubMchidApplicationByApplicationNo;
  /** POST 修改结算帐号 */
  'v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement': V3Apply4subSubMerchantsBySubMchidModifySettlement;
  /** GET 查询结算账户 */
  'v3/apply4sub/sub_merchants/{sub_mchid}/settlement': V3Apply4subSubMerchantsBySubMchidSettlement;
  /** GET 查询商户开户意愿申请单审核结果 · POST 提交商户开户意愿申请单 */
  'v3/apply4subject/applyment': V3Apply4subjectApplyment;
  /** GET 获取商户开户意愿确认状态 */
  'v3/apply4subject/applyment/merchants/{sub_mchid}/state': V3Apply4subjectApplymentMerchantsBySubMchidState;
  /** POST 撤销商户开户意愿申请单 */
  'v3/apply4subject/applyment/{applyment_id}/cancel': V3Apply4subjectApplymentByApplymentIdCancel;
  /** POST 撤销商户开户意愿申请单 */
  'v3/apply4subject/applyment/{business_code}/cancel': V3Apply4subjectApplymentByBusinessCodeCancel;
  /** GET 通过申请单号查询申请状态 */
  'v3/applyment4sub/applyment/applyment_id/{applyment_id}': V3Applyment4subApplymentApplymentIdByApplymentId;
  /** GET 通过业务申请编号查询申请状态 */
  'v3/applyment4sub/applyment/business_code/{business_code}': V3Applyment4subApplymentBusinessCodeByBusinessCode;
  /** POST 提交申请单 */
  'v3/applyment4sub/applyment/{empty}': V3Applyment4subApplymentByEmpty;
  /** GET 查询明细电子回单受理结果 · POST 受理明细电子回单 */
  'v3/bank-batch-transfer/receipt/detail-receipts': V3BankBatchTransferReceiptDetailReceipts;
  /** GET 查询汇总电子回单受理结果 · POST 受理汇总电子回单 */
  'v3/bank-batch-transfer/receipt/summary-receipts': V3BankBatchTransferReceiptSummaryReceipts;
  /** POST 发起批量转账 */
  'v3/bank-transfer/batches': V3BankTransferBatches;
  /** GET 微信支付批次单号查询批次单 */
  'v3/bank-transfer/batches/batch-id/{batch_id}': V3BankTransferBatchesBatchIdByBatchId;
  /** GET 微信支付明细单号查询明细单 */
  'v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': V3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId;
  /** GET 银行批次单号查询批次单 */
  'v3/bank-transfer/batches/out-batch-no/{out_batch_no}': V3BankTransferBatchesOutBatchNoByOutBatchNo;
  /** GET 银行明细单号查询明细单 */
  'v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo;
  /** GET 申请资金账单 */
  'v3/bill/fundflowbill': V3BillFundflowbill;
  /** GET 申请单个子商户资金账单 */
  'v3/bill/sub-merchant-fundflowbill': V3BillSubMerchantFundflowbill;
  /** GET 申请交易账单 */
  'v3/bill/tradebill': V3BillTradebill;
  /** GET 下载账单 */
  'v3/billdownload/file': V3BilldownloadFile;
  /** POST 提交入驻申请 */
  'v3/brand/applyments': V3BrandApplyments;
  /** GET 根据申请单ID查询申请状态 */
  'v3/brand/applyments/applyment-id/{applyment_id}': V3BrandApplymentsApplymentIdByApplymentId;
  /** GET 根据业务申请编号查询申请状态 */
  'v3/brand/applyments/business-code/{business_code}': V3BrandApplymentsBusinessCodeByBusinessCode;
  /** POST 撤销申请 */
  'v3/brand/applyments/cancel-applyment': V3BrandApplymentsCancelApplyment;
  /** GET 查询商家名片配置申请状态 · POST 提交商家名片配置申请 */
  'v3/brand/card/card-configs': V3BrandCardCardConfigs;
  /** POST 撤销商家名片配置申请 */
  'v3/brand/card/card-configs/cancel-applyment': V3BrandCardCardConfigsCancelApplyment;
  /** GET 获取商家名片预览二维码 */
  'v3/brand/card/card-configs/preview-url': V3BrandCardCardConfigsPreviewUrl;
  /** POST 发布商家名片配置 */
  'v3/brand/card/card-configs/publish': V3BrandCardCardConfigsPublish;
  /** GET 查询已生效交易连接名片规则 · POST 添加交易连接名片规则申请 */
  'v3/brand/card/card-links': V3BrandCardCardLinks;
  /** GET 根据业务申请编号查询添加申请状态 */
  'v3/brand/card/card-links/business-code/{business_code}': V3BrandCardCardLinksBusinessCodeByBusinessCode;
  /** POST 撤销交易连接名片配置申请 */
  'v3/brand/card/card-links/cancel-applyment': V3BrandCardCardLinksCancelApplyment;
  /** POST 解除已生效交易连接名片场景 */
  'v3/brand/card/card-links/unbind-card-link': V3BrandCardCardLinksUnbindCardLink;
  /** GET 查询摇优惠活动列表 */
  'v3/brand/marketing/shake-activities/activities': V3BrandMarketingShakeActivitiesActivities;
  /** GET 查询会员卡模板列表 · POST 创建会员卡模板 */
  'v3/brand/partner/card-member/cards': V3BrandPartnerCardMemberCards;
  /** GET 查询会员卡模板信息 · PATCH 修改会员卡模板信息 · DELETE 删除会员卡模板 */
  'v3/brand/partner/card-member/cards/{card_id}': V3BrandPartnerCardMemberCardsByCardId;
  /** POST 作废会员卡模板 */
  'v3/brand/partner/card-member/cards/{card_id}/invalidate': V3BrandPartnerCardMemberCardsByCardIdInvalidate;
  /** GET 查询品牌会员发券活动列表 · POST 创建品牌会员发券活动 */
  'v3/brand/partner/card-member/membership-activities': V3BrandPartnerCardMemberMembershipActivities;
  /** GET 查询品牌会员发券活动 · PATCH 修改品牌会员发券活动信息 */
  'v3/brand/partner/card-member/membership-activities/{activity_id}': V3BrandPartnerCardMemberMembershipActivitiesByActivityId;
  /** POST 终止品牌会员发券活动 */
  'v3/brand/partner/card-member/membership-activities/{activity_id}/terminate': V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminate;
  /** POST 品牌会员展示付款码组件预授权 */
  'v3/brand/partner/card-member/pay-view-tokens': V3BrandPartnerCardMemberPayViewTokens;
  /** POST 入会组件预授权 */
  'v3/brand/partner/card-member/pre-auth-tokens': V3BrandPartnerCardMemberPreAuthTokens;
  /** GET 查询用户在品牌下所有会员卡 */
  'v3/brand/partner/card-member/user-cards': V3BrandPartnerCardMemberUserCards;
  /** POST 根据openid导入用户会员卡 */
  'v3/brand/partner/card-member/user-cards/import-by-openid': V3BrandPartnerCardMemberUserCardsImportByOpenid;
  /** POST 根据手机号导入用户会员卡 */
  'v3/brand/partner/card-member/user-cards/import-by-phone': V3BrandPartnerCardMemberUserCardsImportByPhone;
  /** GET 查询用户会员卡信息 · PATCH 修改用户会员卡信息 */
  'v3/brand/partner/card-member/user-cards/{user_card_code}': V3BrandPartnerCardMemberUserCardsByUserCardCode;
  /** POST 同步会员开通结果 */
  'v3/brand/partner/card-member/user-cards/{user_card_code}/confirm': V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirm;
  /** POST 作废用户会员卡 */
  'v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate': V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidate;
  /** POST 创建用户动态信息 */
  'v3/brand/partner/card-member/user-feeds': V3BrandPartnerCardMemberUserFeeds;
  /** POST 同步积分兑券结果 */
  'v3/brand/partner/card-member/user-points/exchange-coupon/confirm': V3BrandPartnerCardMemberUserPointsExchangeCouponConfirm;
  /** POST 同步积分余额 */
  'v3/brand/partner/card-member/user-points/sync': V3BrandPartnerCardMemberUserPointsSync;
  /** GET 列表查询品牌门店信息 · POST 创建品牌门店 */
  'v3/brand/partner/store/brandstores': V3BrandPartnerStoreBrandstores;
  /** GET 查询品牌门店 · PATCH 更新品牌门店 · DELETE 删除品牌门店 */
  'v3/brand/partner/store/brandstores/{store_id}': V3BrandPartnerStoreBrandstoresByStoreId;
  /** POST 绑定收款商户号 */
  'v3/brand/partner/store/brandstores/{store_id}/bindrecipient': V3BrandPartnerStoreBrandstoresByStoreIdBindrecipient;
  /** POST 暂停门店营业 */
  'v3/brand/partner/store/brandstores/{store_id}/close': V3BrandPartnerStoreBrandstoresByStoreIdClose;
  /** POST 恢复门店营业 */
  'v3/brand/partner/store/brandstores/{store_id}/resume': V3BrandPartnerStoreBrandstoresByStoreIdResume;
  /** POST 解绑收款商户号 */
  'v3/brand/partner/store/brandstores/{store_id}/unbindrecipient': V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipient;
  /** GET 查询最大分账比例 */
  'v3/brand/profitsharing/brand-configs/{brand_mchid}': V3BrandProfitsharingBrandConfigsByBrandMchid;
  /** POST 完结分账 */
  'v3/brand/profitsharing/finish-order': V3BrandProfitsharingFinishOrder;
  /** GET 查询分账结果 · POST 请求分账 */
  'v3/brand/profitsharing/orders': V3BrandProfitsharingOrders;
  /** GET 查询订单剩余待分金额 */
  'v3/brand/profitsharing/orders/{transaction_id}/amounts': V3BrandProfitsharingOrdersByTransactionIdAmounts;
  /** POST 添加分账接收方 */
  'v3/brand/profitsharing/receivers/add': V3BrandProfitsharingReceiversAdd;
  /** POST 删除分账接收方 */
  'v3/brand/profitsharing/receivers/delete': V3BrandProfitsharingReceiversDelete;
  /** GET 查询分账回退结果 · POST 请求分账回退 */
  'v3/brand/profitsharing/returnorders': V3BrandProfitsharingReturnorders;
  /** GET 获得品牌已授权且在生效中的产品权限信息 */
  'v3/brand-basic/partner/brands/{brand_id}/product-authorities': V3BrandBasicPartnerBrandsByBrandIdProductAuthorities;
  /** POST 商圈会员停车状态同步 */
  'v3/businesscircle/parkings': V3BusinesscircleParkings;
  /** POST 商圈会员积分同步 */
  'v3/businesscircle/points/notify': V3BusinesscirclePointsNotify;
  /** GET 商圈积分授权查询 */
  'v3/businesscircle/user-authorizations/{openid}': V3BusinesscircleUserAuthorizationsByOpenid;
  /** GET 商圈会员待积分状态查询 */
  'v3/businesscircle/users/{openid}/points/commit_status': V3BusinesscircleUsersByOpenidPointsCommitStatus;
  /** GET 查询省份列表 */
  'v3/capital/capitallhh/areas/provinces': V3CapitalCapitallhhAreasProvinces;
  /** GET 查询城市列表 */
  'v3/capital/capitallhh/areas/provinces/{province_code}/cities': V3CapitalCapitallhhAreasProvincesByProvinceCodeCities;
  /** GET 查询支持对公业务的银行列表 */
  'v3/capital/capitallhh/banks/corporate-banking': V3CapitalCapitallhhBanksCorporateBanking;
  /** GET 查询支持个人业务的银行列表 */
  'v3/capital/capitallhh/banks/personal-banking': V3CapitalCapitallhhBanksPersonalBanking;
  /** GET 获取对私银行卡号开户银行 */
  'v3/capital/capitallhh/banks/search-banks-by-bank-account': V3CapitalCapitallhhBanksSearchBanksByBankAccount;
  /** GET 查询支行列表 */
  'v3/capital/capitallhh/banks/{bank_alias_code}/branches': V3CapitalCapitallhhBanksByBankAliasCodeBranches;
  /** POST 点餐订单信息同步（渠道商/服务商） */
  'v3/catering/orders/sync-status': V3CateringOrdersSyncStatus;
  /** GET 获取平台证书列表 */
  'v3/certificates': V3Certificates;
  /** POST 合单下单-APP支付 */
  'v3/combine-transactions/app': V3CombineTransactionsApp;
  /** POST 合单下单-H5支付 */
  'v3/combine-transactions/h5': V3CombineTransactionsH5;
  /** GET 个人收款交易通过微信支付订单号查单 */
  'v3/combine-transactions/id/{combine_transaction_id}': V3CombineTransactionsIdByCombineTransactionId;
  /** POST 合单下单-JSAPI支付 */
  'v3/combine-transactions/jsapi': V3CombineTransactionsJsapi;
  /** POST 个人收款交易下单-小程序 */
  'v3/combine-transactions/miniprogram': V3CombineTransactionsMiniprogram;
  /** POST 合单下单-Native支付 */
  'v3/combine-transactions/native': V3CombineTransactionsNative;
  /** GET 合单查询订单 */
  'v3/combine-transactions/out-trade-no/{combine_out_trade_no}': V3CombineTransactionsOutTradeNoByCombineOutTradeNo;
  /** POST 合单关闭订单 */
  'v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close': V3CombineTransactionsOutTradeNoByCombineOutTradeNoClose;
  /** POST 发起不活跃商户身份核实 */
  'v3/compliance/inactive-merchant-identity-verification/merchants': V3ComplianceInactiveMerchantIdentityVerificationMerchants;
  /** GET 查询不活跃商户身份核实结果 */
  'v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}': V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationId;
  /** POST APP预签约自动还款协议 */
  'v3/credit-repayment/partner/contracts/app-presign': V3CreditRepaymentPartnerContractsAppPresign;
  /** POST H5预签约自动还款协议 */
  'v3/credit-repayment/partner/contracts/h5-presign': V3CreditRepaymentPartnerContractsH5Presign;
  /** POST 解除自动还款协议 */
  'v3/credit-repayment/partner/contracts/terminate': V3CreditRepaymentPartnerContractsTerminate;
  /** GET 查询自动还款协议 */
  'v3/credit-repayment/partner/contracts/{out_contract_code}': V3CreditRepaymentPartnerContractsByOutContractCode;
  /** POST 发起还款 */
  'v3/credit-repayment/partner/deduct-orders': V3CreditRepaymentPartnerDeductOrders;
  /** GET 查询还款单 */
  'v3/credit-repayment/partner/deduct-orders/{out_trade_no}': V3CreditRepaymentPartnerDeductOrdersByOutTradeNo;
  /** POST 预约还款 */
  'v3/credit-repayment/partner/schedule-records/batch-create': V3CreditRepaymentPartnerScheduleRecordsBatchCreate;
  /** GET 查询预约还款记录 */
  'v3/credit-repayment/partner/schedule-records/{out_record_id}': V3CreditRepaymentPartnerScheduleRecordsByOutRecordId;
  /** GET 报关查询 · POST 报关 · PATCH 报关信息修改 */
  'v3/customs/orders': V3CustomsOrders;
  /** POST 报关重推 */
  'v3/customs/redeclare': V3CustomsRedeclare;
  /** POST 身份信息校验 */
  'v3/customs/verify-certificate': V3CustomsVerifyCertificate;
  /** POST 预受理领卡请求 */
  'v3/discount-card/cards': V3DiscountCardCards;
  /** GET 查询先享卡订单 */
  'v3/discount-card/cards/{out_card_code}': V3DiscountCardCardsByOutCardCode;
  /** POST 增加用户记录 */
  'v3/discount-card/cards/{out_card_code}/add-user-records': V3DiscountCardCardsByOutCardCodeAddUserRecords;
  /** GET 通过先享卡订单号查询订单 */
  'v3/discount-card/orders/out-trade-no/{out_trade_no}': V3DiscountCardOrdersOutTradeNoByOutTradeNo;
  /** GET 通过先享卡订单号查询订单 · PATCH 更新先享卡订单 */
  'v3/discount-card/orders/{out_order_no}': V3DiscountCardOrdersByOutOrderNo;
  /** POST 预开通服务 */
  'v3/ebike/charge/contracts/preopen': V3EbikeChargeContractsPreopen;
  /** GET 通过签约号查询用户状态 */
  'v3/ebike/charge/contracts/{contract_id}': V3EbikeChargeContractsByContractId;
  /** POST 创建用户当次充电代扣凭证 */
  'v3/ebike/charge/contracts/{contract_id}/confirm': V3EbikeChargeContractsByContractIdConfirm;
  /** POST 充电自行车代扣受理扣款 */
  'v3/ebike/charge/transactions': V3EbikeChargeTransactions;
  /** GET 查询订单 */
  'v3/ebike/charge/transactions/id/{transaction_id}': V3EbikeChargeTransactionsIdByTransactionId;
  /** GET 查询订单 */
  'v3/ebike/charge/transactions/out-trade-no/{out_trade_no}': V3EbikeChargeTransactionsOutTradeNoByOutTradeNo;
  /** GET 通过用户标识查询用户状态 */
  'v3/ebike/charge/users/{openid}/contract': V3EbikeChargeUsersByOpenidContract;
  /** POST 提交注销提现申请 */
  'v3/ecommerce/account/apply-cancel-withdraw': V3EcommerceAccountApplyCancelWithdraw;
  /** GET 微信支付注销提现申请单号查询申请单状态 */
  'v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}': V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentId;
  /** POST 平台代商户确认注销 */
  'v3/ecommerce/account/apply-cancel-withdraw/confirm': V3EcommerceAccountApplyCancelWithdrawConfirm;
  /** GET 商户注销提现申请单号查询申请单状态 */
  'v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}': V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNo;
  /** GET 商户注销资格校验 */
  'v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}': V3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchid;
  /** POST 提交注销申请单 */
  'v3/ecommerce/account/cancel-applications': V3EcommerceAccountCancelApplications;
  /** POST 注销申请图片上传 */
  'v3/ecommerce/account/cancel-applications/media': V3EcommerceAccountCancelApplicationsMedia;
  /** GET 查询注销单状态 */
  'v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}': V3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNo;
  /** GET 通过业务申请编号查询申请状态 */
  'v3/ecommerce/applyments/out-request-no/{out_request_no}': V3EcommerceApplymentsOutRequestNoByOutRequestNo;
  /** POST 撤销申请单-使用业务申请编号 */
  'v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke': V3EcommerceApplymentsOutRequestNoByOutRequestNoRevoke;
  /** POST 提交申请单 */
  'v3/ecommerce/applyments/submit-account-hosting-applyment': V3EcommerceApplymentsSubmitAccountHostingApplyment;
  /** POST 平台代理签约核身 */
  'v3/ecommerce/applyments/submit-sign-verify-info': V3EcommerceApplymentsSubmitSignVerifyInfo;
  /** GET 通过申请单ID查询申请状态 */
  'v3/ecommerce/applyments/{applyment_id}': V3EcommerceApplymentsByApplymentId;
  /** POST 撤销申请单-使用申请单号 */
  'v3/ecommerce/applyments/{applyment_id}/revoke': V3EcommerceApplymentsByApplymentIdRevoke;
  /** POST 二级商户进件 */
  'v3/ecommerce/applyments/{empty}': V3EcommerceApplymentsByEmpty;
  /** GET 申请二级商户资金账单 */
  'v3/ecommerce/bill/fundflowbill': V3EcommerceBillFundflowbill;
  /** GET 通过商户协议号查询协议 */
  'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCode;
  /** POST 商户协议号解约协议 */
  'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate;
  /** POST APP方式预签约 */
  'v3/ecommerce/combine-papay/contracts/pre-entrust-sign': V3EcommerceCombinePapayContractsPreEntrustSign;
  /** POST 小程序方式预签约 */
  'v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program': V3EcommerceCombinePapayContractsPreEntrustSignMiniProgram;
  /** POST 电商合单委托代扣支付 */
  'v3/ecommerce/combine-papay/transactions': V3EcommerceCombinePapayTransactions;
  /** GET 电商合单委托代扣查询订单 */
  'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}': V3EcommerceCombinePapayTransactionsByCombineOutTradeNo;
  /** POST 电商合单委托代扣撤销订单 */
  'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse': V3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverse;
  /** GET 查询二级商户账户实时余额 */
  'v3/ecommerce/fund/balance/{sub_mchid}': V3EcommerceFundBalanceBySubMchid;
  /** GET 查询二级商户账户日终余额 */
  'v3/ecommerce/fund/enddaybalance/{sub_mchid}': V3EcommerceFundEnddaybalanceBySubMchid;
  /** POST 账户余额提现 */
  'v3/ecommerce/fund/withdraw': V3EcommerceFundWithdraw;
  /** GET 商户提现单号查询 */
  'v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}': V3EcommerceFundWithdrawOutRequestNoByOutRequestNo;
  /** GET 微信支付提现单号查询 */
  'v3/ecommerce/fund/withdraw/{withdraw_id}': V3EcommerceFundWithdrawByWithdrawId;
  /** GET 根据业务申请单号查签约信息 */
  'v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}': V3EcommerceIndividualContractsOutContractCodeByOutContractCode;
  /** POST APP场景预签约 */
  'v3/ecommerce/individual-contracts/pre-entrust-sign/app': V3EcommerceIndividualContractsPreEntrustSignApp;
  /** POST 小程序场景预签约 */
  'v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program': V3EcommerceIndividualContractsPreEntrustSignMiniProgram;
  /** POST APP场景预签约（需要实名验证） */
  'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app': V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp;
  /** POST 小程序场景预签约（需要实名验证） */
  'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program': V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram;
  /** GET 查询个人收款方授权结果 */
  'v3/ecommerce/individual-contracts/{openid}': V3EcommerceIndividualContractsByOpenid;
  /** POST 申请二级商户商家转账授权 */
  'v3/ecommerce/mch-transfer/authorizations': V3EcommerceMchTransferAuthorizations;
  /** GET 查询二级商户商家转账授权状态 */
  'v3/ecommerce/mch-transfer/authorizations/{sub_mchid}': V3EcommerceMchTransferAuthorizationsBySubMchid;
  /** POST 发起转账 */
  'v3/ecommerce/mch-transfer/transfer-bills': V3EcommerceMchTransferTransferBills;
  /** GET 商户单号查询转账单 */
  'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNo;
  /** POST 撤销转账 */
  'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancel;
  /** GET 微信转账单号查询转账单 */
  'v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': V3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNo;
  /** GET 查询售后服务分账结果 · POST 请求售后服务分账 */
  'v3/ecommerce/profitsharing/after-sales-orders': V3EcommerceProfitsharingAfterSalesOrders;
  /** POST 完结分账 */
  'v3/ecommerce/profitsharing/finish-order': V3EcommerceProfitsharingFinishOrder;
  /** GET 查询分账结果 · POST 请求分账 */
  'v3/ecommerce/profitsharing/orders': V3EcommerceProfitsharingOrders;
  /** GET 查询订单剩余待分金额 */
  'v3/ecommerce/profitsharing/orders/{transaction_id}/amounts': V3EcommerceProfitsharingOrdersByTransactionIdAmounts;
  /** POST 添加分账接收方 */
  'v3/ecommerce/profitsharing/receivers/add': V3EcommerceProfitsharingReceiversAdd;
  /** POST 删除分账接收方 */
  'v3/ecommerce/profitsharing/receivers/delete': V3EcommerceProfitsharingReceiversDelete;
  /** GET 查询分账回退结果 · POST 请求分账回退 */
  'v3/ecommerce/profitsharing/returnorders': V3EcommerceProfitsharingReturnorders;
  /** POST 退款申请 */
  'v3/ecommerce/refunds/apply': V3EcommerceRefundsApply;
  /** GET 通过微信支付退款单号查询退款 */
  'v3/ecommerce/refunds/id/{refund_id}': V3EcommerceRefundsIdByRefundId;
  /** GET 通过商户退款单号查询退款 */
  'v3/ecommerce/refunds/out-refund-no/{out_refund_no}': V3EcommerceRefundsOutRefundNoByOutRefundNo;
  /** POST 发起异常退款 */
  'v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund': V3EcommerceRefundsByRefundIdApplyAbnormalRefund;
  /** GET 查询垫付回补结果 · POST 垫付退款回补 */
  'v3/ecommerce/refunds/{refund_id}/return-advance': V3EcommerceRefundsByRefundIdReturnAdvance;
  /** GET 查询指定主体子商户列表 */
  'v3/ecommerce/subject-sub-merchants': V3EcommerceSubjectSubMerchants;
  /** POST 取消补差 */
  'v3/ecommerce/subsidies/cancel': V3EcommerceSubsidiesCancel;
  /** POST 请求补差 */
  'v3/ecommerce/subsidies/create': V3EcommerceSubsidiesCreate;
  /** POST 请求补差回退 */
  'v3/ecommerce/subsidies/return': V3EcommerceSubsidiesReturn;
  /** GET 通过协议号查询签约 */
  'v3/edu-papay/contracts/id/{contract_id}': V3EduPapayContractsIdByContractId;
  /** POST 预签约 */
  'v3/edu-papay/contracts/presign': V3EduPapayContractsPresign;
  /** DELETE 解约 */
  'v3/edu-papay/contracts/{contract_id}': V3EduPapayContractsByContractId;
  /** POST 教育通扣款受理 */
  'v3/edu-papay/transactions': V3EduPapayTransactions;
  /** GET 微信订单号查单 */
  'v3/edu-papay/transactions/id/{transaction_id}': V3EduPapayTransactionsIdByTransactionId;
  /** GET 商户订单号查单 */
  'v3/edu-papay/transactions/out-trade-no/{out_trade_no}': V3EduPapayTransactionsOutTradeNoByOutTradeNo;
  /** GET 通过用户标识查询签约 */
  'v3/edu-papay/user/{openid}/contracts': V3EduPapayUserByOpenidContracts;
  /** POST 发送扣款预通知 */
  'v3/edu-papay/user-notifications/{contract_id}/send': V3EduPapayUserNotificationsByContractIdSend;
  /** GET 通过QQ账号查询核销订单列表 · POST 创建核销订单 */
  'v3/edu-star/orders': V3EduStarOrders;
  /** GET 通过微信用户标识查询用户信息 */
  'v3/edu-star/users/openid/{wechat_openid}': V3EduStarUsersOpenidByWechatOpenid;
  /** GET 通过QQ账号查询用户信息 */
  'v3/edu-star/users/qq/{qq}': V3EduStarUsersQqByQq;
  /** POST 预签约 */
  'v3/eduschoolpay/contracts/presign': V3EduschoolpayContractsPresign;
  /** GET 通过协议号查询签约 */
  'v3/eduschoolpay/contracts/{contract_id}': V3EduschoolpayContractsByContractId;
  /** POST 商户主动解约 */
  'v3/eduschoolpay/contracts/{contract_id}/terminate': V3EduschoolpayContractsByContractIdTerminate;
  /** POST 扣款 */
  'v3/eduschoolpay/transactions': V3EduschoolpayTransactions;
  /** GET 微信支付订单号查单 */
  'v3/eduschoolpay/transactions/id/{transaction_id}': V3EduschoolpayTransactionsIdByTransactionId;
  /** GET 商户订单号查单 */
  'v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}': V3EduschoolpayTransactionsOutTradeNoByOutTradeNo;
  /** GET 查询用户签约列表 */
  'v3/eduschoolpay/users/{openid}/contracts': V3EduschoolpayUsersByOpenidContracts;
  /** GET 商户查询用户欠款状态 */
  'v3/eduschoolpay/users/{openid}/debt-state': V3EduschoolpayUsersByOpenidDebtState;
  /** POST 用户openid转换 */
  'v3/express/users/{openid}/transform': V3ExpressUsersByOpenidTransform;
  /** GET 查询用户授权的实名信息 */
  'v3/facemch/users/{face_sid}': V3FacemchUsersByFaceSid;
  /** POST 品牌商户发放红包 */
  'v3/fund-app/brand-redpacket/brand-merchant-batches': V3FundAppBrandRedpacketBrandMerchantBatches;
  /** GET 微信支付批次单号查询批次单 */
  'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}': V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNo;
  /** GET 商家明细单号查询明细单 */
  'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}': V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNo;
  /** GET 商家批次单号查询批次单 */
  'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}': V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNo;
  /** GET 商家明细单号查询明细单 */
  'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}': V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNo;
  /** POST 商户单号申请电子回单 */
  'v3/fund-app/mch-transfer/elecsign/out-bill-no': V3FundAppMchTransferElecsignOutBillNo;
  /** GET 商户单号查询电子回单 */
  'v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}': V3FundAppMchTransferElecsignOutBillNoByOutBillNo;
  /** POST 微信单号申请电子回单 */
  'v3/fund-app/mch-transfer/elecsign/transfer-bill-no': V3FundAppMchTransferElecsignTransferBillNo;
  /** GET 微信单号查询电子回单 */
  'v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}': V3FundAppMchTransferElecsignTransferBillNoByTransferBillNo;
  /** GET 查询预算出资的电子回单 · POST 申请预算出资的电子回单 */
  'v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts': V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceipts;
  /** POST 申请公益捐赠预算 */
  'v3/fund-app/mch-transfer/partner/charity-budget': V3FundAppMchTransferPartnerCharityBudget;
  /** GET 商户单号查询公益捐赠预算详情 */
  'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}': V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNo;
  /** POST 解锁公益捐赠预算 */
  'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock': V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlock;
  /** POST 发起公益捐赠 */
  'v3/fund-app/mch-transfer/partner/charity-transfer-bills': V3FundAppMchTransferPartnerCharityTransferBills;
  /** GET 商户单号查询公益捐赠详情 */
  'v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}': V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNo;
  /** POST 申请单笔转账电子回单 */
  'v3/fund-app/mch-transfer/partner/electronic-receipts': V3FundAppMchTransferPartnerElectronicReceipts;
  /** GET 查询单笔转账电子回单 */
  'v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}': V3FundAppMchTransferPartnerElectronicReceiptsByOutBillNo;
  /** POST 申请子商户商家转账授权 */
  'v3/fund-app/mch-transfer/partner/sub-mch-authorizations': V3FundAppMchTransferPartnerSubMchAuthorizations;
  /** GET 查询子商户商家转账授权状态 */
  'v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}': V3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchid;
  /** POST 发起转账 */
  'v3/fund-app/mch-transfer/partner/transfer-bills': V3FundAppMchTransferPartnerTransferBills;
  /** GET 商户单号查询转账单 */
  'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}': V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNo;
  /** POST 撤销转账 */
  'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel': V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancel;
  /** POST 发起转账并完成自动收款授权 */
  'v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization': V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization;
  /** POST 转账（用户自动收款） */
  'v3/fund-app/mch-transfer/partner/transfer-bills/transfer': V3FundAppMchTransferPartnerTransferBillsTransfer;
  /** POST 申请免确认收款授权 */
  'v3/fund-app/mch-transfer/partner/user-confirm-authorizations': V3FundAppMchTransferPartnerUserConfirmAuthorizations;
  /** GET 商户单号查询自动收款授权 */
  'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}': V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNo;
  /** POST 解除免确认收款授权 */
  'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close': V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClose;
  /** POST 发起转账 */
  'v3/fund-app/mch-transfer/transfer-bills': V3FundAppMchTransferTransferBills;
  /** GET 商户单号查询转账单 */
  'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': V3FundAppMchTransferTransferBillsOutBillNoByOutBillNo;
  /** POST 撤销转账 */
  'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancel;
  /** POST 发起转账并完成自动收款授权 */
  'v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization': V3FundAppMchTransferTransferBillsPreTransferWithAuthorization;
  /** POST 用户授权后转账 */
  'v3/fund-app/mch-transfer/transfer-bills/transfer': V3FundAppMchTransferTransferBillsTransfer;
  /** GET 微信转账单号查询转账单 */
  'v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': V3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNo;
  /** POST 发起转账到QQ钱包 */
  'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills': V3FundAppMchTransferTransferToQqWalletBills;
  /** GET 查询转账到QQ钱包的结果 */
  'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}': V3FundAppMchTransferTransferToQqWalletBillsByOutBillNo;
  /** POST 撤销转账到QQ钱包 */
  'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel': V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancel;
  /** POST 申请免确认收款授权 */
  'v3/fund-app/mch-transfer/user-confirm-authorization': V3FundAppMchTransferUserConfirmAuthorization;
  /** GET 商户单号查询自动收款授权 */
  'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}': V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNo;
  /** POST 解除免确认收款授权 */
  'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close': V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClose;
  /** GET 获取购付汇账单文件下载链接 */
  'v3/funds-to-oversea/bill-download-url': V3FundsToOverseaBillDownloadUrl;
  /** POST 申请资金出境 */
  'v3/funds-to-oversea/orders': V3FundsToOverseaOrders;
  /** GET 查询出境结果 */
  'v3/funds-to-oversea/orders/{out_order_id}': V3FundsToOverseaOrdersByOutOrderId;
  /** POST 申请资金出境退回 */
  'v3/funds-to-oversea/return/return-orders': V3FundsToOverseaReturnReturnOrders;
  /** GET 查询出境退回结果（通过商户出境退回单号） */
  'v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}': V3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNo;
  /** GET 查询订单剩余可出境余额 */
  'v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts': V3FundsToOverseaTransactionsByTransactionIdAvailableAbroadAmounts;
  /** GET 获取平台证书列表 */
  'v3/global/certificates': V3GlobalCertificates;
  /** GET 报关查询 · POST 报关 · PATCH 报关信息修改 */
  'v3/global/customs/orders': V3GlobalCustomsOrders;
  /** POST 报关重推 */
  'v3/global/customs/redeclare': V3GlobalCustomsRedeclare;
  /** POST 身份信息校验 */
  'v3/global/customs/verify-certificate': V3GlobalCustomsVerifyCertificate;
  /** POST 创建H5支付权限申请单 */
  'v3/global/merchant/h5/permission/applications': V3GlobalMerchantH5PermissionApplications;
  /** GET 查询H5支付权限申请单详情 · PATCH 修改H5支付权限申请单 */
  'v3/global/merchant/h5/permission/applications/{applyment_id}': V3GlobalMerchantH5PermissionApplicationsByApplymentId;
  /** POST 创建H5支付域名修改申请单 */
  'v3/global/merchant/h5/permission/domain/applications': V3GlobalMerchantH5PermissionDomainApplications;
  /** GET 查询H5支付域名修改申请单 · PATCH 修改H5支付域名修改申请单 */
  'v3/global/merchant/h5/permission/domain/applications/{applyment_id}': V3GlobalMerchantH5PermissionDomainApplicationsByApplymentId;
  /** GET 查询子商户H5支付权限状态 */
  'v3/global/merchant/h5/permission/{sub_mchid}': V3GlobalMerchantH5PermissionBySubMchid;
  /** GET 查询投诉通知回调 · POST 创建投诉通知回调 · PUT 更新投诉通知回调 · DELETE 删除投诉通知回调 */
  'v3/global/merchant-service/complaint-notifications': V3GlobalMerchantServiceComplaintNotifications;
  /** GET 查询投诉单列表 */
  'v3/global/merchant-service/complaints': V3GlobalMerchantServiceComplaints;
  /** GET 查询投诉单详情 */
  'v3/global/merchant-service/complaints/{complaint_id}': V3GlobalMerchantServiceComplaintsByComplaintId;
  /** POST 反馈处理完成 */
  'v3/global/merchant-service/complaints/{complaint_id}/complete': V3GlobalMerchantServiceComplaintsByComplaintIdComplete;
  /** GET 查询投诉协商历史 */
  'v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys': V3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorys;
  /** POST 提交回复 */
  'v3/global/merchant-service/complaints/{complaint_id}/response': V3GlobalMerchantServiceComplaintsByComplaintIdResponse;
  /** POST 商户上传反馈图片 */
  'v3/global/merchant-service/images/upload': V3GlobalMerchantServiceImagesUpload;
  /** GET 图片下载 */
  'v3/global/merchant-service/images/{media_id}': V3GlobalMerchantServiceImagesByMediaId;
  /** POST 上传文件 */
  'v3/global/merchant-storage/file/upload': V3GlobalMerchantStorageFileUpload;
  /** POST 子商户进件（融合钱包） */
  'v3/global/merchants': V3GlobalMerchants;
  /** GET 查询子商户（融合钱包） · PATCH 修改子商户（融合钱包） */
  'v3/global/merchants/{sub_mchid}': V3GlobalMerchantsBySubMchid;
  /** POST 撤销订单(微信支付订单号) */
  'v3/global/micropay/transactions/id/{transaction_id}/reverse': V3GlobalMicropayTransactionsIdByTransactionIdReverse;
  /** POST 撤销订单(商户订单号) */
  'v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse': V3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverse;
  /** POST 提交付款码支付 */
  'v3/global/micropay/transactions/pay': V3GlobalMicropayTransactionsPay;
  /** POST APP签约 */
  'v3/global/papay/contracts/app-pre-entrust-sign': V3GlobalPapayContractsAppPreEntrustSign;
  /** POST H5预签约 */
  'v3/global/papay/contracts/h5-pre-entrust-sign': V3GlobalPapayContractsH5PreEntrustSign;
  /** POST JSAPI预签约 */
  'v3/global/papay/contracts/jsapi-pre-entrust-sign': V3GlobalPapayContractsJsapiPreEntrustSign;
  /** POST 小程序签约 */
  'v3/global/papay/contracts/miniprogram-pre-entrust-sign': V3GlobalPapayContractsMiniprogramPreEntrustSign;
  /** GET 商户协议号查询签约 */
  'v3/global/papay/contracts/out-contract-code/{out_contract_code}': V3GlobalPapayContractsOutContractCodeByOutContractCode;
  /** POST WEB预签约 */
  'v3/global/papay/contracts/web-pre-entrust-sign': V3GlobalPapayContractsWebPreEntrustSign;
  /** GET 代扣协议ID查询签约 */
  'v3/global/papay/contracts/{contract_id}': V3GlobalPapayContractsByContractId;
  /** POST 申请解约 */
  'v3/global/papay/contracts/{contract_id}/terminate': V3GlobalPapayContractsByContractIdTerminate;
  /** POST 支付扣款 */
  'v3/global/papay/transactions': V3GlobalPapayTransactions;
  /** GET 查询订单(商户订单号) */
  'v3/global/papay/transactions/out-trade-no/{out_trade_no}': V3GlobalPapayTransactionsOutTradeNoByOutTradeNo;
  /** POST 撤销订单(商户订单号) */
  'v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse': V3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverse;
  /** GET 查询订单(微信支付订单号) */
  'v3/global/papay/transactions/{transaction_id}': V3GlobalPapayTransactionsByTransactionId;
  /** GET 获取分账账单文件下载地址 */
  'v3/global/profit-sharing/bill-download-url': V3GlobalProfitSharingBillDownloadUrl;
  /** POST 请求分账 */
  'v3/global/profit-sharing/orders': V3GlobalProfitSharingOrders;
  /** POST 解冻剩余资金 */
  'v3/global/profit-sharing/orders/unfreeze': V3GlobalProfitSharingOrdersUnfreeze;
  /** GET 查询分账结果 */
  'v3/global/profit-sharing/orders/{out_order_no}': V3GlobalProfitSharingOrdersByOutOrderNo;
  /** POST 添加分账接收方 · DELETE 删除分账接收方 */
  'v3/global/profit-sharing/receivers': V3GlobalProfitSharingReceivers;
  /** GET 查询分账接收方添加结果 */
  'v3/global/profit-sharing/receivers/{account}': V3GlobalProfitSharingReceiversByAccount;
  /** GET 获取分账退款账单下载链接 */
  'v3/global/profit-sharing/refunds/bill-download-url': V3GlobalProfitSharingRefundsBillDownloadUrl;
  /** GET 查询可供垫付退款实时余额 */
  'v3/global/profit-sharing/refunds/refundable-balance': V3GlobalProfitSharingRefundsRefundableBalance;
  /** POST 分账标记 */
  'v3/global/profit-sharing/transactions/mark': V3GlobalProfitSharingTransactionsMark;
  /** GET 查询剩余待分金额 */
  'v3/global/profit-sharing/transactions/{transaction_id}/amounts': V3GlobalProfitSharingTransactionsByTransactionIdAmounts;
  /** GET 查询订单剩余可退款金额 */
  'v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts': V3GlobalProfitSharingTransactionsByTransactionIdRefundableAmounts;
  /** GET 商家充值退款余额查询 */
  'v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}': V3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchid;
  /** GET 商家充值退款余额查询 */
  'v3/global/refund/recharge-balance': V3GlobalRefundRechargeBalance;
  /** GET 查询所有退款 · POST 申请退款 */
  'v3/global/refunds': V3GlobalRefunds;
  /** GET 查询单笔退款(微信支付退款订单号) */
  'v3/global/refunds/id/{refund_id}': V3GlobalRefundsIdByRefundId;
  /** GET 查询单笔退款(商户退款订单号) */
  'v3/global/refunds/out-refund-no/{out_refund_no}': V3GlobalRefundsOutRefundNoByOutRefundNo;
  /** GET 查询结算资金明细 */
  'v3/global/settle/settlements': V3GlobalSettleSettlements;
  /** GET 下载对账单 */
  'v3/global/statements': V3GlobalStatements;
  /** POST APP支付下单 */
  'v3/global/transactions/app': V3GlobalTransactionsApp;
  /** GET 查询订单(微信支付订单号) */
  'v3/global/transactions/id/{transaction_id}': V3GlobalTransactionsIdByTransactionId;
  /** POST 关闭订单(微信支付订单号) */
  'v3/global/transactions/id/{transaction_id}/close': V3GlobalTransactionsIdByTransactionIdClose;
  /** POST JSAPI支付下单 */
  'v3/global/transactions/jsapi': V3GlobalTransactionsJsapi;
  /** POST H5支付下单 */
  'v3/global/transactions/mweb': V3GlobalTransactionsMweb;
  /** POST Native支付下单 */
  'v3/global/transactions/native': V3GlobalTransactionsNative;
  /** GET 查询订单(商户订单号) */
  'v3/global/transactions/out-trade-no/{out_trade_no}': V3GlobalTransactionsOutTradeNoByOutTradeNo;
  /** POST 关闭订单(商户订单号) */
  'v3/global/transactions/out-trade-no/{out_trade_no}/close': V3GlobalTransactionsOutTradeNoByOutTradeNoClose;
  /** POST 商家小票管理 */
  'v3/goldplan/merchants/changecustompagestatus': V3GoldplanMerchantsChangecustompagestatus;
  /** POST 点金计划管理 */
  'v3/goldplan/merchants/changegoldplanstatus': V3GoldplanMerchantsChangegoldplanstatus;
  /** POST 关闭广告展示 */
  'v3/goldplan/merchants/close-advertising-show': V3GoldplanMerchantsCloseAdvertisingShow;
  /** PATCH 开通广告展示 */
  'v3/goldplan/merchants/open-advertising-show': V3GoldplanMerchantsOpenAdvertisingShow;
  /** POST 同业过滤标签管理 */
  'v3/goldplan/merchants/set-advertising-industry-filter': V3GoldplanMerchantsSetAdvertisingIndustryFilter;
  /** POST 查询审核结果 */
  'v3/gov/subsidy/audit/cup/invalid': V3GovSubsidyAuditCupInvalid;
  /** POST 查询审核结果 */
  'v3/gov/subsidy/audit/cup/query': V3GovSubsidyAuditCupQuery;
  /** POST 同步非银联支付交易退款信息 */
  'v3/gov/subsidy/audit/cup/refund/sync': V3GovSubsidyAuditCupRefundSync;
  /** POST 更新审核数据 */
  'v3/gov/subsidy/audit/cup/update': V3GovSubsidyAuditCupUpdate;
  /** POST 上传审核数据 */
  'v3/gov/subsidy/audit/cup/upload': V3GovSubsidyAuditCupUpload;
  /** POST 企业信息查询 */
  'v3/gov/subsidy/companies/query': V3GovSubsidyCompaniesQuery;
  /** POST 商品信息上传 */
  'v3/gov/subsidy/goods/upload': V3GovSubsidyGoodsUpload;
  /** POST N品类同步资格核销信息 */
  'v3/gov/subsidy/n-qualifications/sync': V3GovSubsidyNQualificationsSync;
  /** GET 查询补贴资格 */
  'v3/gov/subsidy/qualification': V3GovSubsidyQualification;
  /** POST 取消资格(透传模式) */
  'v3/gov/subsidy/qualifications/passthrough/cancel': V3GovSubsidyQualificationsPassthroughCancel;
  /** POST 领取资格(透传模式) */
  'v3/gov/subsidy/qualifications/passthrough/claim': V3GovSubsidyQualificationsPassthroughClaim;
  /** POST 批量查询用户资格(透传模式) */
  'v3/gov/subsidy/qualifications/passthrough/query': V3GovSubsidyQualificationsPassthroughQuery;
  /** POST 批量查询用户资格 */
  'v3/gov/subsidy/qualifications/query': V3GovSubsidyQualificationsQuery;
  /** POST 同步资格核销信息 */
  'v3/gov/subsidy/qualifications/sync': V3GovSubsidyQualificationsSync;
  /** POST sn码锁定 */
  'v3/gov/subsidy/sncode/lock': V3GovSubsidySncodeLock;
  /** POST 查询sn码状态 */
  'v3/gov/subsidy/sncode/query': V3GovSubsidySncodeQuery;
  /** POST sn码解锁 */
  'v3/gov/subsidy/sncode/unlock': V3GovSubsidySncodeUnlock;
  /** POST 交易信息查询 */
  'v3/gov/subsidy/transactions/query': V3GovSubsidyTransactionsQuery;
  /** POST 查询单日交易汇总 */
  'v3/gov/subsidy/transactions/summary/query-day': V3GovSubsidyTransactionsSummaryQueryDay;
  /** POST 交易信息回传 */
  'v3/gov/subsidy/transactions/sync': V3GovSubsidyTransactionsSync;
  /** POST 品类凭证码预核销撤销 */
  'v3/gov/subsidy/zhejiang/authcode/cancel': V3GovSubsidyZhejiangAuthcodeCancel;
  /** POST 品类凭证码上报确认 */
  'v3/gov/subsidy/zhejiang/authcode/commit': V3GovSubsidyZhejiangAuthcodeCommit;
  /** POST 申请品类凭证码 */
  'v3/gov/subsidy/zhejiang/authcode/issue': V3GovSubsidyZhejiangAuthcodeIssue;
  /** POST 品类凭证码上报撤销 */
  'v3/gov/subsidy/zhejiang/authcode/refund': V3GovSubsidyZhejiangAuthcodeRefund;
  /** POST 预核销品类凭证码 */
  'v3/gov/subsidy/zhejiang/authcode/try': V3GovSubsidyZhejiangAuthcodeTry;
  /** POST 商品信息查询 */
  'v3/gov/subsidy/zhejiang/goods/query': V3GovSubsidyZhejiangGoodsQuery;
  /** POST n品类核销 */
  'v3/gov/subsidy/zhejiang/n-qualifications/confirm': V3GovSubsidyZhejiangNQualificationsConfirm;
  /** POST 变更资格 */
  'v3/gov/subsidy/zhejiang/qualifications/alter': V3GovSubsidyZhejiangQualificationsAlter;
  /** POST 领取资格 */
  'v3/gov/subsidy/zhejiang/qualifications/claim': V3GovSubsidyZhejiangQualificationsClaim;
  /** POST 查询补贴资格 */
  'v3/gov/subsidy/zhejiang/qualifications/query': V3GovSubsidyZhejiangQualificationsQuery;
  /** POST 核销资格 */
  'v3/gov/subsidy/zhejiang/qualifications/sync': V3GovSubsidyZhejiangQualificationsSync;
  /** POST sn码锁定 */
  'v3/gov/subsidy/zhejiang/sncode/lock': V3GovSubsidyZhejiangSncodeLock;
  /** POST sn码销售状态查询 */
  'v3/gov/subsidy/zhejiang/sncode/query': V3GovSubsidyZhejiangSncodeQuery;
  /** POST sn码解锁 */
  'v3/gov/subsidy/zhejiang/sncode/unlock': V3GovSubsidyZhejiangSncodeUnlock;
  /** POST 创建保险订单 */
  'v3/hire-power-bank/insurance-orders': V3HirePowerBankInsuranceOrders;
  /** GET 查询保险订单详情 */
  'v3/hire-power-bank/insurance-orders/{out_order_no}': V3HirePowerBankInsuranceOrdersByOutOrderNo;
  /** GET 查询用户保险订单领取资格 */
  'v3/hire-power-bank/user-qualifications/{openid}': V3HirePowerBankUserQualificationsByOpenid;
  /** POST 出行券切卡组件预下单 */
  'v3/industry-coupon/tokens': V3IndustryCouponTokens;
  /** POST 回传SN和商品编码 */
  'v3/industry-rebate/retail-industry/transactions': V3IndustryRebateRetailIndustryTransactions;
  /** POST 支付码牌/点餐码牌交易回传 */
  'v3/industry-rebate/transactions/{transaction_id}': V3IndustryRebateTransactionsByTransactionId;
  /** POST 提交保单授权信息 */
  'v3/inspolicymgr/deduct/authorizations': V3InspolicymgrDeductAuthorizations;
  /** GET 查询保单授权信息 */
  'v3/inspolicymgr/deduct/authorizations/{out_insurance_no}': V3InspolicymgrDeductAuthorizationsByOutInsuranceNo;
  /** POST 上传保单 */
  'v3/inspolicymgr/deduct/policies': V3InspolicymgrDeductPolicies;
  /** GET 查询保单 · PATCH 更新保单信息 */
  'v3/inspolicymgr/deduct/policies/{out_insurance_no}': V3InspolicymgrDeductPoliciesByOutInsuranceNo;
  /** GET 获取出厂检查结果 */
  'v3/iotmanage/device-inspections/{device_sn}': V3IotmanageDeviceInspectionsByDeviceSn;
  /** GET 智能设备列表 */
  'v3/iotmanage/devices': V3IotmanageDevices;
  /** GET 查询爱心餐品牌信息 */
  'v3/lovefeast/brands/{brand_id}': V3LovefeastBrandsByBrandId;
  /** GET 查询用户捐赠单列表 */
  'v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}': V3LovefeastUsersByOpenidOrdersBrandIdByBrandId;
  /** GET 查询用户捐赠单详情 */
  'v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}': V3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNo;
  /** GET 查询上传任务列表 · POST 导入定向用户协议号 */
  'v3/marketing/bank/packages/{package_id}/tasks': V3MarketingBankPackagesByPackageIdTasks;
  /** POST 给指定用户报名多笔立减活动 */
  'v3/marketing/bank-favor/users/{openid}/bank-multi-activity': V3MarketingBankFavorUsersByOpenidBankMultiActivity;
  /** GET 查询绑定多笔立减活动的代金券详情 */
  'v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}': V3MarketingBankFavorUsersByOpenidCouponsByCouponId;
  /** GET 查询商家券事件通知地址 · POST 设置商家券事件通知地址 */
  'v3/marketing/busifavor/callbacks': V3MarketingBusifavorCallbacks;
  /** POST 关联订单信息 */
  'v3/marketing/busifavor/coupons/associate': V3MarketingBusifavorCouponsAssociate;
  /** POST 使券失效 */
  'v3/marketing/busifavor/coupons/deactivate': V3MarketingBusifavorCouponsDeactivate;
  /** POST 取消关联订单信息 */
  'v3/marketing/busifavor/coupons/disassociate': V3MarketingBusifavorCouponsDisassociate;
  /** POST 申请退券 */
  'v3/marketing/busifavor/coupons/return': V3MarketingBusifavorCouponsReturn;
  /** POST 向用户发券 */
  'v3/marketing/busifavor/coupons/send': V3MarketingBusifavorCouponsSend;
  /** POST 核销用户券 */
  'v3/marketing/busifavor/coupons/use': V3MarketingBusifavorCouponsUse;
  /** POST 发放消费卡 */
  'v3/marketing/busifavor/coupons/{card_id}/send': V3MarketingBusifavorCouponsByCardIdSend;
  /** POST 向用户预发放商品券 */
  'v3/marketing/busifavor/product-coupons/pre-send': V3MarketingBusifavorProductCouponsPreSend;
  /** POST 向用户发放商品券 */
  'v3/marketing/busifavor/product-coupons/send': V3MarketingBusifavorProductCouponsSend;
  /** POST 创建商家券 */
  'v3/marketing/busifavor/stocks': V3MarketingBusifavorStocks;
  /** GET 查询商家券详情 · PATCH 修改商家券基本信息 */
  'v3/marketing/busifavor/stocks/{stock_id}': V3MarketingBusifavorStocksByStockId;
  /** PATCH 修改批次预算 */
  'v3/marketing/busifavor/stocks/{stock_id}/budget': V3MarketingBusifavorStocksByStockIdBudget;
  /** GET 查询预存code列表 · POST 上传预存code */
  'v3/marketing/busifavor/stocks/{stock_id}/couponcodes': V3MarketingBusifavorStocksByStockIdCouponcodes;
  /** GET 查询预存code详情 · DELETE 删除预存code */
  'v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}': V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCode;
  /** GET 查询营销补差付款单列表 · POST 营销补差付款 */
  'v3/marketing/busifavor/subsidy/pay-receipts': V3MarketingBusifavorSubsidyPayReceipts;
  /** GET 查询营销补差付款单详情 */
  'v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}': V3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptId;
  /** POST 营销补差回退 */
  'v3/marketing/busifavor/subsidy/return-receipts': V3MarketingBusifavorSubsidyReturnReceipts;
  /** GET 查询商家券营销补差回退单详情 */
  'v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}': V3MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptId;
  /** GET 根据过滤条件查询用户券 */
  'v3/marketing/busifavor/users/{openid}/coupons': V3MarketingBusifavorUsersByOpenidCoupons;
  /** GET 查询用户单张券详情 */
  'v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}': V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppid;
  /** GET 获取已设置的消息通知地址 · POST 设置消息通知地址 */
  'v3/marketing/favor/callbacks': V3MarketingFavorCallbacks;
  /** POST 创建代金券批次 */
  'v3/marketing/favor/coupon-stocks': V3MarketingFavorCouponStocks;
  /** POST （营销）图片上传 */
  'v3/marketing/favor/media/image-upload': V3MarketingFavorMediaImageUpload;
  /** GET 条件查询批次列表 */
  'v3/marketing/favor/stocks': V3MarketingFavorStocks;
  /** GET 查询批次详情 */
  'v3/marketing/favor/stocks/{stock_id}': V3MarketingFavorStocksByStockId;
  /** GET 查询代金券可用单品 */
  'v3/marketing/favor/stocks/{stock_id}/items': V3MarketingFavorStocksByStockIdItems;
  /** GET 查询代金券可用商户 */
  'v3/marketing/favor/stocks/{stock_id}/merchants': V3MarketingFavorStocksByStockIdMerchants;
  /** POST 修改可用单品编码 */
  'v3/marketing/favor/stocks/{stock_id}/modify-goods-id': V3MarketingFavorStocksByStockIdModifyGoodsId;
  /** POST 暂停代金券批次 */
  'v3/marketing/favor/stocks/{stock_id}/pause': V3MarketingFavorStocksByStockIdPause;
  /** GET 下载批次退款明细 */
  'v3/marketing/favor/stocks/{stock_id}/refund-flow': V3MarketingFavorStocksByStockIdRefundFlow;
  /** GET 获取批次退款明细下载链接 */
  'v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day': V3MarketingFavorStocksByStockIdRefundFlowByDay;
  /** POST 重启代金券批次 */
  'v3/marketing/favor/stocks/{stock_id}/restart': V3MarketingFavorStocksByStockIdRestart;
  /** POST 激活代金券批次 */
  'v3/marketing/favor/stocks/{stock_id}/start': V3MarketingFavorStocksByStockIdStart;
  /** GET 下载批次核销明细 */
  'v3/marketing/favor/stocks/{stock_id}/use-flow': V3MarketingFavorStocksByStockIdUseFlow;
  /** GET 获取批次核销明细下载链接 */
  'v3/marketing/favor/stocks/{stock_id}/use-flow-by-day': V3MarketingFavorStocksByStockIdUseFlowByDay;
  /** GET 根据商户号查用户的券 · POST 发放代金券 */
  'v3/marketing/favor/users/{openid}/coupons': V3MarketingFavorUsersByOpenidCoupons;
  /** GET 查询代金券详情 */
  'v3/marketing/favor/users/{openid}/coupons/{coupon_id}': V3MarketingFavorUsersByOpenidCouponsByCouponId;
  /** GET 按区域查询品牌加价购活动 */
  'v3/marketing/goods-subsidy-activity/activities': V3MarketingGoodsSubsidyActivityActivities;
  /** POST 门店报名品牌加价购活动 */
  'v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply': V3MarketingGoodsSubsidyActivityActivityByActivityIdApply;
  /** POST 锁定品牌加价购活动资格 */
  'v3/marketing/goods-subsidy-activity/qualification/lock': V3MarketingGoodsSubsidyActivityQualificationLock;
  /** POST 解锁品牌加价购活动资格 */
  'v3/marketing/goods-subsidy-activity/qualification/unlock': V3MarketingGoodsSubsidyActivityQualificationUnlock;
  /** PUT 添加零售小店活动业务代理 · DELETE 删除零售小店活动业务代理 */
  'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative': V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentative;
  /** GET 查询零售小店活动业务代理 */
  'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives': V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentatives;
  /** POST 生成小店活动物料码 */
  'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials': V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterials;
  /** GET 查询小店活动门店列表 · POST 添加小店活动门店 · DELETE 删除小店活动门店 */
  'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores': V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStores;
  /** GET 查询小店活动门店详情 */
  'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}': V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCode;
  /** GET 查询活动列表 · POST 创建活动 */
  'v3/marketing/membercard-activity/activities': V3MarketingMembercardActivityActivities;
  /** GET 查询活动详情 */
  'v3/marketing/membercard-activity/activities/{activity_id}': V3MarketingMembercardActivityActivitiesByActivityId;
  /** POST 终止活动 */
  'v3/marketing/membercard-activity/activities/{activity_id}/terminate': V3MarketingMembercardActivityActivitiesByActivityIdTerminate;
  /** GET 获取用户信息（跳转型激活） */
  'v3/marketing/membercard-open/activate-informations/{activate_ticket}': V3MarketingMembercardOpenActivateInformationsByActivateTicket;
  /** GET 查询回调地址 · PATCH 设置回调地址 */
  'v3/marketing/membercard-open/callback': V3MarketingMembercardOpenCallback;
  /** GET 查询会员卡模板列表 · POST 创建会员卡模板 */
  'v3/marketing/membercard-open/cards': V3MarketingMembercardOpenCards;
  /** GET 查询会员卡模板信息 · PATCH 修改会员卡模板信息 · DELETE 删除会员卡模板 */
  'v3/marketing/membercard-open/cards/{card_id}': V3MarketingMembercardOpenCardsByCardId;
  /** POST 导入会员Code */
  'v3/marketing/membercard-open/cards/{card_id}/codes/deposit': V3MarketingMembercardOpenCardsByCardIdCodesDeposit;
  /** GET 查询用户会员卡信息 · PATCH 修改用户会员卡信息 */
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}': V3MarketingMembercardOpenCardsByCardIdCodesByCode;
  /** POST 激活会员卡（跳转型激活） */
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate': V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivate;
  /** POST 设置支付后展示的积分到账 */
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit': V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommit;
  /** POST 支付结果页展示会员积分 */
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare': V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepare;
  /** PATCH 设置会员权益 */
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights': V3MarketingMembercardOpenCardsByCardIdCodesByCodeRights;
  /** POST 设置会员服务项用户信息 */
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data': V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleData;
  /** POST 作废用户会员卡 */
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable': V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailable;
  /** GET 加密code解码（跳转型激活） */
  'v3/marketing/membercard-open/cards/{card_id}/decrypt-code': V3MarketingMembercardOpenCardsByCardIdDecryptCode;
  /** POST 商户预授权 */
  'v3/marketing/membercard-open/cards/{card_id}/permission-tokens': V3MarketingMembercardOpenCardsByCardIdPermissionTokens;
  /** POST 根据手机号导入用户会员卡 */
  'v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import': V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImport;
  /** POST 创建会员卡二维码 */
  'v3/marketing/membercard-open/cards/{card_id}/qrcode': V3MarketingMembercardOpenCardsByCardIdQrcode;
  /** PATCH 设置会员卡模板权益项 */
  'v3/marketing/membercard-open/cards/{card_id}/rights': V3MarketingMembercardOpenCardsByCardIdRights;
  /** POST 添加会员卡服务项 */
  'v3/marketing/membercard-open/cards/{card_id}/service-modules': V3MarketingMembercardOpenCardsByCardIdServiceModules;
  /** PATCH 修改会员卡服务项 · DELETE 移除会员卡服务项 */
  'v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}': V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleId;
  /** POST 老会员卡模板升级 */
  'v3/marketing/membercard-open/cards/{card_id}/upgrade': V3MarketingMembercardOpenCardsByCardIdUpgrade;
  /** POST 根据openid导入用户会员卡 */
  'v3/marketing/membercard-open/cards/{card_id}/users/import': V3MarketingMembercardOpenCardsByCardIdUsersImport;
  /** POST 导入加密手机号提醒会员领卡 */
  'v3/marketing/membercard-open/phonenumber-member/import': V3MarketingMembercardOpenPhonenumberMemberImport;
  /** GET 通过加密手机号查询会员领卡状态 */
  'v3/marketing/membercard-open/phonenumber-member/search': V3MarketingMembercardOpenPhonenumberMemberSearch;
  /** GET 查询用户在品牌下所有会员卡 */
  'v3/marketing/membercard-open/user/cards': V3MarketingMembercardOpenUserCards;
  /** POST 创建投放计划 */
  'v3/marketing/partner/delivery-plan/delivery-plans': V3MarketingPartnerDeliveryPlanDeliveryPlans;
  /** GET 分页查询投放计划列表 */
  'v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans': V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlans;
  /** PATCH 更新投放计划 */
  'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}': V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanId;
  /** POST 终止投放计划 */
  'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate': V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminate;
  /** POST 设置投放计划回调地址 */
  'v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url': V3MarketingPartnerDeliveryPlanBySpMchidNotifyUrl;
  /** POST 提交图片生成任务 */
  'v3/marketing/partner/product-coupon/image-generation-tasks': V3MarketingPartnerProductCouponImageGenerationTasks;
  /** GET 查询图片生成任务执行结果 */
  'v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}': V3MarketingPartnerProductCouponImageGenerationTasksByTaskId;
  /** POST 图片上传 */
  'v3/marketing/partner/product-coupon/media/upload-image': V3MarketingPartnerProductCouponMediaUploadImage;
  /** GET 获取商品券事件通知地址 · POST 设置商品券事件通知地址 */
  'v3/marketing/partner/product-coupon/notify-configs': V3MarketingPartnerProductCouponNotifyConfigs;
  /** POST 创建商品券 */
  'v3/marketing/partner/product-coupon/product-coupons': V3MarketingPartnerProductCouponProductCoupons;
  /** GET 查询商品券 · PATCH 修改商品券 */
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}': V3MarketingPartnerProductCouponProductCouponsByProductCouponId;
  /** POST 失效商品券 */
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivate;
  /** POST 添加商品券批次组 */
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundles;
  /** PATCH 修改商品券批次组 */
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId;
  /** POST 批次组批量关联门店 */
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores;
  /** POST 批次组批量取消关联门店 */
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores;
  /** POST 修改商品券批次组发放预算 */
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget;
  /** GET 查询商品券批次列表 · POST 添加商品券批次 */
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocks;
  /** GET 查询商品券指定批次 · PATCH 修改商品券指定批次 */
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockId;
  /** POST 批次关联门店 */
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores;
  /** GET 查询批次关联门店列表 */
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores;
  /** POST 失效商品券批次 */
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate;
  /** POST 批次取消关联门店 */
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores;
  /** POST 修改商品券批次发放预算 */
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget;
  /** POST 预上传券Code */
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes;
  /** POST 向用户发放商品券批次组 */
  'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles': V3MarketingPartnerProductCouponUsersByOpenidCouponBundles;
  /** POST 失效用户商品券组 */
  'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate': V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivate;
  /** GET 指定券状态查询用户商品券列表 · POST 向用户发放商品券 */
  'v3/marketing/partner/product-coupon/users/{openid}/coupons': V3MarketingPartnerProductCouponUsersByOpenidCoupons;
  /** GET 查询用户商品券详情 */
  'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCode;
  /** POST 确认发放用户商品券 */
  'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirm;
  /** POST 失效用户商品券 */
  'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivate;
  /** POST 退券 */
  'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturn;
  /** POST 核销用户商品券 */
  'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUse;
  /** POST 向用户预发放商品券 */
  'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon': V3MarketingPartnerProductCouponUsersByOpenidPreSendCoupon;
  /** POST 向用户预发放商品券批次组 */
  'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle': V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundle;
  /** GET 查询合作关系列表 */
  'v3/marketing/partnerships': V3MarketingPartnerships;
  /** POST 建立合作关系 */
  'v3/marketing/partnerships/build': V3MarketingPartnershipsBuild;
  /** POST 终止合作关系 */
  'v3/marketing/partnerships/terminate': V3MarketingPartnershipsTerminate;
  /** GET 获取支付有礼活动列表 */
  'v3/marketing/paygiftactivity/activities': V3MarketingPaygiftactivityActivities;
  /** GET 查询活动详情接口 */
  'v3/marketing/paygiftactivity/activities/{activity_id}': V3MarketingPaygiftactivityActivitiesByActivityId;
  /** GET 查询活动指定商品列表 */
  'v3/marketing/paygiftactivity/activities/{activity_id}/goods': V3MarketingPaygiftactivityActivitiesByActivityIdGoods;
  /** GET 查询活动发券商户号 */
  'v3/marketing/paygiftactivity/activities/{activity_id}/merchants': V3MarketingPaygiftactivityActivitiesByActivityIdMerchants;
  /** POST 新增活动发券商户号 */
  'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add': V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAdd;
  /** POST 删除活动发券商户号 */
  'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete': V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDelete;
  /** POST 终止活动 */
  'v3/marketing/paygiftactivity/activities/{activity_id}/terminate': V3MarketingPaygiftactivityActivitiesByActivityIdTerminate;
  /** POST 创建全场满额送活动 */
  'v3/marketing/paygiftactivity/unique-threshold-activity': V3MarketingPaygiftactivityUniqueThresholdActivity;
  /** POST 创建自定义入口 */
  'v3/marketing/shopping-receipt/customentrances': V3MarketingShoppingReceiptCustomentrances;
  /** GET 查询自定义入口 · PATCH 更新自定义入口 */
  'v3/marketing/shopping-receipt/customentrances/{brand_id}': V3MarketingShoppingReceiptCustomentrancesByBrandId;
  /** POST 上传商家电子小票跳转信息 */
  'v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos': V3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfos;
  /** POST 上传电子小票 */
  'v3/marketing/shopping-receipt/shoppingreceipts': V3MarketingShoppingReceiptShoppingreceipts;
  /** GET 查询周周惠活动列表 */
  'v3/marketing/weekly-discount/activities': V3MarketingWeeklyDiscountActivities;
  /** GET 查询周周惠活动详情 */
  'v3/marketing/weekly-discount/activities/{activity_id}': V3MarketingWeeklyDiscountActivitiesByActivityId;
  /** POST 报名周周惠活动 */
  'v3/marketing/weekly-discount/activities/{activity_id}/apply': V3MarketingWeeklyDiscountActivitiesByActivityIdApply;
  /** GET 查询批次下用户银行提现免费券列表 · POST 为用户发银行提现免费券 */
  'v3/marketing/withdraw-favor/users/{openid}/coupons': V3MarketingWithdrawFavorUsersByOpenidCoupons;
  /** GET 分页查询子商户名下的商户管理记录 */
  'v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}': V3MchManageMchManageRecordsSubMchidBySubMchid;
  /** GET 查询子商户下指定商户管理记录 */
  'v3/mch-manage/mch-manage-records/{manage_record_id}': V3MchManageMchManageRecordsByManageRecordId;
  /** POST 对指定商户管理记录提交资料 */
  'v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions': V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissions;
  /** POST 上传商户提交资料文件 */
  'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': V3MchManageSubmissionFilesSubMchidBySubMchidUpload;
  /** GET 查询子商户强化尽调单信息 */
  'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}': V3MchOperationManageEnhancedDueDiligenceByDueDiligenceId;
  /** POST 提交尽调资料 */
  'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit': V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmit;
  /** POST 上传尽调资料文件 */
  'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUpload;
  /** GET 查询子商户管控情况 */
  'v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}': V3MchOperationManageMerchantLimitationsSubMchidBySubMchid;
  /** POST 提交已注销商户号可用余额提现申请单 */
  'v3/mch_operate/risk/withdrawl-apply': V3MchOperateRiskWithdrawlApply;
  /** GET 微信支付提现申请单号查询提现申请单状态 */
  'v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}': V3MchOperateRiskWithdrawlApplyApplymentIdByApplymentId;
  /** GET 商户提现申请单号查询提现申请单状态 */
  'v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}': V3MchOperateRiskWithdrawlApplyOutRequestNoByOutRequestNo;
  /** POST 提交超管变更申请单 */
  'v3/mchalterapply/mchcontactalterapplyment': V3MchalterapplyMchcontactalterapplyment;
  /** GET 查询超管变更申请单状态-使用业务单号和商户号 */
  'v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo;
  /** GET 查询超管变更申请单状态-使用申请单号 */
  'v3/mchalterapply/mchcontactalterapplyment/{apply_id}': V3MchalterapplyMchcontactalterapplymentByApplyId;
  /** POST 撤销超管变更申请单 */
  'v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke': V3MchalterapplyMchcontactalterapplymentByApplyIdRevoke;
  /** POST 提交资料变更申请单 */
  'v3/mchalterapply/mchsubjectalterapplyment': V3MchalterapplyMchsubjectalterapplyment;
  /** GET 查询申请单状态-使用业务单号 */
  'v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo;
  /** GET 查询资料变更申请单状态-使用申请单号 */
  'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}': V3MchalterapplyMchsubjectalterapplymentByApplyId;
  /** POST 撤销资料变更申请单 */
  'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke': V3MchalterapplyMchsubjectalterapplymentByApplyIdRevoke;
  /** POST 提交商户简称变更申请单 */
  'v3/mchalterapply/merchantnamealterapplyment': V3MchalterapplyMerchantnamealterapplyment;
  /** GET 查询商户简称申请单状态-使用业务单号和商户号 */
  'v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}': V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNo;
  /** GET 查询商户简称变更申请单状态-使用申请单号 */
  'v3/mchalterapply/merchantnamealterapplyment/{apply_id}': V3MchalterapplyMerchantnamealterapplymentByApplyId;
  /** POST 撤销商户简称变更申请单 */
  'v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke': V3MchalterapplyMerchantnamealterapplymentByApplyIdRevoke;
  /** POST 医保自费混合收款下单 */
  'v3/med-ins/orders': V3MedInsOrders;
  /** GET 使用医保自费混合订单号查看下单结果 */
  'v3/med-ins/orders/mix-trade-no/{mix_trade_no}': V3MedInsOrdersMixTradeNoByMixTradeNo;
  /** GET 使用商户订单号查看下单结果 */
  'v3/med-ins/orders/out-trade-no/{out_trade_no}': V3MedInsOrdersOutTradeNoByOutTradeNo;
  /** POST 医保退款通知 */
  'v3/med-ins/refunds/notify': V3MedInsRefundsNotify;
  /** GET 查询账户实时余额 */
  'v3/merchant/fund/balance/{account_type}': V3MerchantFundBalanceByAccountType;
  /** GET 查询账户日终余额 */
  'v3/merchant/fund/dayendbalance/{account_type}': V3MerchantFundDayendbalanceByAccountType;
  /** POST 电商平台提现 */
  'v3/merchant/fund/withdraw': V3MerchantFundWithdraw;
  /** GET 按日下载提现异常文件 */
  'v3/merchant/fund/withdraw/bill-type/{bill_type}': V3MerchantFundWithdrawBillTypeByBillType;
  /** GET 电商平台(商户提现单号查询)提现状态 */
  'v3/merchant/fund/withdraw/out-request-no/{out_request_no}': V3MerchantFundWithdrawOutRequestNoByOutRequestNo;
  /** GET 电商平台(微信支付提现单号)查询提现状态 */
  'v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}': V3MerchantFundWithdrawWithdrawIdByWithdrawId;
  /** POST 文件上传 */
  'v3/merchant/media/upload': V3MerchantMediaUpload;
  /** POST 视频上传 */
  'v3/merchant/media/video_upload': V3MerchantMediaVideoUpload;
  /** POST 查询风险订单 */
  'v3/merchant-risk-manage/ec-trade-risk/query-risk-trades': V3MerchantRiskManageEcTradeRiskQueryRiskTrades;
  /** POST 回传处置结果 */
  'v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result': V3MerchantRiskManageEcTradeRiskRecvDisposeResult;
  /** POST 上报订单关联信息 */
  'v3/merchant-risk-manage/report-trade-union-information': V3MerchantRiskManageReportTradeUnionInformation;
  /** GET 查询风险信息 */
  'v3/merchant-risk-manage/trade-risk-information': V3MerchantRiskManageTradeRiskInformation;
  /** POST 处置结果回传 */
  'v3/merchant-risk-manage/trade-risk-result': V3MerchantRiskManageTradeRiskResult;
  /** GET 查询商户违规通知回调地址 · POST 创建商户违规通知回调地址 · PUT 修改商户违规通知回调地址 · DELETE 删除商户违规通知回调地址 */
  'v3/merchant-risk-manage/violation-notifications': V3MerchantRiskManageViolationNotifications;
  /** GET 查询投诉通知回调 · POST 创建投诉通知回调 · PUT 更新投诉通知回调 · DELETE 删除投诉通知回调 */
  'v3/merchant-service/complaint-notifications': V3MerchantServiceComplaintNotifications;
  /** GET 查询投诉信息 */
  'v3/merchant-service/complaints': V3MerchantServiceComplaints;
  /** GET 查询投诉详情 */
  'v3/merchant-service/complaints/{transaction_id}': V3MerchantServiceComplaintsByTransactionId;
  /** GET 查询投诉协商历史 */
  'v3/merchant-service/complaints/{transaction_id}/negotiation-historys': V3MerchantServiceComplaintsByTransactionIdNegotiationHistorys;
  /** GET 查询投诉单列表 */
  'v3/merchant-service/complaints-v2': V3MerchantServiceComplaintsV2;
  /** GET 查询投诉单详情 */
  'v3/merchant-service/complaints-v2/{complaint_id}': V3MerchantServiceComplaintsV2ByComplaintId;
  /** POST 反馈处理完成 */
  'v3/merchant-service/complaints-v2/{complaint_id}/complete': V3MerchantServiceComplaintsV2ByComplaintIdComplete;
  /** GET 查询投诉协商历史 */
  'v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys': V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorys;
  /** POST 提交回复 */
  'v3/merchant-service/complaints-v2/{complaint_id}/response': V3MerchantServiceComplaintsV2ByComplaintIdResponse;
  /** POST 回复需要即时服务的投诉单 */
  'v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service': V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateService;
  /** POST 更新退款审批结果 */
  'v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress': V3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgress;
  /** POST 商户反馈 */
  'v3/merchant-service/feedbacks': V3MerchantServiceFeedbacks;
  /** POST 商户上传反馈图片 */
  'v3/merchant-service/images/upload': V3MerchantServiceImagesUpload;
  /** GET 图片下载 */
  'v3/merchant-service/images/{media_id}': V3MerchantServiceImagesByMediaId;
  /** POST 申请修改特约商户结算规则 */
  'v3/merchant-settlement/merchant-settle-rule-applications': V3MerchantSettlementMerchantSettleRuleApplications;
  /** GET 根据申请单ID查询结果 */
  'v3/merchant-settlement/merchant-settle-rule-applications/{application_id}': V3MerchantSettlementMerchantSettleRuleApplicationsByApplicationId;
  /** POST 创建门店 */
  'v3/merchant-store/stores': V3MerchantStoreStores;
  /** GET 查询门店 · PATCH 修改门店 */
  'v3/merchant-store/stores/{store_id}': V3MerchantStoreStoresByStoreId;
  /** POST 绑定门店收款信息 */
  'v3/merchant-store/stores/{store_id}/recipients/bind': V3MerchantStoreStoresByStoreIdRecipientsBind;
  /** POST 解除门店收款信息绑定 */
  'v3/merchant-store/stores/{store_id}/recipients/unbind': V3MerchantStoreStoresByStoreIdRecipientsUnbind;
  /** GET 服务商银行来账查询 */
  'v3/merchantfund/merchant/income-records': V3MerchantfundMerchantIncomeRecords;
  /** GET 特约商户银行来账查询 */
  'v3/merchantfund/partner/income-records': V3MerchantfundPartnerIncomeRecords;
  /** POST 子商户进件（融合钱包） · PUT 修改子商户（融合钱包） */
  'v3/merchants': V3Merchants;
  /** GET 查询子商户（融合钱包） */
  'v3/merchants/{sub_mchid}': V3MerchantsBySubMchid;
  /** GET 下载批次退款明细 */
  'v3/multiuse/stocks/{stock_id}/refund-flow': V3MultiuseStocksByStockIdRefundFlow;
  /** GET 下载批次发放明细 */
  'v3/multiuse/stocks/{stock_id}/send-flow': V3MultiuseStocksByStockIdSendFlow;
  /** GET 下载核销明细 */
  'v3/multiuse/stocks/{stock_id}/use-flow': V3MultiuseStocksByStockIdUseFlow;
  /** POST 发放指定批次的消费金 */
  'v3/multiuse/users/{openid}/coupons': V3MultiuseUsersByOpenidCoupons;
  /** POST 创建电子发票卡券模板 */
  'v3/new-tax-control-fapiao/card-template': V3NewTaxControlFapiaoCardTemplate;
  /** POST 开具电子发票 */
  'v3/new-tax-control-fapiao/fapiao-applications': V3NewTaxControlFapiaoFapiaoApplications;
  /** POST 开具通用行业电子发票 */
  'v3/new-tax-control-fapiao/fapiao-applications/issue-general': V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneral;
  /** POST 开具旅客运输行业电子发票 */
  'v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport': V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport;
  /** POST 开具成品油行业电子发票 */
  'v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil': V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil;
  /** POST 开具不动产租赁行业电子发票 */
  'v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing': V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing;
  /** POST 上传电子发票文件 */
  'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile;
  /** GET 查询电子发票 */
  'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}': V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyId;
  /** GET 获取发票下载信息 */
  'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files': V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFiles;
  /** POST 将电子发票插入微信用户卡包 */
  'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards': V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCards;
  /** POST 冲红电子发票 */
  'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse': V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverse;
  /** GET 获取邀请商户开通服务商电子发票能力 */
  'v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl': V3NewTaxControlFapiaoFapiaomerchantGetspinviteurl;
  /** GET 获取邀请开通的商户信息 */
  'v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo': V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo;
  /** GET 获取商户开票基础信息 */
  'v3/new-tax-control-fapiao/merchant/base-information': V3NewTaxControlFapiaoMerchantBaseInformation;
  /** GET 查询商户配置的开发选项 · PATCH 配置开发选项 */
  'v3/new-tax-control-fapiao/merchant/development-config': V3NewTaxControlFapiaoMerchantDevelopmentConfig;
  /** GET 获取商品和服务税收分类对照表 */
  'v3/new-tax-control-fapiao/merchant/tax-codes': V3NewTaxControlFapiaoMerchantTaxCodes;
  /** POST 检查子商户开票功能状态 */
  'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check': V3NewTaxControlFapiaoMerchantBySubMchidCheck;
  /** GET 检查子商户开票功能状态 */
  'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status': V3NewTaxControlFapiaoMerchantBySubMchidCheckStatus;
  /** GET 获取用户填写的抬头 */
  'v3/new-tax-control-fapiao/user-title': V3NewTaxControlFapiaoUserTitle;
  /** GET 获取抬头填写链接 */
  'v3/new-tax-control-fapiao/user-title/title-url': V3NewTaxControlFapiaoUserTitleTitleUrl;
  /** POST 获取authinfo接口 */
  'v3/offlineface/authinfo': V3OfflinefaceAuthinfo;
  /** POST 预签约接口 */
  'v3/offlineface/contracts/presign': V3OfflinefaceContractsPresign;
  /** GET 签约查询接口 */
  'v3/offlineface/contracts/{contract_id}': V3OfflinefaceContractsByContractId;
  /** GET 查询重采用户列表 */
  'v3/offlineface/face-collections': V3OfflinefaceFaceCollections;
  /** GET 查询重采请求详情 */
  'v3/offlineface/face-collections/{collection_id}': V3OfflinefaceFaceCollectionsByCollectionId;
  /** POST 获取还款链接接口 */
  'v3/offlineface/repayment-url': V3OfflinefaceRepaymentUrl;
  /** POST 申请扣款接口 */
  'v3/offlineface/transactions': V3OfflinefaceTransactions;
  /** GET 查单接口 */
  'v3/offlineface/transactions/out-trade-no/{out_trade_no}': V3OfflinefaceTransactionsOutTradeNoByOutTradeNo;
  /** GET 查询机构信息接口 */
  'v3/offlinefacemch/organizations': V3OfflinefacemchOrganizations;
  /** GET 刷脸用户信息查询接口 · PATCH 刷脸用户信息修改接口 */
  'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}': V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserId;
  /** POST 解除刷脸用户签约关系接口 */
  'v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract': V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContract;
  /** POST 获取凭证授权接口 */
  'v3/offlinefacemch/tokens': V3OfflinefacemchTokens;
  /** GET 查询刷掌授权 */
  'v3/palmservice/authorization/openid/{openid}': V3PalmserviceAuthorizationOpenidByOpenid;
  /** POST 服务关联预授权 */
  'v3/palmservice/authorization/preauthorize': V3PalmserviceAuthorizationPreauthorize;
  /** POST 重试扣费通知 */
  'v3/papay/contracts/{contract_id}/fail-notify': V3PapayContractsByContractIdFailNotify;
  /** POST 直连商户预扣费通知 */
  'v3/papay/contracts/{contract_id}/notify': V3PapayContractsByContractIdNotify;
  /** GET 保险商户查询保险自动续费预约 */
  'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}': V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodId;
  /** POST 保险商户预约保险自动续费 */
  'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule': V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedule;
  /** POST 保险商户受理保险自动续费扣款 */
  'v3/papay/insurance-pay/transactions/apply': V3PapayInsurancePayTransactionsApply;
  /** POST 保险商户受理续期自动续费协议 */
  'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew': V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenew;
  /** GET 保险商户查询保险自动续费协议 */
  'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCode;
  /** POST 保险商户通过商户协议号解除保险自动续费协议 */
  'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate;
  /** POST 保险商户App预签约 */
  'v3/papay/insurance-sign/contracts/pre-entrust-sign/app': V3PapayInsuranceSignContractsPreEntrustSignApp;
  /** POST 保险商户H5预签约 */
  'v3/papay/insurance-sign/contracts/pre-entrust-sign/h5': V3PapayInsuranceSignContractsPreEntrustSignH5;
  /** POST 保险商户JSAPI预签约 */
  'v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi': V3PapayInsuranceSignContractsPreEntrustSignJsapi;
  /** POST 保险商户小程序预签约 */
  'v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program': V3PapayInsuranceSignContractsPreEntrustSignMiniProgram;
  /** POST 保险商户修改保险扣费周期列表 */
  'v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify': V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModify;
  /** GET 保险商户查询保险扣费周期列表 */
  'v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3PapayInsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCode;
  /** POST 代扣受理扣款 */
  'v3/papay/pay/harmony/transactions/apply': V3PapayPayHarmonyTransactionsApply;
  /** GET 查询扣费预约 */
  'v3/papay/pay/partner/schedules/contract-id/{contract_id}': V3PapayPayPartnerSchedulesContractIdByContractId;
  /** POST 预约扣费 */
  'v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule': V3PapayPayPartnerSchedulesContractIdByContractIdSchedule;
  /** POST 受理扣款 */
  'v3/papay/pay/partner/transactions/apply': V3PapayPayPartnerTransactionsApply;
  /** GET 查询扣费预约 */
  'v3/papay/pay/schedules/contract-id/{contract_id}': V3PapayPaySchedulesContractIdByContractId;
  /** POST 预约扣费 */
  'v3/papay/pay/schedules/contract-id/{contract_id}/schedule': V3PapayPaySchedulesContractIdByContractIdSchedule;
  /** POST 受理扣款 */
  'v3/papay/pay/transactions/apply': V3PapayPayTransactionsApply;
  /** POST App场景预约扣费类型签约的预签约 */
  'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app': V3PapayScheduledDeductSignContractsPreEntrustSignApp;
  /** POST H5场景预约扣费类型签约的预签约 */
  'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5': V3PapayScheduledDeductSignContractsPreEntrustSignH5;
  /** POST JSAPI场景预约扣费类型签约的预签约 */
  'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi': V3PapayScheduledDeductSignContractsPreEntrustSignJsapi;
  /** POST 小程序场景预约扣费类型签约的预签约 */
  'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program': V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgram;
  /** POST App场景预约扣费类型签约的预签约 */
  'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app': V3PapayScheduledDeductSignPartnerContractsPreEntrustSignApp;
  /** POST H5场景预约扣费类型签约的预签约 */
  'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5': V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5;
  /** POST JSAPI场景预约扣费类型签约的预签约 */
  'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi': V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapi;
  /** POST 小程序场景预约扣费类型签约的预签约 */
  'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program': V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram;
  /** GET 通过商户协议号查询委托代扣签约协议 */
  'v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCode;
  /** GET 通过商户协议号查询委托代扣签约协议 */
  'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCode;
  /** POST 通过商户协议号解除委托代扣签约协议 */
  'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate;
  /** POST 代扣预签约 */
  'v3/papay/sign/contracts/pre-entrust-sign': V3PapaySignContractsPreEntrustSign;
  /** GET 通过商户协议号查询委托代扣签约协议 */
  'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCode;
  /** POST 通过商户协议号解除委托代扣签约协议 */
  'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate;
  /** POST 提交停车场进件申请 */
  'v3/parking/reminders/application': V3ParkingRemindersApplication;
  /** GET 查询停车场进件申请单 */
  'v3/parking/reminders/application/query': V3ParkingRemindersApplicationQuery;
  /** POST 撤回停车场进件申请 */
  'v3/parking/reminders/application/withdraw': V3ParkingRemindersApplicationWithdraw;
  /** GET 查询停车场进件申请单列表 */
  'v3/parking/reminders/applications': V3ParkingRemindersApplications;
  /** POST 同步车辆入场通知 */
  'v3/parking/reminders/entry': V3ParkingRemindersEntry;
  /** POST 同步车辆离场通知 */
  'v3/parking/reminders/exit': V3ParkingRemindersExit;
  /** POST 同步非临停扩展支付 */
  'v3/parking/reminders/ext-payment': V3ParkingRemindersExtPayment;
  /** POST 查询停车费用 */
  'v3/parking/reminders/parking-fee': V3ParkingRemindersParkingFee;
  /** GET 查询停车场信息 */
  'v3/parking/reminders/parking-lot': V3ParkingRemindersParkingLot;
  /** POST 同步支付结果通知 */
  'v3/parking/reminders/payment': V3ParkingRemindersPayment;
  /** POST 服务商商户重试扣费通知 */
  'v3/partner-papay/contracts/{contract_id}/fail-notify': V3PartnerPapayContractsByContractIdFailNotify;
  /** POST 服务商商户预扣费通知 */
  'v3/partner-papay/contracts/{contract_id}/notify': V3PartnerPapayContractsByContractIdNotify;
  /** POST 发起批量转账 */
  'v3/partner-transfer/batches': V3PartnerTransferBatches;
  /** GET 微信支付批次单号查询批次单 */
  'v3/partner-transfer/batches/batch-id/{batch_id}': V3PartnerTransferBatchesBatchIdByBatchId;
  /** GET 微信支付明细单号查询明细单 */
  'v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId;
  /** GET 商家批次单号查询批次单 */
  'v3/partner-transfer/batches/out-batch-no/{out_batch_no}': V3PartnerTransferBatchesOutBatchNoByOutBatchNo;
  /** GET 商家明细单号查询明细单 */
  'v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo;
  /** POST 电商收付通模式小程序场景预签约 */
  'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program': V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgram;
  /** POST 电商收付通模式支付后场景预签约 */
  'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign': V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSign;
  /** POST 直连商户模式小程序场景预签约 */
  'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program': V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgram;
  /** POST 直连商户模式支付后场景预签约 */
  'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign': V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSign;
  /** POST 清算机构模式小程序场景预签约 */
  'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program': V3PasswordExemptContractContractsQsPreEntrustSignMiniProgram;
  /** POST 清算机构模式支付后场景预签约 */
  'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign': V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign;
  /** GET 商户通过商户协议号查询协议 */
  'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}': V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCode;
  /** POST 商户通过商户协议号解约协议 */
  'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate': V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminate;
  /** POST 服务商模式小程序场景预签约 */
  'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program': V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgram;
  /** POST 服务商模式支付后场景预签约 */
  'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign': V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSign;
  /** POST 微信分付-支付方式前置服务 */
  'v3/pay/acquiring-bank/transactions/exposure': V3PayAcquiringBankTransactionsExposure;
  /** POST 商户贴息-获取微信分付曝光建议 */
  'v3/pay/instal/exposure': V3PayInstalExposure;
  /** POST 商户贴息-获取微信分付曝光建议 */
  'v3/pay/instal/partner/exposure': V3PayInstalPartnerExposure;
  /** POST APP下单 */
  'v3/pay/partner/transactions/app': V3PayPartnerTransactionsApp;
  /** POST APP下单并签约 */
  'v3/pay/partner/transactions/app-with-contract': V3PayPartnerTransactionsAppWithContract;
  /** POST 付款码支付 */
  'v3/pay/partner/transactions/codepay': V3PayPartnerTransactionsCodepay;
  /** POST 微信分付-支付方式前置服务 */
  'v3/pay/partner/transactions/exposure': V3PayPartnerTransactionsExposure;
  /** POST H5下单 */
  'v3/pay/partner/transactions/h5': V3PayPartnerTransactionsH5;
  /** GET 微信支付订单号查询 */
  'v3/pay/partner/transactions/id/{transaction_id}': V3PayPartnerTransactionsIdByTransactionId;
  /** POST JSAPI下单 */
  'v3/pay/partner/transactions/jsapi': V3PayPartnerTransactionsJsapi;
  /** POST JSAPI下单并授权/签约 */
  'v3/pay/partner/transactions/jsapi-with-contract': V3PayPartnerTransactionsJsapiWithContract;
  /** POST 小程序支付下单 */
  'v3/pay/partner/transactions/miniprogram': V3PayPartnerTransactionsMiniprogram;
  /** POST Native下单 */
  'v3/pay/partner/transactions/native': V3PayPartnerTransactionsNative;
  /** GET 商户订单号查询 */
  'v3/pay/partner/transactions/out-trade-no/{out_trade_no}': V3PayPartnerTransactionsOutTradeNoByOutTradeNo;
  /** POST 关单 */
  'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close': V3PayPartnerTransactionsOutTradeNoByOutTradeNoClose;
  /** POST 撤销 */
  'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse': V3PayPartnerTransactionsOutTradeNoByOutTradeNoReverse;
  /** POST 扫码支付下单 */
  'v3/pay/partner/transactions/scannedpos': V3PayPartnerTransactionsScannedpos;
  /** POST APP下单 */
  'v3/pay/transactions/app': V3PayTransactionsApp;
  /** POST APP下单并签约 */
  'v3/pay/transactions/app-with-contract': V3PayTransactionsAppWithContract;
  /** POST 付款码支付 */
  'v3/pay/transactions/codepay': V3PayTransactionsCodepay;
  /** POST 微信分付-支付方式前置服务 */
  'v3/pay/transactions/exposure': V3PayTransactionsExposure;
  /** POST H5下单 */
  'v3/pay/transactions/h5': V3PayTransactionsH5;
  /** GET 微信支付订单号查询 */
  'v3/pay/transactions/id/{transaction_id}': V3PayTransactionsIdByTransactionId;
  /** POST JSAPI下单 */
  'v3/pay/transactions/jsapi': V3PayTransactionsJsapi;
  /** POST JSAPI下单并授权/签约 */
  'v3/pay/transactions/jsapi-with-contract': V3PayTransactionsJsapiWithContract;
  /** POST Native下单 */
  'v3/pay/transactions/native': V3PayTransactionsNative;
  /** GET 商户订单号查询 */
  'v3/pay/transactions/out-trade-no/{out_trade_no}': V3PayTransactionsOutTradeNoByOutTradeNo;
  /** POST 关单 */
  'v3/pay/transactions/out-trade-no/{out_trade_no}/close': V3PayTransactionsOutTradeNoByOutTradeNoClose;
  /** POST 撤销 */
  'v3/pay/transactions/out-trade-no/{out_trade_no}/reverse': V3PayTransactionsOutTradeNoByOutTradeNoReverse;
  /** GET 查询音箱绑定信息 */
  'v3/pay-devices/open-scenario-speaker/{device_sn}': V3PayDevicesOpenScenarioSpeakerByDeviceSn;
  /** POST 绑定音箱设备码牌 */
  'v3/pay-devices/open-scenario-speaker/{device_sn}/bind': V3PayDevicesOpenScenarioSpeakerByDeviceSnBind;
  /** POST 出厂预绑定音箱和码牌 */
  'v3/pay-devices/open-scenario-speaker/{device_sn}/prebind': V3PayDevicesOpenScenarioSpeakerByDeviceSnPrebind;
  /** POST 解绑音箱设备码牌 */
  'v3/pay-devices/open-scenario-speaker/{device_sn}/unbind': V3PayDevicesOpenScenarioSpeakerByDeviceSnUnbind;
  /** POST 码牌支付结果上报 */
  'v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report': V3PayDevicesOpenScenarioSpeakerorderByTransactionIdReport;
  /** POST 小票机打印 */
  'v3/pay-devices/printers/{device_id}/print-orders': V3PayDevicesPrintersByDeviceIdPrintOrders;
  /** GET 查询订单 */
  'v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}': V3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNo;
  /** GET 查询核身记录 */
  'v3/payroll-card/authentications': V3PayrollCardAuthentications;
  /** POST 微工卡核身预下单 */
  'v3/payroll-card/authentications/pre-order': V3PayrollCardAuthenticationsPreOrder;
  /** POST 微工卡核身预下单（流程中完成授权） */
  'v3/payroll-card/authentications/pre-order-with-auth': V3PayrollCardAuthenticationsPreOrderWithAuth;
  /** GET 获取核身结果 */
  'v3/payroll-card/authentications/{authenticate_number}': V3PayrollCardAuthenticationsByAuthenticateNumber;
  /** GET 查询微工卡授权关系 */
  'v3/payroll-card/relations/{openid}': V3PayrollCardRelationsByOpenid;
  /** POST 生成授权token */
  'v3/payroll-card/tokens': V3PayrollCardTokens;
  /** POST 发起批量转账 */
  'v3/payroll-card/transfer-batches': V3PayrollCardTransferBatches;
  /** POST 生成投保结果 */
  'v3/payroll-card/wesure/insurance': V3PayrollCardWesureInsurance;
  /** POST 校验核身结果 */
  'v3/payroll-card/wesure/token-validations': V3PayrollCardWesureTokenValidations;
  /** POST 从业机构预授权 */
  'v3/payscore/acquiringbank/permissions': V3PayscoreAcquiringbankPermissions;
  /** GET 从业机构查询与用户授权记录（授权协议号） */
  'v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}': V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCode;
  /** POST 从业机构解除用户授权关系（授权协议号） */
  'v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate': V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminate;
  /** GET 从业机构查询微信支付分订单 · POST 从业机构创建微信支付分订单 */
  'v3/payscore/acquiringbank/serviceorder': V3PayscoreAcquiringbankServiceorder;
  /** GET 从业机构查询微信支付分扣款信息 */
  'v3/payscore/acquiringbank/serviceorder/deduction': V3PayscoreAcquiringbankServiceorderDeduction;
  /** POST 从业机构取消微信支付分订单 */
  'v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel': V3PayscoreAcquiringbankServiceorderByOutOrderNoCancel;
  /** POST 从业机构完结微信支付分订单 */
  'v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete': V3PayscoreAcquiringbankServiceorderByOutOrderNoComplete;
  /** POST 从业机构修改微信支付分订单金额 */
  'v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify': V3PayscoreAcquiringbankServiceorderByOutOrderNoModify;
  /** POST 从业机构登记微信支付分扣款信息 */
  'v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo': V3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfo;
  /** POST 从业机构同步微信支付分订单信息 */
  'v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync': V3PayscoreAcquiringbankServiceorderByOutOrderNoSync;
  /** POST 从业机构创建先用后付订单 */
  'v3/payscore/acquiringbank/servicepayondeliveryorder': V3PayscoreAcquiringbankServicepayondeliveryorder;
  /** GET 商户申请获取对账单 */
  'v3/payscore/merchant-bill': V3PayscoreMerchantBill;
  /** GET 查询支付分订单 · POST 创建支付分订单 */
  'v3/payscore/oversea/partner/serviceorder': V3PayscoreOverseaPartnerServiceorder;
  /** POST 取消支付分订单 */
  'v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel': V3PayscoreOverseaPartnerServiceorderByOutOrderNoCancel;
  /** POST 完结支付分订单 */
  'v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete': V3PayscoreOverseaPartnerServiceorderByOutOrderNoComplete;
  /** POST 同步支付分订单信息 */
  'v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync': V3PayscoreOverseaPartnerServiceorderByOutOrderNoSync;
  /** POST 商户预授权 */
  'v3/payscore/partner/permissions': V3PayscorePartnerPermissions;
  /** POST 服务商场景中预授权 */
  'v3/payscore/partner/permissions/apply-for-scene': V3PayscorePartnerPermissionsApplyForScene;
  /** POST 服务商评估用户分层 */
  'v3/payscore/partner/permissions/assess-user-risk-level': V3PayscorePartnerPermissionsAssessUserRiskLevel;
  /** GET 查询与用户授权记录（授权协议号） */
  'v3/payscore/partner/permissions/authorization-code/{authorization_code}': V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCode;
  /** POST 解除用户授权关系（授权协议号） */
  'v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate': V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminate;
  /** GET 查询与用户授权记录（openid） */
  'v3/payscore/partner/permissions/search': V3PayscorePartnerPermissionsSearch;
  /** POST 解除用户授权关系（openid） */
  'v3/payscore/partner/permissions/terminate': V3PayscorePartnerPermissionsTerminate;
  /** POST 收付通子商户申请绑定支付分服务 */
  'v3/payscore/partner/service-account-applications': V3PayscorePartnerServiceAccountApplications;
  /** GET 查询收付通子商户服务绑定结果 */
  'v3/payscore/partner/service-account-applications/{out_apply_no}': V3PayscorePartnerServiceAccountApplicationsByOutApplyNo;
  /** GET 查询支付分订单 · POST 创建支付分订单 */
  'v3/payscore/partner/serviceorder': V3PayscorePartnerServiceorder;
  /** POST 创单结单合并 */
  'v3/payscore/partner/serviceorder/direct-complete': V3PayscorePartnerServiceorderDirectComplete;
  /** POST 取消支付分订单 */
  'v3/payscore/partner/serviceorder/{out_order_no}/cancel': V3PayscorePartnerServiceorderByOutOrderNoCancel;
  /** POST 完结支付分订单 */
  'v3/payscore/partner/serviceorder/{out_order_no}/complete': V3PayscorePartnerServiceorderByOutOrderNoComplete;
  /** POST 修改订单金额 */
  'v3/payscore/partner/serviceorder/{out_order_no}/modify': V3PayscorePartnerServiceorderByOutOrderNoModify;
  /** POST 商户发起催收扣款 */
  'v3/payscore/partner/serviceorder/{out_order_no}/pay': V3PayscorePartnerServiceorderByOutOrderNoPay;
  /** POST 下发服务费用待处理消息 */
  'v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage': V3PayscorePartnerServiceorderByOutOrderNoSendPendingmessage;
  /** POST 下发服务预扣费消息 */
  'v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage': V3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessage;
  /** POST 同步订单信息 */
  'v3/payscore/partner/serviceorder/{out_order_no}/sync': V3PayscorePartnerServiceorderByOutOrderNoSync;
  /** POST 创建先用后付订单 */
  'v3/payscore/partner/servicepayondeliveryorder': V3PayscorePartnerServicepayondeliveryorder;
  /** GET 查询用户分层对应建议先享金额 */
  'v3/payscore/partner/servicequotas/service-id/{service_id}': V3PayscorePartnerServicequotasServiceIdByServiceId;
  /** GET 查询先享后付订单 · POST 创建先享后付订单 */
  'v3/payscore/payafter-orders': V3PayscorePayafterOrders;
  /** POST 撤销先享后付订单 */
  'v3/payscore/payafter-orders/{out_order_no}/cancel': V3PayscorePayafterOrdersByOutOrderNoCancel;
  /** POST 完结先享后付订单 */
  'v3/payscore/payafter-orders/{out_order_no}/complete': V3PayscorePayafterOrdersByOutOrderNoComplete;
  /** POST 支付分订单同步 */
  'v3/payscore/payafter-orders/{out_order_no}/sync': V3PayscorePayafterOrdersByOutOrderNoSync;
  /** POST 商户预授权 */
  'v3/payscore/permissions': V3PayscorePermissions;
  /** POST 商户评估用户分层 */
  'v3/payscore/permissions/assess-user-risk-level': V3PayscorePermissionsAssessUserRiskLevel;
  /** GET 查询与用户授权记录（授权协议号） */
  'v3/payscore/permissions/authorization-code/{authorization_code}': V3PayscorePermissionsAuthorizationCodeByAuthorizationCode;
  /** POST 解除用户授权关系（授权协议号） */
  'v3/payscore/permissions/authorization-code/{authorization_code}/terminate': V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminate;
  /** GET 查询与用户授权记录（openid） */
  'v3/payscore/permissions/openid/{openid}': V3PayscorePermissionsOpenidByOpenid;
  /** POST 解除用户授权关系（openid） */
  'v3/payscore/permissions/openid/{openid}/terminate': V3PayscorePermissionsOpenidByOpenidTerminate;
  /** POST 创建支付分计划 */
  'v3/payscore/plan/partner/payscore-plans': V3PayscorePlanPartnerPayscorePlans;
  /** GET 查询支付分计划 */
  'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}': V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNo;
  /** POST 停止支付分计划 */
  'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStop;
  /** POST 创建支付分计划 */
  'v3/payscore/plan/payscore-plans': V3PayscorePlanPayscorePlans;
  /** GET 查询支付分计划 */
  'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}': V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNo;
  /** POST 停止支付分计划 */
  'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStop;
  /** GET 查询支付分订单 · POST 创建支付分订单 */
  'v3/payscore/serviceorder': V3PayscoreServiceorder;
  /** POST 创单结单合并 */
  'v3/payscore/serviceorder/direct-complete': V3PayscoreServiceorderDirectComplete;
  /** POST 取消支付分订单 */
  'v3/payscore/serviceorder/{out_order_no}/cancel': V3PayscoreServiceorderByOutOrderNoCancel;
  /** POST 完结支付分订单 */
  'v3/payscore/serviceorder/{out_order_no}/complete': V3PayscoreServiceorderByOutOrderNoComplete;
  /** POST 修改订单金额 */
  'v3/payscore/serviceorder/{out_order_no}/modify': V3PayscoreServiceorderByOutOrderNoModify;
  /** POST 商户发起催收扣款 */
  'v3/payscore/serviceorder/{out_order_no}/pay': V3PayscoreServiceorderByOutOrderNoPay;
  /** POST 下发服务费用待处理消息 */
  'v3/payscore/serviceorder/{out_order_no}/send-pendingmessage': V3PayscoreServiceorderByOutOrderNoSendPendingmessage;
  /** POST 下发服务预扣费消息 */
  'v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage': V3PayscoreServiceorderByOutOrderNoSendPrepaidmessage;
  /** POST 同步服务订单信息 */
  'v3/payscore/serviceorder/{out_order_no}/sync': V3PayscoreServiceorderByOutOrderNoSync;
  /** POST 创建先用后付订单 */
  'v3/payscore/servicepayondeliveryorder': V3PayscoreServicepayondeliveryorder;
  /** POST 创建用户的签约计划详情对应的服务订单 */
  'v3/payscore/sign-plan/partner/serviceorder': V3PayscoreSignPlanPartnerServiceorder;
  /** POST 创建用户的签约计划 */
  'v3/payscore/sign-plan/partner/user-sign-plans': V3PayscoreSignPlanPartnerUserSignPlans;
  /** GET 查询用户的签约计划 */
  'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo;
  /** POST 取消用户的签约计划 */
  'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop;
  /** POST 创建用户的签约计划详情对应的服务订单 */
  'v3/payscore/sign-plan/serviceorder': V3PayscoreSignPlanServiceorder;
  /** POST 创建用户的签约计划 */
  'v3/payscore/sign-plan/user-sign-plans': V3PayscoreSignPlanUserSignPlans;
  /** GET 查询用户的签约计划 */
  'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo;
  /** POST 直连商户取消用户的签约计划 */
  'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop;
  /** GET 查询智慧零售订单 · POST 创建智慧零售订单 */
  'v3/payscore/smartretail-orders': V3PayscoreSmartretailOrders;
  /** POST 撤销智慧零售订单 */
  'v3/payscore/smartretail-orders/{out_order_no}/cancel': V3PayscoreSmartretailOrdersByOutOrderNoCancel;
  /** POST 完结智慧零售订单 */
  'v3/payscore/smartretail-orders/{out_order_no}/complete': V3PayscoreSmartretailOrdersByOutOrderNoComplete;
  /** GET 查询用户授权状态 */
  'v3/payscore/user-service-state': V3PayscoreUserServiceState;
  /** POST 商户解除用户授权关系 */
  'v3/payscore/users/{openid}/permissions/{service_id}/terminate': V3PayscoreUsersByOpenidPermissionsByServiceIdTerminate;
  /** POST 申请银行转账充值 */
  'v3/platsolution/ecommerce/bank-transfer-recharges/apply': V3PlatsolutionEcommerceBankTransferRechargesApply;
  /** GET 查询银行转账充值结果 */
  'v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNo;
  /** POST 开通保险理赔功能 */
  'v3/platsolution/ecommerce/insurance-compensation-contracts': V3PlatsolutionEcommerceInsuranceCompensationContracts;
  /** POST 查询保险理赔功能开通状态 */
  'v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened': V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpened;
  /** POST 请求赔付 */
  'v3/platsolution/ecommerce/mch-transfer/compensate-bills': V3PlatsolutionEcommerceMchTransferCompensateBills;
  /** GET 查询赔付结果（按微信支付赔付单号） */
  'v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}': V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillId;
  /** GET 查询赔付结果（按商户赔付单号） */
  'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}': V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNo;
  /** POST 请求撤销赔付 */
  'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel': V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancel;
  /** POST 请求赔付预下单 */
  'v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer': V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransfer;
  /** POST 请求保证金售后赔付 */
  'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBills;
  /** GET 查询保证金售后赔付结果（按微信支付赔付单号） */
  'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillId;
  /** GET 查询保证金售后赔付结果（按商户赔付单号） */
  'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNo;
  /** POST 发起保证金赔付保司保费 */
  'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills': V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBills;
  /** GET 查询保证金赔付保司保费结果（按商户赔付单号） */
  'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}': V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo;
  /** POST 发起保证金赔付用户运费 */
  'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills': V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBills;
  /** GET 查询保证金售后赔付运费结果（按商户赔付单号） */
  'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}': V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNo;
  /** POST 请求保险理赔 */
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills': V3PlatsolutionEcommerceMchTransferInsuranceClaimBills;
  /** GET 查询保险理赔结果（按微信支付赔付单号） */
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillId;
  /** GET 查询保险理赔结果（按商户赔付单号） */
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNo;
  /** POST 请求撤销保险理赔 */
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancel;
  /** POST 请求保险理赔预下单 */
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransfer;
  /** POST 请求赔付 */
  'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills': V3PlatsolutionEcommerceMchTransferSubMchCompensationBills;
  /** GET 查询赔付结果（按商户赔付单号） */
  'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}': V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNo;
  /** POST 保证金赔付 */
  'v3/platsolution/ecommerce/mch-transfer/transfer-bills': V3PlatsolutionEcommerceMchTransferTransferBills;
  /** GET 查询保证金赔付结果（按微信支付赔付单号） */
  'v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}': V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillId;
  /** GET 查询保证金赔付结果（按商户赔付单号） */
  'v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNo;
  /** POST 添加二级商户可扫码充值员工 */
  'v3/platsolution/ecommerce/recharge-employees': V3PlatsolutionEcommerceRechargeEmployees;
  /** GET 查询二级商户可扫码充值员工列表 */
  'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}': V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchid;
  /** POST 删除二级商户可扫码充值员工 */
  'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete': V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDelete;
  /** POST 申请二级商户充值 */
  'v3/platsolution/ecommerce/recharges/apply': V3PlatsolutionEcommerceRechargesApply;
  /** GET 查询二级商户充值结果 */
  'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}': V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNo;
  /** POST 关闭二级商户充值 */
  'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close': V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoClose;
  /** POST 个人收款-申请批量结算 */
  'v3/platsolution/ecommerce/settle/prepay-settle-orders': V3PlatsolutionEcommerceSettlePrepaySettleOrders;
  /** GET 个人收款-查询批量结算信息 */
  'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}': V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNo;
  /** POST 个人收款-申请异常结算批次单处理 */
  'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle': V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettle;
  /** POST 二级商户按日终余额预约提现 */
  'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw': V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw;
  /** GET 查询二级商户按日终余额预约提现状态 */
  'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}': V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNo;
  /** POST 受理商家转账 */
  'v3/platsolution/insurance/mch-transfer/batches/apply': V3PlatsolutionInsuranceMchTransferBatchesApply;
  /** GET 微信支付转账批次单号查询批次单 */
  'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}': V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchId;
  /** GET 微信支付转账明细单号查询明细单 */
  'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId;
  /** GET 查询商家转账明细电子回单 */
  'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo;
  /** POST 申请商家转账明细电子回单 */
  'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply;
  /** GET 商户转账批次单号查询批次单 */
  'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}': V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNo;
  /** GET 商户明细单号查询明细单 */
  'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo;
  /** GET 查询商家转账批次电子回单 */
  'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo;
  /** POST 申请商家转账批次电子回单 */
  'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply;
  /** POST 受理单次预约商家转账 */
  'v3/platsolution/insurance/mch-transfer/reservation/apply': V3PlatsolutionInsuranceMchTransferReservationApply;
  /** GET 商户预约单号查询预约商家转账记录 */
  'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNo;
  /** POST 关闭预约商家转账记录 */
  'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoClose;
  /** GET 微信支付预约单号查询预约商家转账记录 */
  'v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}': V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationId;
  /** POST 受理商家转账 */
  'v3/platsolution/mch-transfer/batches/apply': V3PlatsolutionMchTransferBatchesApply;
  /** GET 微信支付转账批次单号查询批次单 */
  'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}': V3PlatsolutionMchTransferBatchesBatchIdByBatchId;
  /** GET 微信支付转账明细单号查询明细单 */
  'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId;
  /** GET 查询商家转账明细电子回单 */
  'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo;
  /** POST 申请商家转账明细电子回单 */
  'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply;
  /** GET 商户转账批次单号查询批次单 */
  'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}': V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNo;
  /** GET 商户明细单号查询明细单 */
  'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo;
  /** GET 查询商家转账批次电子回单 */
  'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo;
  /** POST 申请商家转账批次电子回单 */
  'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply;
  /** POST 受理单次预约商家转账 */
  'v3/platsolution/mch-transfer/reservation/apply': V3PlatsolutionMchTransferReservationApply;
  /** GET 商户预约单号查询预约商家转账记录 */
  'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNo;
  /** POST 关闭预约商家转账记录 */
  'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoClose;
  /** GET 微信支付预约单号查询预约商家转账记录 */
  'v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}': V3PlatsolutionMchTransferReservationReservationIdByReservationId;
  /** GET 申请分账账单 */
  'v3/profitsharing/bills': V3ProfitsharingBills;
  /** GET 查询最大分账比例 */
  'v3/profitsharing/merchant-configs/{sub_mchid}': V3ProfitsharingMerchantConfigsBySubMchid;
  /** POST 请求分账 */
  'v3/profitsharing/orders': V3ProfitsharingOrders;
  /** POST 解冻剩余资金 */
  'v3/profitsharing/orders/unfreeze': V3ProfitsharingOrdersUnfreeze;
  /** GET 查询分账结果 */
  'v3/profitsharing/orders/{out_order_no}': V3ProfitsharingOrdersByOutOrderNo;
  /** POST 添加分账接收方 */
  'v3/profitsharing/receivers/add': V3ProfitsharingReceiversAdd;
  /** POST 删除分账接收方 */
  'v3/profitsharing/receivers/delete': V3ProfitsharingReceiversDelete;
  /** POST 请求分账回退 */
  'v3/profitsharing/return-orders': V3ProfitsharingReturnOrders;
  /** GET 查询分账回退结果 */
  'v3/profitsharing/return-orders/{out_return_no}': V3ProfitsharingReturnOrdersByOutReturnNo;
  /** GET 查询剩余待分金额 */
  'v3/profitsharing/transactions/{transaction_id}/amounts': V3ProfitsharingTransactionsByTransactionIdAmounts;
  /** POST 扣费受理 */
  'v3/qrcode/transactions': V3QrcodeTransactions;
  /** GET 查询订单 */
  'v3/qrcode/transactions/out-trade-no/{out_trade_no}': V3QrcodeTransactionsOutTradeNoByOutTradeNo;
  /** GET 查询用户服务可用信息 */
  'v3/qrcode/user-services/contract-id/{contract_id}': V3QrcodeUserServicesContractIdByContractId;
  /** POST 报名费率优惠活动 */
  'v3/rate-activity/applications': V3RateActivityApplications;
  /** GET 根据申请单ID查询申请单结果 · PATCH 修改单据信息 */
  'v3/rate-activity/applications/id/{application_id}': V3RateActivityApplicationsIdByApplicationId;
  /** GET 实名信息校验 */
  'v3/realname/verify': V3RealnameVerify;
  /** POST 申请银行转账充值 */
  'v3/recharge/bank-transfer-recharges/apply': V3RechargeBankTransferRechargesApply;
  /** GET 查询银行转账充值结果 */
  'v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': V3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNo;
  /** POST 申请退款 */
  'v3/refund/domestic/refunds': V3RefundDomesticRefunds;
  /** GET 查询单笔退款 */
  'v3/refund/domestic/refunds/{out_refund_no}': V3RefundDomesticRefundsByOutRefundNo;
  /** POST 发起异常退款 */
  'v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': V3RefundDomesticRefundsByRefundIdApplyAbnormalRefund;
  /** GET 查询所有退款 · POST 申请退款 */
  'v3/refunds': V3Refunds;
  /** GET 查询单笔退款(微信支付退款订单号) */
  'v3/refunds/id/{refund_id}': V3RefundsIdByRefundId;
  /** GET 查询单笔退款(商户退款订单号) */
  'v3/refunds/out-refund-no/{out_refund_no}': V3RefundsOutRefundNoByOutRefundNo;
  /** GET 还款单查询 */
  'v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}': V3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNo;
  /** POST 商户关单 */
  'v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close': V3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoClose;
  /** POST 还款下单 */
  'v3/repayment/combine-transactions/partner/prepay': V3RepaymentCombineTransactionsPartnerPrepay;
  /** POST 商户签名验签／加解密测试 */
  'v3/security/echo': V3SecurityEcho;
  /** GET 查询结算资金明细 */
  'v3/settle/settlements': V3SettleSettlements;
  /** GET 服务人员查询 · POST 服务人员注册 */
  'v3/smartguide/guides': V3SmartguideGuides;
  /** PATCH 服务人员信息更新 */
  'v3/smartguide/guides/{guide_id}': V3SmartguideGuidesByGuideId;
  /** POST 服务人员分配 */
  'v3/smartguide/guides/{guide_id}/assign': V3SmartguideGuidesByGuideIdAssign;
  /** GET 下载对账单 */
  'v3/statements': V3Statements;
  /** POST 签到签退 */
  'v3/taxi-invoice/attendance/punch': V3TaxiInvoiceAttendancePunch;
  /** POST 将出租车电子发票插入微信用户卡包 */
  'v3/taxi-invoice/cards': V3TaxiInvoiceCards;
  /** POST 上传出租车电子发票文件 */
  'v3/taxi-invoice/cards/upload-file': V3TaxiInvoiceCardsUploadFile;
  /** POST 更新司机信息 */
  'v3/taxi-invoice/driver/update-driver': V3TaxiInvoiceDriverUpdateDriver;
  /** GET 获取司机信息 */
  'v3/taxi-invoice/drivers/{driver_license}': V3TaxiInvoiceDriversByDriverLicense;
  /** POST 更新出租车信息 */
  'v3/taxi-invoice/taxi/update-taxi': V3TaxiInvoiceTaxiUpdateTaxi;
  /** GET 获取出租车公司商户信息 */
  'v3/taxi-invoice/taxi-companies/{company_mchid}': V3TaxiInvoiceTaxiCompaniesByCompanyMchid;
  /** POST 新增出租车公司 */
  'v3/taxi-invoice/taxi-company/create-taxi-company': V3TaxiInvoiceTaxiCompanyCreateTaxiCompany;
  /** GET 获取出租车信息 */
  'v3/taxi-invoice/taxies/{plate_number}': V3TaxiInvoiceTaxiesByPlateNumber;
  /** GET 根据凭证查询乘客行程单 */
  'v3/taxi-invoice/user-taxi-order/find-by-token': V3TaxiInvoiceUserTaxiOrderFindByToken;
  /** GET 获取乘客行程单列表 */
  'v3/taxi-invoice/user-taxi-orders': V3TaxiInvoiceUserTaxiOrders;
  /** GET 分页查询子商户名下的交易拦截记录 */
  'v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}': V3TransactionBlockTransactionBlockRecordsSubMchidBySubMchid;
  /** GET 查询子商户交易拦截记录详情 */
  'v3/transaction-block/transaction-block-records/{block_record_id}': V3TransactionBlockTransactionBlockRecordsByBlockRecordId;
  /** POST 发起交易拦截申诉 */
  'v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}': V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchid;
  /** GET 查询交易拦截申诉详情 */
  'v3/transaction-block/transaction-block-submissions/{block_submission_id}': V3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionId;
  /** POST APP支付下单 */
  'v3/transactions/app': V3TransactionsApp;
  /** GET 查询订单(微信支付订单号) */
  'v3/transactions/id/{transaction_id}': V3TransactionsIdByTransactionId;
  /** POST 关闭订单(微信支付订单号) */
  'v3/transactions/id/{transaction_id}/close': V3TransactionsIdByTransactionIdClose;
  /** POST 撤销订单(微信支付订单号) */
  'v3/transactions/id/{transaction_id}/reverse': V3TransactionsIdByTransactionIdReverse;
  /** POST 小程序/公众号支付下单 */
  'v3/transactions/jsapi': V3TransactionsJsapi;
  /** POST 提交付款码支付 */
  'v3/transactions/micropay': V3TransactionsMicropay;
  /** POST H5支付下单 */
  'v3/transactions/mweb': V3TransactionsMweb;
  /** POST 扫码支付下单 */
  'v3/transactions/native': V3TransactionsNative;
  /** GET 查询订单(商户订单号) */
  'v3/transactions/out-trade-no/{out_trade_no}': V3TransactionsOutTradeNoByOutTradeNo;
  /** POST 关闭订单(商户订单号) */
  'v3/transactions/out-trade-no/{out_trade_no}/close': V3TransactionsOutTradeNoByOutTradeNoClose;
  /** POST 撤销订单(商户订单号) */
  'v3/transactions/out-trade-no/{out_trade_no}/reverse': V3TransactionsOutTradeNoByOutTradeNoReverse;
  /** POST 发起批量转账 */
  'v3/transfer/batches': V3TransferBatches;
  /** GET 微信批次单号查询批次单 */
  'v3/transfer/batches/batch-id/{batch_id}': V3TransferBatchesBatchIdByBatchId;
  /** GET 微信明细单号查询明细单 */
  'v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': V3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId;
  /** GET 商家批次单号查询批次单 */
  'v3/transfer/batches/out-batch-no/{out_batch_no}': V3TransferBatchesOutBatchNoByOutBatchNo;
  /** GET 商家明细单号查询明细单 */
  'v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo;
  /** POST 转账电子回单申请受理 */
  'v3/transfer/bill-receipt': V3TransferBillReceipt;
  /** GET 查询转账电子回单 */
  'v3/transfer/bill-receipt/{out_batch_no}': V3TransferBillReceiptByOutBatchNo;
  /** GET 查询转账明细电子回单受理结果 · POST 转账明细电子回单受理 */
  'v3/transfer-detail/electronic-receipts': V3TransferDetailElectronicReceipts;
  /** GET 下载电子回单PDF文件 */
  'v3/transferdownload/elecvoucherfile': V3TransferdownloadElecvoucherfile;
  /** GET 下载电子回单 */
  'v3/transferdownload/signfile': V3TransferdownloadSignfile;
  /** GET 通过商户ETC绑定号查询签约状态 */
  'v3/vehicle/etc/contracts/{contract_id}': V3VehicleEtcContractsByContractId;
  /** POST 预开通用户ETC指定卡扣费 */
  'v3/vehicle/etc/preopen': V3VehicleEtcPreopen;
  /** POST 高速场景商户扣款 */
  'v3/vehicle/etc/transactions/highway': V3VehicleEtcTransactionsHighway;
  /** GET 查询订单 */
  'v3/vehicle/etc/transactions/id/{transaction_id}': V3VehicleEtcTransactionsIdByTransactionId;
  /** GET 查询订单 */
  'v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}': V3VehicleEtcTransactionsOutTradeNoByOutTradeNo;
  /** GET 查询ETC签约状态 */
  'v3/vehicle/etc/users/{openid}/contracts': V3VehicleEtcUsersByOpenidContracts;
  /** POST 创建停车入场 */
  'v3/vehicle/parking/parkings': V3VehicleParkingParkings;
  /** GET 查询车牌服务开通信息 */
  'v3/vehicle/parking/services/find': V3VehicleParkingServicesFind;
  /** GET 查询订单 */
  'v3/vehicle/transactions/out-trade-no/{out_trade_no}': V3VehicleTransactionsOutTradeNoByOutTradeNo;
  /** POST 扣费受理 */
  'v3/vehicle/transactions/parking': V3VehicleTransactionsParking;
  /** GET 查询可用商户范围列表 · POST 创建可用商户范围 */
  'v3/webizpay/avail-mch-ranges': V3WebizpayAvailMchRanges;
  /** GET 查询商户标识列表 · POST 添加商户标识 */
  'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers': V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiers;
  /** DELETE 删除商户标识 */
  'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}': V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier;
  /** POST 申请企业商户企业支付出资凭证 */
  'v3/webizpay/bill/proof': V3WebizpayBillProof;
  /** POST 申请企业商户企业支付业务账单 */
  'v3/webizpay/bill/trade-bill': V3WebizpayBillTradeBill;
  /** GET 使用商户卡号查询企业支付额度卡 */
  'v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}': V3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNo;
  /** POST 企业商户为员工下发企业支付额度卡 */
  'v3/webizpay/employees/{employee_id}/quota-cards': V3WebizpayEmployeesByEmployeeIdQuotaCards;
  /** GET 企业商户查询企业支付额度卡 */
  'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}': V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNo;
  /** POST 企业商户作废员工企业支付额度卡 */
  'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel': V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancel;
  /** GET 企业商户获取指定额度卡支付链接 */
  'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url': V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrl;
  /** POST 企业商户发起解除员工企业支付授权 */
  'v3/webizpay/employees/{employee_id}/revoke': V3WebizpayEmployeesByEmployeeIdRevoke;
  /** POST 发起门店主体匹配 */
  'v3/webizpay/stores/entity-matches': V3WebizpayStoresEntityMatches;
  /** GET 查询门店主体匹配结果 */
  'v3/webizpay/stores/entity-matches/{batch_id}': V3WebizpayStoresEntityMatchesByBatchId;
  /** GET 企业商户查询企业员工开通授权状态 */
  'v3/webizpay/users/{user_id}/authorization-state': V3WebizpayUsersByUserIdAuthorizationState;
  /** POST 企业商户发起员工开通企业支付授权 */
  'v3/webizpay/users/{user_id}/authorization-url': V3WebizpayUsersByUserIdAuthorizationUrl;
}

/** The nodes on the way to a documented path that are none themselves. */
export interface Prefixes {
  'brand': Brand;
  'brand/card-member': BrandCardMember;
  'brand/card-member/media': BrandCardMemberMedia;
  'brand/card-member/user-points': BrandCardMemberUserPoints;
  'brand/card-member/user-points/exchange-coupon': BrandCardMemberUserPointsExchangeCoupon;
  'brand/marketing': BrandMarketing;
  'brand/marketing/product-coupon': BrandMarketingProductCoupon;
  'brand/marketing/product-coupon/media': BrandMarketingProductCouponMedia;
  'brand/marketing/product-coupon/users': BrandMarketingProductCouponUsers;
  'brand/marketing/product-coupon/users/{openid}': BrandMarketingProductCouponUsersByOpenid;
  'brand/store': BrandStore;
  'v2': V2;
  'v2/appauth': V2Appauth;
  'v2/applyment': V2Applyment;
  'v2/applyment/micro': V2ApplymentMicro;
  'v2/billcommentsp': V2Billcommentsp;
  'v2/cgi-bin': V2CgiBin;
  'v2/cgi-bin/mch': V2CgiBinMch;
  'v2/cgi-bin/mch/customs': V2CgiBinMchCustoms;
  'v2/cgi-bin/mch/newcustoms': V2CgiBinMchNewcustoms;
  'v2/deposit': V2Deposit;
  'v2/face': V2Face;
  'v2/fund': V2Fund;
  'v2/mchrisk': V2Mchrisk;
  'v2/mmpaymkttransfers': V2Mmpaymkttransfers;
  'v2/mmpaymkttransfers/promotion': V2MmpaymkttransfersPromotion;
  'v2/mmpaysptrans': V2Mmpaysptrans;
  'v2/papay': V2Papay;
  'v2/papay/partner': V2PapayPartner;
  'v2/pay': V2Pay;
  'v2/pay/partner': V2PayPartner;
  'v2/payitil': V2Payitil;
  'v2/risk': V2Risk;
  'v2/secapi': V2Secapi;
  'v2/secapi/mch': V2SecapiMch;
  'v2/secapi/mkt': V2SecapiMkt;
  'v2/secapi/pay': V2SecapiPay;
  'v2/secsvc': V2Secsvc;
  'v2/tools': V2Tools;
  'v2/transit': V2Transit;
  'v2/transit/partnerpay': V2TransitPartnerpay;
  'v2/transit/pay': V2TransitPay;
  'v2/vehicle': V2Vehicle;
  'v2/vehicle/partnerpay': V2VehiclePartnerpay;
  'v2/vehicle/pay': V2VehiclePay;
  'v2/wxv': V2Wxv;
  'v2/xdc': V2Xdc;
  'v2/xdc/apiv2getsignkey': V2XdcApiv2getsignkey;
  'v2/xdc/apiv2getsignkey/sign': V2XdcApiv2getsignkeySign;
  'v2/xdc/apiv2sandbox': V2XdcApiv2sandbox;
  'v2/xdc/apiv2sandbox/pay': V2XdcApiv2sandboxPay;
  'v3': V3;
  'v3/abnormal-fund-processing': V3AbnormalFundProcessing;
  'v3/abnormal-fund-processing/receipts': V3AbnormalFundProcessingReceipts;
  'v3/aggracct-bc': V3AggracctBc;
  'v3/aggracct-bc/wb-channel': V3AggracctBcWbChannel;
  'v3/aggracct-bc/wb-channel/account': V3AggracctBcWbChannelAccount;
  'v3/aggracct-bc/wb-channel/bank-channel-account': V3AggracctBcWbChannelBankChannelAccount;
  'v3/aggracct-bc/wb-channel/control-orders': V3AggracctBcWbChannelControlOrders;
  'v3/aggracct-bc/wb-channel/control-orders/info': V3AggracctBcWbChannelControlOrdersInfo;
  'v3/aggracct-bc/wb-channel/control-orders/info/update': V3AggracctBcWbChannelControlOrdersInfoUpdate;
  'v3/aggracct-bc/wb-channel/control-orders/info/update/result': V3AggracctBcWbChannelControlOrdersInfoUpdateResult;
  'v3/apply4sub': V3Apply4sub;
  'v3/apply4sub/sub_merchants': V3Apply4subSubMerchants;
  'v3/apply4sub/sub_merchants/{sub_mchid}': V3Apply4subSubMerchantsBySubMchid;
  'v3/apply4sub/sub_merchants/{sub_mchid}/application': V3Apply4subSubMerchantsBySubMchidApplication;
  'v3/apply4subject': V3Apply4subject;
  'v3/apply4subject/applyment/merchants': V3Apply4subjectApplymentMerchants;
  'v3/apply4subject/applyment/merchants/{sub_mchid}': V3Apply4subjectApplymentMerchantsBySubMchid;
  'v3/apply4subject/applyment/{applyment_id}': V3Apply4subjectApplymentByApplymentId;
  'v3/apply4subject/applyment/{business_code}': V3Apply4subjectApplymentByBusinessCode;
  'v3/applyment4sub': V3Applyment4sub;
  'v3/applyment4sub/applyment': V3Applyment4subApplyment;
  'v3/applyment4sub/applyment/applyment_id': V3Applyment4subApplymentApplymentId;
  'v3/applyment4sub/applyment/business_code': V3Applyment4subApplymentBusinessCode;
  'v3/bank-batch-transfer': V3BankBatchTransfer;
  'v3/bank-batch-transfer/receipt': V3BankBatchTransferReceipt;
  'v3/bank-transfer': V3BankTransfer;
  'v3/bank-transfer/batches/batch-id': V3BankTransferBatchesBatchId;
  'v3/bank-transfer/batches/batch-id/{batch_id}/details': V3BankTransferBatchesBatchIdByBatchIdDetails;
  'v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id': V3BankTransferBatchesBatchIdByBatchIdDetailsDetailId;
  'v3/bank-transfer/batches/out-batch-no': V3BankTransferBatchesOutBatchNo;
  'v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details': V3BankTransferBatchesOutBatchNoByOutBatchNoDetails;
  'v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no': V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo;
  'v3/bill': V3Bill;
  'v3/billdownload': V3Billdownload;
  'v3/brand': V3Brand;
  'v3/brand/applyments/applyment-id': V3BrandApplymentsApplymentId;
  'v3/brand/applyments/business-code': V3BrandApplymentsBusinessCode;
  'v3/brand/card': V3BrandCard;
  'v3/brand/card/card-links/business-code': V3BrandCardCardLinksBusinessCode;
  'v3/brand/marketing': V3BrandMarketing;
  'v3/brand/marketing/shake-activities': V3BrandMarketingShakeActivities;
  'v3/brand/partner': V3BrandPartner;
  'v3/brand/partner/card-member': V3BrandPartnerCardMember;
  'v3/brand/partner/card-member/user-points': V3BrandPartnerCardMemberUserPoints;
  'v3/brand/partner/card-member/user-points/exchange-coupon': V3BrandPartnerCardMemberUserPointsExchangeCoupon;
  'v3/brand/partner/store': V3BrandPartnerStore;
  'v3/brand/profitsharing': V3BrandProfitsharing;
  'v3/brand/profitsharing/brand-configs': V3BrandProfitsharingBrandConfigs;
  'v3/brand/profitsharing/orders/{transaction_id}': V3BrandProfitsharingOrdersByTransactionId;
  'v3/brand/profitsharing/receivers': V3BrandProfitsharingReceivers;
  'v3/brand-basic': V3BrandBasic;
  'v3/brand-basic/partner': V3BrandBasicPartner;
  'v3/brand-basic/partner/brands': V3BrandBasicPartnerBrands;
  'v3/brand-basic/partner/brands/{brand_id}': V3BrandBasicPartnerBrandsByBrandId;
  'v3/businesscircle': V3Businesscircle;
  'v3/businesscircle/points': V3BusinesscirclePoints;
  'v3/businesscircle/user-authorizations': V3BusinesscircleUserAuthorizations;
  'v3/businesscircle/users': V3BusinesscircleUsers;
  'v3/businesscircle/users/{openid}': V3BusinesscircleUsersByOpenid;
  'v3/businesscircle/users/{openid}/points': V3BusinesscircleUsersByOpenidPoints;
  'v3/capital': V3Capital;
  'v3/capital/capitallhh': V3CapitalCapitallhh;
  'v3/capital/capitallhh/areas': V3CapitalCapitallhhAreas;
  'v3/capital/capitallhh/areas/provinces/{province_code}': V3CapitalCapitallhhAreasProvincesByProvinceCode;
  'v3/capital/capitallhh/banks': V3CapitalCapitallhhBanks;
  'v3/capital/capitallhh/banks/{bank_alias_code}': V3CapitalCapitallhhBanksByBankAliasCode;
  'v3/catering': V3Catering;
  'v3/catering/orders': V3CateringOrders;
  'v3/combine-transactions': V3CombineTransactions;
  'v3/combine-transactions/id': V3CombineTransactionsId;
  'v3/combine-transactions/out-trade-no': V3CombineTransactionsOutTradeNo;
  'v3/compliance': V3Compliance;
  'v3/compliance/inactive-merchant-identity-verification': V3ComplianceInactiveMerchantIdentityVerification;
  'v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}': V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchid;
  'v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications': V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerifications;
  'v3/credit-repayment': V3CreditRepayment;
  'v3/credit-repayment/partner': V3CreditRepaymentPartner;
  'v3/credit-repayment/partner/contracts': V3CreditRepaymentPartnerContracts;
  'v3/credit-repayment/partner/schedule-records': V3CreditRepaymentPartnerScheduleRecords;
  'v3/customs': V3Customs;
  'v3/discount-card': V3DiscountCard;
  'v3/discount-card/orders': V3DiscountCardOrders;
  'v3/discount-card/orders/out-trade-no': V3DiscountCardOrdersOutTradeNo;
  'v3/ebike': V3Ebike;
  'v3/ebike/charge': V3EbikeCharge;
  'v3/ebike/charge/contracts': V3EbikeChargeContracts;
  'v3/ebike/charge/transactions/id': V3EbikeChargeTransactionsId;
  'v3/ebike/charge/transactions/out-trade-no': V3EbikeChargeTransactionsOutTradeNo;
  'v3/ebike/charge/users': V3EbikeChargeUsers;
  'v3/ebike/charge/users/{openid}': V3EbikeChargeUsersByOpenid;
  'v3/ecommerce': V3Ecommerce;
  'v3/ecommerce/account': V3EcommerceAccount;
  'v3/ecommerce/account/apply-cancel-withdraw/applyment-id': V3EcommerceAccountApplyCancelWithdrawApplymentId;
  'v3/ecommerce/account/apply-cancel-withdraw/out-request-no': V3EcommerceAccountApplyCancelWithdrawOutRequestNo;
  'v3/ecommerce/account/apply-cancel-withdraw/validate-cancel': V3EcommerceAccountApplyCancelWithdrawValidateCancel;
  'v3/ecommerce/account/cancel-applications/out-apply-no': V3EcommerceAccountCancelApplicationsOutApplyNo;
  'v3/ecommerce/applyments': V3EcommerceApplyments;
  'v3/ecommerce/applyments/out-request-no': V3EcommerceApplymentsOutRequestNo;
  'v3/ecommerce/bill': V3EcommerceBill;
  'v3/ecommerce/combine-papay': V3EcommerceCombinePapay;
  'v3/ecommerce/combine-papay/contracts': V3EcommerceCombinePapayContracts;
  'v3/ecommerce/combine-papay/contracts/plan-id': V3EcommerceCombinePapayContractsPlanId;
  'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}': V3EcommerceCombinePapayContractsPlanIdByPlanId;
  'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code': V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCode;
  'v3/ecommerce/fund': V3EcommerceFund;
  'v3/ecommerce/fund/balance': V3EcommerceFundBalance;
  'v3/ecommerce/fund/enddaybalance': V3EcommerceFundEnddaybalance;
  'v3/ecommerce/fund/withdraw/out-request-no': V3EcommerceFundWithdrawOutRequestNo;
  'v3/ecommerce/individual-contracts': V3EcommerceIndividualContracts;
  'v3/ecommerce/individual-contracts/out-contract-code': V3EcommerceIndividualContractsOutContractCode;
  'v3/ecommerce/individual-contracts/pre-entrust-sign': V3EcommerceIndividualContractsPreEntrustSign;
  'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity': V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentity;
  'v3/ecommerce/mch-transfer': V3EcommerceMchTransfer;
  'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no': V3EcommerceMchTransferTransferBillsOutBillNo;
  'v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no': V3EcommerceMchTransferTransferBillsTransferBillNo;
  'v3/ecommerce/profitsharing': V3EcommerceProfitsharing;
  'v3/ecommerce/profitsharing/orders/{transaction_id}': V3EcommerceProfitsharingOrdersByTransactionId;
  'v3/ecommerce/profitsharing/receivers': V3EcommerceProfitsharingReceivers;
  'v3/ecommerce/refunds': V3EcommerceRefunds;
  'v3/ecommerce/refunds/id': V3EcommerceRefundsId;
  'v3/ecommerce/refunds/out-refund-no': V3EcommerceRefundsOutRefundNo;
  'v3/ecommerce/refunds/{refund_id}': V3EcommerceRefundsByRefundId;
  'v3/ecommerce/subsidies': V3EcommerceSubsidies;
  'v3/edu-papay': V3EduPapay;
  'v3/edu-papay/contracts': V3EduPapayContracts;
  'v3/edu-papay/contracts/id': V3EduPapayContractsId;
  'v3/edu-papay/transactions/id': V3EduPapayTransactionsId;
  'v3/edu-papay/transactions/out-trade-no': V3EduPapayTransactionsOutTradeNo;
  'v3/edu-papay/user': V3EduPapayUser;
  'v3/edu-papay/user/{openid}': V3EduPapayUserByOpenid;
  'v3/edu-papay/user-notifications': V3EduPapayUserNotifications;
  'v3/edu-papay/user-notifications/{contract_id}': V3EduPapayUserNotificationsByContractId;
  'v3/edu-star': V3EduStar;
  'v3/edu-star/users': V3EduStarUsers;
  'v3/edu-star/users/openid': V3EduStarUsersOpenid;
  'v3/edu-star/users/qq': V3EduStarUsersQq;
  'v3/eduschoolpay': V3Eduschoolpay;
  'v3/eduschoolpay/contracts': V3EduschoolpayContracts;
  'v3/eduschoolpay/transactions/id': V3EduschoolpayTransactionsId;
  'v3/eduschoolpay/transactions/out-trade-no': V3EduschoolpayTransactionsOutTradeNo;
  'v3/eduschoolpay/users': V3EduschoolpayUsers;
  'v3/eduschoolpay/users/{openid}': V3EduschoolpayUsersByOpenid;
  'v3/express': V3Express;
  'v3/express/users': V3ExpressUsers;
  'v3/express/users/{openid}': V3ExpressUsersByOpenid;
  'v3/facemch': V3Facemch;
  'v3/facemch/users': V3FacemchUsers;
  'v3/fund-app': V3FundApp;
  'v3/fund-app/brand-redpacket': V3FundAppBrandRedpacket;
  'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details': V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetails;
  'v3/fund-app/brand-redpacket/brand-merchant-out-batches': V3FundAppBrandRedpacketBrandMerchantOutBatches;
  'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details': V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetails;
  'v3/fund-app/mch-transfer': V3FundAppMchTransfer;
  'v3/fund-app/mch-transfer/elecsign': V3FundAppMchTransferElecsign;
  'v3/fund-app/mch-transfer/partner': V3FundAppMchTransferPartner;
  'v3/fund-app/mch-transfer/partner/budget': V3FundAppMchTransferPartnerBudget;
  'v3/fund-app/mch-transfer/partner/budget/{out_budget_no}': V3FundAppMchTransferPartnerBudgetByOutBudgetNo;
  'v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no': V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNo;
  'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no': V3FundAppMchTransferPartnerTransferBillsOutBillNo;
  'v3/fund-app/mch-transfer/transfer-bills/out-bill-no': V3FundAppMchTransferTransferBillsOutBillNo;
  'v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no': V3FundAppMchTransferTransferBillsTransferBillNo;
  'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no': V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNo;
  'v3/funds-to-oversea': V3FundsToOversea;
  'v3/funds-to-oversea/return': V3FundsToOverseaReturn;
  'v3/funds-to-oversea/return/return-orders/out-return-no': V3FundsToOverseaReturnReturnOrdersOutReturnNo;
  'v3/funds-to-oversea/transactions': V3FundsToOverseaTransactions;
  'v3/funds-to-oversea/transactions/{transaction_id}': V3FundsToOverseaTransactionsByTransactionId;
  'v3/global': V3Global;
  'v3/global/customs': V3GlobalCustoms;
  'v3/global/merchant': V3GlobalMerchant;
  'v3/global/merchant/h5': V3GlobalMerchantH5;
  'v3/global/merchant/h5/permission': V3GlobalMerchantH5Permission;
  'v3/global/merchant/h5/permission/domain': V3GlobalMerchantH5PermissionDomain;
  'v3/global/merchant-service': V3GlobalMerchantService;
  'v3/global/merchant-service/images': V3GlobalMerchantServiceImages;
  'v3/global/merchant-storage': V3GlobalMerchantStorage;
  'v3/global/merchant-storage/file': V3GlobalMerchantStorageFile;
  'v3/global/micropay': V3GlobalMicropay;
  'v3/global/micropay/transactions': V3GlobalMicropayTransactions;
  'v3/global/micropay/transactions/id': V3GlobalMicropayTransactionsId;
  'v3/global/micropay/transactions/id/{transaction_id}': V3GlobalMicropayTransactionsIdByTransactionId;
  'v3/global/micropay/transactions/out-trade-no': V3GlobalMicropayTransactionsOutTradeNo;
  'v3/global/micropay/transactions/out-trade-no/{out_trade_no}': V3GlobalMicropayTransactionsOutTradeNoByOutTradeNo;
  'v3/global/papay': V3GlobalPapay;
  'v3/global/papay/contracts': V3GlobalPapayContracts;
  'v3/global/papay/contracts/out-contract-code': V3GlobalPapayContractsOutContractCode;
  'v3/global/papay/transactions/out-trade-no': V3GlobalPapayTransactionsOutTradeNo;
  'v3/global/profit-sharing': V3GlobalProfitSharing;
  'v3/global/profit-sharing/refunds': V3GlobalProfitSharingRefunds;
  'v3/global/profit-sharing/transactions': V3GlobalProfitSharingTransactions;
  'v3/global/profit-sharing/transactions/{transaction_id}': V3GlobalProfitSharingTransactionsByTransactionId;
  'v3/global/refund': V3GlobalRefund;
  'v3/global/refund/partner': V3GlobalRefundPartner;
  'v3/global/refund/partner/recharge-balance': V3GlobalRefundPartnerRechargeBalance;
  'v3/global/refund/partner/recharge-balance/sub-mchid': V3GlobalRefundPartnerRechargeBalanceSubMchid;
  'v3/global/refunds/id': V3GlobalRefundsId;
  'v3/global/refunds/out-refund-no': V3GlobalRefundsOutRefundNo;
  'v3/global/settle': V3GlobalSettle;
  'v3/global/transactions': V3GlobalTransactions;
  'v3/global/transactions/id': V3GlobalTransactionsId;
  'v3/global/transactions/out-trade-no': V3GlobalTransactionsOutTradeNo;
  'v3/goldplan': V3Goldplan;
  'v3/goldplan/merchants': V3GoldplanMerchants;
  'v3/gov': V3Gov;
  'v3/gov/subsidy': V3GovSubsidy;
  'v3/gov/subsidy/audit': V3GovSubsidyAudit;
  'v3/gov/subsidy/audit/cup': V3GovSubsidyAuditCup;
  'v3/gov/subsidy/audit/cup/refund': V3GovSubsidyAuditCupRefund;
  'v3/gov/subsidy/companies': V3GovSubsidyCompanies;
  'v3/gov/subsidy/goods': V3GovSubsidyGoods;
  'v3/gov/subsidy/n-qualifications': V3GovSubsidyNQualifications;
  'v3/gov/subsidy/qualifications': V3GovSubsidyQualifications;
  'v3/gov/subsidy/qualifications/passthrough': V3GovSubsidyQualificationsPassthrough;
  'v3/gov/subsidy/sncode': V3GovSubsidySncode;
  'v3/gov/subsidy/transactions': V3GovSubsidyTransactions;
  'v3/gov/subsidy/transactions/summary': V3GovSubsidyTransactionsSummary;
  'v3/gov/subsidy/zhejiang': V3GovSubsidyZhejiang;
  'v3/gov/subsidy/zhejiang/authcode': V3GovSubsidyZhejiangAuthcode;
  'v3/gov/subsidy/zhejiang/goods': V3GovSubsidyZhejiangGoods;
  'v3/gov/subsidy/zhejiang/n-qualifications': V3GovSubsidyZhejiangNQualifications;
  'v3/gov/subsidy/zhejiang/qualifications': V3GovSubsidyZhejiangQualifications;
  'v3/gov/subsidy/zhejiang/sncode': V3GovSubsidyZhejiangSncode;
  'v3/hire-power-bank': V3HirePowerBank;
  'v3/hire-power-bank/user-qualifications': V3HirePowerBankUserQualifications;
  'v3/industry-coupon': V3IndustryCoupon;
  'v3/industry-rebate': V3IndustryRebate;
  'v3/industry-rebate/retail-industry': V3IndustryRebateRetailIndustry;
  'v3/industry-rebate/transactions': V3IndustryRebateTransactions;
  'v3/inspolicymgr': V3Inspolicymgr;
  'v3/inspolicymgr/deduct': V3InspolicymgrDeduct;
  'v3/iotmanage': V3Iotmanage;
  'v3/iotmanage/device-inspections': V3IotmanageDeviceInspections;
  'v3/lovefeast': V3Lovefeast;
  'v3/lovefeast/brands': V3LovefeastBrands;
  'v3/lovefeast/users': V3LovefeastUsers;
  'v3/lovefeast/users/{openid}': V3LovefeastUsersByOpenid;
  'v3/lovefeast/users/{openid}/orders': V3LovefeastUsersByOpenidOrders;
  'v3/lovefeast/users/{openid}/orders/brand-id': V3LovefeastUsersByOpenidOrdersBrandId;
  'v3/lovefeast/users/{openid}/orders/out-trade-no': V3LovefeastUsersByOpenidOrdersOutTradeNo;
  'v3/marketing': V3Marketing;
  'v3/marketing/bank': V3MarketingBank;
  'v3/marketing/bank/packages': V3MarketingBankPackages;
  'v3/marketing/bank/packages/{package_id}': V3MarketingBankPackagesByPackageId;
  'v3/marketing/bank-favor': V3MarketingBankFavor;
  'v3/marketing/bank-favor/users': V3MarketingBankFavorUsers;
  'v3/marketing/bank-favor/users/{openid}': V3MarketingBankFavorUsersByOpenid;
  'v3/marketing/bank-favor/users/{openid}/coupons': V3MarketingBankFavorUsersByOpenidCoupons;
  'v3/marketing/busifavor': V3MarketingBusifavor;
  'v3/marketing/busifavor/coupons': V3MarketingBusifavorCoupons;
  'v3/marketing/busifavor/coupons/{card_id}': V3MarketingBusifavorCouponsByCardId;
  'v3/marketing/busifavor/product-coupons': V3MarketingBusifavorProductCoupons;
  'v3/marketing/busifavor/subsidy': V3MarketingBusifavorSubsidy;
  'v3/marketing/busifavor/users': V3MarketingBusifavorUsers;
  'v3/marketing/busifavor/users/{openid}': V3MarketingBusifavorUsersByOpenid;
  'v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}': V3MarketingBusifavorUsersByOpenidCouponsByCouponCode;
  'v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids': V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppids;
  'v3/marketing/favor': V3MarketingFavor;
  'v3/marketing/favor/media': V3MarketingFavorMedia;
  'v3/marketing/favor/users': V3MarketingFavorUsers;
  'v3/marketing/favor/users/{openid}': V3MarketingFavorUsersByOpenid;
  'v3/marketing/goods-subsidy-activity': V3MarketingGoodsSubsidyActivity;
  'v3/marketing/goods-subsidy-activity/activity': V3MarketingGoodsSubsidyActivityActivity;
  'v3/marketing/goods-subsidy-activity/activity/{activity_id}': V3MarketingGoodsSubsidyActivityActivityByActivityId;
  'v3/marketing/goods-subsidy-activity/qualification': V3MarketingGoodsSubsidyActivityQualification;
  'v3/marketing/goods-subsidy-activity/retail-store-act': V3MarketingGoodsSubsidyActivityRetailStoreAct;
  'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}': V3MarketingGoodsSubsidyActivityRetailStoreActByActivityId;
  'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}': V3MarketingGoodsSubsidyActivityRetailStoreActByBrandId;
  'v3/marketing/membercard-activity': V3MarketingMembercardActivity;
  'v3/marketing/membercard-open': V3MarketingMembercardOpen;
  'v3/marketing/membercard-open/activate-informations': V3MarketingMembercardOpenActivateInformations;
  'v3/marketing/membercard-open/cards/{card_id}/codes': V3MarketingMembercardOpenCardsByCardIdCodes;
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus': V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonus;
  'v3/marketing/membercard-open/cards/{card_id}/phone-membercard': V3MarketingMembercardOpenCardsByCardIdPhoneMembercard;
  'v3/marketing/membercard-open/cards/{card_id}/users': V3MarketingMembercardOpenCardsByCardIdUsers;
  'v3/marketing/membercard-open/phonenumber-member': V3MarketingMembercardOpenPhonenumberMember;
  'v3/marketing/membercard-open/user': V3MarketingMembercardOpenUser;
  'v3/marketing/partner': V3MarketingPartner;
  'v3/marketing/partner/delivery-plan': V3MarketingPartnerDeliveryPlan;
  'v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}': V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandId;
  'v3/marketing/partner/delivery-plan/{sp_mchid}': V3MarketingPartnerDeliveryPlanBySpMchid;
  'v3/marketing/partner/product-coupon': V3MarketingPartnerProductCoupon;
  'v3/marketing/partner/product-coupon/media': V3MarketingPartnerProductCouponMedia;
  'v3/marketing/partner/product-coupon/users': V3MarketingPartnerProductCouponUsers;
  'v3/marketing/partner/product-coupon/users/{openid}': V3MarketingPartnerProductCouponUsersByOpenid;
  'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}': V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleId;
  'v3/marketing/paygiftactivity': V3MarketingPaygiftactivity;
  'v3/marketing/shopping-receipt': V3MarketingShoppingReceipt;
  'v3/marketing/weekly-discount': V3MarketingWeeklyDiscount;
  'v3/marketing/withdraw-favor': V3MarketingWithdrawFavor;
  'v3/marketing/withdraw-favor/users': V3MarketingWithdrawFavorUsers;
  'v3/marketing/withdraw-favor/users/{openid}': V3MarketingWithdrawFavorUsersByOpenid;
  'v3/mch-manage': V3MchManage;
  'v3/mch-manage/mch-manage-records': V3MchManageMchManageRecords;
  'v3/mch-manage/mch-manage-records/sub-mchid': V3MchManageMchManageRecordsSubMchid;
  'v3/mch-manage/submission-files': V3MchManageSubmissionFiles;
  'v3/mch-manage/submission-files/sub-mchid': V3MchManageSubmissionFilesSubMchid;
  'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}': V3MchManageSubmissionFilesSubMchidBySubMchid;
  'v3/mch-operation-manage': V3MchOperationManage;
  'v3/mch-operation-manage/enhanced-due-diligence': V3MchOperationManageEnhancedDueDiligence;
  'v3/mch-operation-manage/merchant-limitations': V3MchOperationManageMerchantLimitations;
  'v3/mch-operation-manage/merchant-limitations/sub-mchid': V3MchOperationManageMerchantLimitationsSubMchid;
  'v3/mch_operate': V3MchOperate;
  'v3/mch_operate/risk': V3MchOperateRisk;
  'v3/mch_operate/risk/withdrawl-apply/applyment-id': V3MchOperateRiskWithdrawlApplyApplymentId;
  'v3/mch_operate/risk/withdrawl-apply/out-request-no': V3MchOperateRiskWithdrawlApplyOutRequestNo;
  'v3/mchalterapply': V3Mchalterapply;
  'v3/mchalterapply/mchcontactalterapplyment/merchant': V3MchalterapplyMchcontactalterapplymentMerchant;
  'v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}': V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCode;
  'v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no': V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNo;
  'v3/mchalterapply/mchsubjectalterapplyment/merchant': V3MchalterapplyMchsubjectalterapplymentMerchant;
  'v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}': V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCode;
  'v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no': V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNo;
  'v3/mchalterapply/merchantnamealterapplyment/merchant': V3MchalterapplyMerchantnamealterapplymentMerchant;
  'v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}': V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchid;
  'v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no': V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNo;
  'v3/med-ins': V3MedIns;
  'v3/med-ins/orders/mix-trade-no': V3MedInsOrdersMixTradeNo;
  'v3/med-ins/orders/out-trade-no': V3MedInsOrdersOutTradeNo;
  'v3/med-ins/refunds': V3MedInsRefunds;
  'v3/merchant': V3Merchant;
  'v3/merchant/fund': V3MerchantFund;
  'v3/merchant/fund/balance': V3MerchantFundBalance;
  'v3/merchant/fund/dayendbalance': V3MerchantFundDayendbalance;
  'v3/merchant/fund/withdraw/bill-type': V3MerchantFundWithdrawBillType;
  'v3/merchant/fund/withdraw/out-request-no': V3MerchantFundWithdrawOutRequestNo;
  'v3/merchant/fund/withdraw/withdraw-id': V3MerchantFundWithdrawWithdrawId;
  'v3/merchant/media': V3MerchantMedia;
  'v3/merchant-risk-manage': V3MerchantRiskManage;
  'v3/merchant-risk-manage/ec-trade-risk': V3MerchantRiskManageEcTradeRisk;
  'v3/merchant-service': V3MerchantService;
  'v3/merchant-service/images': V3MerchantServiceImages;
  'v3/merchant-settlement': V3MerchantSettlement;
  'v3/merchant-store': V3MerchantStore;
  'v3/merchant-store/stores/{store_id}/recipients': V3MerchantStoreStoresByStoreIdRecipients;
  'v3/merchantfund': V3Merchantfund;
  'v3/merchantfund/merchant': V3MerchantfundMerchant;
  'v3/merchantfund/partner': V3MerchantfundPartner;
  'v3/multiuse': V3Multiuse;
  'v3/multiuse/stocks': V3MultiuseStocks;
  'v3/multiuse/stocks/{stock_id}': V3MultiuseStocksByStockId;
  'v3/multiuse/users': V3MultiuseUsers;
  'v3/multiuse/users/{openid}': V3MultiuseUsersByOpenid;
  'v3/new-tax-control-fapiao': V3NewTaxControlFapiao;
  'v3/new-tax-control-fapiao/fapiaomerchant': V3NewTaxControlFapiaoFapiaomerchant;
  'v3/new-tax-control-fapiao/merchant': V3NewTaxControlFapiaoMerchant;
  'v3/new-tax-control-fapiao/merchant/{sub_mchid}': V3NewTaxControlFapiaoMerchantBySubMchid;
  'v3/offlineface': V3Offlineface;
  'v3/offlineface/contracts': V3OfflinefaceContracts;
  'v3/offlineface/transactions/out-trade-no': V3OfflinefaceTransactionsOutTradeNo;
  'v3/offlinefacemch': V3Offlinefacemch;
  'v3/offlinefacemch/organizations/{organization_id}': V3OfflinefacemchOrganizationsByOrganizationId;
  'v3/offlinefacemch/organizations/{organization_id}/users': V3OfflinefacemchOrganizationsByOrganizationIdUsers;
  'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id': V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserId;
  'v3/offlinefacemch/organizations/{organization_id}/users/user-id': V3OfflinefacemchOrganizationsByOrganizationIdUsersUserId;
  'v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}': V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserId;
  'v3/palmservice': V3Palmservice;
  'v3/palmservice/authorization': V3PalmserviceAuthorization;
  'v3/palmservice/authorization/openid': V3PalmserviceAuthorizationOpenid;
  'v3/papay': V3Papay;
  'v3/papay/contracts': V3PapayContracts;
  'v3/papay/contracts/{contract_id}': V3PapayContractsByContractId;
  'v3/papay/insurance-pay': V3PapayInsurancePay;
  'v3/papay/insurance-pay/policy-periods': V3PapayInsurancePayPolicyPeriods;
  'v3/papay/insurance-pay/policy-periods/contract-id': V3PapayInsurancePayPolicyPeriodsContractId;
  'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}': V3PapayInsurancePayPolicyPeriodsContractIdByContractId;
  'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id': V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodId;
  'v3/papay/insurance-pay/transactions': V3PapayInsurancePayTransactions;
  'v3/papay/insurance-sign': V3PapayInsuranceSign;
  'v3/papay/insurance-sign/contracts': V3PapayInsuranceSignContracts;
  'v3/papay/insurance-sign/contracts/plan-id': V3PapayInsuranceSignContractsPlanId;
  'v3/papay/insurance-sign/contracts/plan-id/{plan_id}': V3PapayInsuranceSignContractsPlanIdByPlanId;
  'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id': V3PapayInsuranceSignContractsPlanIdByPlanIdContractId;
  'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}': V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractId;
  'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code': V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCode;
  'v3/papay/insurance-sign/contracts/pre-entrust-sign': V3PapayInsuranceSignContractsPreEntrustSign;
  'v3/papay/insurance-sign/policy-periods': V3PapayInsuranceSignPolicyPeriods;
  'v3/papay/insurance-sign/policy-periods/plan-id': V3PapayInsuranceSignPolicyPeriodsPlanId;
  'v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}': V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanId;
  'v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id': V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractId;
  'v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}': V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractId;
  'v3/papay/insurance-sign/policy_periods': V3PapayInsuranceSignPolicy_periods;
  'v3/papay/insurance-sign/policy_periods/plan-id': V3PapayInsuranceSignPolicy_periodsPlanId;
  'v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}': V3PapayInsuranceSignPolicy_periodsPlanIdByPlanId;
  'v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code': V3PapayInsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCode;
  'v3/papay/pay': V3PapayPay;
  'v3/papay/pay/harmony': V3PapayPayHarmony;
  'v3/papay/pay/harmony/transactions': V3PapayPayHarmonyTransactions;
  'v3/papay/pay/partner': V3PapayPayPartner;
  'v3/papay/pay/partner/schedules': V3PapayPayPartnerSchedules;
  'v3/papay/pay/partner/schedules/contract-id': V3PapayPayPartnerSchedulesContractId;
  'v3/papay/pay/partner/transactions': V3PapayPayPartnerTransactions;
  'v3/papay/pay/schedules': V3PapayPaySchedules;
  'v3/papay/pay/schedules/contract-id': V3PapayPaySchedulesContractId;
  'v3/papay/pay/transactions': V3PapayPayTransactions;
  'v3/papay/scheduled-deduct-sign': V3PapayScheduledDeductSign;
  'v3/papay/scheduled-deduct-sign/contracts': V3PapayScheduledDeductSignContracts;
  'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign': V3PapayScheduledDeductSignContractsPreEntrustSign;
  'v3/papay/scheduled-deduct-sign/partner': V3PapayScheduledDeductSignPartner;
  'v3/papay/scheduled-deduct-sign/partner/contracts': V3PapayScheduledDeductSignPartnerContracts;
  'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign': V3PapayScheduledDeductSignPartnerContractsPreEntrustSign;
  'v3/papay/sign': V3PapaySign;
  'v3/papay/sign/contracts': V3PapaySignContracts;
  'v3/papay/sign/contracts/harmony-plan-id': V3PapaySignContractsHarmonyPlanId;
  'v3/papay/sign/contracts/harmony-plan-id/{plan_id}': V3PapaySignContractsHarmonyPlanIdByPlanId;
  'v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code': V3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCode;
  'v3/papay/sign/contracts/plan-id': V3PapaySignContractsPlanId;
  'v3/papay/sign/contracts/plan-id/{plan_id}': V3PapaySignContractsPlanIdByPlanId;
  'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code': V3PapaySignContractsPlanIdByPlanIdOutContractCode;
  'v3/papay/sign/partner': V3PapaySignPartner;
  'v3/papay/sign/partner/contracts': V3PapaySignPartnerContracts;
  'v3/papay/sign/partner/contracts/plan-id': V3PapaySignPartnerContractsPlanId;
  'v3/papay/sign/partner/contracts/plan-id/{plan_id}': V3PapaySignPartnerContractsPlanIdByPlanId;
  'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code': V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCode;
  'v3/parking': V3Parking;
  'v3/parking/reminders': V3ParkingReminders;
  'v3/partner-papay': V3PartnerPapay;
  'v3/partner-papay/contracts': V3PartnerPapayContracts;
  'v3/partner-papay/contracts/{contract_id}': V3PartnerPapayContractsByContractId;
  'v3/partner-transfer': V3PartnerTransfer;
  'v3/partner-transfer/batches/batch-id': V3PartnerTransferBatchesBatchId;
  'v3/partner-transfer/batches/batch-id/{batch_id}/details': V3PartnerTransferBatchesBatchIdByBatchIdDetails;
  'v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id': V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailId;
  'v3/partner-transfer/batches/out-batch-no': V3PartnerTransferBatchesOutBatchNo;
  'v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details': V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetails;
  'v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no': V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo;
  'v3/password-exempt-contract': V3PasswordExemptContract;
  'v3/password-exempt-contract/contracts': V3PasswordExemptContractContracts;
  'v3/password-exempt-contract/contracts/ecommerce': V3PasswordExemptContractContractsEcommerce;
  'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign': V3PasswordExemptContractContractsEcommercePreEntrustSign;
  'v3/password-exempt-contract/contracts/normal': V3PasswordExemptContractContractsNormal;
  'v3/password-exempt-contract/contracts/normal/pre-entrust-sign': V3PasswordExemptContractContractsNormalPreEntrustSign;
  'v3/password-exempt-contract/contracts/qs': V3PasswordExemptContractContractsQs;
  'v3/password-exempt-contract/contracts/qs/pre-entrust-sign': V3PasswordExemptContractContractsQsPreEntrustSign;
  'v3/password-exempt-contract/contracts/service-id': V3PasswordExemptContractContractsServiceId;
  'v3/password-exempt-contract/contracts/service-id/{service_id}': V3PasswordExemptContractContractsServiceIdByServiceId;
  'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code': V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCode;
  'v3/password-exempt-contract/contracts/service-provider': V3PasswordExemptContractContractsServiceProvider;
  'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign': V3PasswordExemptContractContractsServiceProviderPreEntrustSign;
  'v3/pay': V3Pay;
  'v3/pay/acquiring-bank': V3PayAcquiringBank;
  'v3/pay/acquiring-bank/transactions': V3PayAcquiringBankTransactions;
  'v3/pay/instal': V3PayInstal;
  'v3/pay/instal/partner': V3PayInstalPartner;
  'v3/pay/partner': V3PayPartner;
  'v3/pay/partner/transactions': V3PayPartnerTransactions;
  'v3/pay/partner/transactions/id': V3PayPartnerTransactionsId;
  'v3/pay/partner/transactions/out-trade-no': V3PayPartnerTransactionsOutTradeNo;
  'v3/pay/transactions': V3PayTransactions;
  'v3/pay/transactions/id': V3PayTransactionsId;
  'v3/pay/transactions/out-trade-no': V3PayTransactionsOutTradeNo;
  'v3/pay-devices': V3PayDevices;
  'v3/pay-devices/open-scenario-speaker': V3PayDevicesOpenScenarioSpeaker;
  'v3/pay-devices/open-scenario-speakerorder': V3PayDevicesOpenScenarioSpeakerorder;
  'v3/pay-devices/open-scenario-speakerorder/{transaction_id}': V3PayDevicesOpenScenarioSpeakerorderByTransactionId;
  'v3/pay-devices/printers': V3PayDevicesPrinters;
  'v3/pay-devices/printers/{device_id}': V3PayDevicesPrintersByDeviceId;
  'v3/payroll-card': V3PayrollCard;
  'v3/payroll-card/relations': V3PayrollCardRelations;
  'v3/payroll-card/wesure': V3PayrollCardWesure;
  'v3/payscore': V3Payscore;
  'v3/payscore/acquiringbank': V3PayscoreAcquiringbank;
  'v3/payscore/acquiringbank/permissions/authorization-code': V3PayscoreAcquiringbankPermissionsAuthorizationCode;
  'v3/payscore/acquiringbank/serviceorder/{out_order_no}': V3PayscoreAcquiringbankServiceorderByOutOrderNo;
  'v3/payscore/oversea': V3PayscoreOversea;
  'v3/payscore/oversea/partner': V3PayscoreOverseaPartner;
  'v3/payscore/oversea/partner/serviceorder/{out_order_no}': V3PayscoreOverseaPartnerServiceorderByOutOrderNo;
  'v3/payscore/partner': V3PayscorePartner;
  'v3/payscore/partner/permissions/authorization-code': V3PayscorePartnerPermissionsAuthorizationCode;
  'v3/payscore/partner/serviceorder/{out_order_no}': V3PayscorePartnerServiceorderByOutOrderNo;
  'v3/payscore/partner/servicequotas': V3PayscorePartnerServicequotas;
  'v3/payscore/partner/servicequotas/service-id': V3PayscorePartnerServicequotasServiceId;
  'v3/payscore/payafter-orders/{out_order_no}': V3PayscorePayafterOrdersByOutOrderNo;
  'v3/payscore/permissions/authorization-code': V3PayscorePermissionsAuthorizationCode;
  'v3/payscore/permissions/openid': V3PayscorePermissionsOpenid;
  'v3/payscore/plan': V3PayscorePlan;
  'v3/payscore/plan/partner': V3PayscorePlanPartner;
  'v3/payscore/plan/partner/payscore-plans/merchant-plan-no': V3PayscorePlanPartnerPayscorePlansMerchantPlanNo;
  'v3/payscore/plan/payscore-plans/merchant-plan-no': V3PayscorePlanPayscorePlansMerchantPlanNo;
  'v3/payscore/serviceorder/{out_order_no}': V3PayscoreServiceorderByOutOrderNo;
  'v3/payscore/sign-plan': V3PayscoreSignPlan;
  'v3/payscore/sign-plan/partner': V3PayscoreSignPlanPartner;
  'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no': V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNo;
  'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no': V3PayscoreSignPlanUserSignPlansMerchantSignPlanNo;
  'v3/payscore/smartretail-orders/{out_order_no}': V3PayscoreSmartretailOrdersByOutOrderNo;
  'v3/payscore/users': V3PayscoreUsers;
  'v3/payscore/users/{openid}': V3PayscoreUsersByOpenid;
  'v3/payscore/users/{openid}/permissions': V3PayscoreUsersByOpenidPermissions;
  'v3/payscore/users/{openid}/permissions/{service_id}': V3PayscoreUsersByOpenidPermissionsByServiceId;
  'v3/platsolution': V3Platsolution;
  'v3/platsolution/ecommerce': V3PlatsolutionEcommerce;
  'v3/platsolution/ecommerce/bank-transfer-recharges': V3PlatsolutionEcommerceBankTransferRecharges;
  'v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no': V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNo;
  'v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid': V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchid;
  'v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}': V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchid;
  'v3/platsolution/ecommerce/mch-transfer': V3PlatsolutionEcommerceMchTransfer;
  'v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id': V3PlatsolutionEcommerceMchTransferCompensateBillsBillId;
  'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no': V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNo;
  'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillId;
  'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNo;
  'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no': V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNo;
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillId;
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNo;
  'v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id': V3PlatsolutionEcommerceMchTransferTransferBillsBillId;
  'v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no': V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNo;
  'v3/platsolution/ecommerce/recharge-employees/sub-mchid': V3PlatsolutionEcommerceRechargeEmployeesSubMchid;
  'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid': V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenid;
  'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}': V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenid;
  'v3/platsolution/ecommerce/recharges': V3PlatsolutionEcommerceRecharges;
  'v3/platsolution/ecommerce/recharges/out-recharge-no': V3PlatsolutionEcommerceRechargesOutRechargeNo;
  'v3/platsolution/ecommerce/settle': V3PlatsolutionEcommerceSettle;
  'v3/platsolution/ecommerce/withdraw': V3PlatsolutionEcommerceWithdraw;
  'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no': V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNo;
  'v3/platsolution/insurance': V3PlatsolutionInsurance;
  'v3/platsolution/insurance/mch-transfer': V3PlatsolutionInsuranceMchTransfer;
  'v3/platsolution/insurance/mch-transfer/batches': V3PlatsolutionInsuranceMchTransferBatches;
  'v3/platsolution/insurance/mch-transfer/batches/batch-id': V3PlatsolutionInsuranceMchTransferBatchesBatchId;
  'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details': V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetails;
  'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id': V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailId;
  'v3/platsolution/insurance/mch-transfer/batches/detail-receipts': V3PlatsolutionInsuranceMchTransferBatchesDetailReceipts;
  'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no': V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNo;
  'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}': V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo;
  'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no': V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo;
  'v3/platsolution/insurance/mch-transfer/batches/out-batch-no': V3PlatsolutionInsuranceMchTransferBatchesOutBatchNo;
  'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details': V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetails;
  'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no': V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo;
  'v3/platsolution/insurance/mch-transfer/batches/summary-receipts': V3PlatsolutionInsuranceMchTransferBatchesSummaryReceipts;
  'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no': V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNo;
  'v3/platsolution/insurance/mch-transfer/reservation': V3PlatsolutionInsuranceMchTransferReservation;
  'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no': V3PlatsolutionInsuranceMchTransferReservationOutReservationNo;
  'v3/platsolution/insurance/mch-transfer/reservation/reservation-id': V3PlatsolutionInsuranceMchTransferReservationReservationId;
  'v3/platsolution/mch-transfer': V3PlatsolutionMchTransfer;
  'v3/platsolution/mch-transfer/batches': V3PlatsolutionMchTransferBatches;
  'v3/platsolution/mch-transfer/batches/batch-id': V3PlatsolutionMchTransferBatchesBatchId;
  'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details': V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetails;
  'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id': V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailId;
  'v3/platsolution/mch-transfer/batches/detail-receipts': V3PlatsolutionMchTransferBatchesDetailReceipts;
  'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no': V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNo;
  'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}': V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo;
  'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no': V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo;
  'v3/platsolution/mch-transfer/batches/out-batch-no': V3PlatsolutionMchTransferBatchesOutBatchNo;
  'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details': V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetails;
  'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no': V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo;
  'v3/platsolution/mch-transfer/batches/summary-receipts': V3PlatsolutionMchTransferBatchesSummaryReceipts;
  'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no': V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNo;
  'v3/platsolution/mch-transfer/reservation': V3PlatsolutionMchTransferReservation;
  'v3/platsolution/mch-transfer/reservation/out-reservation-no': V3PlatsolutionMchTransferReservationOutReservationNo;
  'v3/platsolution/mch-transfer/reservation/reservation-id': V3PlatsolutionMchTransferReservationReservationId;
  'v3/profitsharing': V3Profitsharing;
  'v3/profitsharing/merchant-configs': V3ProfitsharingMerchantConfigs;
  'v3/profitsharing/receivers': V3ProfitsharingReceivers;
  'v3/profitsharing/transactions': V3ProfitsharingTransactions;
  'v3/profitsharing/transactions/{transaction_id}': V3ProfitsharingTransactionsByTransactionId;
  'v3/qrcode': V3Qrcode;
  'v3/qrcode/transactions/out-trade-no': V3QrcodeTransactionsOutTradeNo;
  'v3/qrcode/user-services': V3QrcodeUserServices;
  'v3/qrcode/user-services/contract-id': V3QrcodeUserServicesContractId;
  'v3/rate-activity': V3RateActivity;
  'v3/rate-activity/applications/id': V3RateActivityApplicationsId;
  'v3/realname': V3Realname;
  'v3/recharge': V3Recharge;
  'v3/recharge/bank-transfer-recharges': V3RechargeBankTransferRecharges;
  'v3/recharge/bank-transfer-recharges/out-recharge-no': V3RechargeBankTransferRechargesOutRechargeNo;
  'v3/refund': V3Refund;
  'v3/refund/domestic': V3RefundDomestic;
  'v3/refund/domestic/refunds/{refund_id}': V3RefundDomesticRefundsByRefundId;
  'v3/refunds/id': V3RefundsId;
  'v3/refunds/out-refund-no': V3RefundsOutRefundNo;
  'v3/repayment': V3Repayment;
  'v3/repayment/combine-transactions': V3RepaymentCombineTransactions;
  'v3/repayment/combine-transactions/partner': V3RepaymentCombineTransactionsPartner;
  'v3/repayment/combine-transactions/partner/out-trade-no': V3RepaymentCombineTransactionsPartnerOutTradeNo;
  'v3/security': V3Security;
  'v3/settle': V3Settle;
  'v3/smartguide': V3Smartguide;
  'v3/taxi-invoice': V3TaxiInvoice;
  'v3/taxi-invoice/attendance': V3TaxiInvoiceAttendance;
  'v3/taxi-invoice/driver': V3TaxiInvoiceDriver;
  'v3/taxi-invoice/drivers': V3TaxiInvoiceDrivers;
  'v3/taxi-invoice/taxi': V3TaxiInvoiceTaxi;
  'v3/taxi-invoice/taxi-companies': V3TaxiInvoiceTaxiCompanies;
  'v3/taxi-invoice/taxi-company': V3TaxiInvoiceTaxiCompany;
  'v3/taxi-invoice/taxies': V3TaxiInvoiceTaxies;
  'v3/taxi-invoice/user-taxi-order': V3TaxiInvoiceUserTaxiOrder;
  'v3/transaction-block': V3TransactionBlock;
  'v3/transaction-block/transaction-block-records': V3TransactionBlockTransactionBlockRecords;
  'v3/transaction-block/transaction-block-records/sub-mchid': V3TransactionBlockTransactionBlockRecordsSubMchid;
  'v3/transaction-block/transaction-block-submissions': V3TransactionBlockTransactionBlockSubmissions;
  'v3/transaction-block/transaction-block-submissions/sub-mchid': V3TransactionBlockTransactionBlockSubmissionsSubMchid;
  'v3/transactions': V3Transactions;
  'v3/transactions/id': V3TransactionsId;
  'v3/transactions/out-trade-no': V3TransactionsOutTradeNo;
  'v3/transfer': V3Transfer;
  'v3/transfer/batches/batch-id': V3TransferBatchesBatchId;
  'v3/transfer/batches/batch-id/{batch_id}/details': V3TransferBatchesBatchIdByBatchIdDetails;
  'v3/transfer/batches/batch-id/{batch_id}/details/detail-id': V3TransferBatchesBatchIdByBatchIdDetailsDetailId;
  'v3/transfer/batches/out-batch-no': V3TransferBatchesOutBatchNo;
  'v3/transfer/batches/out-batch-no/{out_batch_no}/details': V3TransferBatchesOutBatchNoByOutBatchNoDetails;
  'v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no': V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo;
  'v3/transfer-detail': V3TransferDetail;
  'v3/transferdownload': V3Transferdownload;
  'v3/vehicle': V3Vehicle;
  'v3/vehicle/etc': V3VehicleEtc;
  'v3/vehicle/etc/contracts': V3VehicleEtcContracts;
  'v3/vehicle/etc/transactions': V3VehicleEtcTransactions;
  'v3/vehicle/etc/transactions/id': V3VehicleEtcTransactionsId;
  'v3/vehicle/etc/transactions/out-trade-no': V3VehicleEtcTransactionsOutTradeNo;
  'v3/vehicle/etc/users': V3VehicleEtcUsers;
  'v3/vehicle/etc/users/{openid}': V3VehicleEtcUsersByOpenid;
  'v3/vehicle/parking': V3VehicleParking;
  'v3/vehicle/parking/services': V3VehicleParkingServices;
  'v3/vehicle/transactions': V3VehicleTransactions;
  'v3/vehicle/transactions/out-trade-no': V3VehicleTransactionsOutTradeNo;
  'v3/webizpay': V3Webizpay;
  'v3/webizpay/avail-mch-ranges/{range_id}': V3WebizpayAvailMchRangesByRangeId;
  'v3/webizpay/bill': V3WebizpayBill;
  'v3/webizpay/employees': V3WebizpayEmployees;
  'v3/webizpay/employees/{employee_id}': V3WebizpayEmployeesByEmployeeId;
  'v3/webizpay/employees/{employee_id}/out-quota-cards': V3WebizpayEmployeesByEmployeeIdOutQuotaCards;
  'v3/webizpay/stores': V3WebizpayStores;
  'v3/webizpay/users': V3WebizpayUsers;
  'v3/webizpay/users/{user_id}': V3WebizpayUsersByUserId;
}

export type { Brand, V2, V3 };
