// Generated from openapi/: do not edit, run `npm run generate`.

import type { Cards as BrandCardMemberCards } from './brand/card-member/cards';
import type { Media as BrandCardMemberMedia } from './brand/card-member/media';
import type { PreAuthTokens as BrandCardMemberPreAuthTokens } from './brand/card-member/pre-auth-tokens';
import type { UserCards as BrandCardMemberUserCards } from './brand/card-member/user-cards';
import type { UserFeeds as BrandCardMemberUserFeeds } from './brand/card-member/user-feeds';
import type { UserPoints as BrandCardMemberUserPoints } from './brand/card-member/user-points';
import type { ProductCoupon as BrandMarketingProductCoupon } from './brand/marketing/product-coupon';
import type { Brandstores as BrandStoreBrandstores } from './brand/store/brandstores';
import type { Node } from './core';
import type { Getaccesstoken as V2AppauthGetaccesstoken } from './v2/appauth/getaccesstoken';
import type { Micro as V2ApplymentMicro } from './v2/applyment/micro';
import type { Batchquerycomment as V2BillcommentspBatchquerycomment } from './v2/billcommentsp/batchquerycomment';
import type { Mch as V2CgiBinMch } from './v2/cgi-bin/mch';
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
import type { Promotion as V2MmpaymkttransfersPromotion } from './v2/mmpaymkttransfers/promotion';
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
import type { Partner as V2PapayPartner } from './v2/papay/partner';
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
import type { Partner as V2PayPartner } from './v2/pay/partner';
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
import type { Mch as V2SecapiMch } from './v2/secapi/mch';
import type { Mkt as V2SecapiMkt } from './v2/secapi/mkt';
import type { Pay as V2SecapiPay } from './v2/secapi/pay';
import type { Getrealnameinfo as V2SecsvcGetrealnameinfo } from './v2/secsvc/getrealnameinfo';
import type { Realnameauth as V2SecsvcRealnameauth } from './v2/secsvc/realnameauth';
import type { Authcodetoopenid as V2ToolsAuthcodetoopenid } from './v2/tools/authcodetoopenid';
import type { Shorturl as V2ToolsShorturl } from './v2/tools/shorturl';
import type { Partnerpay as V2TransitPartnerpay } from './v2/transit/partnerpay';
import type { Pay as V2TransitPay } from './v2/transit/pay';
import type { Queryorder as V2TransitQueryorder } from './v2/transit/queryorder';
import type { Partnerpay as V2VehiclePartnerpay } from './v2/vehicle/partnerpay';
import type { Pay as V2VehiclePay } from './v2/vehicle/pay';
import type { Cancelbill as V2WxvCancelbill } from './v2/wxv/cancelbill';
import type { Changerentmoney as V2WxvChangerentmoney } from './v2/wxv/changerentmoney';
import type { Createhotelbill as V2WxvCreatehotelbill } from './v2/wxv/createhotelbill';
import type { Createrentbill as V2WxvCreaterentbill } from './v2/wxv/createrentbill';
import type { Finishhotelbill as V2WxvFinishhotelbill } from './v2/wxv/finishhotelbill';
import type { Finishrentbill as V2WxvFinishrentbill } from './v2/wxv/finishrentbill';
import type { Queryhotelbill as V2WxvQueryhotelbill } from './v2/wxv/queryhotelbill';
import type { Queryrentbill as V2WxvQueryrentbill } from './v2/wxv/queryrentbill';
import type { Apiv2getsignkey as V2XdcApiv2getsignkey } from './v2/xdc/apiv2getsignkey';
import type { Apiv2sandbox as V2XdcApiv2sandbox } from './v2/xdc/apiv2sandbox';
import type { Receipts as V3AbnormalFundProcessingReceipts } from './v3/abnormal-fund-processing/receipts';
import type { WbChannel as V3AggracctBcWbChannel } from './v3/aggracct-bc/wb-channel';
import type { SubMerchants as V3Apply4subSubMerchants } from './v3/apply4sub/sub_merchants';
import type { Applyment as V3Apply4subjectApplyment } from './v3/apply4subject/applyment';
import type { Applyment as V3Applyment4subApplyment } from './v3/applyment4sub/applyment';
import type { Receipt as V3BankBatchTransferReceipt } from './v3/bank-batch-transfer/receipt';
import type { Batches as V3BankTransferBatches } from './v3/bank-transfer/batches';
import type { Fundflowbill as V3BillFundflowbill } from './v3/bill/fundflowbill';
import type { SubMerchantFundflowbill as V3BillSubMerchantFundflowbill } from './v3/bill/sub-merchant-fundflowbill';
import type { Tradebill as V3BillTradebill } from './v3/bill/tradebill';
import type { File as V3BilldownloadFile } from './v3/billdownload/file';
import type { Partner as V3BrandBasicPartner } from './v3/brand-basic/partner';
import type { Applyments as V3BrandApplyments } from './v3/brand/applyments';
import type { Card as V3BrandCard } from './v3/brand/card';
import type { Marketing as V3BrandMarketing } from './v3/brand/marketing';
import type { Partner as V3BrandPartner } from './v3/brand/partner';
import type { Profitsharing as V3BrandProfitsharing } from './v3/brand/profitsharing';
import type { Parkings as V3BusinesscircleParkings } from './v3/businesscircle/parkings';
import type { Points as V3BusinesscirclePoints } from './v3/businesscircle/points';
import type { UserAuthorizations as V3BusinesscircleUserAuthorizations } from './v3/businesscircle/user-authorizations';
import type { Users as V3BusinesscircleUsers } from './v3/businesscircle/users';
import type { Capitallhh as V3CapitalCapitallhh } from './v3/capital/capitallhh';
import type { Orders as V3CateringOrders } from './v3/catering/orders';
import type { Certificates as V3Certificates } from './v3/certificates';
import type { App as V3CombineTransactionsApp } from './v3/combine-transactions/app';
import type { H5 as V3CombineTransactionsH5 } from './v3/combine-transactions/h5';
import type { Id as V3CombineTransactionsId } from './v3/combine-transactions/id';
import type { Jsapi as V3CombineTransactionsJsapi } from './v3/combine-transactions/jsapi';
import type { Miniprogram as V3CombineTransactionsMiniprogram } from './v3/combine-transactions/miniprogram';
import type { Native as V3CombineTransactionsNative } from './v3/combine-transactions/native';
import type { OutTradeNo as V3CombineTransactionsOutTradeNo } from './v3/combine-transactions/out-trade-no';
import type { InactiveMerchantIdentityVerification as V3ComplianceInactiveMerchantIdentityVerification } from './v3/compliance/inactive-merchant-identity-verification';
import type { Partner as V3CreditRepaymentPartner } from './v3/credit-repayment/partner';
import type { Orders as V3CustomsOrders } from './v3/customs/orders';
import type { Redeclare as V3CustomsRedeclare } from './v3/customs/redeclare';
import type { VerifyCertificate as V3CustomsVerifyCertificate } from './v3/customs/verify-certificate';
import type { Cards as V3DiscountCardCards } from './v3/discount-card/cards';
import type { Orders as V3DiscountCardOrders } from './v3/discount-card/orders';
import type { Charge as V3EbikeCharge } from './v3/ebike/charge';
import type { Account as V3EcommerceAccount } from './v3/ecommerce/account';
import type { Applyments as V3EcommerceApplyments } from './v3/ecommerce/applyments';
import type { Bill as V3EcommerceBill } from './v3/ecommerce/bill';
import type { CombinePapay as V3EcommerceCombinePapay } from './v3/ecommerce/combine-papay';
import type { Fund as V3EcommerceFund } from './v3/ecommerce/fund';
import type { IndividualContracts as V3EcommerceIndividualContracts } from './v3/ecommerce/individual-contracts';
import type { MchTransfer as V3EcommerceMchTransfer } from './v3/ecommerce/mch-transfer';
import type { Profitsharing as V3EcommerceProfitsharing } from './v3/ecommerce/profitsharing';
import type { Refunds as V3EcommerceRefunds } from './v3/ecommerce/refunds';
import type { SubjectSubMerchants as V3EcommerceSubjectSubMerchants } from './v3/ecommerce/subject-sub-merchants';
import type { Subsidies as V3EcommerceSubsidies } from './v3/ecommerce/subsidies';
import type { Contracts as V3EduPapayContracts } from './v3/edu-papay/contracts';
import type { Transactions as V3EduPapayTransactions } from './v3/edu-papay/transactions';
import type { User as V3EduPapayUser } from './v3/edu-papay/user';
import type { UserNotifications as V3EduPapayUserNotifications } from './v3/edu-papay/user-notifications';
import type { Orders as V3EduStarOrders } from './v3/edu-star/orders';
import type { Users as V3EduStarUsers } from './v3/edu-star/users';
import type { Contracts as V3EduschoolpayContracts } from './v3/eduschoolpay/contracts';
import type { Transactions as V3EduschoolpayTransactions } from './v3/eduschoolpay/transactions';
import type { Users as V3EduschoolpayUsers } from './v3/eduschoolpay/users';
import type { Users as V3ExpressUsers } from './v3/express/users';
import type { Users as V3FacemchUsers } from './v3/facemch/users';
import type { BrandRedpacket as V3FundAppBrandRedpacket } from './v3/fund-app/brand-redpacket';
import type { MchTransfer as V3FundAppMchTransfer } from './v3/fund-app/mch-transfer';
import type { BillDownloadUrl as V3FundsToOverseaBillDownloadUrl } from './v3/funds-to-oversea/bill-download-url';
import type { Orders as V3FundsToOverseaOrders } from './v3/funds-to-oversea/orders';
import type { Return as V3FundsToOverseaReturn } from './v3/funds-to-oversea/return';
import type { Transactions as V3FundsToOverseaTransactions } from './v3/funds-to-oversea/transactions';
import type { Certificates as V3GlobalCertificates } from './v3/global/certificates';
import type { Customs as V3GlobalCustoms } from './v3/global/customs';
import type { Merchant as V3GlobalMerchant } from './v3/global/merchant';
import type { MerchantService as V3GlobalMerchantService } from './v3/global/merchant-service';
import type { MerchantStorage as V3GlobalMerchantStorage } from './v3/global/merchant-storage';
import type { Merchants as V3GlobalMerchants } from './v3/global/merchants';
import type { Micropay as V3GlobalMicropay } from './v3/global/micropay';
import type { Papay as V3GlobalPapay } from './v3/global/papay';
import type { ProfitSharing as V3GlobalProfitSharing } from './v3/global/profit-sharing';
import type { Refund as V3GlobalRefund } from './v3/global/refund';
import type { Refunds as V3GlobalRefunds } from './v3/global/refunds';
import type { Settle as V3GlobalSettle } from './v3/global/settle';
import type { Statements as V3GlobalStatements } from './v3/global/statements';
import type { Transactions as V3GlobalTransactions } from './v3/global/transactions';
import type { Merchants as V3GoldplanMerchants } from './v3/goldplan/merchants';
import type { Subsidy as V3GovSubsidy } from './v3/gov/subsidy';
import type { InsuranceOrders as V3HirePowerBankInsuranceOrders } from './v3/hire-power-bank/insurance-orders';
import type { UserQualifications as V3HirePowerBankUserQualifications } from './v3/hire-power-bank/user-qualifications';
import type { Tokens as V3IndustryCouponTokens } from './v3/industry-coupon/tokens';
import type { RetailIndustry as V3IndustryRebateRetailIndustry } from './v3/industry-rebate/retail-industry';
import type { Transactions as V3IndustryRebateTransactions } from './v3/industry-rebate/transactions';
import type { Deduct as V3InspolicymgrDeduct } from './v3/inspolicymgr/deduct';
import type { DeviceInspections as V3IotmanageDeviceInspections } from './v3/iotmanage/device-inspections';
import type { Devices as V3IotmanageDevices } from './v3/iotmanage/devices';
import type { Brands as V3LovefeastBrands } from './v3/lovefeast/brands';
import type { Users as V3LovefeastUsers } from './v3/lovefeast/users';
import type { Bank as V3MarketingBank } from './v3/marketing/bank';
import type { BankFavor as V3MarketingBankFavor } from './v3/marketing/bank-favor';
import type { Busifavor as V3MarketingBusifavor } from './v3/marketing/busifavor';
import type { Favor as V3MarketingFavor } from './v3/marketing/favor';
import type { GoodsSubsidyActivity as V3MarketingGoodsSubsidyActivity } from './v3/marketing/goods-subsidy-activity';
import type { MembercardActivity as V3MarketingMembercardActivity } from './v3/marketing/membercard-activity';
import type { MembercardOpen as V3MarketingMembercardOpen } from './v3/marketing/membercard-open';
import type { Partner as V3MarketingPartner } from './v3/marketing/partner';
import type { Partnerships as V3MarketingPartnerships } from './v3/marketing/partnerships';
import type { Paygiftactivity as V3MarketingPaygiftactivity } from './v3/marketing/paygiftactivity';
import type { ShoppingReceipt as V3MarketingShoppingReceipt } from './v3/marketing/shopping-receipt';
import type { WeeklyDiscount as V3MarketingWeeklyDiscount } from './v3/marketing/weekly-discount';
import type { WithdrawFavor as V3MarketingWithdrawFavor } from './v3/marketing/withdraw-favor';
import type { MchManageRecords as V3MchManageMchManageRecords } from './v3/mch-manage/mch-manage-records';
import type { SubmissionFiles as V3MchManageSubmissionFiles } from './v3/mch-manage/submission-files';
import type { EnhancedDueDiligence as V3MchOperationManageEnhancedDueDiligence } from './v3/mch-operation-manage/enhanced-due-diligence';
import type { MerchantLimitations as V3MchOperationManageMerchantLimitations } from './v3/mch-operation-manage/merchant-limitations';
import type { Risk as V3MchOperateRisk } from './v3/mch_operate/risk';
import type { Mchcontactalterapplyment as V3MchalterapplyMchcontactalterapplyment } from './v3/mchalterapply/mchcontactalterapplyment';
import type { Mchsubjectalterapplyment as V3MchalterapplyMchsubjectalterapplyment } from './v3/mchalterapply/mchsubjectalterapplyment';
import type { Merchantnamealterapplyment as V3MchalterapplyMerchantnamealterapplyment } from './v3/mchalterapply/merchantnamealterapplyment';
import type { Orders as V3MedInsOrders } from './v3/med-ins/orders';
import type { Refunds as V3MedInsRefunds } from './v3/med-ins/refunds';
import type { EcTradeRisk as V3MerchantRiskManageEcTradeRisk } from './v3/merchant-risk-manage/ec-trade-risk';
import type { ReportTradeUnionInformation as V3MerchantRiskManageReportTradeUnionInformation } from './v3/merchant-risk-manage/report-trade-union-information';
import type { TradeRiskInformation as V3MerchantRiskManageTradeRiskInformation } from './v3/merchant-risk-manage/trade-risk-information';
import type { TradeRiskResult as V3MerchantRiskManageTradeRiskResult } from './v3/merchant-risk-manage/trade-risk-result';
import type { ViolationNotifications as V3MerchantRiskManageViolationNotifications } from './v3/merchant-risk-manage/violation-notifications';
import type { ComplaintNotifications as V3MerchantServiceComplaintNotifications } from './v3/merchant-service/complaint-notifications';
import type { Complaints as V3MerchantServiceComplaints } from './v3/merchant-service/complaints';
import type { ComplaintsV2 as V3MerchantServiceComplaintsV2 } from './v3/merchant-service/complaints-v2';
import type { Feedbacks as V3MerchantServiceFeedbacks } from './v3/merchant-service/feedbacks';
import type { Images as V3MerchantServiceImages } from './v3/merchant-service/images';
import type { MerchantSettleRuleApplications as V3MerchantSettlementMerchantSettleRuleApplications } from './v3/merchant-settlement/merchant-settle-rule-applications';
import type { Stores as V3MerchantStoreStores } from './v3/merchant-store/stores';
import type { Fund as V3MerchantFund } from './v3/merchant/fund';
import type { Media as V3MerchantMedia } from './v3/merchant/media';
import type { Merchant as V3MerchantfundMerchant } from './v3/merchantfund/merchant';
import type { Partner as V3MerchantfundPartner } from './v3/merchantfund/partner';
import type { Merchants as V3Merchants } from './v3/merchants';
import type { Stocks as V3MultiuseStocks } from './v3/multiuse/stocks';
import type { Users as V3MultiuseUsers } from './v3/multiuse/users';
import type { CardTemplate as V3NewTaxControlFapiaoCardTemplate } from './v3/new-tax-control-fapiao/card-template';
import type { FapiaoApplications as V3NewTaxControlFapiaoFapiaoApplications } from './v3/new-tax-control-fapiao/fapiao-applications';
import type { Fapiaomerchant as V3NewTaxControlFapiaoFapiaomerchant } from './v3/new-tax-control-fapiao/fapiaomerchant';
import type { Merchant as V3NewTaxControlFapiaoMerchant } from './v3/new-tax-control-fapiao/merchant';
import type { UserTitle as V3NewTaxControlFapiaoUserTitle } from './v3/new-tax-control-fapiao/user-title';
import type { Authinfo as V3OfflinefaceAuthinfo } from './v3/offlineface/authinfo';
import type { Contracts as V3OfflinefaceContracts } from './v3/offlineface/contracts';
import type { FaceCollections as V3OfflinefaceFaceCollections } from './v3/offlineface/face-collections';
import type { RepaymentUrl as V3OfflinefaceRepaymentUrl } from './v3/offlineface/repayment-url';
import type { Transactions as V3OfflinefaceTransactions } from './v3/offlineface/transactions';
import type { Organizations as V3OfflinefacemchOrganizations } from './v3/offlinefacemch/organizations';
import type { Tokens as V3OfflinefacemchTokens } from './v3/offlinefacemch/tokens';
import type { Authorization as V3PalmserviceAuthorization } from './v3/palmservice/authorization';
import type { Contracts as V3PapayContracts } from './v3/papay/contracts';
import type { InsurancePay as V3PapayInsurancePay } from './v3/papay/insurance-pay';
import type { InsuranceSign as V3PapayInsuranceSign } from './v3/papay/insurance-sign';
import type { Pay as V3PapayPay } from './v3/papay/pay';
import type { ScheduledDeductSign as V3PapayScheduledDeductSign } from './v3/papay/scheduled-deduct-sign';
import type { Sign as V3PapaySign } from './v3/papay/sign';
import type { Reminders as V3ParkingReminders } from './v3/parking/reminders';
import type { Contracts as V3PartnerPapayContracts } from './v3/partner-papay/contracts';
import type { Batches as V3PartnerTransferBatches } from './v3/partner-transfer/batches';
import type { Contracts as V3PasswordExemptContractContracts } from './v3/password-exempt-contract/contracts';
import type { OpenScenarioSpeaker as V3PayDevicesOpenScenarioSpeaker } from './v3/pay-devices/open-scenario-speaker';
import type { OpenScenarioSpeakerorder as V3PayDevicesOpenScenarioSpeakerorder } from './v3/pay-devices/open-scenario-speakerorder';
import type { Printers as V3PayDevicesPrinters } from './v3/pay-devices/printers';
import type { AcquiringBank as V3PayAcquiringBank } from './v3/pay/acquiring-bank';
import type { Instal as V3PayInstal } from './v3/pay/instal';
import type { Partner as V3PayPartner } from './v3/pay/partner';
import type { Transactions as V3PayTransactions } from './v3/pay/transactions';
import type { Authentications as V3PayrollCardAuthentications } from './v3/payroll-card/authentications';
import type { Relations as V3PayrollCardRelations } from './v3/payroll-card/relations';
import type { Tokens as V3PayrollCardTokens } from './v3/payroll-card/tokens';
import type { TransferBatches as V3PayrollCardTransferBatches } from './v3/payroll-card/transfer-batches';
import type { Wesure as V3PayrollCardWesure } from './v3/payroll-card/wesure';
import type { Acquiringbank as V3PayscoreAcquiringbank } from './v3/payscore/acquiringbank';
import type { MerchantBill as V3PayscoreMerchantBill } from './v3/payscore/merchant-bill';
import type { Oversea as V3PayscoreOversea } from './v3/payscore/oversea';
import type { Partner as V3PayscorePartner } from './v3/payscore/partner';
import type { PayafterOrders as V3PayscorePayafterOrders } from './v3/payscore/payafter-orders';
import type { Permissions as V3PayscorePermissions } from './v3/payscore/permissions';
import type { Plan as V3PayscorePlan } from './v3/payscore/plan';
import type { Serviceorder as V3PayscoreServiceorder } from './v3/payscore/serviceorder';
import type { Servicepayondeliveryorder as V3PayscoreServicepayondeliveryorder } from './v3/payscore/servicepayondeliveryorder';
import type { SignPlan as V3PayscoreSignPlan } from './v3/payscore/sign-plan';
import type { SmartretailOrders as V3PayscoreSmartretailOrders } from './v3/payscore/smartretail-orders';
import type { UserServiceState as V3PayscoreUserServiceState } from './v3/payscore/user-service-state';
import type { Users as V3PayscoreUsers } from './v3/payscore/users';
import type { Ecommerce as V3PlatsolutionEcommerce } from './v3/platsolution/ecommerce';
import type { Insurance as V3PlatsolutionInsurance } from './v3/platsolution/insurance';
import type { MchTransfer as V3PlatsolutionMchTransfer } from './v3/platsolution/mch-transfer';
import type { Bills as V3ProfitsharingBills } from './v3/profitsharing/bills';
import type { MerchantConfigs as V3ProfitsharingMerchantConfigs } from './v3/profitsharing/merchant-configs';
import type { Orders as V3ProfitsharingOrders } from './v3/profitsharing/orders';
import type { Receivers as V3ProfitsharingReceivers } from './v3/profitsharing/receivers';
import type { ReturnOrders as V3ProfitsharingReturnOrders } from './v3/profitsharing/return-orders';
import type { Transactions as V3ProfitsharingTransactions } from './v3/profitsharing/transactions';
import type { Transactions as V3QrcodeTransactions } from './v3/qrcode/transactions';
import type { UserServices as V3QrcodeUserServices } from './v3/qrcode/user-services';
import type { Applications as V3RateActivityApplications } from './v3/rate-activity/applications';
import type { Verify as V3RealnameVerify } from './v3/realname/verify';
import type { BankTransferRecharges as V3RechargeBankTransferRecharges } from './v3/recharge/bank-transfer-recharges';
import type { Domestic as V3RefundDomestic } from './v3/refund/domestic';
import type { Refunds as V3Refunds } from './v3/refunds';
import type { CombineTransactions as V3RepaymentCombineTransactions } from './v3/repayment/combine-transactions';
import type { Echo as V3SecurityEcho } from './v3/security/echo';
import type { Settlements as V3SettleSettlements } from './v3/settle/settlements';
import type { Guides as V3SmartguideGuides } from './v3/smartguide/guides';
import type { Statements as V3Statements } from './v3/statements';
import type { Attendance as V3TaxiInvoiceAttendance } from './v3/taxi-invoice/attendance';
import type { Cards as V3TaxiInvoiceCards } from './v3/taxi-invoice/cards';
import type { Driver as V3TaxiInvoiceDriver } from './v3/taxi-invoice/driver';
import type { Drivers as V3TaxiInvoiceDrivers } from './v3/taxi-invoice/drivers';
import type { Taxi as V3TaxiInvoiceTaxi } from './v3/taxi-invoice/taxi';
import type { TaxiCompanies as V3TaxiInvoiceTaxiCompanies } from './v3/taxi-invoice/taxi-companies';
import type { TaxiCompany as V3TaxiInvoiceTaxiCompany } from './v3/taxi-invoice/taxi-company';
import type { Taxies as V3TaxiInvoiceTaxies } from './v3/taxi-invoice/taxies';
import type { UserTaxiOrder as V3TaxiInvoiceUserTaxiOrder } from './v3/taxi-invoice/user-taxi-order';
import type { UserTaxiOrders as V3TaxiInvoiceUserTaxiOrders } from './v3/taxi-invoice/user-taxi-orders';
import type { TransactionBlockRecords as V3TransactionBlockTransactionBlockRecords } from './v3/transaction-block/transaction-block-records';
import type { TransactionBlockSubmissions as V3TransactionBlockTransactionBlockSubmissions } from './v3/transaction-block/transaction-block-submissions';
import type { App as V3TransactionsApp } from './v3/transactions/app';
import type { Id as V3TransactionsId } from './v3/transactions/id';
import type { Jsapi as V3TransactionsJsapi } from './v3/transactions/jsapi';
import type { Micropay as V3TransactionsMicropay } from './v3/transactions/micropay';
import type { Mweb as V3TransactionsMweb } from './v3/transactions/mweb';
import type { Native as V3TransactionsNative } from './v3/transactions/native';
import type { OutTradeNo as V3TransactionsOutTradeNo } from './v3/transactions/out-trade-no';
import type { ElectronicReceipts as V3TransferDetailElectronicReceipts } from './v3/transfer-detail/electronic-receipts';
import type { Batches as V3TransferBatches } from './v3/transfer/batches';
import type { BillReceipt as V3TransferBillReceipt } from './v3/transfer/bill-receipt';
import type { Elecvoucherfile as V3TransferdownloadElecvoucherfile } from './v3/transferdownload/elecvoucherfile';
import type { Signfile as V3TransferdownloadSignfile } from './v3/transferdownload/signfile';
import type { Etc as V3VehicleEtc } from './v3/vehicle/etc';
import type { Parking as V3VehicleParking } from './v3/vehicle/parking';
import type { Transactions as V3VehicleTransactions } from './v3/vehicle/transactions';
import type { AvailMchRanges as V3WebizpayAvailMchRanges } from './v3/webizpay/avail-mch-ranges';
import type { Bill as V3WebizpayBill } from './v3/webizpay/bill';
import type { Employees as V3WebizpayEmployees } from './v3/webizpay/employees';
import type { Stores as V3WebizpayStores } from './v3/webizpay/stores';
import type { Users as V3WebizpayUsers } from './v3/webizpay/users';

