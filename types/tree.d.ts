// Generated from openapi/: do not edit, run `npm run generate`.

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

/** `v2` */
export interface V2 extends Node {
  readonly appauth: V2Appauth;
  readonly applyment: V2Applyment;
  readonly billcommentsp: V2Billcommentsp;
  readonly cgiBin: V2CgiBin;
  readonly deposit: V2Deposit;
  readonly face: V2Face;
  readonly fund: V2Fund;
  readonly mchrisk: V2Mchrisk;
  readonly mmpaymkttransfers: V2Mmpaymkttransfers;
  readonly mmpaysptrans: V2Mmpaysptrans;
  readonly papay: V2Papay;
  readonly pay: V2Pay;
  readonly payitil: V2Payitil;
  readonly risk: V2Risk;
  readonly secapi: V2Secapi;
  readonly secsvc: V2Secsvc;
  readonly tools: V2Tools;
  readonly transit: V2Transit;
  readonly vehicle: V2Vehicle;
  readonly wxv: V2Wxv;
  readonly xdc: V2Xdc;
}

/** `v2/appauth` */
export interface V2Appauth extends Node {
  readonly getaccesstoken: V2AppauthGetaccesstoken;
}

/** `v2/applyment` */
export interface V2Applyment extends Node {
  readonly micro: V2ApplymentMicro;
}

/** `v2/billcommentsp` */
export interface V2Billcommentsp extends Node {
  readonly batchquerycomment: V2BillcommentspBatchquerycomment;
}

/** `v2/cgi-bin` */
export interface V2CgiBin extends Node {
  readonly mch: V2CgiBinMch;
}

/** `v2/deposit` */
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

/** `v2/face` */
export interface V2Face extends Node {
  readonly get_wxpayface_authinfo: V2FaceGetWxpayfaceAuthinfo;
}

/** `v2/fund` */
export interface V2Fund extends Node {
  readonly queryautowithdrawbydate: V2FundQueryautowithdrawbydate;
  readonly reautowithdrawbydate: V2FundReautowithdrawbydate;
}

/** `v2/mchrisk` */
export interface V2Mchrisk extends Node {
  readonly bankquerymchauditinfo: V2MchriskBankquerymchauditinfo;
  readonly channelquerymchauditinfo: V2MchriskChannelquerymchauditinfo;
  readonly querymchrisk: V2MchriskQuerymchrisk;
  readonly setmchriskcallback: V2MchriskSetmchriskcallback;
  readonly syncmchriskresult: V2MchriskSyncmchriskresult;
}

