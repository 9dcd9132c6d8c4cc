// Generated from openapi/: do not edit, run `npm run generate`.

/** JSON of a `Branch`, as text: an application that starts should not pay for what it may never ask. */
export const tree = `{
"below": {
"brand": {
"below": {
"card-member": {
"below": {
"cards": {
"verbs": {"get":{"pages":{}},"post":{"repeat":"inferred"}},
"below": {
"{}": {
"verbs": {"get":{},"patch":{"repeat":"inferred"}},
"below": {
"invalidate": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"media": {
"below": {
"image-upload": { "verbs": {"post":{"repeat":"inferred"}} }
}
},
"pre-auth-tokens": { "verbs": {"post":{"repeat":"inferred"}} },
"user-cards": {
"verbs": {"get":{"encrypted":{"response":["data[].phone_number","data[].user_information.common_field_list[].value","data[].user_information.custom_field_list[].user_chosen_values[]"]},"pages":{}}},
"below": {
"import-by-openid": { "verbs": {"post":{"encrypted":{"json":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"],"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]},"repeat":"inferred"}} },
"{}": {
"verbs": {"get":{"encrypted":{"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]}},"patch":{"encrypted":{"json":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"],"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]},"repeat":"inferred"}},
"below": {
"confirm": { "verbs": {"post":{"encrypted":{"json":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"],"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]},"repeat":"inferred"}} },
"invalidate": { "verbs": {"post":{"encrypted":{"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]},"repeat":"inferred"}} }
}
}
}
},
"user-feeds": { "verbs": {"post":{"repeat":"inferred"}} },
"user-points": {
"below": {
"exchange-coupon": {
"below": {
"confirm": { "verbs": {"post":{"repeat":"inferred"}} }
}
},
"sync": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"marketing": {
"below": {
"product-coupon": {
"below": {
"media": {
"below": {
"upload-image": { "verbs": {"post":{"repeat":"inferred"}} }
}
},
"notify-configs": { "verbs": {"get":{},"post":{"repeat":"inferred"}} },
"product-coupons": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"{}": {
"verbs": {"get":{},"patch":{"repeat":"inferred"}},
"below": {
"deactivate": { "verbs": {"post":{"repeat":"inferred"}} },
"stock-bundles": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"{}": {
"verbs": {"patch":{"repeat":"inferred"}},
"below": {
"associate-stores": { "verbs": {"post":{"repeat":"inferred"}} },
"disassociate-stores": { "verbs": {"post":{"repeat":"inferred"}} },
"update-budget": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"stocks": {
"verbs": {"get":{"pages":{"by":"token","at":"page_token","size":"page_size","rows":"stock_list"}},"post":{"repeat":"inferred"}},
"below": {
"{}": {
"verbs": {"get":{},"patch":{"repeat":"inferred"}},
"below": {
"associate-stores": { "verbs": {"post":{"repeat":"inferred"}} },
"associated-stores": { "verbs": {"get":{"pages":{"by":"token","at":"page_token","size":"page_size","rows":"store_list"}}} },
"deactivate": { "verbs": {"post":{"repeat":"inferred"}} },
"disassociate-stores": { "verbs": {"post":{"repeat":"inferred"}} },
"update-budget": { "verbs": {"post":{"repeat":"inferred"}} },
"upload-coupon-codes": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
}
}
},
"users": {
"below": {
"{}": {
"below": {
"coupons": {
"verbs": {"get":{"pages":{"by":"token","at":"page_token","size":"page_size","rows":"user_coupon_list"}},"post":{"repeat":"inferred"}},
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"confirm": { "verbs": {"post":{"repeat":"inferred"}} },
"deactivate": { "verbs": {"post":{"repeat":"inferred"}} },
"return": { "verbs": {"post":{"repeat":"inferred"}} },
"use": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"pre-send-coupon": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
}
}
},
"store": {
"below": {
"brandstores": {
"verbs": {"get":{"pages":{}},"post":{"repeat":"inferred"}},
"below": {
"{}": {
"verbs": {"get":{},"patch":{"repeat":"inferred"},"delete":{"response":"empty","repeat":"inferred"}},
"below": {
"bindrecipient": { "verbs": {"post":{"repeat":"inferred"}} },
"close": { "verbs": {"post":{"repeat":"inferred"}} },
"resume": { "verbs": {"post":{"repeat":"inferred"}} },
"unbindrecipient": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
}
}
},
"v2": {
"below": {
"appauth": {
"below": {
"getaccesstoken": { "verbs": {"get":{"response":"json","unsigned":true}} }
}
},
"applyment": {
"below": {
"micro": {
"below": {
"getstate": { "verbs": {"post":{"security":true,"repeat":"stated"}} },
"getupgradestate": { "verbs": {"post":{"security":true,"repeat":"stated"}} },
"modifyarchives": { "verbs": {"post":{"security":true}} },
"modifycontactinfo": { "verbs": {"post":{"security":true}} },
"signcontract": { "verbs": {"post":{"security":true,"unsigned":true}} },
"submit": { "verbs": {"post":{"security":true,"repeat":"inferred"}} },
"submitupgrade": { "verbs": {"post":{"security":true}} }
}
}
}
},
"billcommentsp": {
"below": {
"batchquerycomment": { "verbs": {"post":{"response":"text","security":true,"unsigned":true,"repeat":"stated"}} }
}
},
"cgi-bin": {
"below": {
"mch": {
"below": {
"customs": {
"below": {
"customdeclareorder": { "verbs": {"post":{"nonceless":true,"repeat":"inferred"}} },
"customdeclarequery": { "verbs": {"post":{"nonceless":true,"repeat":"stated"}} }
}
},
"newcustoms": {
"below": {
"customdeclareredeclare": { "verbs": {"post":{"nonceless":true}} }
}
}
}
}
}
},
"deposit": {
"below": {
"consume": { "verbs": {"post":{"security":true}} },
"facepay": { "verbs": {"post":{}} },
"micropay": { "verbs": {"post":{}} },
"orderquery": { "verbs": {"post":{"repeat":"stated"}} },
"refund": { "verbs": {"post":{"security":true}} },
"refundquery": { "verbs": {"post":{"repeat":"stated"}} },
"reverse": { "verbs": {"post":{"security":true,"repeat":"inferred"}} },
"unifiedorder": { "verbs": {"post":{"repeat":"inferred"}} }
}
},
"face": {
"below": {
"get_wxpayface_authinfo": { "verbs": {"post":{"base":"https://payapp.weixin.qq.com/","repeat":"inferred"}} }
}
},
"fund": {
"below": {
"queryautowithdrawbydate": { "verbs": {"post":{"security":true,"repeat":"stated"}} },
"reautowithdrawbydate": { "verbs": {"post":{"security":true}} }
}
},
"mchrisk": {
"below": {
"bankquerymchauditinfo": { "verbs": {"post":{"repeat":"stated"}} },
"channelquerymchauditinfo": { "verbs": {"post":{"repeat":"stated"}} },
"querymchrisk": { "verbs": {"post":{"security":true,"unsigned":true,"repeat":"stated"}} },
"setmchriskcallback": { "verbs": {"post":{"unsigned":true,"repeat":"inferred"}} },
"syncmchriskresult": { "verbs": {"post":{"security":true,"unsigned":true}} }
}
},
"mmpaymkttransfers": {
"below": {
"gethbinfo": { "verbs": {"post":{"security":true,"unsigned":true,"repeat":"stated"}} },
"gettransferinfo": { "verbs": {"post":{"security":true,"unsigned":true,"repeat":"stated"}} },
"promotion": {
"below": {
"paywwsptrans2pocket": { "verbs": {"post":{"security":true,"unsigned":true}} },
"querywwsptrans2pocket": { "verbs": {"post":{"security":true,"unsigned":true,"repeat":"stated"}} },
"transfers": { "verbs": {"post":{"security":true,"unsigned":true}} }
}
},
"query_coupon_stock": { "verbs": {"post":{"repeat":"stated"}} },
"querycouponsinfo": { "verbs": {"post":{"repeat":"stated"}} },
"queryworkwxredpack": { "verbs": {"post":{"security":true,"repeat":"stated"}} },
"send_coupon": { "verbs": {"post":{"security":true}} },
"sendgroupredpack": { "verbs": {"post":{"security":true,"unsigned":true}} },
"sendminiprogramhb": { "verbs": {"post":{"security":true,"unsigned":true}} },
"sendredpack": { "verbs": {"post":{"security":true,"unsigned":true}} },
"sendworkwxredpack": { "verbs": {"post":{"security":true}} }
}
},
"mmpaysptrans": {
"below": {
"pay_bank": { "verbs": {"post":{"security":true,"unsigned":true}} },
"query_bank": { "verbs": {"post":{"security":true,"unsigned":true,"repeat":"stated"}} }
}
},
"papay": {
"below": {
"deletecontract": { "verbs": {"post":{"nonceless":true,"repeat":"inferred"}} },
"h5entrustweb": { "verbs": {"get":{"nonceless":true,"unsigned":true}} },
"partner": {
"below": {
"deletecontract": { "verbs": {"post":{"nonceless":true,"repeat":"inferred"}} },
"h5entrustweb": { "verbs": {"get":{"nonceless":true,"unsigned":true}} },
"preentrustweb": { "verbs": {"post":{"nonceless":true,"repeat":"inferred"}} },
"querycontract": { "verbs": {"post":{"nonceless":true,"repeat":"stated"}} }
}
},
"preentrustweb": { "verbs": {"post":{"nonceless":true,"repeat":"inferred"}} },
"querycontract": { "verbs": {"post":{"nonceless":true,"repeat":"stated"}} }
}
},
"pay": {
"below": {
"closecombinedorder": { "verbs": {"post":{"repeat":"inferred"}} },
"closeorder": { "verbs": {"post":{"repeat":"inferred"}} },
"combinedorder": { "verbs": {"post":{"repeat":"inferred"}} },
"contractorder": { "verbs": {"post":{"repeat":"inferred"}} },
"downloadbill": { "verbs": {"post":{"response":"bytes","unsigned":true,"repeat":"stated"}} },
"downloadfundflow": { "verbs": {"post":{"response":"bytes","security":true,"unsigned":true,"repeat":"stated"}} },
"facepay": { "verbs": {"post":{}} },
"facepayquery": { "verbs": {"post":{"repeat":"stated"}} },
"micropay": { "verbs": {"post":{}} },
"orderquery": { "verbs": {"post":{"repeat":"stated"}} },
"paporderquery": { "verbs": {"post":{"repeat":"stated"}} },
"pappayapply": { "verbs": {"post":{}} },
"partner": {
"below": {
"paporderquery": { "verbs": {"post":{"repeat":"stated"}} },
"pappayapply": { "verbs": {"post":{}} }
}
},
"profitsharingaddreceiver": { "verbs": {"post":{"repeat":"inferred"}} },
"profitsharingmerchantratioquery": { "verbs": {"post":{"repeat":"stated"}} },
"profitsharingorderamountquery": { "verbs": {"post":{"repeat":"stated"}} },
"profitsharingquery": { "verbs": {"post":{"repeat":"stated"}} },
"profitsharingremovereceiver": { "verbs": {"post":{"repeat":"inferred"}} },
"profitsharingreturnquery": { "verbs": {"post":{"repeat":"stated"}} },
"querycombinedorder": { "verbs": {"post":{"repeat":"stated"}} },
"queryexchagerate": { "verbs": {"post":{"nonceless":true,"repeat":"stated"}} },
"refundquery": { "verbs": {"post":{"repeat":"stated"}} },
"refundqueryv2": { "verbs": {"post":{"repeat":"stated"}} },
"settlementquery": { "verbs": {"post":{"repeat":"stated"}} },
"unifiedorder": { "verbs": {"post":{"repeat":"inferred"}} }
}
},
"payitil": {
"below": {
"report": { "verbs": {"post":{"unsigned":true,"repeat":"inferred"}} }
}
},
"risk": {
"below": {
"getcertficates": { "verbs": {"post":{"repeat":"stated"}} },
"getpublickey": { "verbs": {"post":{"base":"https://fraud.mch.weixin.qq.com/","security":true,"unsigned":true,"repeat":"stated"}} },
"getviolation": { "verbs": {"post":{"security":true,"unsigned":true,"repeat":"stated"}} }
}
},
"secapi": {
"below": {
"mch": {
"below": {
"addsubdevconfig": { "verbs": {"post":{"security":true,"nonceless":true,"repeat":"inferred"}} },
"channelsetting": { "verbs": {"post":{"security":true,"nonceless":true,"repeat":"inferred"}} },
"modifymchinfo": { "verbs": {"post":{"security":true,"nonceless":true,"repeat":"inferred"}} },
"querysubdevconfig": { "verbs": {"post":{"security":true,"nonceless":true,"repeat":"stated"}} },
"submchmanage": { "verbs": {"post":{"security":true,"unsigned":true}} },
"uploadmedia": { "verbs": {"post":{"security":true,"repeat":"inferred"}} },
"{addinstitutionsub}": { "verbs": {"post":{"security":true,"nonceless":true}} },
"addInstitutionsub": { "verbs": {"post":{"security":true,"nonceless":true}} },
"{modifyinstitutionsub}": { "verbs": {"post":{"security":true,"nonceless":true,"repeat":"inferred"}} },
"modifyInstitutionsub": { "verbs": {"post":{"security":true,"nonceless":true,"repeat":"inferred"}} },
"{queryinstitutionsub}": { "verbs": {"post":{"security":true,"nonceless":true,"repeat":"stated"}} },
"queryInstitutionsub": { "verbs": {"post":{"security":true,"nonceless":true,"repeat":"stated"}} }
}
},
"mkt": {
"below": {
"addrecommendconf": { "verbs": {"post":{"security":true,"repeat":"inferred"}} }
}
},
"pay": {
"below": {
"facepayreverse": { "verbs": {"post":{"security":true,"repeat":"inferred"}} },
"multiprofitsharing": { "verbs": {"post":{"security":true,"repeat":"stated"}} },
"profitsharing": { "verbs": {"post":{"security":true,"repeat":"stated"}} },
"profitsharingfinish": { "verbs": {"post":{"security":true,"repeat":"stated"}} },
"profitsharingreturn": { "verbs": {"post":{"security":true,"repeat":"inferred"}} },
"refund": { "verbs": {"post":{"security":true}} },
"refundv2": { "verbs": {"post":{"security":true}} },
"reverse": { "verbs": {"post":{"security":true,"repeat":"stated"}} }
}
}
}
},
"secsvc": {
"below": {
"getrealnameinfo": { "verbs": {"post":{"base":"https://fraud.mch.weixin.qq.com/","repeat":"stated"}} },
"realnameauth": { "verbs": {"post":{"base":"https://fraud.mch.weixin.qq.com/","repeat":"stated"}} }
}
},
"tools": {
"below": {
"authcodetoopenid": { "verbs": {"post":{"repeat":"inferred"}} },
"shorturl": { "verbs": {"post":{"repeat":"stated"}} }
}
},
"transit": {
"below": {
"partnerpay": {
"below": {
"payapply": { "verbs": {"post":{"repeat":"inferred"}} },
"queryorder": { "verbs": {"post":{"repeat":"stated"}} },
"querystate": { "verbs": {"post":{"repeat":"stated"}} }
}
},
"pay": {
"below": {
"payapply": { "verbs": {"post":{"repeat":"inferred"}} },
"querystate": { "verbs": {"post":{"repeat":"stated"}} }
}
},
"queryorder": { "verbs": {"post":{"repeat":"stated"}} }
}
},
"vehicle": {
"below": {
"partnerpay": {
"below": {
"notification": { "verbs": {"post":{}} },
"payapply": { "verbs": {"post":{"repeat":"inferred"}} },
"querystate": { "verbs": {"post":{"repeat":"stated"}} }
}
},
"pay": {
"below": {
"notification": { "verbs": {"post":{}} },
"payapply": { "verbs": {"post":{"repeat":"inferred"}} },
"querystate": { "verbs": {"post":{"repeat":"stated"}} }
}
}
}
},
"wxv": {
"below": {
"cancelbill": { "verbs": {"post":{"security":true,"repeat":"inferred"}} },
"changerentmoney": { "verbs": {"post":{"security":true,"repeat":"inferred"}} },
"createhotelbill": { "verbs": {"post":{"security":true,"repeat":"inferred"}} },
"createrentbill": { "verbs": {"post":{"security":true,"repeat":"inferred"}} },
"finishhotelbill": { "verbs": {"post":{"security":true,"repeat":"inferred"}} },
"finishrentbill": { "verbs": {"post":{"security":true,"repeat":"inferred"}} },
"queryhotelbill": { "verbs": {"post":{"security":true,"repeat":"stated"}} },
"queryrentbill": { "verbs": {"post":{"security":true,"repeat":"stated"}} }
}
},
"xdc": {
"below": {
"apiv2getsignkey": {
"below": {
"sign": {
"below": {
"getsignkey": { "verbs": {"post":{"unsigned":true,"repeat":"stated"}} }
}
}
}
},
"apiv2sandbox": {
"below": {
"pay": {
"below": {
"micropay": { "verbs": {"post":{"unsigned":true}} },
"orderquery": { "verbs": {"post":{"unsigned":true,"repeat":"stated"}} }
}
}
}
}
}
}
}
},
"v3": {
"below": {
"abnormal-fund-processing": {
"below": {
"receipts": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"transfer-instructions": {
"verbs": {"post":{}},
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
}
}
},
"aggracct-bc": {
"below": {
"wb-channel": {
"below": {
"account": {
"below": {
"balance": { "verbs": {"get":{"encrypted":{"query":["bal_account_no","card_no"]}}} },
"mch_archives": { "verbs": {"get":{"encrypted":{"query":["bal_account_no","card_no"],"response":["bal_account_no","merchant_name","merchant_id_no","legal_representative.legal_representative_name","legal_representative.legal_representative_id_no","legal_representative.legal_representative_address","beneficial_owner[].beneficial_owner_name","beneficial_owner[].beneficial_owner_id_no","beneficial_owner[].beneficial_owner_address","card_no"]}}} },
"mch_media": { "verbs": {"get":{}} }
}
},
"bank-channel-account": {
"below": {
"rename": {
"verbs": {"post":{"encrypted":{"json":["bal_account_no"],"response":["bal_account_no","new_account_name"]},"repeat":"inferred"}},
"below": {
"{}": { "verbs": {"get":{"encrypted":{"query":["bal_account_no"],"response":["bal_account_no","new_account_name"]}}} }
}
}
}
},
"control-orders": {
"below": {
"info": {
"below": {
"update": {
"below": {
"result": {
"below": {
"notify": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
},
"punish": { "verbs": {"post":{"encrypted":{"json":["bal_account_no","card_no"]},"repeat":"inferred"}} },
"recover": { "verbs": {"post":{"encrypted":{"json":["bal_account_no","card_no"]},"repeat":"inferred"}} },
"{}": { "verbs": {"get":{}} }
}
},
"special-reduction": {
"verbs": {"post":{"encrypted":{"json":["bal_account_no","card_no"],"response":["bal_account_no"]},"repeat":"inferred"}},
"below": {
"{}": { "verbs": {"get":{"encrypted":{"query":["bal_account_no","card_no"],"response":["bal_account_no"]}}} }
}
}
}
}
}
},
"apply4sub": {
"below": {
"sub_merchants": {
"below": {
"{}": {
"below": {
"application": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"modify-settlement": { "verbs": {"post":{"encrypted":{"json":["account_number","account_name"]}}} },
"settlement": { "verbs": {"get":{}} }
}
}
}
}
}
},
"apply4subject": {
"below": {
"applyment": {
"verbs": {"get":{},"post":{"encrypted":{"json":["contact_info.name","contact_info.id_card_number","contact_info.mobile","identification_info.identification_name","identification_info.identification_number","identification_info.identification_address","ubo_info_list[].ubo_id_doc_name","ubo_info_list[].ubo_id_doc_number","ubo_info_list[].ubo_id_doc_address"]},"repeat":"stated"}},
"below": {
"merchants": {
"below": {
"{}": {
"below": {
"state": { "verbs": {"get":{}} }
}
}
}
},
"{}": {
"below": {
"cancel": { "verbs": {"post":{"response":"empty","repeat":"stated"}} }
}
}
}
}
}
},
"applyment4sub": {
"below": {
"applyment": {
"below": {
"applyment_id": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"business_code": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"": { "verbs": {"post":{"encrypted":{"json":["contact_info.contact_name","contact_info.contact_id_number","contact_info.mobile_phone","contact_info.contact_email","subject_info.identity_info.id_card_info.id_card_name","subject_info.identity_info.id_card_info.id_card_number","subject_info.identity_info.id_card_info.id_card_address","subject_info.identity_info.id_doc_info.id_doc_name","subject_info.identity_info.id_doc_info.id_doc_number","subject_info.identity_info.id_doc_info.id_doc_address","subject_info.ubo_info_list[].ubo_id_doc_name","subject_info.ubo_info_list[].ubo_id_doc_number","subject_info.ubo_info_list[].ubo_id_doc_address","bank_account_info.account_name","bank_account_info.account_number"]},"repeat":"stated"}} }
}
}
}
},
"bank-batch-transfer": {
"below": {
"receipt": {
"below": {
"detail-receipts": { "verbs": {"get":{},"post":{"repeat":"inferred"}} },
"summary-receipts": { "verbs": {"get":{},"post":{"repeat":"inferred"}} }
}
}
}
},
"bank-transfer": {
"below": {
"batches": {
"verbs": {"post":{"encrypted":{"json":["transfer_detail_list[].user_name","transfer_detail_list[].user_id_card"]}}},
"below": {
"batch-id": {
"below": {
"{}": {
"verbs": {"get":{"pages":{"rows":"transfer_detail_list"}}},
"below": {
"details": {
"below": {
"detail-id": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
}
}
},
"out-batch-no": {
"below": {
"{}": {
"verbs": {"get":{"pages":{"rows":"transfer_detail_list"}}},
"below": {
"details": {
"below": {
"out-detail-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
}
}
}
}
}
}
},
"bill": {
"below": {
"fundflowbill": { "verbs": {"get":{}} },
"sub-merchant-fundflowbill": { "verbs": {"get":{}} },
"tradebill": { "verbs": {"get":{}} }
}
},
"billdownload": {
"below": {
"file": { "verbs": {"get":{"response":"bytes"}} }
}
},
"brand-basic": {
"below": {
"partner": {
"below": {
"brands": {
"below": {
"{}": {
"below": {
"product-authorities": { "verbs": {"get":{}} }
}
}
}
}
}
}
}
},
"brand": {
"below": {
"applyments": {
"verbs": {"post":{"encrypted":{"json":["admin_info.admin_name","admin_info.id_card_number"]},"repeat":"stated"}},
"below": {
"applyment-id": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"business-code": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"cancel-applyment": { "verbs": {"post":{"repeat":"stated"}} }
}
},
"card": {
"below": {
"card-configs": {
"verbs": {"get":{},"post":{"repeat":"stated"}},
"below": {
"cancel-applyment": { "verbs": {"post":{"repeat":"stated"}} },
"preview-url": { "verbs": {"get":{}} },
"publish": { "verbs": {"post":{"repeat":"stated"}} }
}
},
"card-links": {
"verbs": {"get":{"pages":{"by":"page","first":1,"at":"page_index","size":"page_size","rows":"active_link_list"}},"post":{"repeat":"stated"}},
"below": {
"business-code": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"cancel-applyment": { "verbs": {"post":{"repeat":"stated"}} },
"unbind-card-link": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"marketing": {
"below": {
"shake-activities": {
"below": {
"activities": { "verbs": {"get":{"pages":{"by":"page"}}} }
}
}
}
},
"partner": {
"below": {
"card-member": {
"below": {
"cards": {
"verbs": {"get":{"pages":{}},"post":{"repeat":"stated"}},
"below": {
"{}": {
"verbs": {"get":{},"patch":{"repeat":"inferred"},"delete":{"repeat":"inferred"}},
"below": {
"invalidate": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"membership-activities": {
"verbs": {"get":{"pages":{}},"post":{"repeat":"inferred"}},
"below": {
"{}": {
"verbs": {"get":{},"patch":{"repeat":"inferred"}},
"below": {
"terminate": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"pay-view-tokens": { "verbs": {"post":{"repeat":"inferred"}} },
"pre-auth-tokens": { "verbs": {"post":{"repeat":"inferred"}} },
"user-cards": {
"verbs": {"get":{"encrypted":{"response":["data[].phone_number","data[].user_information.common_field_list[].value","data[].user_information.custom_field_list[].user_chosen_values[]"]},"pages":{}}},
"below": {
"import-by-openid": { "verbs": {"post":{"encrypted":{"json":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"],"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]},"repeat":"inferred"}} },
"import-by-phone": { "verbs": {"post":{"encrypted":{"json":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"],"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]},"repeat":"inferred"}} },
"{}": {
"verbs": {"get":{"encrypted":{"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]}},"patch":{"encrypted":{"json":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"],"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]},"repeat":"inferred"}},
"below": {
"confirm": { "verbs": {"post":{"encrypted":{"json":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"],"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]},"repeat":"inferred"}} },
"invalidate": { "verbs": {"post":{"encrypted":{"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]},"repeat":"inferred"}} }
}
}
}
},
"user-feeds": { "verbs": {"post":{"repeat":"stated"}} },
"user-points": {
"below": {
"exchange-coupon": {
"below": {
"confirm": { "verbs": {"post":{"repeat":"inferred"}} }
}
},
"sync": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"store": {
"below": {
"brandstores": {
"verbs": {"get":{"pages":{}},"post":{"repeat":"stated"}},
"below": {
"{}": {
"verbs": {"get":{},"patch":{"repeat":"stated"},"delete":{"response":"empty","repeat":"stated"}},
"below": {
"bindrecipient": { "verbs": {"post":{"repeat":"stated"}} },
"close": { "verbs": {"post":{"repeat":"stated"}} },
"resume": { "verbs": {"post":{"repeat":"stated"}} },
"unbindrecipient": { "verbs": {"post":{"repeat":"stated"}} }
}
}
}
}
}
}
}
},
"profitsharing": {
"below": {
"brand-configs": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"finish-order": { "verbs": {"post":{"repeat":"stated"}} },
"orders": {
"verbs": {"get":{},"post":{"encrypted":{"json":["receivers[].name"]},"repeat":"stated"}},
"below": {
"{}": {
"below": {
"amounts": { "verbs": {"get":{}} }
}
}
}
},
"receivers": {
"below": {
"add": { "verbs": {"post":{"repeat":"stated"}} },
"delete": { "verbs": {"post":{"repeat":"inferred"}} }
}
},
"returnorders": { "verbs": {"get":{},"post":{"repeat":"stated"}} }
}
}
}
},
"businesscircle": {
"below": {
"parkings": { "verbs": {"post":{"response":"empty","repeat":"stated"}} },
"points": {
"below": {
"notify": { "verbs": {"post":{"response":"empty","repeat":"stated"}} }
}
},
"user-authorizations": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"users": {
"below": {
"{}": {
"below": {
"points": {
"below": {
"commit_status": { "verbs": {"get":{}} }
}
}
}
}
}
}
}
},
"capital": {
"below": {
"capitallhh": {
"below": {
"areas": {
"below": {
"provinces": {
"verbs": {"get":{}},
"below": {
"{}": {
"below": {
"cities": { "verbs": {"get":{}} }
}
}
}
}
}
},
"banks": {
"below": {
"corporate-banking": { "verbs": {"get":{"pages":{}}} },
"personal-banking": { "verbs": {"get":{"pages":{}}} },
"search-banks-by-bank-account": { "verbs": {"get":{"encrypted":{"query":["account_number"]}}} },
"{}": {
"below": {
"branches": { "verbs": {"get":{"pages":{}}} }
}
}
}
}
}
}
}
},
"catering": {
"below": {
"orders": {
"below": {
"sync-status": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} }
}
}
}
},
"certificates": { "verbs": {"get":{}} },
"combine-transactions": {
"below": {
"app": { "verbs": {"post":{"encrypted":{"json":["combine_payer_info.identity.number","combine_payer_info.identity.name"]},"repeat":"stated"}} },
"h5": { "verbs": {"post":{"encrypted":{"json":["combine_payer_info.identity.number","combine_payer_info.identity.name"]},"repeat":"stated"}} },
"id": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"jsapi": { "verbs": {"post":{"encrypted":{"json":["combine_payer_info.identity.number","combine_payer_info.identity.name"]},"repeat":"stated"}} },
"miniprogram": { "verbs": {"post":{"repeat":"inferred"}} },
"native": { "verbs": {"post":{"encrypted":{"json":["combine_payer_info.identity.number","combine_payer_info.identity.name"]},"repeat":"stated"}} },
"out-trade-no": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"close": { "verbs": {"post":{"response":"empty","repeat":"stated"}} }
}
}
}
}
}
},
"compliance": {
"below": {
"inactive-merchant-identity-verification": {
"below": {
"merchants": {
"verbs": {"post":{}},
"below": {
"{}": {
"below": {
"verifications": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
}
}
}
}
},
"credit-repayment": {
"below": {
"partner": {
"below": {
"contracts": {
"below": {
"app-presign": { "verbs": {"post":{"encrypted":{"json":["real_identity.identity_id","real_identity.real_name"]},"repeat":"inferred"}} },
"h5-presign": { "verbs": {"post":{"encrypted":{"json":["real_identity.identity_id","real_identity.real_name"]},"repeat":"inferred"}} },
"terminate": { "verbs": {"post":{"repeat":"inferred"}} },
"{}": { "verbs": {"get":{}} }
}
},
"deduct-orders": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"schedule-records": {
"below": {
"batch-create": { "verbs": {"post":{"repeat":"inferred"}} },
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
},
"customs": {
"below": {
"orders": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/global/","pages":{}},"post":{"base":"https://apihk.mch.weixin.qq.com/global/","repeat":"inferred"},"patch":{"base":"https://apihk.mch.weixin.qq.com/global/","repeat":"inferred"}} },
"redeclare": { "verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/global/"}} },
"verify-certificate": { "verbs": {"post":{"encrypted":{"json":["certificate_id","certificate_name"]},"base":"https://apihk.mch.weixin.qq.com/global/","repeat":"inferred"}} }
}
},
"discount-card": {
"below": {
"cards": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"add-user-records": { "verbs": {"post":{"response":"empty"}} }
}
}
}
},
"orders": {
"below": {
"out-trade-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"{}": { "verbs": {"get":{},"patch":{}} }
}
}
}
},
"ebike": {
"below": {
"charge": {
"below": {
"contracts": {
"below": {
"preopen": { "verbs": {"post":{"repeat":"inferred"}} },
"{}": {
"verbs": {"get":{}},
"below": {
"confirm": { "verbs": {"post":{}} }
}
}
}
},
"transactions": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"id": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"out-trade-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
},
"users": {
"below": {
"{}": {
"below": {
"contract": { "verbs": {"get":{}} }
}
}
}
}
}
}
}
},
"ecommerce": {
"below": {
"account": {
"below": {
"apply-cancel-withdraw": {
"verbs": {"post":{"encrypted":{"json":["payee_info.bank_account_info.account_name","payee_info.bank_account_info.account_number","payee_info.identity_info.identification_name","payee_info.identity_info.identification_no"]},"repeat":"stated"}},
"below": {
"applyment-id": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"confirm": { "verbs": {"post":{"repeat":"stated"}} },
"out-request-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"validate-cancel": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
},
"cancel-applications": {
"verbs": {"post":{"repeat":"stated"}},
"below": {
"media": { "verbs": {"post":{"upload":{"file":"file","digest":"file_digest","algorithm":"SHA256","filename":"file_name"},"repeat":"stated"}} },
"out-apply-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
},
"applyments": {
"below": {
"out-request-no": {
"below": {
"{}": {
"verbs": {"get":{"encrypted":{"response":["account_validation.account_name","account_validation.account_no"]}}},
"below": {
"revoke": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"submit-account-hosting-applyment": { "verbs": {"post":{"encrypted":{"json":["id_card_info.id_card_name","id_card_info.id_card_number","id_doc_info.id_doc_name","id_doc_info.id_doc_number","ubo_info_list[].ubo_id_doc_name","ubo_info_list[].ubo_id_doc_number","ubo_info_list[].ubo_id_doc_address","account_info.account_name","account_info.account_number","contact_info.contact_name","contact_info.contact_id_card_number","contact_info.mobile_phone"]},"repeat":"inferred"}} },
"submit-sign-verify-info": { "verbs": {"post":{"repeat":"inferred"}} },
"{}": {
"verbs": {"get":{"encrypted":{"response":["account_validation.account_name","account_validation.account_no"]}}},
"below": {
"revoke": { "verbs": {"post":{"repeat":"inferred"}} }
}
},
"": { "verbs": {"post":{"encrypted":{"json":["id_card_info.id_card_name","id_card_info.id_card_number","id_doc_info.id_doc_name","id_doc_info.id_doc_number","ubo_info_list[].ubo_id_doc_name","ubo_info_list[].ubo_id_doc_number","ubo_info_list[].ubo_id_doc_address","account_info.account_name","account_info.account_number","contact_info.contact_name","contact_info.contact_id_card_number","contact_info.mobile_phone"]},"repeat":"stated"}} }
}
},
"bill": {
"below": {
"fundflowbill": { "verbs": {"get":{}} }
}
},
"combine-papay": {
"below": {
"contracts": {
"below": {
"plan-id": {
"below": {
"{}": {
"below": {
"out-contract-code": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"terminate": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
}
}
},
"pre-entrust-sign": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"mini-program": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"transactions": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"reverse": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} }
}
}
}
}
}
},
"fund": {
"below": {
"balance": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"enddaybalance": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"withdraw": {
"verbs": {"post":{"repeat":"stated"}},
"below": {
"out-request-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"{}": { "verbs": {"get":{}} }
}
}
}
},
"individual-contracts": {
"below": {
"out-contract-code": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"pre-entrust-sign-with-real-name-identity": {
"below": {
"app": { "verbs": {"post":{"encrypted":{"json":["real_name","cred_id"]},"repeat":"inferred"}} },
"mini-program": { "verbs": {"post":{"encrypted":{"json":["real_name","cred_id"]},"repeat":"inferred"}} }
}
},
"pre-entrust-sign": {
"below": {
"app": { "verbs": {"post":{"repeat":"inferred"}} },
"mini-program": { "verbs": {"post":{"repeat":"inferred"}} }
}
},
"{}": { "verbs": {"get":{}} }
}
},
"mch-transfer": {
"below": {
"authorizations": {
"verbs": {"post":{}},
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"transfer-bills": {
"verbs": {"post":{"encrypted":{"json":["user_name"]}}},
"below": {
"out-bill-no": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"cancel": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"transfer-bill-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
},
"profitsharing": {
"below": {
"after-sales-orders": { "verbs": {"get":{},"post":{}} },
"finish-order": { "verbs": {"post":{"repeat":"stated"}} },
"orders": {
"verbs": {"get":{},"post":{"encrypted":{"json":["receivers[].receiver_name"]},"repeat":"stated"}},
"below": {
"{}": {
"below": {
"amounts": { "verbs": {"get":{}} }
}
}
}
},
"receivers": {
"below": {
"add": { "verbs": {"post":{"encrypted":{"json":["encrypted_name"]},"repeat":"stated"}} },
"delete": { "verbs": {"post":{"repeat":"inferred"}} }
}
},
"returnorders": { "verbs": {"get":{},"post":{"repeat":"stated"}} }
}
},
"refunds": {
"below": {
"apply": { "verbs": {"post":{}} },
"id": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"out-refund-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"{}": {
"below": {
"apply-abnormal-refund": { "verbs": {"post":{"encrypted":{"json":["bank_account","real_name"]}}} },
"return-advance": { "verbs": {"get":{},"post":{"repeat":"stated"}} }
}
}
}
},
"subject-sub-merchants": { "verbs": {"get":{"encrypted":{"query":["cert_number"]},"pages":{}}} },
"subsidies": {
"below": {
"cancel": { "verbs": {"post":{"repeat":"stated"}} },
"create": { "verbs": {"post":{"repeat":"stated","number":"out_subsidy_no"}} },
"return": { "verbs": {"post":{"repeat":"stated"}} }
}
}
}
},
"edu-papay": {
"below": {
"contracts": {
"below": {
"id": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"presign": { "verbs": {"post":{"repeat":"inferred"}} },
"{}": { "verbs": {"delete":{"response":"empty","repeat":"inferred"}} }
}
},
"transactions": {
"verbs": {"post":{"response":"empty","repeat":"inferred"}},
"below": {
"id": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"out-trade-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
},
"user-notifications": {
"below": {
"{}": {
"below": {
"send": { "verbs": {"post":{"response":"empty"}} }
}
}
}
},
"user": {
"below": {
"{}": {
"below": {
"contracts": { "verbs": {"get":{"pages":{"by":"page"}}} }
}
}
}
}
}
},
"edu-star": {
"below": {
"orders": { "verbs": {"get":{"pages":{"by":"page"}},"post":{"repeat":"inferred"}} },
"users": {
"below": {
"openid": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"qq": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
},
"eduschoolpay": {
"below": {
"contracts": {
"below": {
"presign": { "verbs": {"post":{"encrypted":{"json":["identity.real_name","identity.credential_type","identity.id_card_number","bank_card.bank_card_no","bank_card.phone"]},"repeat":"inferred"}} },
"{}": {
"verbs": {"get":{}},
"below": {
"terminate": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} }
}
}
}
},
"transactions": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"id": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"out-trade-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
},
"users": {
"below": {
"{}": {
"below": {
"contracts": { "verbs": {"get":{"pages":{"by":"page"}}} },
"debt-state": { "verbs": {"get":{}} }
}
}
}
}
}
},
"express": {
"below": {
"users": {
"below": {
"{}": {
"below": {
"transform": { "verbs": {"post":{"repeat":"stated"}} }
}
}
}
}
}
},
"facemch": {
"below": {
"users": {
"below": {
"{}": { "verbs": {"get":{"encrypted":{"response":["real_name_info.encrypted_real_name","real_name_info.encrypted_credential_id"]}}} }
}
}
}
},
"fund-app": {
"below": {
"brand-redpacket": {
"below": {
"brand-merchant-batches": {
"verbs": {"post":{"encrypted":{"json":["detail_list[].user_name"]}}},
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"details": {
"below": {
"{}": { "verbs": {"get":{"encrypted":{"response":["user_name"]}}} }
}
}
}
}
}
},
"brand-merchant-out-batches": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"out-details": {
"below": {
"{}": { "verbs": {"get":{"encrypted":{"response":["user_name"]}}} }
}
}
}
}
}
}
}
},
"mch-transfer": {
"below": {
"elecsign": {
"below": {
"out-bill-no": {
"verbs": {"post":{"repeat":"stated"}},
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"transfer-bill-no": {
"verbs": {"post":{"repeat":"stated"}},
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
},
"partner": {
"below": {
"budget": {
"below": {
"{}": {
"below": {
"electronic-receipts": { "verbs": {"get":{},"post":{"repeat":"inferred"}} }
}
}
}
},
"charity-budget": {
"verbs": {"post":{}},
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"unlock": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"charity-transfer-bills": {
"verbs": {"post":{}},
"below": {
"out-transfer-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
},
"electronic-receipts": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"sub-mch-authorizations": {
"verbs": {"post":{}},
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"transfer-bills": {
"verbs": {"post":{"encrypted":{"json":["user_name"]}}},
"below": {
"out-bill-no": {
"below": {
"{}": {
"verbs": {"get":{"encrypted":{"response":["user_name"]}}},
"below": {
"cancel": { "verbs": {"post":{"encrypted":{"response":["user_name"]},"repeat":"inferred"}} }
}
}
}
},
"pre-transfer-with-authorization": { "verbs": {"post":{"encrypted":{"json":["user_name"]}}} },
"transfer": { "verbs": {"post":{"encrypted":{"json":["user_name"],"response":["user_name"]}}} }
}
},
"user-confirm-authorizations": {
"verbs": {"post":{}},
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"close": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
},
"transfer-bills": {
"verbs": {"post":{"encrypted":{"json":["user_name"]},"repeat":"stated"}},
"below": {
"out-bill-no": {
"below": {
"{}": {
"verbs": {"get":{"encrypted":{"response":["user_name"]}}},
"below": {
"cancel": { "verbs": {"post":{"repeat":"stated"}} }
}
}
}
},
"pre-transfer-with-authorization": { "verbs": {"post":{"encrypted":{"json":["user_name"]},"repeat":"limited"}} },
"transfer": { "verbs": {"post":{"encrypted":{"json":["user_name"],"response":["user_name"]},"repeat":"limited"}} },
"transfer-bill-no": {
"below": {
"{}": { "verbs": {"get":{"encrypted":{"response":["user_name"]}}} }
}
}
}
},
"transfer-to-qq-wallet-bills": {
"verbs": {"post":{"encrypted":{"json":["user_name"],"response":["user_name"]}}},
"below": {
"{}": {
"verbs": {"get":{"encrypted":{"response":["user_name"]}}},
"below": {
"cancel": { "verbs": {"post":{"encrypted":{"response":["user_name"]},"repeat":"inferred"}} }
}
}
}
},
"user-confirm-authorization": {
"verbs": {"post":{"repeat":"stated"}},
"below": {
"out-authorization-no": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"close": { "verbs": {"post":{"repeat":"stated"}} }
}
}
}
}
}
}
}
}
}
},
"funds-to-oversea": {
"below": {
"bill-download-url": { "verbs": {"get":{}} },
"orders": {
"verbs": {"post":{}},
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"return": {
"below": {
"return-orders": {
"verbs": {"post":{}},
"below": {
"out-return-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
},
"transactions": {
"below": {
"{}": {
"below": {
"available_abroad_amounts": { "verbs": {"get":{}} }
}
}
}
}
}
},
"global": {
"below": {
"certificates": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"}} },
"customs": {
"below": {
"orders": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/","pages":{}},"post":{"base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"},"patch":{"base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} },
"redeclare": { "verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/"}} },
"verify-certificate": { "verbs": {"post":{"encrypted":{"json":["certificate_id","certificate_name"]},"base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} }
}
},
"merchant-service": {
"below": {
"complaint-notifications": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"},"post":{"base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"},"put":{"base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"},"delete":{"response":"empty","base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} },
"complaints": {
"verbs": {"get":{"encrypted":{"response":["data[].payer_phone"]},"base":"https://apihk.mch.weixin.qq.com/","pages":{}}},
"below": {
"{}": {
"verbs": {"get":{"encrypted":{"response":["payer_phone"]},"base":"https://apihk.mch.weixin.qq.com/"}},
"below": {
"complete": { "verbs": {"post":{"response":"empty","base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} },
"negotiation-historys": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/","pages":{}}} },
"response": { "verbs": {"post":{"response":"empty","base":"https://apihk.mch.weixin.qq.com/"}} }
}
}
}
},
"images": {
"below": {
"upload": { "verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} },
"{}": { "verbs": {"get":{"response":"bytes","base":"https://apihk.mch.weixin.qq.com/"}} }
}
}
}
},
"merchant-storage": {
"below": {
"file": {
"below": {
"upload": { "verbs": {"post":{"upload":{"file":"file","digest":"digest","algorithm":"SHA256","filename":"filename"},"base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} }
}
}
}
},
"merchant": {
"below": {
"h5": {
"below": {
"permission": {
"below": {
"applications": {
"verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/"}},
"below": {
"{}": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"},"patch":{"base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} }
}
},
"domain": {
"below": {
"applications": {
"verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}},
"below": {
"{}": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"},"patch":{"base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} }
}
}
}
},
"{}": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"}} }
}
}
}
}
}
},
"merchants": {
"verbs": {"post":{"encrypted":{"json":["contact.name","contact.phone","contact.email"]},"base":"https://apihk.mch.weixin.qq.com/"}},
"below": {
"{}": { "verbs": {"get":{"encrypted":{"response":["contact.name","contact.phone","contact.email"]},"base":"https://apihk.mch.weixin.qq.com/"},"patch":{"encrypted":{"json":["contact.name","contact.phone","contact.email"]},"base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} }
}
},
"micropay": {
"below": {
"transactions": {
"below": {
"id": {
"below": {
"{}": {
"below": {
"reverse": { "verbs": {"post":{"response":"empty","base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} }
}
}
}
},
"out-trade-no": {
"below": {
"{}": {
"below": {
"reverse": { "verbs": {"post":{"response":"empty","base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} }
}
}
}
},
"pay": { "verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/"}} }
}
}
}
},
"papay": {
"below": {
"contracts": {
"below": {
"app-pre-entrust-sign": { "verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} },
"h5-pre-entrust-sign": { "verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} },
"jsapi-pre-entrust-sign": { "verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} },
"miniprogram-pre-entrust-sign": { "verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} },
"out-contract-code": {
"below": {
"{}": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"}} }
}
},
"web-pre-entrust-sign": { "verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} },
"{}": {
"verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"}},
"below": {
"terminate": { "verbs": {"post":{"response":"empty","base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} }
}
}
}
},
"transactions": {
"verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}},
"below": {
"out-trade-no": {
"below": {
"{}": {
"verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"}},
"below": {
"reverse": { "verbs": {"post":{"response":"empty","base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} }
}
}
}
},
"{}": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"}} }
}
}
}
},
"profit-sharing": {
"below": {
"bill-download-url": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"}} },
"orders": {
"verbs": {"post":{"encrypted":{"json":["receivers[].name"]},"base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}},
"below": {
"unfreeze": { "verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} },
"{}": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"}} }
}
},
"receivers": {
"verbs": {"post":{"encrypted":{"json":["name"],"response":["name"]},"base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"},"delete":{"response":"empty","base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}},
"below": {
"{}": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"}} }
}
},
"refunds": {
"below": {
"bill-download-url": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"}} },
"refundable-balance": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"}} }
}
},
"transactions": {
"below": {
"mark": { "verbs": {"post":{"response":"empty","base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} },
"{}": {
"below": {
"amounts": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"}} },
"refundable-amounts": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"}} }
}
}
}
}
}
},
"refund": {
"below": {
"partner": {
"below": {
"recharge-balance": {
"below": {
"sub-mchid": {
"below": {
"{}": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"}} }
}
}
}
}
}
},
"recharge-balance": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"}} }
}
},
"refunds": {
"verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/","pages":{"size":"count"}},"post":{"base":"https://apihk.mch.weixin.qq.com/"}},
"below": {
"id": {
"below": {
"{}": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"}} }
}
},
"out-refund-no": {
"below": {
"{}": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"}} }
}
}
}
},
"settle": {
"below": {
"settlements": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/","pages":{}}} }
}
},
"statements": { "verbs": {"get":{"response":"bytes","base":"https://apihk.mch.weixin.qq.com/"}} },
"transactions": {
"below": {
"app": { "verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} },
"id": {
"below": {
"{}": {
"verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"}},
"below": {
"close": { "verbs": {"post":{"response":"empty","base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} }
}
}
}
},
"jsapi": { "verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} },
"mweb": { "verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} },
"native": { "verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} },
"out-trade-no": {
"below": {
"{}": {
"verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"}},
"below": {
"close": { "verbs": {"post":{"response":"empty","base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} }
}
}
}
}
}
}
}
},
"goldplan": {
"below": {
"merchants": {
"below": {
"changecustompagestatus": { "verbs": {"post":{"repeat":"inferred"}} },
"changegoldplanstatus": { "verbs": {"post":{"repeat":"inferred"}} },
"close-advertising-show": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} },
"open-advertising-show": { "verbs": {"patch":{"response":"empty","repeat":"inferred"}} },
"set-advertising-industry-filter": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} }
}
}
}
},
"gov": {
"below": {
"subsidy": {
"below": {
"audit": {
"below": {
"cup": {
"below": {
"invalid": { "verbs": {"post":{}} },
"query": { "verbs": {"post":{"repeat":"stated"}} },
"refund": {
"below": {
"sync": { "verbs": {"post":{}} }
}
},
"update": { "verbs": {"post":{}} },
"upload": { "verbs": {"post":{}} }
}
}
}
},
"companies": {
"below": {
"query": { "verbs": {"post":{"repeat":"stated"}} }
}
},
"goods": {
"below": {
"upload": { "verbs": {"post":{"repeat":"inferred"}} }
}
},
"n-qualifications": {
"below": {
"sync": { "verbs": {"post":{"encrypted":{"json":["real_name","id_card_number","phone_number"]},"repeat":"inferred"}} }
}
},
"qualification": { "verbs": {"get":{"encrypted":{"query":["real_name","id_card_number","phone_number"]}}} },
"qualifications": {
"below": {
"passthrough": {
"below": {
"cancel": { "verbs": {"post":{"encrypted":{"json":["real_name","id_card_number","phone_number"]}}} },
"claim": { "verbs": {"post":{"encrypted":{"json":["real_name","id_card_number","phone_number"]}}} },
"query": { "verbs": {"post":{"encrypted":{"json":["real_name","id_card_number","phone_number"]},"repeat":"stated"}} }
}
},
"query": { "verbs": {"post":{"encrypted":{"json":["real_name","id_card_number","phone_number"]},"repeat":"stated"}} },
"sync": { "verbs": {"post":{"encrypted":{"json":["real_name","id_card_number","phone_number"]},"repeat":"inferred"}} }
}
},
"sncode": {
"below": {
"lock": { "verbs": {"post":{"repeat":"inferred"}} },
"query": { "verbs": {"post":{"repeat":"stated"}} },
"unlock": { "verbs": {"post":{"repeat":"inferred"}} }
}
},
"transactions": {
"below": {
"query": { "verbs": {"post":{"repeat":"stated"}} },
"summary": {
"below": {
"query-day": { "verbs": {"post":{"repeat":"stated"}} }
}
},
"sync": { "verbs": {"post":{"encrypted":{"json":["real_name","id_card_number","phone_number"]},"repeat":"inferred"}} }
}
},
"zhejiang": {
"below": {
"authcode": {
"below": {
"cancel": { "verbs": {"post":{"repeat":"inferred"}} },
"commit": { "verbs": {"post":{"repeat":"inferred"}} },
"issue": { "verbs": {"post":{"encrypted":{"json":["name","mobile","cert_no"]}}} },
"refund": { "verbs": {"post":{"repeat":"inferred"}} },
"try": { "verbs": {"post":{"repeat":"inferred"}} }
}
},
"goods": {
"below": {
"query": { "verbs": {"post":{"repeat":"stated"}} }
}
},
"n-qualifications": {
"below": {
"confirm": { "verbs": {"post":{"encrypted":{"json":["data[].cert_no","data[].name","data[].tel","data[].address"]}}} }
}
},
"qualifications": {
"below": {
"alter": { "verbs": {"post":{"encrypted":{"json":["cert_no","name","tel"]}}} },
"claim": { "verbs": {"post":{"encrypted":{"json":["cert_no","name","tel"]}}} },
"query": { "verbs": {"post":{"encrypted":{"json":["cert_no"]},"repeat":"stated"}} },
"sync": { "verbs": {"post":{"encrypted":{"json":["data[].cert_no","data[].name","data[].tel"]}}} }
}
},
"sncode": {
"below": {
"lock": { "verbs": {"post":{"repeat":"inferred"}} },
"query": { "verbs": {"post":{"repeat":"stated"}} },
"unlock": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
}
}
},
"hire-power-bank": {
"below": {
"insurance-orders": {
"verbs": {"post":{}},
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"user-qualifications": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
},
"industry-coupon": {
"below": {
"tokens": { "verbs": {"post":{"repeat":"inferred"}} }
}
},
"industry-rebate": {
"below": {
"retail-industry": {
"below": {
"transactions": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} }
}
},
"transactions": {
"below": {
"{}": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} }
}
}
}
},
"inspolicymgr": {
"below": {
"deduct": {
"below": {
"authorizations": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"policies": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"{}": { "verbs": {"get":{},"patch":{"repeat":"inferred"}} }
}
}
}
}
}
},
"iotmanage": {
"below": {
"device-inspections": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"devices": { "verbs": {"get":{"pages":{}}} }
}
},
"lovefeast": {
"below": {
"brands": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"users": {
"below": {
"{}": {
"below": {
"orders": {
"below": {
"brand-id": {
"below": {
"{}": { "verbs": {"get":{"pages":{}}} }
}
},
"out-trade-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
}
}
}
}
},
"marketing": {
"below": {
"bank-favor": {
"below": {
"users": {
"below": {
"{}": {
"below": {
"bank-multi-activity": { "verbs": {"post":{"repeat":"inferred"}} },
"coupons": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
}
}
},
"bank": {
"below": {
"packages": {
"below": {
"{}": {
"below": {
"tasks": { "verbs": {"get":{"pages":{"by":"page"}},"post":{}} }
}
}
}
}
}
},
"busifavor": {
"below": {
"callbacks": { "verbs": {"get":{},"post":{"repeat":"inferred"}} },
"coupons": {
"below": {
"associate": { "verbs": {"post":{"repeat":"stated"}} },
"deactivate": { "verbs": {"post":{"repeat":"inferred"}} },
"disassociate": { "verbs": {"post":{"repeat":"stated"}} },
"return": { "verbs": {"post":{"repeat":"inferred"}} },
"send": { "verbs": {"post":{"repeat":"inferred"}} },
"use": { "verbs": {"post":{"repeat":"inferred"}} },
"{}": {
"below": {
"send": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"product-coupons": {
"below": {
"pre-send": { "verbs": {"post":{"repeat":"inferred"}} },
"send": { "verbs": {"post":{"repeat":"inferred"}} }
}
},
"stocks": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"{}": {
"verbs": {"get":{},"patch":{"response":"empty","repeat":"inferred"}},
"below": {
"budget": { "verbs": {"patch":{"repeat":"inferred"}} },
"couponcodes": {
"verbs": {"get":{"pages":{}},"post":{"repeat":"inferred"}},
"below": {
"{}": { "verbs": {"get":{},"delete":{"repeat":"inferred"}} }
}
}
}
}
}
},
"subsidy": {
"below": {
"pay-receipts": {
"verbs": {"get":{},"post":{"repeat":"stated"}},
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"return-receipts": {
"verbs": {"post":{"repeat":"stated"}},
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
},
"users": {
"below": {
"{}": {
"below": {
"coupons": {
"verbs": {"get":{"pages":{"by":"page"}}},
"below": {
"{}": {
"below": {
"appids": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
}
}
}
}
}
}
},
"favor": {
"below": {
"callbacks": { "verbs": {"get":{},"post":{"repeat":"stated"}} },
"coupon-stocks": { "verbs": {"post":{"repeat":"stated"}} },
"media": {
"below": {
"image-upload": { "verbs": {"post":{"repeat":"inferred"}} }
}
},
"stocks": {
"verbs": {"get":{"pages":{"by":"page"}}},
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"items": { "verbs": {"get":{"pages":{"by":"page"}}} },
"merchants": { "verbs": {"get":{"pages":{"by":"page"}}} },
"modify-goods-id": { "verbs": {"post":{}} },
"pause": { "verbs": {"post":{"repeat":"stated"}} },
"refund-flow": { "verbs": {"get":{}} },
"refund-flow-by-day": { "verbs": {"get":{}} },
"restart": { "verbs": {"post":{"repeat":"stated"}} },
"start": { "verbs": {"post":{"repeat":"stated"}} },
"use-flow": { "verbs": {"get":{}} },
"use-flow-by-day": { "verbs": {"get":{}} }
}
}
}
},
"users": {
"below": {
"{}": {
"below": {
"coupons": {
"verbs": {"get":{"pages":{"by":"page"}},"post":{"repeat":"stated"}},
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
}
}
},
"goods-subsidy-activity": {
"below": {
"activities": { "verbs": {"get":{"pages":{}}} },
"activity": {
"below": {
"{}": {
"below": {
"apply": { "verbs": {"post":{}} }
}
}
}
},
"qualification": {
"below": {
"lock": { "verbs": {"post":{"repeat":"inferred"}} },
"unlock": { "verbs": {"post":{"repeat":"inferred"}} }
}
},
"retail-store-act": {
"below": {
"{}": {
"below": {
"representative": { "verbs": {"put":{"repeat":"inferred"},"delete":{"repeat":"inferred"}} },
"representatives": { "verbs": {"get":{"pages":{"by":"page"}}} },
"materials": { "verbs": {"post":{"repeat":"inferred"}} },
"stores": {
"verbs": {"get":{"pages":{"by":"page"}},"post":{"repeat":"inferred"},"delete":{"repeat":"inferred"}},
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
}
}
},
"membercard-activity": {
"below": {
"activities": {
"verbs": {"get":{"pages":{}},"post":{"repeat":"inferred"}},
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"terminate": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
},
"membercard-open": {
"below": {
"activate-informations": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"callback": { "verbs": {"get":{},"patch":{"repeat":"inferred"}} },
"cards": {
"verbs": {"get":{"pages":{"by":"page"}},"post":{"repeat":"inferred"}},
"below": {
"{}": {
"verbs": {"get":{},"patch":{"response":"empty","repeat":"inferred"},"delete":{"response":"empty","repeat":"inferred"}},
"below": {
"codes": {
"below": {
"deposit": { "verbs": {"post":{"repeat":"inferred"}} },
"{}": {
"verbs": {"get":{},"patch":{"response":"empty"}},
"below": {
"activate": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} },
"bonus": {
"below": {
"commit": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} },
"prepare": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} }
}
},
"rights": { "verbs": {"patch":{"response":"empty","repeat":"inferred"}} },
"set-service-module-data": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} },
"unavailable": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} }
}
}
}
},
"decrypt-code": { "verbs": {"get":{}} },
"permission-tokens": { "verbs": {"post":{"repeat":"inferred"}} },
"phone-membercard": {
"below": {
"import": { "verbs": {"post":{"encrypted":{"json":["encrypted_phone_number"]},"repeat":"inferred"}} }
}
},
"qrcode": { "verbs": {"post":{"repeat":"inferred"}} },
"rights": { "verbs": {"patch":{"response":"empty","repeat":"inferred"}} },
"service-modules": {
"verbs": {"post":{}},
"below": {
"{}": { "verbs": {"patch":{"repeat":"inferred"},"delete":{"response":"empty","repeat":"inferred"}} }
}
},
"upgrade": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} },
"users": {
"below": {
"import": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
},
"phonenumber-member": {
"below": {
"import": { "verbs": {"post":{"encrypted":{"json":["encrypted_phone_number"]},"response":"empty"}} },
"search": { "verbs": {"get":{"encrypted":{"query":["encrypted_phone_number"]}}} }
}
},
"user": {
"below": {
"cards": { "verbs": {"get":{"pages":{"by":"page"}}} }
}
}
}
},
"partner": {
"below": {
"delivery-plan": {
"below": {
"delivery-plans": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"{}": {
"verbs": {"patch":{"repeat":"inferred"}},
"below": {
"delivery-plans": { "verbs": {"get":{"pages":{"size":"page_size","rows":"plan_list"}}} },
"terminate": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} }
}
}
}
},
"{}": {
"below": {
"notify-url": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"product-coupon": {
"below": {
"image-generation-tasks": {
"verbs": {"post":{}},
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"media": {
"below": {
"upload-image": { "verbs": {"post":{"repeat":"inferred"}} }
}
},
"notify-configs": { "verbs": {"get":{},"post":{"repeat":"inferred"}} },
"product-coupons": {
"verbs": {"post":{"repeat":"stated"}},
"below": {
"{}": {
"verbs": {"get":{},"patch":{"repeat":"stated"}},
"below": {
"deactivate": { "verbs": {"post":{"repeat":"stated"}} },
"stock-bundles": {
"verbs": {"post":{"repeat":"stated"}},
"below": {
"{}": {
"verbs": {"patch":{"repeat":"stated"}},
"below": {
"associate-stores": { "verbs": {"post":{"repeat":"inferred"}} },
"disassociate-stores": { "verbs": {"post":{"repeat":"inferred"}} },
"update-budget": { "verbs": {"post":{"repeat":"stated"}} }
}
}
}
},
"stocks": {
"verbs": {"get":{"pages":{"by":"token","at":"page_token","size":"page_size","rows":"stock_list"}},"post":{"repeat":"stated"}},
"below": {
"{}": {
"verbs": {"get":{},"patch":{"repeat":"stated"}},
"below": {
"associate-stores": { "verbs": {"post":{"repeat":"inferred"}} },
"associated-stores": { "verbs": {"get":{"pages":{"by":"token","at":"page_token","size":"page_size","rows":"store_list"}}} },
"deactivate": { "verbs": {"post":{"repeat":"stated"}} },
"disassociate-stores": { "verbs": {"post":{"repeat":"inferred"}} },
"update-budget": { "verbs": {"post":{"repeat":"stated"}} },
"upload-coupon-codes": { "verbs": {"post":{"repeat":"stated"}} }
}
}
}
}
}
}
}
},
"users": {
"below": {
"{}": {
"below": {
"coupon-bundles": {
"verbs": {"post":{"repeat":"stated"}},
"below": {
"{}": {
"below": {
"deactivate": { "verbs": {"post":{"repeat":"stated"}} }
}
}
}
},
"coupons": {
"verbs": {"get":{"pages":{"by":"token","at":"page_token","size":"page_size","rows":"user_coupon_list"}},"post":{"repeat":"stated"}},
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"confirm": { "verbs": {"post":{"repeat":"stated"}} },
"deactivate": { "verbs": {"post":{"repeat":"stated"}} },
"return": { "verbs": {"post":{"repeat":"stated"}} },
"use": { "verbs": {"post":{"repeat":"stated"}} }
}
}
}
},
"pre-send-coupon": { "verbs": {"post":{"repeat":"stated"}} },
"pre-send-coupon-bundle": { "verbs": {"post":{"repeat":"stated"}} }
}
}
}
}
}
}
}
},
"partnerships": {
"verbs": {"get":{"pages":{"by":"page"}}},
"below": {
"build": { "verbs": {"post":{"repeat":"stated"}} },
"terminate": { "verbs": {"post":{"repeat":"inferred"}} }
}
},
"paygiftactivity": {
"below": {
"activities": {
"verbs": {"get":{"pages":{"by":"page"}}},
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"goods": { "verbs": {"get":{"pages":{"by":"page"}}} },
"merchants": {
"verbs": {"get":{"pages":{"by":"page"}}},
"below": {
"add": { "verbs": {"post":{"repeat":"stated"}} },
"delete": { "verbs": {"post":{"repeat":"stated"}} }
}
},
"terminate": { "verbs": {"post":{"repeat":"stated"}} }
}
}
}
},
"unique-threshold-activity": { "verbs": {"post":{"repeat":"stated"}} }
}
},
"shopping-receipt": {
"below": {
"customentrances": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"{}": { "verbs": {"get":{},"patch":{"repeat":"inferred"}} }
}
},
"merchantshoppingreceiptjumpinfos": { "verbs": {"post":{}} },
"shoppingreceipts": { "verbs": {"post":{"encrypted":{"meta":["merchant_contact_information.consultation_phone_number"],"response":["receipt.merchant_contact_information.consultation_phone_number"]},"upload":{"file":"file","digest":"sha256","algorithm":"SHA256"}}} }
}
},
"weekly-discount": {
"below": {
"activities": {
"verbs": {"get":{"pages":{}}},
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"apply": { "verbs": {"post":{}} }
}
}
}
}
}
},
"withdraw-favor": {
"below": {
"users": {
"below": {
"{}": {
"below": {
"coupons": { "verbs": {"get":{"pages":{"by":"page"}},"post":{"repeat":"inferred"}} }
}
}
}
}
}
}
}
},
"mch-manage": {
"below": {
"mch-manage-records": {
"below": {
"sub-mchid": {
"below": {
"{}": { "verbs": {"get":{"pages":{}}} }
}
},
"{}": {
"verbs": {"get":{}},
"below": {
"mch-manage-submissions": { "verbs": {"post":{}} }
}
}
}
},
"submission-files": {
"below": {
"sub-mchid": {
"below": {
"{}": {
"below": {
"upload": { "verbs": {"post":{"upload":{"file":"submission_file","digest":"file_digest","algorithm":"SHA256","filename":"file_name"},"repeat":"inferred"}} }
}
}
}
}
}
}
}
},
"mch-operation-manage": {
"below": {
"enhanced-due-diligence": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"submit": { "verbs": {"post":{}} },
"upload": { "verbs": {"post":{"upload":{"file":"due_diligence_file","digest":"file_digest","algorithm":"SHA256","filename":"file_name"},"repeat":"inferred"}} }
}
}
}
},
"merchant-limitations": {
"below": {
"sub-mchid": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
},
"mch_operate": {
"below": {
"risk": {
"below": {
"withdrawl-apply": {
"verbs": {"post":{"encrypted":{"json":["payee_info.bank_account_info.account_name","payee_info.bank_account_info.account_number","payee_info.identity_info.identification_name","payee_info.identity_info.identification_no"]},"repeat":"stated"}},
"below": {
"applyment-id": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"out-request-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
}
}
},
"mchalterapply": {
"below": {
"mchcontactalterapplyment": {
"verbs": {"post":{"encrypted":{"json":["contact_info.contact_name","contact_info.contact_id_card_number","contact_info.mobile_phone"]},"repeat":"inferred"}},
"below": {
"merchant": {
"below": {
"{}": {
"below": {
"out-request-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
},
"{}": {
"verbs": {"get":{}},
"below": {
"revoke": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"mchsubjectalterapplyment": {
"verbs": {"post":{"encrypted":{"json":["legal_person_info.card_name","legal_person_info.card_number","legal_person_info.card_address","ubo_info_list[].card_name","ubo_info_list[].card_number","ubo_info_list[].card_address"]},"repeat":"inferred"}},
"below": {
"merchant": {
"below": {
"{}": {
"below": {
"out-request-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
},
"{}": {
"verbs": {"get":{}},
"below": {
"revoke": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"merchantnamealterapplyment": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"merchant": {
"below": {
"{}": {
"below": {
"out-request-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
},
"{}": {
"verbs": {"get":{}},
"below": {
"revoke": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
},
"med-ins": {
"below": {
"orders": {
"verbs": {"post":{"encrypted":{"json":["payer.name","payer.id_digest","relative.name","relative.id_digest"]}}},
"below": {
"mix-trade-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"out-trade-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
},
"refunds": {
"below": {
"notify": { "verbs": {"post":{"response":"empty","repeat":"stated"}} }
}
}
}
},
"merchant-risk-manage": {
"below": {
"ec-trade-risk": {
"below": {
"query-risk-trades": { "verbs": {"post":{"repeat":"stated"}} },
"recv-dispose-result": { "verbs": {"post":{}} }
}
},
"report-trade-union-information": { "verbs": {"post":{"encrypted":{"json":["phone","certificates_number"]}}} },
"trade-risk-information": { "verbs": {"get":{}} },
"trade-risk-result": { "verbs": {"post":{}} },
"violation-notifications": { "verbs": {"get":{},"post":{"repeat":"stated"},"put":{"repeat":"stated"},"delete":{"response":"empty","repeat":"stated"}} }
}
},
"merchant-service": {
"below": {
"complaint-notifications": { "verbs": {"get":{},"post":{"repeat":"inferred"},"put":{"repeat":"inferred"},"delete":{"response":"empty","repeat":"inferred"}} },
"complaints": {
"verbs": {"get":{"encrypted":{"response":["data[].payer_phone"]},"pages":{}}},
"below": {
"{}": {
"verbs": {"get":{"encrypted":{"response":["payer_phone"]}}},
"below": {
"negotiation-historys": { "verbs": {"get":{}} }
}
}
}
},
"complaints-v2": {
"verbs": {"get":{"encrypted":{"response":["data[].payer_phone"]},"pages":{}}},
"below": {
"{}": {
"verbs": {"get":{"encrypted":{"response":["payer_phone"]}}},
"below": {
"complete": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} },
"negotiation-historys": { "verbs": {"get":{"pages":{}}} },
"response": { "verbs": {"post":{"response":"empty"}} },
"response-immediate-service": { "verbs": {"post":{"repeat":"stated"}} },
"update-refund-progress": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} }
}
}
}
},
"feedbacks": { "verbs": {"post":{"response":"empty"}} },
"images": {
"below": {
"upload": { "verbs": {"post":{"repeat":"inferred"}} },
"{}": { "verbs": {"get":{"response":"bytes"}} }
}
}
}
},
"merchant-settlement": {
"below": {
"merchant-settle-rule-applications": {
"verbs": {"post":{}},
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
},
"merchant-store": {
"below": {
"stores": {
"verbs": {"post":{}},
"below": {
"{}": {
"verbs": {"get":{},"patch":{"response":"empty","repeat":"inferred"}},
"below": {
"recipients": {
"below": {
"bind": { "verbs": {"post":{"repeat":"inferred"}} },
"unbind": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
}
}
},
"merchant": {
"below": {
"fund": {
"below": {
"balance": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"dayendbalance": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"withdraw": {
"verbs": {"post":{"repeat":"stated"}},
"below": {
"bill-type": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"out-request-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"withdraw-id": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
},
"media": {
"below": {
"upload": { "verbs": {"post":{"repeat":"stated"}} },
"video_upload": { "verbs": {"post":{"repeat":"stated"}} }
}
}
}
},
"merchantfund": {
"below": {
"merchant": {
"below": {
"income-records": { "verbs": {"get":{"pages":{}}} }
}
},
"partner": {
"below": {
"income-records": { "verbs": {"get":{"pages":{}}} }
}
}
}
},
"merchants": {
"verbs": {"post":{"encrypted":{"json":["contact.name","contact.phone","contact.email"]},"base":"https://api.mch.weixin.qq.com/hk/"},"put":{"encrypted":{"json":["contact.name","contact.phone","contact.email"]},"base":"https://api.mch.weixin.qq.com/hk/","repeat":"inferred"}},
"below": {
"{}": { "verbs": {"get":{"encrypted":{"response":["contact.name","contact.phone","contact.email"]},"base":"https://api.mch.weixin.qq.com/hk/"}} }
}
},
"multiuse": {
"below": {
"stocks": {
"below": {
"{}": {
"below": {
"refund-flow": { "verbs": {"get":{}} },
"send-flow": { "verbs": {"get":{}} },
"use-flow": { "verbs": {"get":{}} }
}
}
}
},
"users": {
"below": {
"{}": {
"below": {
"coupons": { "verbs": {"post":{"encrypted":{"json":["user_name","id_card_number"]},"repeat":"inferred"}} }
}
}
}
}
}
},
"new-tax-control-fapiao": {
"below": {
"card-template": { "verbs": {"post":{"repeat":"stated"}} },
"fapiao-applications": {
"verbs": {"post":{"encrypted":{"json":["buyer_information.phone","buyer_information.email"]},"response":"empty","repeat":"inferred"}},
"below": {
"issue-general": { "verbs": {"post":{"encrypted":{"json":["buyer_information.phone","buyer_information.email"]},"response":"empty","repeat":"stated"}} },
"issue-passenger-transport": { "verbs": {"post":{"encrypted":{"json":["buyer_information.phone","buyer_information.email","fapiao_information.items[].passenger_information.certificate_number"]},"response":"empty","repeat":"stated"}} },
"issue-refined-oil": { "verbs": {"post":{"encrypted":{"json":["buyer_information.phone","buyer_information.email"]},"response":"empty","repeat":"stated"}} },
"real-estate-leasing": { "verbs": {"post":{"encrypted":{"json":["buyer_information.phone","buyer_information.email","fapiao_information.items[].real_estate_leasing_information.certificate_no"]},"response":"empty","repeat":"stated"}} },
"upload-fapiao-file": { "verbs": {"post":{"upload":{"file":"file","digest":"digest","algorithm":"SM3","always":{"digest_alogrithm":"SM3"}},"repeat":"inferred"}} },
"{}": {
"verbs": {"get":{"encrypted":{"response":["fapiao_information[].buyer_information.phone","fapiao_information[].buyer_information.email"]}}},
"below": {
"fapiao-files": { "verbs": {"get":{}} },
"insert-cards": { "verbs": {"post":{"encrypted":{"json":["buyer_information.phone","buyer_information.email"]},"response":"empty","repeat":"stated"}} },
"reverse": { "verbs": {"post":{"response":"empty","repeat":"stated"}} }
}
}
}
},
"fapiaomerchant": {
"below": {
"getspinviteurl": { "verbs": {"get":{"encrypted":{"query":["operate_user"]}}} },
"listspinvitemchinfo": { "verbs": {"get":{"pages":{"rows":"mch_invite_result_list"}}} }
}
},
"merchant": {
"below": {
"base-information": { "verbs": {"get":{}} },
"development-config": { "verbs": {"get":{},"patch":{"repeat":"stated"}} },
"tax-codes": { "verbs": {"get":{"pages":{}}} },
"{}": {
"below": {
"check": { "verbs": {"post":{"response":"empty","repeat":"stated"}} },
"check-status": { "verbs": {"get":{}} }
}
}
}
},
"user-title": {
"verbs": {"get":{"encrypted":{"response":["phone","email"]}}},
"below": {
"title-url": { "verbs": {"get":{}} }
}
},
"download": { "verbs": {"get":{"response":"bytes"}} }
}
},
"offlineface": {
"below": {
"authinfo": { "verbs": {"post":{"repeat":"inferred"}} },
"contracts": {
"below": {
"presign": { "verbs": {"post":{"encrypted":{"json":["facepay_user.identification.identification_number","facepay_user.phone","limit_bank_card.bank_card_number","limit_bank_card.identification_name","limit_bank_card.identification.identification_number","limit_bank_card.phone"]},"repeat":"inferred"}} },
"{}": { "verbs": {"get":{}} }
}
},
"face-collections": {
"verbs": {"get":{"pages":{"rows":"face_collections"}}},
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"repayment-url": { "verbs": {"post":{"repeat":"inferred"}} },
"transactions": {
"verbs": {"post":{}},
"below": {
"out-trade-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
},
"offlinefacemch": {
"below": {
"organizations": {
"verbs": {"get":{}},
"below": {
"{}": {
"below": {
"users": {
"below": {
"out-user-id": {
"below": {
"{}": { "verbs": {"get":{},"patch":{"encrypted":{"json":["user_name","phone"]},"response":"empty","repeat":"inferred"}} }
}
},
"user-id": {
"below": {
"{}": {
"below": {
"terminate-contract": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} }
}
}
}
}
}
}
}
}
}
},
"tokens": { "verbs": {"post":{"repeat":"inferred"}} }
}
},
"palmservice": {
"below": {
"authorization": {
"below": {
"openid": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"preauthorize": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"papay": {
"below": {
"contracts": {
"below": {
"{}": {
"below": {
"fail-notify": { "verbs": {"post":{"response":"empty"}} },
"notify": { "verbs": {"post":{"response":"empty"}} }
}
}
}
},
"insurance-pay": {
"below": {
"policy-periods": {
"below": {
"contract-id": {
"below": {
"{}": {
"below": {
"policy-period-id": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"schedule": { "verbs": {"post":{}} }
}
}
}
}
}
}
}
}
}
},
"transactions": {
"below": {
"apply": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"insurance-sign": {
"below": {
"contracts": {
"below": {
"plan-id": {
"below": {
"{}": {
"below": {
"contract-id": {
"below": {
"{}": {
"below": {
"renew": { "verbs": {"post":{"response":"empty"}} }
}
}
}
},
"out-contract-code": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"terminate": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
}
}
},
"pre-entrust-sign": {
"below": {
"app": { "verbs": {"post":{"encrypted":{"json":["real_identity.real_name","real_identity.id_card_number"]},"repeat":"inferred"}} },
"h5": { "verbs": {"post":{"encrypted":{"json":["real_identity.real_name","real_identity.id_card_number"]},"repeat":"inferred"}} },
"jsapi": { "verbs": {"post":{"encrypted":{"json":["real_identity.real_name","real_identity.id_card_number"]},"repeat":"inferred"}} },
"mini-program": { "verbs": {"post":{"encrypted":{"json":["real_identity.real_name","real_identity.id_card_number"]},"repeat":"inferred"}} }
}
}
}
},
"policy-periods": {
"below": {
"plan-id": {
"below": {
"{}": {
"below": {
"contract-id": {
"below": {
"{}": {
"below": {
"modify": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
}
}
}
}
},
"policy_periods": {
"below": {
"plan-id": {
"below": {
"{}": {
"below": {
"out-contract-code": {
"below": {
"{}": { "verbs": {"get":{"pages":{}}} }
}
}
}
}
}
}
}
}
}
},
"pay": {
"below": {
"harmony": {
"below": {
"transactions": {
"below": {
"apply": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"partner": {
"below": {
"schedules": {
"below": {
"contract-id": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"schedule": { "verbs": {"post":{}} }
}
}
}
}
}
},
"transactions": {
"below": {
"apply": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"schedules": {
"below": {
"contract-id": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"schedule": { "verbs": {"post":{}} }
}
}
}
}
}
},
"transactions": {
"below": {
"apply": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"scheduled-deduct-sign": {
"below": {
"contracts": {
"below": {
"pre-entrust-sign": {
"below": {
"app": { "verbs": {"post":{"repeat":"inferred"}} },
"h5": { "verbs": {"post":{"repeat":"inferred"}} },
"jsapi": { "verbs": {"post":{"repeat":"inferred"}} },
"mini-program": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"partner": {
"below": {
"contracts": {
"below": {
"pre-entrust-sign": {
"below": {
"app": { "verbs": {"post":{"repeat":"inferred"}} },
"h5": { "verbs": {"post":{"repeat":"inferred"}} },
"jsapi": { "verbs": {"post":{"repeat":"inferred"}} },
"mini-program": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
}
}
},
"sign": {
"below": {
"contracts": {
"below": {
"harmony-plan-id": {
"below": {
"{}": {
"below": {
"out-contract-code": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
},
"plan-id": {
"below": {
"{}": {
"below": {
"out-contract-code": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"terminate": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
}
}
},
"pre-entrust-sign": { "verbs": {"post":{"repeat":"inferred"}} }
}
},
"partner": {
"below": {
"contracts": {
"below": {
"plan-id": {
"below": {
"{}": {
"below": {
"out-contract-code": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"terminate": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
},
"parking": {
"below": {
"reminders": {
"below": {
"application": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"query": { "verbs": {"get":{}} },
"withdraw": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} }
}
},
"applications": { "verbs": {"get":{"pages":{"rows":"application_list"}}} },
"entry": { "verbs": {"post":{"repeat":"inferred"}} },
"exit": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} },
"ext-payment": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} },
"parking-fee": { "verbs": {"post":{"repeat":"stated"}} },
"parking-lot": { "verbs": {"get":{}} },
"payment": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} }
}
}
}
},
"partner-papay": {
"below": {
"contracts": {
"below": {
"{}": {
"below": {
"fail-notify": { "verbs": {"post":{"response":"empty"}} },
"notify": { "verbs": {"post":{"response":"empty"}} }
}
}
}
}
}
},
"partner-transfer": {
"below": {
"batches": {
"verbs": {"post":{"encrypted":{"json":["transfer_detail_list[].user_name","transfer_detail_list[].user_id_card"]},"repeat":"stated"}},
"below": {
"batch-id": {
"below": {
"{}": {
"verbs": {"get":{"pages":{"rows":"transfer_detail_list"}}},
"below": {
"details": {
"below": {
"detail-id": {
"below": {
"{}": { "verbs": {"get":{"encrypted":{"response":["username"]}}} }
}
}
}
}
}
}
}
},
"out-batch-no": {
"below": {
"{}": {
"verbs": {"get":{"pages":{"rows":"transfer_detail_list"}}},
"below": {
"details": {
"below": {
"out-detail-no": {
"below": {
"{}": { "verbs": {"get":{"encrypted":{"response":["username"]}}} }
}
}
}
}
}
}
}
}
}
}
}
},
"password-exempt-contract": {
"below": {
"contracts": {
"below": {
"ecommerce": {
"below": {
"pre-entrust-sign": {
"below": {
"mini-program": { "verbs": {"post":{"repeat":"inferred"}} },
"pay-redirect-sign": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"normal": {
"below": {
"pre-entrust-sign": {
"below": {
"mini-program": { "verbs": {"post":{"repeat":"inferred"}} },
"pay-redirect-sign": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"qs": {
"below": {
"pre-entrust-sign": {
"below": {
"mini-program": { "verbs": {"post":{"repeat":"inferred"}} },
"pay-redirect-sign": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"service-id": {
"below": {
"{}": {
"below": {
"out-contract-code": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"terminate": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
}
}
},
"service-provider": {
"below": {
"pre-entrust-sign": {
"below": {
"mini-program": { "verbs": {"post":{"repeat":"inferred"}} },
"pay-redirect-sign": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
}
}
},
"pay-devices": {
"below": {
"open-scenario-speaker": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"bind": { "verbs": {"post":{"repeat":"inferred"}} },
"prebind": { "verbs": {"post":{"repeat":"inferred"}} },
"unbind": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"open-scenario-speakerorder": {
"below": {
"{}": {
"below": {
"report": { "verbs": {"post":{}} }
}
}
}
},
"printers": {
"below": {
"{}": {
"below": {
"print-orders": {
"verbs": {"post":{"response":"empty"}},
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
}
}
},
"pay": {
"below": {
"acquiring-bank": {
"below": {
"transactions": {
"below": {
"exposure": { "verbs": {"post":{"repeat":"stated"}} }
}
}
}
},
"instal": {
"below": {
"exposure": { "verbs": {"post":{"repeat":"stated"}} },
"partner": {
"below": {
"exposure": { "verbs": {"post":{"repeat":"stated"}} }
}
}
}
},
"partner": {
"below": {
"transactions": {
"below": {
"app": { "verbs": {"post":{"encrypted":{"json":["payer.identity.number","payer.identity.name"]},"repeat":"stated"}} },
"app-with-contract": { "verbs": {"post":{"repeat":"inferred"}} },
"codepay": { "verbs": {"post":{}} },
"exposure": { "verbs": {"post":{"repeat":"stated"}} },
"h5": { "verbs": {"post":{"encrypted":{"json":["payer.identity.number","payer.identity.name"]},"repeat":"stated"}} },
"id": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"jsapi": { "verbs": {"post":{"encrypted":{"json":["payer.identity.number","payer.identity.name"]},"repeat":"stated"}} },
"jsapi-with-contract": { "verbs": {"post":{"repeat":"inferred"}} },
"miniprogram": { "verbs": {"post":{"repeat":"inferred"}} },
"native": { "verbs": {"post":{"encrypted":{"json":["payer.identity.number","payer.identity.name"]},"repeat":"stated"}} },
"out-trade-no": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"close": { "verbs": {"post":{"response":"empty","repeat":"stated"}} },
"reverse": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"scannedpos": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"transactions": {
"below": {
"app": { "verbs": {"post":{"encrypted":{"json":["payer.identity.number","payer.identity.name"]},"repeat":"stated"}} },
"app-with-contract": { "verbs": {"post":{"repeat":"inferred"}} },
"codepay": { "verbs": {"post":{}} },
"exposure": { "verbs": {"post":{"repeat":"stated"}} },
"h5": { "verbs": {"post":{"encrypted":{"json":["payer.identity.number","payer.identity.name"]},"repeat":"stated"}} },
"id": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"jsapi": { "verbs": {"post":{"encrypted":{"json":["payer.identity.number","payer.identity.name"]},"repeat":"stated"}} },
"jsapi-with-contract": { "verbs": {"post":{"repeat":"inferred"}} },
"native": { "verbs": {"post":{"encrypted":{"json":["payer.identity.number","payer.identity.name"]},"repeat":"stated"}} },
"out-trade-no": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"close": { "verbs": {"post":{"response":"empty","repeat":"stated"}} },
"reverse": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
}
}
},
"payroll-card": {
"below": {
"authentications": {
"verbs": {"get":{"pages":{}}},
"below": {
"pre-order": { "verbs": {"post":{"repeat":"inferred"}} },
"pre-order-with-auth": { "verbs": {"post":{"encrypted":{"json":["user_name","id_card_number"]},"repeat":"inferred"}} },
"{}": { "verbs": {"get":{}} }
}
},
"relations": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"tokens": { "verbs": {"post":{"encrypted":{"json":["user_name","id_card_number"]},"repeat":"inferred"}} },
"transfer-batches": { "verbs": {"post":{"encrypted":{"json":["transfer_detail_list[].user_name"]},"repeat":"stated"}} },
"wesure": {
"below": {
"insurance": { "verbs": {"post":{"response":"empty"}} },
"token-validations": { "verbs": {"post":{"encrypted":{"json":["user_name","id_card_number"]},"repeat":"stated"}} }
}
}
}
},
"payscore": {
"below": {
"acquiringbank": {
"below": {
"permissions": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"authorization-code": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"terminate": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} }
}
}
}
}
}
},
"serviceorder": {
"verbs": {"get":{},"post":{"repeat":"inferred"}},
"below": {
"deduction": { "verbs": {"get":{}} },
"{}": {
"below": {
"cancel": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} },
"complete": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} },
"modify": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} },
"registerdeductinfo": { "verbs": {"post":{}} },
"sync": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} }
}
}
}
},
"servicepayondeliveryorder": { "verbs": {"post":{"repeat":"inferred"}} }
}
},
"merchant-bill": { "verbs": {"get":{}} },
"oversea": {
"below": {
"partner": {
"below": {
"serviceorder": {
"verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"},"post":{"base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}},
"below": {
"{}": {
"below": {
"cancel": { "verbs": {"post":{"response":"empty","base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} },
"complete": { "verbs": {"post":{"response":"empty","base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} },
"sync": { "verbs": {"post":{"response":"empty","base":"https://apihk.mch.weixin.qq.com/","repeat":"inferred"}} }
}
}
}
}
}
}
}
},
"partner": {
"below": {
"permissions": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"apply-for-scene": { "verbs": {"post":{"repeat":"inferred"}} },
"assess-user-risk-level": { "verbs": {"post":{"repeat":"stated"}} },
"authorization-code": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"terminate": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} }
}
}
}
},
"search": { "verbs": {"get":{}} },
"terminate": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} }
}
},
"service-account-applications": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"serviceorder": {
"verbs": {"get":{},"post":{"repeat":"stated"}},
"below": {
"direct-complete": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} },
"{}": {
"below": {
"cancel": { "verbs": {"post":{"response":"empty","repeat":"stated"}} },
"complete": { "verbs": {"post":{"response":"empty","repeat":"stated"}} },
"modify": { "verbs": {"post":{"response":"empty","repeat":"stated"}} },
"pay": { "verbs": {"post":{"response":"empty"}} },
"send-pendingmessage": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} },
"send-prepaidmessage": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} },
"sync": { "verbs": {"post":{"response":"empty","repeat":"stated"}} }
}
}
}
},
"servicepayondeliveryorder": { "verbs": {"post":{"repeat":"inferred"}} },
"servicequotas": {
"below": {
"service-id": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
},
"payafter-orders": {
"verbs": {"get":{},"post":{"encrypted":{"json":["name","phone","userid","address"]},"repeat":"inferred"}},
"below": {
"{}": {
"below": {
"cancel": { "verbs": {"post":{"repeat":"inferred"}} },
"complete": { "verbs": {"post":{"repeat":"inferred"}} },
"sync": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"permissions": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"assess-user-risk-level": { "verbs": {"post":{"repeat":"stated"}} },
"authorization-code": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"terminate": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} }
}
}
}
},
"openid": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"terminate": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} }
}
}
}
}
}
},
"plan": {
"below": {
"partner": {
"below": {
"payscore-plans": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"merchant-plan-no": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"stop": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
}
}
},
"payscore-plans": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"merchant-plan-no": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"stop": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
}
}
},
"serviceorder": {
"verbs": {"get":{},"post":{"repeat":"stated"}},
"below": {
"direct-complete": { "verbs": {"post":{"repeat":"inferred"}} },
"{}": {
"below": {
"cancel": { "verbs": {"post":{"repeat":"stated"}} },
"complete": { "verbs": {"post":{"repeat":"stated"}} },
"modify": { "verbs": {"post":{"repeat":"stated"}} },
"pay": { "verbs": {"post":{}} },
"send-pendingmessage": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} },
"send-prepaidmessage": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} },
"sync": { "verbs": {"post":{"repeat":"stated"}} }
}
}
}
},
"servicepayondeliveryorder": { "verbs": {"post":{"repeat":"inferred"}} },
"sign-plan": {
"below": {
"partner": {
"below": {
"serviceorder": { "verbs": {"post":{"repeat":"inferred"}} },
"user-sign-plans": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"merchant-sign-plan-no": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"stop": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
}
}
},
"serviceorder": { "verbs": {"post":{"repeat":"inferred"}} },
"user-sign-plans": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"merchant-sign-plan-no": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"stop": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
}
}
},
"smartretail-orders": {
"verbs": {"get":{},"post":{"repeat":"inferred"}},
"below": {
"{}": {
"below": {
"cancel": { "verbs": {"post":{"repeat":"inferred"}} },
"complete": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"user-service-state": { "verbs": {"get":{}} },
"users": {
"below": {
"{}": {
"below": {
"permissions": {
"below": {
"{}": {
"below": {
"terminate": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} }
}
}
}
}
}
}
}
}
}
},
"platsolution": {
"below": {
"ecommerce": {
"below": {
"bank-transfer-recharges": {
"below": {
"apply": { "verbs": {"post":{}} },
"out-recharge-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
},
"insurance-compensation-contracts": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"sub-mchid": {
"below": {
"{}": {
"below": {
"check-opened": { "verbs": {"post":{"repeat":"stated"}} }
}
}
}
}
}
},
"mch-transfer": {
"below": {
"compensate-bills": {
"verbs": {"post":{}},
"below": {
"bill-id": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"out-bill-no": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"cancel": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"pre-transfer": { "verbs": {"post":{}} }
}
},
"deposit-after-sales-compensation-bills": {
"verbs": {"post":{}},
"below": {
"bill-id": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"out-bill-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
},
"deposit-insurance-premiums-compensation-bills": {
"verbs": {"post":{}},
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"deposit-shipping-cost-compensation-bills": {
"verbs": {"post":{}},
"below": {
"out-bill-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
},
"insurance-claim-bills": {
"verbs": {"post":{}},
"below": {
"bill-id": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"out-bill-no": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"cancel": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"pre-transfer": { "verbs": {"post":{}} }
}
},
"sub-mch-compensation-bills": {
"verbs": {"post":{}},
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"transfer-bills": {
"verbs": {"post":{}},
"below": {
"bill-id": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"out-bill-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
},
"recharge-employees": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"sub-mchid": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"sp-openid": {
"below": {
"{}": {
"below": {
"delete": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
}
}
}
}
},
"recharges": {
"below": {
"apply": { "verbs": {"post":{"repeat":"inferred"}} },
"out-recharge-no": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"close": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
},
"settle": {
"below": {
"prepay-settle-orders": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"apply-abnormal-settle": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
},
"withdraw": {
"below": {
"day-end-balance-withdraw": {
"verbs": {"post":{"repeat":"stated"}},
"below": {
"out-request-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
}
}
},
"insurance": {
"below": {
"mch-transfer": {
"below": {
"batches": {
"below": {
"apply": { "verbs": {"post":{}} },
"batch-id": {
"below": {
"{}": {
"verbs": {"get":{"pages":{}}},
"below": {
"details": {
"below": {
"detail-id": {
"below": {
"{}": { "verbs": {"get":{"encrypted":{"response":["user_name"]}}} }
}
}
}
}
}
}
}
},
"detail-receipts": {
"below": {
"out-batch-no": {
"below": {
"{}": {
"below": {
"out-detail-no": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"apply": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
}
}
}
}
},
"out-batch-no": {
"below": {
"{}": {
"verbs": {"get":{"pages":{}}},
"below": {
"details": {
"below": {
"out-detail-no": {
"below": {
"{}": { "verbs": {"get":{"encrypted":{"response":["user_name"]}}} }
}
}
}
}
}
}
}
},
"summary-receipts": {
"below": {
"out-batch-no": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"apply": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
}
}
},
"reservation": {
"below": {
"apply": { "verbs": {"post":{"encrypted":{"json":["user_real_name"]}}} },
"out-reservation-no": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"close": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"reservation-id": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
}
}
},
"mch-transfer": {
"below": {
"batches": {
"below": {
"apply": { "verbs": {"post":{}} },
"batch-id": {
"below": {
"{}": {
"verbs": {"get":{"pages":{}}},
"below": {
"details": {
"below": {
"detail-id": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
}
}
},
"detail-receipts": {
"below": {
"out-batch-no": {
"below": {
"{}": {
"below": {
"out-detail-no": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"apply": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
}
}
}
}
},
"out-batch-no": {
"below": {
"{}": {
"verbs": {"get":{"pages":{}}},
"below": {
"details": {
"below": {
"out-detail-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
}
}
},
"summary-receipts": {
"below": {
"out-batch-no": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"apply": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
}
}
},
"reservation": {
"below": {
"apply": { "verbs": {"post":{"encrypted":{"json":["user_real_name"]}}} },
"out-reservation-no": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"close": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"reservation-id": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
}
}
},
"profitsharing": {
"below": {
"bills": { "verbs": {"get":{}} },
"merchant-configs": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"orders": {
"verbs": {"post":{"encrypted":{"json":["receivers[].name"]},"repeat":"stated"}},
"below": {
"unfreeze": { "verbs": {"post":{"repeat":"stated"}} },
"{}": { "verbs": {"get":{}} }
}
},
"receivers": {
"below": {
"add": { "verbs": {"post":{"encrypted":{"json":["name"],"response":["name"]},"repeat":"stated"}} },
"delete": { "verbs": {"post":{"repeat":"inferred"}} }
}
},
"return-orders": {
"verbs": {"post":{"repeat":"stated"}},
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"transactions": {
"below": {
"{}": {
"below": {
"amounts": { "verbs": {"get":{}} }
}
}
}
}
}
},
"qrcode": {
"below": {
"transactions": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"out-trade-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
},
"user-services": {
"below": {
"contract-id": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
},
"rate-activity": {
"below": {
"applications": {
"verbs": {"post":{}},
"below": {
"id": {
"below": {
"{}": { "verbs": {"get":{},"patch":{"repeat":"inferred"}} }
}
}
}
}
}
},
"realname": {
"below": {
"verify": { "verbs": {"get":{"encrypted":{"query":["encrypted_credential_id","encrypted_name"]}}} }
}
},
"recharge": {
"below": {
"bank-transfer-recharges": {
"below": {
"apply": { "verbs": {"post":{}} },
"out-recharge-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
}
}
},
"refund": {
"below": {
"domestic": {
"below": {
"refunds": {
"verbs": {"post":{}},
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"apply-abnormal-refund": { "verbs": {"post":{"encrypted":{"json":["bank_account","real_name"]}}} }
}
}
}
}
}
}
}
},
"refunds": {
"verbs": {"get":{"base":"https://api.mch.weixin.qq.com/hk/","pages":{"size":"count"}},"post":{"base":"https://api.mch.weixin.qq.com/hk/"}},
"below": {
"id": {
"below": {
"{}": { "verbs": {"get":{"base":"https://api.mch.weixin.qq.com/hk/"}} }
}
},
"out-refund-no": {
"below": {
"{}": { "verbs": {"get":{"base":"https://api.mch.weixin.qq.com/hk/"}} }
}
}
}
},
"repayment": {
"below": {
"combine-transactions": {
"below": {
"partner": {
"below": {
"out-trade-no": {
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"close": { "verbs": {"post":{"response":"empty","repeat":"inferred"}} }
}
}
}
},
"prepay": { "verbs": {"post":{"encrypted":{"json":["combine_payer_info.identity.number","combine_payer_info.identity.name"]},"repeat":"inferred"}} }
}
}
}
}
}
},
"security": {
"below": {
"echo": { "verbs": {"post":{"encrypted":{"json":["encrypted_echo_message"],"response":["encrypted_echo_message"]},"repeat":"stated"}} }
}
},
"settle": {
"below": {
"settlements": { "verbs": {"get":{"base":"https://api.mch.weixin.qq.com/hk/","pages":{}}} }
}
},
"smartguide": {
"below": {
"guides": {
"verbs": {"get":{"encrypted":{"query":["mobile"],"response":["data[].name","data[].mobile"]},"pages":{}},"post":{"encrypted":{"json":["name","mobile"]},"repeat":"stated"}},
"below": {
"{}": {
"verbs": {"patch":{"encrypted":{"json":["name","mobile"]},"response":"empty","repeat":"stated"}},
"below": {
"assign": { "verbs": {"post":{"response":"empty","repeat":"stated"}} }
}
}
}
}
}
},
"statements": { "verbs": {"get":{"response":"bytes","base":"https://api.mch.weixin.qq.com/hk/"}} },
"taxi-invoice": {
"below": {
"attendance": {
"below": {
"punch": { "verbs": {"post":{"response":"empty"}} }
}
},
"cards": {
"verbs": {"post":{}},
"below": {
"upload-file": { "verbs": {"post":{"upload":{"file":"file","digest":"digest","algorithm":"SM3","always":{"digest_algorithm":"DIGEST_ALGORITHM_SM3"}},"repeat":"inferred"}} }
}
},
"driver": {
"below": {
"update-driver": { "verbs": {"post":{"encrypted":{"json":["driver_name","id_card_number"],"response":["driver_name","id_card_number"]},"repeat":"inferred"}} }
}
},
"drivers": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"taxi-companies": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"taxi-company": {
"below": {
"create-taxi-company": { "verbs": {"post":{}} }
}
},
"taxi": {
"below": {
"update-taxi": { "verbs": {"post":{"repeat":"inferred"}} }
}
},
"taxies": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"user-taxi-order": {
"below": {
"find-by-token": { "verbs": {"get":{}} }
}
},
"user-taxi-orders": { "verbs": {"get":{"pages":{}}} }
}
},
"transaction-block": {
"below": {
"transaction-block-records": {
"below": {
"sub-mchid": {
"below": {
"{}": { "verbs": {"get":{"pages":{}}} }
}
},
"{}": { "verbs": {"get":{}} }
}
},
"transaction-block-submissions": {
"below": {
"sub-mchid": {
"below": {
"{}": { "verbs": {"post":{"repeat":"inferred"}} }
}
},
"{}": { "verbs": {"get":{}} }
}
}
}
},
"transactions": {
"below": {
"app": { "verbs": {"post":{"base":"https://api.mch.weixin.qq.com/hk/","repeat":"inferred"}} },
"id": {
"below": {
"{}": {
"verbs": {"get":{"base":"https://api.mch.weixin.qq.com/hk/"}},
"below": {
"close": { "verbs": {"post":{"response":"empty","base":"https://api.mch.weixin.qq.com/hk/","repeat":"inferred"}} },
"reverse": { "verbs": {"post":{"response":"empty","base":"https://api.mch.weixin.qq.com/hk/","repeat":"inferred"}} }
}
}
}
},
"jsapi": { "verbs": {"post":{"base":"https://api.mch.weixin.qq.com/hk/","repeat":"inferred"}} },
"micropay": { "verbs": {"post":{"base":"https://api.mch.weixin.qq.com/hk/"}} },
"mweb": { "verbs": {"post":{"base":"https://api.mch.weixin.qq.com/hk/","repeat":"inferred"}} },
"native": { "verbs": {"post":{"base":"https://api.mch.weixin.qq.com/hk/","repeat":"inferred"}} },
"out-trade-no": {
"below": {
"{}": {
"verbs": {"get":{"base":"https://api.mch.weixin.qq.com/hk/"}},
"below": {
"close": { "verbs": {"post":{"response":"empty","base":"https://api.mch.weixin.qq.com/hk/","repeat":"inferred"}} },
"reverse": { "verbs": {"post":{"response":"empty","base":"https://api.mch.weixin.qq.com/hk/","repeat":"inferred"}} }
}
}
}
}
}
},
"transfer-detail": {
"below": {
"electronic-receipts": { "verbs": {"get":{},"post":{"repeat":"inferred"}} }
}
},
"transfer": {
"below": {
"batches": {
"verbs": {"post":{"encrypted":{"json":["transfer_detail_list[].user_name","transfer_detail_list[].user_id_card"]}}},
"below": {
"batch-id": {
"below": {
"{}": {
"verbs": {"get":{"pages":{"rows":"transfer_detail_list"}}},
"below": {
"details": {
"below": {
"detail-id": {
"below": {
"{}": { "verbs": {"get":{"encrypted":{"response":["user_name"]}}} }
}
}
}
}
}
}
}
},
"out-batch-no": {
"below": {
"{}": {
"verbs": {"get":{"pages":{"rows":"transfer_detail_list"}}},
"below": {
"details": {
"below": {
"out-detail-no": {
"below": {
"{}": { "verbs": {"get":{"encrypted":{"response":["user_name"]}}} }
}
}
}
}
}
}
}
}
}
},
"bill-receipt": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
},
"transferdownload": {
"below": {
"elecvoucherfile": { "verbs": {"get":{"response":"bytes"}} },
"signfile": { "verbs": {"get":{"response":"bytes"}} }
}
},
"vehicle": {
"below": {
"etc": {
"below": {
"contracts": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"preopen": { "verbs": {"post":{"encrypted":{"json":["identify.encrypted_real_name","identify.encrypted_credential_id","bank_card_no"]},"repeat":"inferred"}} },
"transactions": {
"below": {
"highway": { "verbs": {"post":{"repeat":"inferred"}} },
"id": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"out-trade-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
},
"users": {
"below": {
"{}": {
"below": {
"contracts": { "verbs": {"get":{}} }
}
}
}
}
}
},
"parking": {
"below": {
"parkings": { "verbs": {"post":{"repeat":"stated"}} },
"services": {
"below": {
"find": { "verbs": {"get":{}} }
}
}
}
},
"transactions": {
"below": {
"out-trade-no": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"parking": { "verbs": {"post":{"repeat":"stated"}} }
}
}
}
},
"webizpay": {
"below": {
"avail-mch-ranges": {
"verbs": {"get":{},"post":{}},
"below": {
"{}": {
"below": {
"merchant-identifiers": {
"verbs": {"get":{"pages":{}},"post":{"repeat":"inferred"}},
"below": {
"{}": { "verbs": {"delete":{"repeat":"inferred"}} }
}
}
}
}
}
},
"bill": {
"below": {
"proof": { "verbs": {"post":{"repeat":"inferred"}} },
"trade-bill": { "verbs": {"post":{"repeat":"inferred"}} }
}
},
"employees": {
"below": {
"{}": {
"below": {
"out-quota-cards": {
"below": {
"{}": { "verbs": {"get":{}} }
}
},
"quota-cards": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"{}": {
"verbs": {"get":{}},
"below": {
"cancel": { "verbs": {"post":{"repeat":"inferred"}} },
"payment-url": { "verbs": {"get":{}} }
}
}
}
},
"revoke": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
},
"stores": {
"below": {
"entity-matches": {
"verbs": {"post":{"repeat":"inferred"}},
"below": {
"{}": { "verbs": {"get":{}} }
}
}
}
},
"users": {
"below": {
"{}": {
"below": {
"authorization-state": { "verbs": {"get":{}} },
"authorization-url": { "verbs": {"post":{"repeat":"inferred"}} }
}
}
}
}
}
}
}
}
}
}`;