/**
 * 品牌
 *
 * `brand`
 */
export interface Brand extends Node {
  /** 商家名片会员 */
  readonly cardMember: BrandCardMember;
  /** 品牌营销 */
  readonly marketing: BrandMarketing;
  /** 品牌门店 */
  readonly store: BrandStore;
}

/**
 * 商家名片会员
 *
 * `brand/card-member`
 */
export interface BrandCardMember extends Node {
  readonly cards: BrandCardMemberCards;
  readonly media: BrandCardMemberMedia;
  readonly preAuthTokens: BrandCardMemberPreAuthTokens;
  readonly userCards: BrandCardMemberUserCards;
  readonly userFeeds: BrandCardMemberUserFeeds;
  readonly userPoints: BrandCardMemberUserPoints;
}

/**
 * 品牌营销
 *
 * `brand/marketing`
 */
export interface BrandMarketing extends Node {
  /** 商品券 */
  readonly productCoupon: BrandMarketingProductCoupon;
}

/**
 * 品牌门店
 *
 * `brand/store`
 */
export interface BrandStore extends Node {
  readonly brandstores: BrandStoreBrandstores;
}

/**
 * APIv2
 *
 * `v2`
 */
export interface V2 extends Node {
  /** 授权 */
  readonly appauth: V2Appauth;
  /** 小微商户进件 */
  readonly applyment: V2Applyment;
  /** 订单评价 */
  readonly billcommentsp: V2Billcommentsp;
  /** 清关报关 */
  readonly cgiBin: V2CgiBin;
  /** 押金支付 */
  readonly deposit: V2Deposit;
  /** 刷脸支付 */
  readonly face: V2Face;
  /** 资金提现 */
  readonly fund: V2Fund;
  /** 商户风险管理 */
  readonly mchrisk: V2Mchrisk;
  /** 现金红包与代金券 */
  readonly mmpaymkttransfers: V2Mmpaymkttransfers;
  /** 付款到银行卡 */
  readonly mmpaysptrans: V2Mmpaysptrans;
  /** 委托代扣 */
  readonly papay: V2Papay;
  /** 支付 */
  readonly pay: V2Pay;
  /** 交易保障 */
  readonly payitil: V2Payitil;
  /** 风险与密钥 */
  readonly risk: V2Risk;
  /** 安全接口 */
  readonly secapi: V2Secapi;
  /** 实名验证 */
  readonly secsvc: V2Secsvc;
  /** 工具 */
  readonly tools: V2Tools;
  /** 乘车码 */
  readonly transit: V2Transit;
  /** 车主服务 */
  readonly vehicle: V2Vehicle;
  /** 微信支付分（租借、速住） */
  readonly wxv: V2Wxv;
  /** APIv2 沙箱 */
  readonly xdc: V2Xdc;
}