/** `v2/mmpaymkttransfers` */
export interface V2Mmpaymkttransfers extends Node {
  readonly gethbinfo: V2MmpaymkttransfersGethbinfo;
  readonly gettransferinfo: V2MmpaymkttransfersGettransferinfo;
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

/** `v2/mmpaysptrans` */
export interface V2Mmpaysptrans extends Node {
  readonly pay_bank: V2MmpaysptransPayBank;
  readonly query_bank: V2MmpaysptransQueryBank;
}

/** `v2/papay` */
export interface V2Papay extends Node {
  readonly deletecontract: V2PapayDeletecontract;
  readonly h5entrustweb: V2PapayH5entrustweb;
  readonly partner: V2PapayPartner;
  readonly preentrustweb: V2PapayPreentrustweb;
  readonly querycontract: V2PapayQuerycontract;
}

/** `v2/pay` */
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

/** `v2/payitil` */
export interface V2Payitil extends Node {
  readonly report: V2PayitilReport;
}

/** `v2/risk` */
export interface V2Risk extends Node {
  readonly getcertficates: V2RiskGetcertficates;
  readonly getpublickey: V2RiskGetpublickey;
  readonly getviolation: V2RiskGetviolation;
}

/** `v2/secapi` */
export interface V2Secapi extends Node {
  readonly mch: V2SecapiMch;
  readonly mkt: V2SecapiMkt;
  readonly pay: V2SecapiPay;
}

/** `v2/secsvc` */
export interface V2Secsvc extends Node {
  readonly getrealnameinfo: V2SecsvcGetrealnameinfo;
  readonly realnameauth: V2SecsvcRealnameauth;
}

/** `v2/tools` */
export interface V2Tools extends Node {
  readonly authcodetoopenid: V2ToolsAuthcodetoopenid;
  readonly shorturl: V2ToolsShorturl;
}

/** `v2/transit` */
export interface V2Transit extends Node {
  readonly partnerpay: V2TransitPartnerpay;
  readonly pay: V2TransitPay;
  readonly queryorder: V2TransitQueryorder;
}

/** `v2/vehicle` */
export interface V2Vehicle extends Node {
  readonly partnerpay: V2VehiclePartnerpay;
  readonly pay: V2VehiclePay;
}

/** `v2/wxv` */
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

/** `v2/xdc` */
export interface V2Xdc extends Node {
  readonly apiv2getsignkey: V2XdcApiv2getsignkey;
  readonly apiv2sandbox: V2XdcApiv2sandbox;
}

/** `v3` */
export interface V3 extends Node {
  readonly abnormalFundProcessing: V3AbnormalFundProcessing;
  readonly aggracctBc: V3AggracctBc;
  readonly apply4sub: V3Apply4sub;
  readonly apply4subject: V3Apply4subject;
  readonly applyment4sub: V3Applyment4sub;
  readonly bankBatchTransfer: V3BankBatchTransfer;
  readonly bankTransfer: V3BankTransfer;
  readonly bill: V3Bill;
  readonly billdownload: V3Billdownload;
  readonly brand: V3Brand;
  readonly brandBasic: V3BrandBasic;
  readonly businesscircle: V3Businesscircle;
  readonly capital: V3Capital;
  readonly catering: V3Catering;
  readonly certificates: V3Certificates;
  readonly combineTransactions: V3CombineTransactions;
  readonly compliance: V3Compliance;
  readonly creditRepayment: V3CreditRepayment;
  readonly customs: V3Customs;
  readonly discountCard: V3DiscountCard;
  readonly ebike: V3Ebike;
  readonly ecommerce: V3Ecommerce;
  readonly eduPapay: V3EduPapay;
  readonly eduStar: V3EduStar;
  readonly eduschoolpay: V3Eduschoolpay;
  readonly express: V3Express;
  readonly facemch: V3Facemch;
  readonly fundApp: V3FundApp;
  readonly fundsToOversea: V3FundsToOversea;
  readonly global: V3Global;
  readonly goldplan: V3Goldplan;
  readonly gov: V3Gov;
  readonly hirePowerBank: V3HirePowerBank;
  readonly industryCoupon: V3IndustryCoupon;
  readonly industryRebate: V3IndustryRebate;
  readonly inspolicymgr: V3Inspolicymgr;
  readonly iotmanage: V3Iotmanage;
  readonly lovefeast: V3Lovefeast;
  readonly marketing: V3Marketing;
  readonly mchManage: V3MchManage;
  readonly mchOperationManage: V3MchOperationManage;
  readonly mch_operate: V3MchOperate;
  readonly mchalterapply: V3Mchalterapply;
  readonly medIns: V3MedIns;
  readonly merchant: V3Merchant;
  readonly merchantRiskManage: V3MerchantRiskManage;
  readonly merchantService: V3MerchantService;
  readonly merchantSettlement: V3MerchantSettlement;
  readonly merchantStore: V3MerchantStore;
  readonly merchantfund: V3Merchantfund;
  readonly merchants: V3Merchants;
  readonly multiuse: V3Multiuse;
  readonly newTaxControlFapiao: V3NewTaxControlFapiao;
  readonly offlineface: V3Offlineface;
  readonly offlinefacemch: V3Offlinefacemch;
  readonly palmservice: V3Palmservice;
  readonly papay: V3Papay;
  readonly parking: V3Parking;
  readonly partnerPapay: V3PartnerPapay;
  readonly partnerTransfer: V3PartnerTransfer;
  readonly passwordExemptContract: V3PasswordExemptContract;
  readonly pay: V3Pay;
  readonly payDevices: V3PayDevices;
  readonly payrollCard: V3PayrollCard;
  readonly payscore: V3Payscore;
  readonly platsolution: V3Platsolution;
  readonly profitsharing: V3Profitsharing;
  readonly qrcode: V3Qrcode;
  readonly rateActivity: V3RateActivity;
  readonly realname: V3Realname;
  readonly recharge: V3Recharge;
  readonly refund: V3Refund;
  readonly refunds: V3Refunds;
  readonly repayment: V3Repayment;
  readonly security: V3Security;
  readonly settle: V3Settle;
  readonly smartguide: V3Smartguide;
  readonly statements: V3Statements;
  readonly taxiInvoice: V3TaxiInvoice;
  readonly transactionBlock: V3TransactionBlock;
  readonly transactions: V3Transactions;
  readonly transfer: V3Transfer;
  readonly transferDetail: V3TransferDetail;
  readonly transferdownload: V3Transferdownload;
  readonly vehicle: V3Vehicle;
  readonly webizpay: V3Webizpay;
}

/** `v3/abnormal-fund-processing` */
export interface V3AbnormalFundProcessing extends Node {
  readonly receipts: V3AbnormalFundProcessingReceipts;
}

/** `v3/aggracct-bc` */
export interface V3AggracctBc extends Node {
  readonly wbChannel: V3AggracctBcWbChannel;
}

/** `v3/apply4sub` */
export interface V3Apply4sub extends Node {
  readonly sub_merchants: V3Apply4subSubMerchants;
}

/** `v3/apply4subject` */
export interface V3Apply4subject extends Node {
  readonly applyment: V3Apply4subjectApplyment;
}

/** `v3/applyment4sub` */
export interface V3Applyment4sub extends Node {
  readonly applyment: V3Applyment4subApplyment;
}

/** `v3/bank-batch-transfer` */
export interface V3BankBatchTransfer extends Node {
  readonly receipt: V3BankBatchTransferReceipt;
}

/** `v3/bank-transfer` */
export interface V3BankTransfer extends Node {
  readonly batches: V3BankTransferBatches;
}

/** `v3/bill` */
export interface V3Bill extends Node {
  readonly fundflowbill: V3BillFundflowbill;
  readonly subMerchantFundflowbill: V3BillSubMerchantFundflowbill;
  readonly tradebill: V3BillTradebill;
}

/** `v3/billdownload` */
export interface V3Billdownload extends Node {
  readonly file: V3BilldownloadFile;
}

/** `v3/brand` */
export interface V3Brand extends Node {
  readonly applyments: V3BrandApplyments;
  readonly card: V3BrandCard;
  readonly marketing: V3BrandMarketing;
  readonly partner: V3BrandPartner;
  readonly profitsharing: V3BrandProfitsharing;
}

/** `v3/brand-basic` */
export interface V3BrandBasic extends Node {
  readonly partner: V3BrandBasicPartner;
}

/** `v3/businesscircle` */
export interface V3Businesscircle extends Node {
  readonly parkings: V3BusinesscircleParkings;
  readonly points: V3BusinesscirclePoints;
  readonly userAuthorizations: V3BusinesscircleUserAuthorizations;
  readonly users: V3BusinesscircleUsers;
}

/** `v3/capital` */
export interface V3Capital extends Node {
  readonly capitallhh: V3CapitalCapitallhh;
}

/** `v3/catering` */
export interface V3Catering extends Node {
  readonly orders: V3CateringOrders;
}

/** `v3/combine-transactions` */
export interface V3CombineTransactions extends Node {
  readonly app: V3CombineTransactionsApp;
  readonly h5: V3CombineTransactionsH5;
  readonly id: V3CombineTransactionsId;
  readonly jsapi: V3CombineTransactionsJsapi;
  readonly miniprogram: V3CombineTransactionsMiniprogram;
  readonly native: V3CombineTransactionsNative;
  readonly outTradeNo: V3CombineTransactionsOutTradeNo;
}

/** `v3/compliance` */
export interface V3Compliance extends Node {
  readonly inactiveMerchantIdentityVerification: V3ComplianceInactiveMerchantIdentityVerification;
}

/** `v3/credit-repayment` */
export interface V3CreditRepayment extends Node {
  readonly partner: V3CreditRepaymentPartner;
}

/** `v3/customs` */
export interface V3Customs extends Node {
  readonly orders: V3CustomsOrders;
  readonly redeclare: V3CustomsRedeclare;
  readonly verifyCertificate: V3CustomsVerifyCertificate;
}

/** `v3/discount-card` */
export interface V3DiscountCard extends Node {
  readonly cards: V3DiscountCardCards;
  readonly orders: V3DiscountCardOrders;
}

/** `v3/ebike` */
export interface V3Ebike extends Node {
  readonly charge: V3EbikeCharge;
}

/** `v3/ecommerce` */
export interface V3Ecommerce extends Node {
  readonly account: V3EcommerceAccount;
  readonly applyments: V3EcommerceApplyments;
  readonly bill: V3EcommerceBill;
  readonly combinePapay: V3EcommerceCombinePapay;
  readonly fund: V3EcommerceFund;
  readonly individualContracts: V3EcommerceIndividualContracts;
  readonly mchTransfer: V3EcommerceMchTransfer;
  readonly profitsharing: V3EcommerceProfitsharing;
  readonly refunds: V3EcommerceRefunds;
  readonly subjectSubMerchants: V3EcommerceSubjectSubMerchants;
  readonly subsidies: V3EcommerceSubsidies;
}

/** `v3/edu-papay` */
export interface V3EduPapay extends Node {
  readonly contracts: V3EduPapayContracts;
  readonly transactions: V3EduPapayTransactions;
  readonly user: V3EduPapayUser;
  readonly userNotifications: V3EduPapayUserNotifications;
}

/** `v3/edu-star` */
export interface V3EduStar extends Node {
  readonly orders: V3EduStarOrders;
  readonly users: V3EduStarUsers;
}

/** `v3/eduschoolpay` */
export interface V3Eduschoolpay extends Node {
  readonly contracts: V3EduschoolpayContracts;
  readonly transactions: V3EduschoolpayTransactions;
  readonly users: V3EduschoolpayUsers;
}

/** `v3/express` */
export interface V3Express extends Node {
  readonly users: V3ExpressUsers;
}

/** `v3/facemch` */
export interface V3Facemch extends Node {
  readonly users: V3FacemchUsers;
}

/** `v3/fund-app` */
export interface V3FundApp extends Node {
  readonly brandRedpacket: V3FundAppBrandRedpacket;
  readonly mchTransfer: V3FundAppMchTransfer;
}

/** `v3/funds-to-oversea` */
export interface V3FundsToOversea extends Node {
  readonly billDownloadUrl: V3FundsToOverseaBillDownloadUrl;
  readonly orders: V3FundsToOverseaOrders;
  readonly return: V3FundsToOverseaReturn;
  readonly transactions: V3FundsToOverseaTransactions;
}

/** `v3/global` */
export interface V3Global extends Node {
  readonly certificates: V3GlobalCertificates;
  readonly customs: V3GlobalCustoms;
  readonly merchant: V3GlobalMerchant;
  readonly merchantService: V3GlobalMerchantService;
  readonly merchantStorage: V3GlobalMerchantStorage;
  readonly merchants: V3GlobalMerchants;
  readonly micropay: V3GlobalMicropay;
  readonly papay: V3GlobalPapay;
  readonly profitSharing: V3GlobalProfitSharing;
  readonly refund: V3GlobalRefund;
  readonly refunds: V3GlobalRefunds;
  readonly settle: V3GlobalSettle;
  readonly statements: V3GlobalStatements;
  readonly transactions: V3GlobalTransactions;
}

/** `v3/goldplan` */
export interface V3Goldplan extends Node {
  readonly merchants: V3GoldplanMerchants;
}

/** `v3/gov` */
export interface V3Gov extends Node {
  readonly subsidy: V3GovSubsidy;
}

/** `v3/hire-power-bank` */
export interface V3HirePowerBank extends Node {
  readonly insuranceOrders: V3HirePowerBankInsuranceOrders;
  readonly userQualifications: V3HirePowerBankUserQualifications;
}

/** `v3/industry-coupon` */
export interface V3IndustryCoupon extends Node {
  readonly tokens: V3IndustryCouponTokens;
}

/** `v3/industry-rebate` */
export interface V3IndustryRebate extends Node {
  readonly retailIndustry: V3IndustryRebateRetailIndustry;
  readonly transactions: V3IndustryRebateTransactions;
}

/** `v3/inspolicymgr` */
export interface V3Inspolicymgr extends Node {
  readonly deduct: V3InspolicymgrDeduct;
}

/** `v3/iotmanage` */
export interface V3Iotmanage extends Node {
  readonly deviceInspections: V3IotmanageDeviceInspections;
  readonly devices: V3IotmanageDevices;
}

/** `v3/lovefeast` */
export interface V3Lovefeast extends Node {
  readonly brands: V3LovefeastBrands;
  readonly users: V3LovefeastUsers;
}

/** `v3/marketing` */
export interface V3Marketing extends Node {
  readonly bank: V3MarketingBank;
  readonly bankFavor: V3MarketingBankFavor;
  readonly busifavor: V3MarketingBusifavor;
  readonly favor: V3MarketingFavor;
  readonly goodsSubsidyActivity: V3MarketingGoodsSubsidyActivity;
  readonly membercardActivity: V3MarketingMembercardActivity;
  readonly membercardOpen: V3MarketingMembercardOpen;
  readonly partner: V3MarketingPartner;
  readonly partnerships: V3MarketingPartnerships;
  readonly paygiftactivity: V3MarketingPaygiftactivity;
  readonly shoppingReceipt: V3MarketingShoppingReceipt;
  readonly weeklyDiscount: V3MarketingWeeklyDiscount;
  readonly withdrawFavor: V3MarketingWithdrawFavor;
}

/** `v3/mch-manage` */
export interface V3MchManage extends Node {
  readonly mchManageRecords: V3MchManageMchManageRecords;
  readonly submissionFiles: V3MchManageSubmissionFiles;
}

/** `v3/mch-operation-manage` */
export interface V3MchOperationManage extends Node {
  readonly enhancedDueDiligence: V3MchOperationManageEnhancedDueDiligence;
  readonly merchantLimitations: V3MchOperationManageMerchantLimitations;
}

/** `v3/mch_operate` */
export interface V3MchOperate extends Node {
  readonly risk: V3MchOperateRisk;
}

/** `v3/mchalterapply` */
export interface V3Mchalterapply extends Node {
  readonly mchcontactalterapplyment: V3MchalterapplyMchcontactalterapplyment;
  readonly mchsubjectalterapplyment: V3MchalterapplyMchsubjectalterapplyment;
  readonly merchantnamealterapplyment: V3MchalterapplyMerchantnamealterapplyment;
}

/** `v3/med-ins` */
export interface V3MedIns extends Node {
  readonly orders: V3MedInsOrders;
  readonly refunds: V3MedInsRefunds;
}

/** `v3/merchant` */
export interface V3Merchant extends Node {
  readonly fund: V3MerchantFund;
  readonly media: V3MerchantMedia;
}

/** `v3/merchant-risk-manage` */
export interface V3MerchantRiskManage extends Node {
  readonly ecTradeRisk: V3MerchantRiskManageEcTradeRisk;
  readonly reportTradeUnionInformation: V3MerchantRiskManageReportTradeUnionInformation;
  readonly tradeRiskInformation: V3MerchantRiskManageTradeRiskInformation;
  readonly tradeRiskResult: V3MerchantRiskManageTradeRiskResult;
  readonly violationNotifications: V3MerchantRiskManageViolationNotifications;
}

/** `v3/merchant-service` */
export interface V3MerchantService extends Node {
  readonly complaintNotifications: V3MerchantServiceComplaintNotifications;
  readonly complaints: V3MerchantServiceComplaints;
  readonly complaintsV2: V3MerchantServiceComplaintsV2;
  readonly feedbacks: V3MerchantServiceFeedbacks;
  readonly images: V3MerchantServiceImages;
}

/** `v3/merchant-settlement` */
export interface V3MerchantSettlement extends Node {
  readonly merchantSettleRuleApplications: V3MerchantSettlementMerchantSettleRuleApplications;
}

/** `v3/merchant-store` */
export interface V3MerchantStore extends Node {
  readonly stores: V3MerchantStoreStores;
}

/** `v3/merchantfund` */
export interface V3Merchantfund extends Node {
  readonly merchant: V3MerchantfundMerchant;
  readonly partner: V3MerchantfundPartner;
}

/** `v3/multiuse` */
export interface V3Multiuse extends Node {
  readonly stocks: V3MultiuseStocks;
  readonly users: V3MultiuseUsers;
}

/** `v3/new-tax-control-fapiao` */
export interface V3NewTaxControlFapiao extends Node {
  readonly cardTemplate: V3NewTaxControlFapiaoCardTemplate;
  readonly fapiaoApplications: V3NewTaxControlFapiaoFapiaoApplications;
  readonly fapiaomerchant: V3NewTaxControlFapiaoFapiaomerchant;
  readonly merchant: V3NewTaxControlFapiaoMerchant;
  readonly userTitle: V3NewTaxControlFapiaoUserTitle;
}

/** `v3/offlineface` */
export interface V3Offlineface extends Node {
  readonly authinfo: V3OfflinefaceAuthinfo;
  readonly contracts: V3OfflinefaceContracts;
  readonly faceCollections: V3OfflinefaceFaceCollections;
  readonly repaymentUrl: V3OfflinefaceRepaymentUrl;
  readonly transactions: V3OfflinefaceTransactions;
}

/** `v3/offlinefacemch` */
export interface V3Offlinefacemch extends Node {
  readonly organizations: V3OfflinefacemchOrganizations;
  readonly tokens: V3OfflinefacemchTokens;
}

/** `v3/palmservice` */
export interface V3Palmservice extends Node {
  readonly authorization: V3PalmserviceAuthorization;
}

/** `v3/papay` */
export interface V3Papay extends Node {
  readonly contracts: V3PapayContracts;
  readonly insurancePay: V3PapayInsurancePay;
  readonly insuranceSign: V3PapayInsuranceSign;
  readonly pay: V3PapayPay;
  readonly scheduledDeductSign: V3PapayScheduledDeductSign;
  readonly sign: V3PapaySign;
}

/** `v3/parking` */
export interface V3Parking extends Node {
  readonly reminders: V3ParkingReminders;
}

/** `v3/partner-papay` */
export interface V3PartnerPapay extends Node {
  readonly contracts: V3PartnerPapayContracts;
}

/** `v3/partner-transfer` */
export interface V3PartnerTransfer extends Node {
  readonly batches: V3PartnerTransferBatches;
}

/** `v3/password-exempt-contract` */
export interface V3PasswordExemptContract extends Node {
  readonly contracts: V3PasswordExemptContractContracts;
}

/** `v3/pay` */
export interface V3Pay extends Node {
  readonly acquiringBank: V3PayAcquiringBank;
  readonly instal: V3PayInstal;
  readonly partner: V3PayPartner;
  readonly transactions: V3PayTransactions;
}

/** `v3/pay-devices` */
export interface V3PayDevices extends Node {
  readonly openScenarioSpeaker: V3PayDevicesOpenScenarioSpeaker;
  readonly openScenarioSpeakerorder: V3PayDevicesOpenScenarioSpeakerorder;
  readonly printers: V3PayDevicesPrinters;
}

/** `v3/payroll-card` */
export interface V3PayrollCard extends Node {
  readonly authentications: V3PayrollCardAuthentications;
  readonly relations: V3PayrollCardRelations;
  readonly tokens: V3PayrollCardTokens;
  readonly transferBatches: V3PayrollCardTransferBatches;
  readonly wesure: V3PayrollCardWesure;
}

/** `v3/payscore` */
export interface V3Payscore extends Node {
  readonly acquiringbank: V3PayscoreAcquiringbank;
  readonly merchantBill: V3PayscoreMerchantBill;
  readonly oversea: V3PayscoreOversea;
  readonly partner: V3PayscorePartner;
  readonly payafterOrders: V3PayscorePayafterOrders;
  readonly permissions: V3PayscorePermissions;
  readonly plan: V3PayscorePlan;
  readonly serviceorder: V3PayscoreServiceorder;
  readonly servicepayondeliveryorder: V3PayscoreServicepayondeliveryorder;
  readonly signPlan: V3PayscoreSignPlan;
  readonly smartretailOrders: V3PayscoreSmartretailOrders;
  readonly userServiceState: V3PayscoreUserServiceState;
  readonly users: V3PayscoreUsers;
}

/** `v3/platsolution` */
export interface V3Platsolution extends Node {
  readonly ecommerce: V3PlatsolutionEcommerce;
  readonly insurance: V3PlatsolutionInsurance;
  readonly mchTransfer: V3PlatsolutionMchTransfer;
}

/** `v3/profitsharing` */
export interface V3Profitsharing extends Node {
  readonly bills: V3ProfitsharingBills;
  readonly merchantConfigs: V3ProfitsharingMerchantConfigs;
  readonly orders: V3ProfitsharingOrders;
  readonly receivers: V3ProfitsharingReceivers;
  readonly returnOrders: V3ProfitsharingReturnOrders;
  readonly transactions: V3ProfitsharingTransactions;
}

/** `v3/qrcode` */
export interface V3Qrcode extends Node {
  readonly transactions: V3QrcodeTransactions;
  readonly userServices: V3QrcodeUserServices;
}

/** `v3/rate-activity` */
export interface V3RateActivity extends Node {
  readonly applications: V3RateActivityApplications;
}

/** `v3/realname` */
export interface V3Realname extends Node {
  readonly verify: V3RealnameVerify;
}

/** `v3/recharge` */
export interface V3Recharge extends Node {
  readonly bankTransferRecharges: V3RechargeBankTransferRecharges;
}

/** `v3/refund` */
export interface V3Refund extends Node {
  readonly domestic: V3RefundDomestic;
}

/** `v3/repayment` */
export interface V3Repayment extends Node {
  readonly combineTransactions: V3RepaymentCombineTransactions;
}

/** `v3/security` */
export interface V3Security extends Node {
  readonly echo: V3SecurityEcho;
}

/** `v3/settle` */
export interface V3Settle extends Node {
  readonly settlements: V3SettleSettlements;
}

/** `v3/smartguide` */
export interface V3Smartguide extends Node {
  readonly guides: V3SmartguideGuides;
}

/** `v3/taxi-invoice` */
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

/** `v3/transaction-block` */
export interface V3TransactionBlock extends Node {
  readonly transactionBlockRecords: V3TransactionBlockTransactionBlockRecords;
  readonly transactionBlockSubmissions: V3TransactionBlockTransactionBlockSubmissions;
}

/** `v3/transactions` */
export interface V3Transactions extends Node {
  readonly app: V3TransactionsApp;
  readonly id: V3TransactionsId;
  readonly jsapi: V3TransactionsJsapi;
  readonly micropay: V3TransactionsMicropay;
  readonly mweb: V3TransactionsMweb;
  readonly native: V3TransactionsNative;
  readonly outTradeNo: V3TransactionsOutTradeNo;
}

/** `v3/transfer` */
export interface V3Transfer extends Node {
  readonly batches: V3TransferBatches;
  readonly billReceipt: V3TransferBillReceipt;
}

/** `v3/transfer-detail` */
export interface V3TransferDetail extends Node {
  readonly electronicReceipts: V3TransferDetailElectronicReceipts;
}

/** `v3/transferdownload` */
export interface V3Transferdownload extends Node {
  readonly elecvoucherfile: V3TransferdownloadElecvoucherfile;
  readonly signfile: V3TransferdownloadSignfile;
}

/** `v3/vehicle` */
export interface V3Vehicle extends Node {
  readonly etc: V3VehicleEtc;
  readonly parking: V3VehicleParking;
  readonly transactions: V3VehicleTransactions;
}

/** `v3/webizpay` */
export interface V3Webizpay extends Node {
  readonly availMchRanges: V3WebizpayAvailMchRanges;
  readonly bill: V3WebizpayBill;
  readonly employees: V3WebizpayEmployees;
  readonly stores: V3WebizpayStores;
  readonly users: V3WebizpayUsers;
}