/**
 * 授权
 *
 * `v2/appauth`
 */
export interface V2Appauth extends Node {
  readonly getaccesstoken: V2AppauthGetaccesstoken;
}

/**
 * 小微商户进件
 *
 * `v2/applyment`
 */
export interface V2Applyment extends Node {
  readonly micro: V2ApplymentMicro;
}

/**
 * 订单评价
 *
 * `v2/billcommentsp`
 */
export interface V2Billcommentsp extends Node {
  readonly batchquerycomment: V2BillcommentspBatchquerycomment;
}

/**
 * 清关报关
 *
 * `v2/cgi-bin`
 */
export interface V2CgiBin extends Node {
  readonly mch: V2CgiBinMch;
}

/**
 * 押金支付
 *
 * `v2/deposit`
 */
export interface V2Deposit extends Node {
  readonly consume: V2DepositConsume;
  readonly facepay: V2DepositFacepay;
  readonly micropay: V2DepositMicropay;
  readonly orderquery: V2DepositOrderquery;
  readonly refund: V2DepositRefund;
  readonly refundquery: V2DepositRefundquery;
  readonly reverse: V2DepositReverse;
  readonly unifiedorder: V2DepositUnifiedorder;
}

/**
 * 刷脸支付
 *
 * `v2/face`
 */
export interface V2Face extends Node {
  readonly get_wxpayface_authinfo: V2FaceGetWxpayfaceAuthinfo;
}

/**
 * 资金提现
 *
 * `v2/fund`
 */
export interface V2Fund extends Node {
  readonly queryautowithdrawbydate: V2FundQueryautowithdrawbydate;
  readonly reautowithdrawbydate: V2FundReautowithdrawbydate;
}

/**
 * 商户风险管理
 *
 * `v2/mchrisk`
 */
export interface V2Mchrisk extends Node {
  readonly bankquerymchauditinfo: V2MchriskBankquerymchauditinfo;
  readonly channelquerymchauditinfo: V2MchriskChannelquerymchauditinfo;
  readonly querymchrisk: V2MchriskQuerymchrisk;
  readonly setmchriskcallback: V2MchriskSetmchriskcallback;
  readonly syncmchriskresult: V2MchriskSyncmchriskresult;
}

/**
 * 现金红包与代金券
 *
 * `v2/mmpaymkttransfers`
 */
export interface V2Mmpaymkttransfers extends Node {
  readonly gethbinfo: V2MmpaymkttransfersGethbinfo;
  readonly gettransferinfo: V2MmpaymkttransfersGettransferinfo;
  /** 付款到零钱 */
  readonly promotion: V2MmpaymkttransfersPromotion;
  readonly query_coupon_stock: V2MmpaymkttransfersQueryCouponStock;
  readonly querycouponsinfo: V2MmpaymkttransfersQuerycouponsinfo;
  readonly queryworkwxredpack: V2MmpaymkttransfersQueryworkwxredpack;
  readonly send_coupon: V2MmpaymkttransfersSendCoupon;
  readonly sendgroupredpack: V2MmpaymkttransfersSendgroupredpack;
  readonly sendminiprogramhb: V2MmpaymkttransfersSendminiprogramhb;
  readonly sendredpack: V2MmpaymkttransfersSendredpack;
  readonly sendworkwxredpack: V2MmpaymkttransfersSendworkwxredpack;
}

/**
 * 付款到银行卡
 *
 * `v2/mmpaysptrans`
 */
export interface V2Mmpaysptrans extends Node {
  readonly pay_bank: V2MmpaysptransPayBank;
  readonly query_bank: V2MmpaysptransQueryBank;
}

/**
 * 委托代扣
 *
 * `v2/papay`
 */
export interface V2Papay extends Node {
  readonly deletecontract: V2PapayDeletecontract;
  readonly h5entrustweb: V2PapayH5entrustweb;
  /** 委托代扣（服务商） */
  readonly partner: V2PapayPartner;
  readonly preentrustweb: V2PapayPreentrustweb;
  readonly querycontract: V2PapayQuerycontract;
}

/**
 * 支付
 *
 * `v2/pay`
 */
export interface V2Pay extends Node {
  readonly closecombinedorder: V2PayClosecombinedorder;
  readonly closeorder: V2PayCloseorder;
  readonly combinedorder: V2PayCombinedorder;
  readonly contractorder: V2PayContractorder;
  readonly downloadbill: V2PayDownloadbill;
  readonly downloadfundflow: V2PayDownloadfundflow;
  readonly facepay: V2PayFacepay;
  readonly facepayquery: V2PayFacepayquery;
  readonly micropay: V2PayMicropay;
  readonly orderquery: V2PayOrderquery;
  readonly paporderquery: V2PayPaporderquery;
  readonly pappayapply: V2PayPappayapply;
  /** 委托代扣（服务商） */
  readonly partner: V2PayPartner;
  readonly profitsharingaddreceiver: V2PayProfitsharingaddreceiver;
  readonly profitsharingmerchantratioquery: V2PayProfitsharingmerchantratioquery;
  readonly profitsharingorderamountquery: V2PayProfitsharingorderamountquery;
  readonly profitsharingquery: V2PayProfitsharingquery;
  readonly profitsharingremovereceiver: V2PayProfitsharingremovereceiver;
  readonly profitsharingreturnquery: V2PayProfitsharingreturnquery;
  readonly querycombinedorder: V2PayQuerycombinedorder;
  readonly queryexchagerate: V2PayQueryexchagerate;
  readonly refundquery: V2PayRefundquery;
  readonly refundqueryv2: V2PayRefundqueryv2;
  readonly settlementquery: V2PaySettlementquery;
  readonly unifiedorder: V2PayUnifiedorder;
}

/**
 * 交易保障
 *
 * `v2/payitil`
 */
export interface V2Payitil extends Node {
  readonly report: V2PayitilReport;
}

/**
 * 风险与密钥
 *
 * `v2/risk`
 */
export interface V2Risk extends Node {
  readonly getcertficates: V2RiskGetcertficates;
  readonly getpublickey: V2RiskGetpublickey;
  readonly getviolation: V2RiskGetviolation;
}

/**
 * 安全接口
 *
 * `v2/secapi`
 */
export interface V2Secapi extends Node {
  /** 特约商户管理 */
  readonly mch: V2SecapiMch;
  /** 特约商户管理 */
  readonly mkt: V2SecapiMkt;
  /** 撤销、退款与分账 */
  readonly pay: V2SecapiPay;
}

/**
 * 实名验证
 *
 * `v2/secsvc`
 */
export interface V2Secsvc extends Node {
  readonly getrealnameinfo: V2SecsvcGetrealnameinfo;
  readonly realnameauth: V2SecsvcRealnameauth;
}

/**
 * 工具
 *
 * `v2/tools`
 */
export interface V2Tools extends Node {
  readonly authcodetoopenid: V2ToolsAuthcodetoopenid;
  readonly shorturl: V2ToolsShorturl;
}

/**
 * 乘车码
 *
 * `v2/transit`
 */
export interface V2Transit extends Node {
  readonly partnerpay: V2TransitPartnerpay;
  readonly pay: V2TransitPay;
  readonly queryorder: V2TransitQueryorder;
}

/**
 * 车主服务
 *
 * `v2/vehicle`
 */
export interface V2Vehicle extends Node {
  readonly partnerpay: V2VehiclePartnerpay;
  readonly pay: V2VehiclePay;
}

/**
 * 微信支付分（租借、速住）
 *
 * `v2/wxv`
 */
export interface V2Wxv extends Node {
  readonly cancelbill: V2WxvCancelbill;
  readonly changerentmoney: V2WxvChangerentmoney;
  readonly createhotelbill: V2WxvCreatehotelbill;
  readonly createrentbill: V2WxvCreaterentbill;
  readonly finishhotelbill: V2WxvFinishhotelbill;
  readonly finishrentbill: V2WxvFinishrentbill;
  readonly queryhotelbill: V2WxvQueryhotelbill;
  readonly queryrentbill: V2WxvQueryrentbill;
}

/**
 * APIv2 沙箱
 *
 * `v2/xdc`
 */
export interface V2Xdc extends Node {
  readonly apiv2getsignkey: V2XdcApiv2getsignkey;
  readonly apiv2sandbox: V2XdcApiv2sandbox;
}

/**
 * APIv3
 *
 * `v3`
 */
export interface V3 extends Node {
  /** 在途异常资金处理 */
  readonly abnormalFundProcessing: V3AbnormalFundProcessing;
  /** 收付通聚合账户 */
  readonly aggracctBc: V3AggracctBc;
  /** 特约商户进件 */
  readonly apply4sub: V3Apply4sub;
  /** 商户开户意愿确认 */
  readonly apply4subject: V3Apply4subject;
  /** 特约商户进件 */
  readonly applyment4sub: V3Applyment4sub;
  /** 银行批量转账回单 */
  readonly bankBatchTransfer: V3BankBatchTransfer;
  /** 银行批量转账 */
  readonly bankTransfer: V3BankTransfer;
  /** 账单 */
  readonly bill: V3Bill;
  /** 下载账单 */
  readonly billdownload: V3Billdownload;
  /** 品牌 */
  readonly brand: V3Brand;
  /** 品牌服务商授权 */
  readonly brandBasic: V3BrandBasic;
  /** 智慧商圈 */
  readonly businesscircle: V3Businesscircle;
  /** 银行与地区查询 */
  readonly capital: V3Capital;
  /** 扫码点餐 */
  readonly catering: V3Catering;
  /** 平台证书 */
  readonly certificates: V3Certificates;
  /** 合单支付 */
  readonly combineTransactions: V3CombineTransactions;
  /** 不活跃商户身份核实 */
  readonly compliance: V3Compliance;
  /** 信用卡还款 */
  readonly creditRepayment: V3CreditRepayment;
  /** 海关报关 */
  readonly customs: V3Customs;
  /** 先享卡 */
  readonly discountCard: V3DiscountCard;
  /** 充电自行车 */
  readonly ebike: V3Ebike;
  /** 平台收付通 */
  readonly ecommerce: V3Ecommerce;
  /** 教育通 */
  readonly eduPapay: V3EduPapay;
  /** 教育之星 */
  readonly eduStar: V3EduStar;
  /** 校园轻松付 */
  readonly eduschoolpay: V3Eduschoolpay;
  /** 快递 */
  readonly express: V3Express;
  /** 刷脸实名信息 */
  readonly facemch: V3Facemch;
  /** 资金应用 */
  readonly fundApp: V3FundApp;
  /** 资金出境 */
  readonly fundsToOversea: V3FundsToOversea;
  /** 境外支付 */
  readonly global: V3Global;
  /** 点金计划 */
  readonly goldplan: V3Goldplan;
  /** 政府消费补贴 */
  readonly gov: V3Gov;
  /** 充电宝保险 */
  readonly hirePowerBank: V3HirePowerBank;
  /** 出行券 */
  readonly industryCoupon: V3IndustryCoupon;
  /** 行业返佣 */
  readonly industryRebate: V3IndustryRebate;
  /** 保险保单管理 */
  readonly inspolicymgr: V3Inspolicymgr;
  /** 智能设备管理 */
  readonly iotmanage: V3Iotmanage;
  /** 爱心餐 */
  readonly lovefeast: V3Lovefeast;
  /** 营销 */
  readonly marketing: V3Marketing;
  /** 子商户管理记录 */
  readonly mchManage: V3MchManage;
  /** 商户管控 */
  readonly mchOperationManage: V3MchOperationManage;
  /** 已注销商户提现 */
  readonly mch_operate: V3MchOperate;
  /** 超级管理员变更 */
  readonly mchalterapply: V3Mchalterapply;
  /** 医保支付 */
  readonly medIns: V3MedIns;
  /** 商户资金与媒体文件 */
  readonly merchant: V3Merchant;
  /** 商户风险处置 */
  readonly merchantRiskManage: V3MerchantRiskManage;
  /** 消费者投诉 */
  readonly merchantService: V3MerchantService;
  /** 结算规则 */
  readonly merchantSettlement: V3MerchantSettlement;
  /** 门店 */
  readonly merchantStore: V3MerchantStore;
  /** 银行来账 */
  readonly merchantfund: V3Merchantfund;
  /** 融合钱包子商户 */
  readonly merchants: V3Merchants;
  /** 消费金 */
  readonly multiuse: V3Multiuse;
  /** 电子发票 */
  readonly newTaxControlFapiao: V3NewTaxControlFapiao;
  /** 线下刷脸 */
  readonly offlineface: V3Offlineface;
  /** 线下刷脸机构 */
  readonly offlinefacemch: V3Offlinefacemch;
  /** 刷掌支付 */
  readonly palmservice: V3Palmservice;
  /** 委托代扣 */
  readonly papay: V3Papay;
  /** 停车缴费 */
  readonly parking: V3Parking;
  /** 委托代扣（服务商） */
  readonly partnerPapay: V3PartnerPapay;
  /** 批量转账（服务商） */
  readonly partnerTransfer: V3PartnerTransfer;
  /** 免密支付 */
  readonly passwordExemptContract: V3PasswordExemptContract;
  /** 支付 */
  readonly pay: V3Pay;
  /** 支付设备 */
  readonly payDevices: V3PayDevices;
  /** 微工卡 */
  readonly payrollCard: V3PayrollCard;
  /** 微信支付分 */
  readonly payscore: V3Payscore;
  /** 平台解决方案 */
  readonly platsolution: V3Platsolution;
  /** 分账 */
  readonly profitsharing: V3Profitsharing;
  /** 乘车码 */
  readonly qrcode: V3Qrcode;
  /** 费率优惠活动 */
  readonly rateActivity: V3RateActivity;
  /** 实名校验 */
  readonly realname: V3Realname;
  /** 银行转账充值 */
  readonly recharge: V3Recharge;
  /** 退款 */
  readonly refund: V3Refund;
  /** 境外退款 */
  readonly refunds: V3Refunds;
  /** 还款 */
  readonly repayment: V3Repayment;
  /** 验签测试 */
  readonly security: V3Security;
  /** 境外结算 */
  readonly settle: V3Settle;
  /** 支付即服务 */
  readonly smartguide: V3Smartguide;
  /** 境外对账单 */
  readonly statements: V3Statements;
  /** 出租车电子发票 */
  readonly taxiInvoice: V3TaxiInvoice;
  /** 交易拦截 */
  readonly transactionBlock: V3TransactionBlock;
  /** 境外支付 */
  readonly transactions: V3Transactions;
  /** 批量转账到零钱 */
  readonly transfer: V3Transfer;
  /** 转账明细回单 */
  readonly transferDetail: V3TransferDetail;
  /** 电子回单下载 */
  readonly transferdownload: V3Transferdownload;
  /** 车主服务 */
  readonly vehicle: V3Vehicle;
  /** 微企付 */
  readonly webizpay: V3Webizpay;
}

/**
 * 在途异常资金处理
 *
 * `v3/abnormal-fund-processing`
 */
export interface V3AbnormalFundProcessing extends Node {
  readonly receipts: V3AbnormalFundProcessingReceipts;
}

/**
 * 收付通聚合账户
 *
 * `v3/aggracct-bc`
 */
export interface V3AggracctBc extends Node {
  readonly wbChannel: V3AggracctBcWbChannel;
}

/**
 * 特约商户进件
 *
 * `v3/apply4sub`
 */
export interface V3Apply4sub extends Node {
  readonly sub_merchants: V3Apply4subSubMerchants;
}

/**
 * 商户开户意愿确认
 *
 * `v3/apply4subject`
 */
export interface V3Apply4subject extends Node {
  readonly applyment: V3Apply4subjectApplyment;
}

/**
 * 特约商户进件
 *
 * `v3/applyment4sub`
 */
export interface V3Applyment4sub extends Node {
  readonly applyment: V3Applyment4subApplyment;
}

/**
 * 银行批量转账回单
 *
 * `v3/bank-batch-transfer`
 */
export interface V3BankBatchTransfer extends Node {
  readonly receipt: V3BankBatchTransferReceipt;
}

/**
 * 银行批量转账
 *
 * `v3/bank-transfer`
 */
export interface V3BankTransfer extends Node {
  readonly batches: V3BankTransferBatches;
}

/**
 * 账单
 *
 * `v3/bill`
 */
export interface V3Bill extends Node {
  readonly fundflowbill: V3BillFundflowbill;
  readonly subMerchantFundflowbill: V3BillSubMerchantFundflowbill;
  readonly tradebill: V3BillTradebill;
}

/**
 * 下载账单
 *
 * `v3/billdownload`
 */
export interface V3Billdownload extends Node {
  readonly file: V3BilldownloadFile;
}

/**
 * 品牌
 *
 * `v3/brand`
 */
export interface V3Brand extends Node {
  /** 品牌入驻 */
  readonly applyments: V3BrandApplyments;
  /** 商家名片 */
  readonly card: V3BrandCard;
  /** 摇一摇有优惠 */
  readonly marketing: V3BrandMarketing;
  /** 品牌服务商 */
  readonly partner: V3BrandPartner;
  /** 连锁品牌分账 */
  readonly profitsharing: V3BrandProfitsharing;
}

/**
 * 品牌服务商授权
 *
 * `v3/brand-basic`
 */
export interface V3BrandBasic extends Node {
  readonly partner: V3BrandBasicPartner;
}

/**
 * 智慧商圈
 *
 * `v3/businesscircle`
 */
export interface V3Businesscircle extends Node {
  readonly parkings: V3BusinesscircleParkings;
  readonly points: V3BusinesscirclePoints;
  readonly userAuthorizations: V3BusinesscircleUserAuthorizations;
  readonly users: V3BusinesscircleUsers;
}

/**
 * 银行与地区查询
 *
 * `v3/capital`
 */
export interface V3Capital extends Node {
  readonly capitallhh: V3CapitalCapitallhh;
}

/**
 * 扫码点餐
 *
 * `v3/catering`
 */
export interface V3Catering extends Node {
  readonly orders: V3CateringOrders;
}

/**
 * 合单支付
 *
 * `v3/combine-transactions`
 */
export interface V3CombineTransactions extends Node {
  readonly app: V3CombineTransactionsApp;
  readonly h5: V3CombineTransactionsH5;
  readonly id: V3CombineTransactionsId;
  readonly jsapi: V3CombineTransactionsJsapi;
  readonly miniprogram: V3CombineTransactionsMiniprogram;
  readonly native: V3CombineTransactionsNative;
  readonly outTradeNo: V3CombineTransactionsOutTradeNo;
}

/**
 * 不活跃商户身份核实
 *
 * `v3/compliance`
 */
export interface V3Compliance extends Node {
  readonly inactiveMerchantIdentityVerification: V3ComplianceInactiveMerchantIdentityVerification;
}

/**
 * 信用卡还款
 *
 * `v3/credit-repayment`
 */
export interface V3CreditRepayment extends Node {
  readonly partner: V3CreditRepaymentPartner;
}

/**
 * 海关报关
 *
 * `v3/customs`
 */
export interface V3Customs extends Node {
  readonly orders: V3CustomsOrders;
  readonly redeclare: V3CustomsRedeclare;
  readonly verifyCertificate: V3CustomsVerifyCertificate;
}

/**
 * 先享卡
 *
 * `v3/discount-card`
 */
export interface V3DiscountCard extends Node {
  readonly cards: V3DiscountCardCards;
  readonly orders: V3DiscountCardOrders;
}

/**
 * 充电自行车
 *
 * `v3/ebike`
 */
export interface V3Ebike extends Node {
  readonly charge: V3EbikeCharge;
}

/**
 * 平台收付通
 *
 * `v3/ecommerce`
 */
export interface V3Ecommerce extends Node {
  /** 注销提现 */
  readonly account: V3EcommerceAccount;
  /** 二级商户进件 */
  readonly applyments: V3EcommerceApplyments;
  /** 二级商户资金账单 */
  readonly bill: V3EcommerceBill;
  /** 合单委托代扣 */
  readonly combinePapay: V3EcommerceCombinePapay;
  /** 余额与提现 */
  readonly fund: V3EcommerceFund;
  /** 个人商户签约 */
  readonly individualContracts: V3EcommerceIndividualContracts;
  /** 二级商户商家转账 */
  readonly mchTransfer: V3EcommerceMchTransfer;
  /** 平台收付通分账 */
  readonly profitsharing: V3EcommerceProfitsharing;
  /** 平台收付通退款 */
  readonly refunds: V3EcommerceRefunds;
  readonly subjectSubMerchants: V3EcommerceSubjectSubMerchants;
  /** 平台收付通补差 */
  readonly subsidies: V3EcommerceSubsidies;
}

/**
 * 教育通
 *
 * `v3/edu-papay`
 */
export interface V3EduPapay extends Node {
  readonly contracts: V3EduPapayContracts;
  readonly transactions: V3EduPapayTransactions;
  readonly user: V3EduPapayUser;
  readonly userNotifications: V3EduPapayUserNotifications;
}

/**
 * 教育之星
 *
 * `v3/edu-star`
 */
export interface V3EduStar extends Node {
  readonly orders: V3EduStarOrders;
  readonly users: V3EduStarUsers;
}

/**
 * 校园轻松付
 *
 * `v3/eduschoolpay`
 */
export interface V3Eduschoolpay extends Node {
  readonly contracts: V3EduschoolpayContracts;
  readonly transactions: V3EduschoolpayTransactions;
  readonly users: V3EduschoolpayUsers;
}

/**
 * 快递
 *
 * `v3/express`
 */
export interface V3Express extends Node {
  readonly users: V3ExpressUsers;
}

/**
 * 刷脸实名信息
 *
 * `v3/facemch`
 */
export interface V3Facemch extends Node {
  readonly users: V3FacemchUsers;
}

/**
 * 资金应用
 *
 * `v3/fund-app`
 */
export interface V3FundApp extends Node {
  /** 品牌红包 */
  readonly brandRedpacket: V3FundAppBrandRedpacket;
  /** 商家转账 */
  readonly mchTransfer: V3FundAppMchTransfer;
}

/**
 * 资金出境
 *
 * `v3/funds-to-oversea`
 */
export interface V3FundsToOversea extends Node {
  readonly billDownloadUrl: V3FundsToOverseaBillDownloadUrl;
  readonly orders: V3FundsToOverseaOrders;
  readonly return: V3FundsToOverseaReturn;
  readonly transactions: V3FundsToOverseaTransactions;
}

/**
 * 境外支付
 *
 * `v3/global`
 */
export interface V3Global extends Node {
  readonly certificates: V3GlobalCertificates;
  /** 海关报关 */
  readonly customs: V3GlobalCustoms;
  /** 子商户管理 */
  readonly merchant: V3GlobalMerchant;
  /** 消费者投诉 */
  readonly merchantService: V3GlobalMerchantService;
  /** 文件上传 */
  readonly merchantStorage: V3GlobalMerchantStorage;
  /** 融合钱包子商户 */
  readonly merchants: V3GlobalMerchants;
  /** 付款码支付 */
  readonly micropay: V3GlobalMicropay;
  /** 委托代扣 */
  readonly papay: V3GlobalPapay;
  /** 分账 */
  readonly profitSharing: V3GlobalProfitSharing;
  /** 充值退款 */
  readonly refund: V3GlobalRefund;
  /** 退款 */
  readonly refunds: V3GlobalRefunds;
  /** 结算 */
  readonly settle: V3GlobalSettle;
  readonly statements: V3GlobalStatements;
  /** 境外下单与查单 */
  readonly transactions: V3GlobalTransactions;
}

/**
 * 点金计划
 *
 * `v3/goldplan`
 */
export interface V3Goldplan extends Node {
  readonly merchants: V3GoldplanMerchants;
}

/**
 * 政府消费补贴
 *
 * `v3/gov`
 */
export interface V3Gov extends Node {
  readonly subsidy: V3GovSubsidy;
}

/**
 * 充电宝保险
 *
 * `v3/hire-power-bank`
 */
export interface V3HirePowerBank extends Node {
  readonly insuranceOrders: V3HirePowerBankInsuranceOrders;
  readonly userQualifications: V3HirePowerBankUserQualifications;
}

/**
 * 出行券
 *
 * `v3/industry-coupon`
 */
export interface V3IndustryCoupon extends Node {
  readonly tokens: V3IndustryCouponTokens;
}

/**
 * 行业返佣
 *
 * `v3/industry-rebate`
 */
export interface V3IndustryRebate extends Node {
  readonly retailIndustry: V3IndustryRebateRetailIndustry;
  readonly transactions: V3IndustryRebateTransactions;
}

/**
 * 保险保单管理
 *
 * `v3/inspolicymgr`
 */
export interface V3Inspolicymgr extends Node {
  readonly deduct: V3InspolicymgrDeduct;
}

/**
 * 智能设备管理
 *
 * `v3/iotmanage`
 */
export interface V3Iotmanage extends Node {
  readonly deviceInspections: V3IotmanageDeviceInspections;
  readonly devices: V3IotmanageDevices;
}

/**
 * 爱心餐
 *
 * `v3/lovefeast`
 */
export interface V3Lovefeast extends Node {
  readonly brands: V3LovefeastBrands;
  readonly users: V3LovefeastUsers;
}

/**
 * 营销
 *
 * `v3/marketing`
 */
export interface V3Marketing extends Node {
  /** 银行营销 */
  readonly bank: V3MarketingBank;
  /** 银行多笔立减 */
  readonly bankFavor: V3MarketingBankFavor;
  /** 商家券 */
  readonly busifavor: V3MarketingBusifavor;
  /** 代金券 */
  readonly favor: V3MarketingFavor;
  /** 品牌加价购 */
  readonly goodsSubsidyActivity: V3MarketingGoodsSubsidyActivity;
  /** 会员卡活动 */
  readonly membercardActivity: V3MarketingMembercardActivity;
  /** 会员卡 */
  readonly membercardOpen: V3MarketingMembercardOpen;
  /** 商品券与投放 */
  readonly partner: V3MarketingPartner;
  /** 委托营销 */
  readonly partnerships: V3MarketingPartnerships;
  /** 支付有礼 */
  readonly paygiftactivity: V3MarketingPaygiftactivity;
  /** 商家电子小票 */
  readonly shoppingReceipt: V3MarketingShoppingReceipt;
  /** 周周惠 */
  readonly weeklyDiscount: V3MarketingWeeklyDiscount;
  /** 提现免费券 */
  readonly withdrawFavor: V3MarketingWithdrawFavor;
}

/**
 * 子商户管理记录
 *
 * `v3/mch-manage`
 */
export interface V3MchManage extends Node {
  readonly mchManageRecords: V3MchManageMchManageRecords;
  readonly submissionFiles: V3MchManageSubmissionFiles;
}

/**
 * 商户管控
 *
 * `v3/mch-operation-manage`
 */
export interface V3MchOperationManage extends Node {
  /** 强化尽调 */
  readonly enhancedDueDiligence: V3MchOperationManageEnhancedDueDiligence;
  /** 商户管控情况 */
  readonly merchantLimitations: V3MchOperationManageMerchantLimitations;
}

/**
 * 已注销商户提现
 *
 * `v3/mch_operate`
 */
export interface V3MchOperate extends Node {
  readonly risk: V3MchOperateRisk;
}

/**
 * 超级管理员变更
 *
 * `v3/mchalterapply`
 */
export interface V3Mchalterapply extends Node {
  readonly mchcontactalterapplyment: V3MchalterapplyMchcontactalterapplyment;
  readonly mchsubjectalterapplyment: V3MchalterapplyMchsubjectalterapplyment;
  readonly merchantnamealterapplyment: V3MchalterapplyMerchantnamealterapplyment;
}

/**
 * 医保支付
 *
 * `v3/med-ins`
 */
export interface V3MedIns extends Node {
  readonly orders: V3MedInsOrders;
  readonly refunds: V3MedInsRefunds;
}

/**
 * 商户资金与媒体文件
 *
 * `v3/merchant`
 */
export interface V3Merchant extends Node {
  /** 余额与提现 */
  readonly fund: V3MerchantFund;
  /** 媒体文件上传 */
  readonly media: V3MerchantMedia;
}

/**
 * 商户风险处置
 *
 * `v3/merchant-risk-manage`
 */
export interface V3MerchantRiskManage extends Node {
  readonly ecTradeRisk: V3MerchantRiskManageEcTradeRisk;
  readonly reportTradeUnionInformation: V3MerchantRiskManageReportTradeUnionInformation;
  readonly tradeRiskInformation: V3MerchantRiskManageTradeRiskInformation;
  readonly tradeRiskResult: V3MerchantRiskManageTradeRiskResult;
  readonly violationNotifications: V3MerchantRiskManageViolationNotifications;
}

/**
 * 消费者投诉
 *
 * `v3/merchant-service`
 */
export interface V3MerchantService extends Node {
  readonly complaintNotifications: V3MerchantServiceComplaintNotifications;
  /** 消费者投诉 1.0 */
  readonly complaints: V3MerchantServiceComplaints;
  /** 消费者投诉 2.0 */
  readonly complaintsV2: V3MerchantServiceComplaintsV2;
  readonly feedbacks: V3MerchantServiceFeedbacks;
  /** 投诉图片 */
  readonly images: V3MerchantServiceImages;
}

/**
 * 结算规则
 *
 * `v3/merchant-settlement`
 */
export interface V3MerchantSettlement extends Node {
  readonly merchantSettleRuleApplications: V3MerchantSettlementMerchantSettleRuleApplications;
}

/**
 * 门店
 *
 * `v3/merchant-store`
 */
export interface V3MerchantStore extends Node {
  readonly stores: V3MerchantStoreStores;
}

/**
 * 银行来账
 *
 * `v3/merchantfund`
 */
export interface V3Merchantfund extends Node {
  readonly merchant: V3MerchantfundMerchant;
  readonly partner: V3MerchantfundPartner;
}

/**
 * 消费金
 *
 * `v3/multiuse`
 */
export interface V3Multiuse extends Node {
  readonly stocks: V3MultiuseStocks;
  readonly users: V3MultiuseUsers;
}

/**
 * 电子发票
 *
 * `v3/new-tax-control-fapiao`
 */
export interface V3NewTaxControlFapiao extends Node {
  readonly cardTemplate: V3NewTaxControlFapiaoCardTemplate;
  readonly fapiaoApplications: V3NewTaxControlFapiaoFapiaoApplications;
  readonly fapiaomerchant: V3NewTaxControlFapiaoFapiaomerchant;
  readonly merchant: V3NewTaxControlFapiaoMerchant;
  readonly userTitle: V3NewTaxControlFapiaoUserTitle;
}

/**
 * 线下刷脸
 *
 * `v3/offlineface`
 */
export interface V3Offlineface extends Node {
  readonly authinfo: V3OfflinefaceAuthinfo;
  readonly contracts: V3OfflinefaceContracts;
  readonly faceCollections: V3OfflinefaceFaceCollections;
  readonly repaymentUrl: V3OfflinefaceRepaymentUrl;
  readonly transactions: V3OfflinefaceTransactions;
}

/**
 * 线下刷脸机构
 *
 * `v3/offlinefacemch`
 */
export interface V3Offlinefacemch extends Node {
  readonly organizations: V3OfflinefacemchOrganizations;
  readonly tokens: V3OfflinefacemchTokens;
}

/**
 * 刷掌支付
 *
 * `v3/palmservice`
 */
export interface V3Palmservice extends Node {
  readonly authorization: V3PalmserviceAuthorization;
}

/**
 * 委托代扣
 *
 * `v3/papay`
 */
export interface V3Papay extends Node {
  readonly contracts: V3PapayContracts;
  /** 保险自动续费扣款 */
  readonly insurancePay: V3PapayInsurancePay;
  /** 保险自动续费签约 */
  readonly insuranceSign: V3PapayInsuranceSign;
  readonly pay: V3PapayPay;
  /** 预约扣费签约 */
  readonly scheduledDeductSign: V3PapayScheduledDeductSign;
  readonly sign: V3PapaySign;
}

/**
 * 停车缴费
 *
 * `v3/parking`
 */
export interface V3Parking extends Node {
  readonly reminders: V3ParkingReminders;
}

/**
 * 委托代扣（服务商）
 *
 * `v3/partner-papay`
 */
export interface V3PartnerPapay extends Node {
  readonly contracts: V3PartnerPapayContracts;
}

/**
 * 批量转账（服务商）
 *
 * `v3/partner-transfer`
 */
export interface V3PartnerTransfer extends Node {
  readonly batches: V3PartnerTransferBatches;
}

/**
 * 免密支付
 *
 * `v3/password-exempt-contract`
 */
export interface V3PasswordExemptContract extends Node {
  readonly contracts: V3PasswordExemptContractContracts;
}

/**
 * 支付
 *
 * `v3/pay`
 */
export interface V3Pay extends Node {
  /** 支付（从业机构） */
  readonly acquiringBank: V3PayAcquiringBank;
  /** 微信分付 */
  readonly instal: V3PayInstal;
  /** 支付（服务商） */
  readonly partner: V3PayPartner;
  /** 支付（直连商户） */
  readonly transactions: V3PayTransactions;
}

/**
 * 支付设备
 *
 * `v3/pay-devices`
 */
export interface V3PayDevices extends Node {
  readonly openScenarioSpeaker: V3PayDevicesOpenScenarioSpeaker;
  readonly openScenarioSpeakerorder: V3PayDevicesOpenScenarioSpeakerorder;
  readonly printers: V3PayDevicesPrinters;
}

/**
 * 微工卡
 *
 * `v3/payroll-card`
 */
export interface V3PayrollCard extends Node {
  readonly authentications: V3PayrollCardAuthentications;
  readonly relations: V3PayrollCardRelations;
  readonly tokens: V3PayrollCardTokens;
  readonly transferBatches: V3PayrollCardTransferBatches;
  readonly wesure: V3PayrollCardWesure;
}

/**
 * 微信支付分
 *
 * `v3/payscore`
 */
export interface V3Payscore extends Node {
  /** 微信支付分（从业机构） */
  readonly acquiringbank: V3PayscoreAcquiringbank;
  readonly merchantBill: V3PayscoreMerchantBill;
  /** 微信支付分（境外） */
  readonly oversea: V3PayscoreOversea;
  /** 微信支付分（服务商） */
  readonly partner: V3PayscorePartner;
  readonly payafterOrders: V3PayscorePayafterOrders;
  readonly permissions: V3PayscorePermissions;
  /** 支付分计划 */
  readonly plan: V3PayscorePlan;
  readonly serviceorder: V3PayscoreServiceorder;
  readonly servicepayondeliveryorder: V3PayscoreServicepayondeliveryorder;
  /** 支付分签约计划 */
  readonly signPlan: V3PayscoreSignPlan;
  readonly smartretailOrders: V3PayscoreSmartretailOrders;
  readonly userServiceState: V3PayscoreUserServiceState;
  readonly users: V3PayscoreUsers;
}

/**
 * 平台解决方案
 *
 * `v3/platsolution`
 */
export interface V3Platsolution extends Node {
  readonly ecommerce: V3PlatsolutionEcommerce;
  readonly insurance: V3PlatsolutionInsurance;
  readonly mchTransfer: V3PlatsolutionMchTransfer;
}

/**
 * 分账
 *
 * `v3/profitsharing`
 */
export interface V3Profitsharing extends Node {
  readonly bills: V3ProfitsharingBills;
  readonly merchantConfigs: V3ProfitsharingMerchantConfigs;
  readonly orders: V3ProfitsharingOrders;
  readonly receivers: V3ProfitsharingReceivers;
  readonly returnOrders: V3ProfitsharingReturnOrders;
  readonly transactions: V3ProfitsharingTransactions;
}

/**
 * 乘车码
 *
 * `v3/qrcode`
 */
export interface V3Qrcode extends Node {
  readonly transactions: V3QrcodeTransactions;
  readonly userServices: V3QrcodeUserServices;
}

/**
 * 费率优惠活动
 *
 * `v3/rate-activity`
 */
export interface V3RateActivity extends Node {
  readonly applications: V3RateActivityApplications;
}

/**
 * 实名校验
 *
 * `v3/realname`
 */
export interface V3Realname extends Node {
  readonly verify: V3RealnameVerify;
}

/**
 * 银行转账充值
 *
 * `v3/recharge`
 */
export interface V3Recharge extends Node {
  readonly bankTransferRecharges: V3RechargeBankTransferRecharges;
}

/**
 * 退款
 *
 * `v3/refund`
 */
export interface V3Refund extends Node {
  readonly domestic: V3RefundDomestic;
}

/**
 * 还款
 *
 * `v3/repayment`
 */
export interface V3Repayment extends Node {
  readonly combineTransactions: V3RepaymentCombineTransactions;
}

/**
 * 验签测试
 *
 * `v3/security`
 */
export interface V3Security extends Node {
  readonly echo: V3SecurityEcho;
}

/**
 * 境外结算
 *
 * `v3/settle`
 */
export interface V3Settle extends Node {
  readonly settlements: V3SettleSettlements;
}

/**
 * 支付即服务
 *
 * `v3/smartguide`
 */
export interface V3Smartguide extends Node {
  readonly guides: V3SmartguideGuides;
}

/**
 * 出租车电子发票
 *
 * `v3/taxi-invoice`
 */
export interface V3TaxiInvoice extends Node {
  readonly attendance: V3TaxiInvoiceAttendance;
  readonly cards: V3TaxiInvoiceCards;
  readonly driver: V3TaxiInvoiceDriver;
  readonly drivers: V3TaxiInvoiceDrivers;
  readonly taxi: V3TaxiInvoiceTaxi;
  readonly taxiCompanies: V3TaxiInvoiceTaxiCompanies;
  readonly taxiCompany: V3TaxiInvoiceTaxiCompany;
  readonly taxies: V3TaxiInvoiceTaxies;
  readonly userTaxiOrder: V3TaxiInvoiceUserTaxiOrder;
  readonly userTaxiOrders: V3TaxiInvoiceUserTaxiOrders;
}

/**
 * 交易拦截
 *
 * `v3/transaction-block`
 */
export interface V3TransactionBlock extends Node {
  readonly transactionBlockRecords: V3TransactionBlockTransactionBlockRecords;
  readonly transactionBlockSubmissions: V3TransactionBlockTransactionBlockSubmissions;
}

/**
 * 境外支付
 *
 * `v3/transactions`
 */
export interface V3Transactions extends Node {
  readonly app: V3TransactionsApp;
  readonly id: V3TransactionsId;
  readonly jsapi: V3TransactionsJsapi;
  readonly micropay: V3TransactionsMicropay;
  readonly mweb: V3TransactionsMweb;
  readonly native: V3TransactionsNative;
  readonly outTradeNo: V3TransactionsOutTradeNo;
}

/**
 * 批量转账到零钱
 *
 * `v3/transfer`
 */
export interface V3Transfer extends Node {
  readonly batches: V3TransferBatches;
  readonly billReceipt: V3TransferBillReceipt;
}

/**
 * 转账明细回单
 *
 * `v3/transfer-detail`
 */
export interface V3TransferDetail extends Node {
  readonly electronicReceipts: V3TransferDetailElectronicReceipts;
}

/**
 * 电子回单下载
 *
 * `v3/transferdownload`
 */
export interface V3Transferdownload extends Node {
  readonly elecvoucherfile: V3TransferdownloadElecvoucherfile;
  readonly signfile: V3TransferdownloadSignfile;
}

/**
 * 车主服务
 *
 * `v3/vehicle`
 */
export interface V3Vehicle extends Node {
  /** 高速ETC */
  readonly etc: V3VehicleEtc;
  /** 支付分停车 */
  readonly parking: V3VehicleParking;
  /** 支付分停车扣费 */
  readonly transactions: V3VehicleTransactions;
}

/**
 * 微企付
 *
 * `v3/webizpay`
 */
export interface V3Webizpay extends Node {
  readonly availMchRanges: V3WebizpayAvailMchRanges;
  readonly bill: V3WebizpayBill;
  readonly employees: V3WebizpayEmployees;
  readonly stores: V3WebizpayStores;
  readonly users: V3WebizpayUsers;
}
