// Generated from openapi/: do not edit, run `npm run generate`.

/** JSON of a `Branch`, as text: an application that starts should not pay for what it may never ask. */
export const tree = `{
"below": {
"brand": {
"below": {
"card-member": {
"below": {
"user-cards": {
"verbs": {"get":{"encrypted":{"response":["data[].phone_number","data[].user_information.common_field_list[].value","data[].user_information.custom_field_list[].user_chosen_values[]"]}}},
"below": {
"import-by-openid": { "verbs": {"post":{"encrypted":{"json":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"],"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]}}} },
"{}": {
"verbs": {"get":{"encrypted":{"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]}},"patch":{"encrypted":{"json":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"],"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]}}},
"below": {
"confirm": { "verbs": {"post":{"encrypted":{"json":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"],"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]}}} },
"invalidate": { "verbs": {"post":{"encrypted":{"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]}}} }
}
}
}
}
}
},
"store": {
"below": {
"brandstores": {
"below": {
"{}": { "verbs": {"delete":{"response":"empty"}} }
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
"getstate": { "verbs": {"post":{"security":true}} },
"getupgradestate": { "verbs": {"post":{"security":true}} },
"modifyarchives": { "verbs": {"post":{"security":true}} },
"modifycontactinfo": { "verbs": {"post":{"security":true}} },
"signcontract": { "verbs": {"post":{"security":true,"unsigned":true}} },
"submit": { "verbs": {"post":{"security":true}} },
"submitupgrade": { "verbs": {"post":{"security":true}} }
}
}
}
},
"billcommentsp": {
"below": {
"batchquerycomment": { "verbs": {"post":{"response":"text","security":true,"unsigned":true}} }
}
},
"cgi-bin": {
"below": {
"mch": {
"below": {
"customs": {
"below": {
"customdeclareorder": { "verbs": {"post":{"nonceless":true}} },
"customdeclarequery": { "verbs": {"post":{"nonceless":true}} }
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
"refund": { "verbs": {"post":{"security":true}} },
"reverse": { "verbs": {"post":{"security":true}} }
}
},
"face": {
"below": {
"get_wxpayface_authinfo": { "verbs": {"post":{"base":"https://payapp.weixin.qq.com/"}} }
}
},
"fund": {
"below": {
"queryautowithdrawbydate": { "verbs": {"post":{"security":true}} },
"reautowithdrawbydate": { "verbs": {"post":{"security":true}} }
}
},
"mchrisk": {
"below": {
"querymchrisk": { "verbs": {"post":{"security":true,"unsigned":true}} },
"setmchriskcallback": { "verbs": {"post":{"unsigned":true}} },
"syncmchriskresult": { "verbs": {"post":{"security":true,"unsigned":true}} }
}
},
"mmpaymkttransfers": {
"below": {
"gethbinfo": { "verbs": {"post":{"security":true,"unsigned":true}} },
"gettransferinfo": { "verbs": {"post":{"security":true,"unsigned":true}} },
"promotion": {
"below": {
"paywwsptrans2pocket": { "verbs": {"post":{"security":true,"unsigned":true}} },
"querywwsptrans2pocket": { "verbs": {"post":{"security":true,"unsigned":true}} },
"transfers": { "verbs": {"post":{"security":true,"unsigned":true}} }
}
},
"queryworkwxredpack": { "verbs": {"post":{"security":true}} },
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
"query_bank": { "verbs": {"post":{"security":true,"unsigned":true}} }
}
},
"papay": {
"below": {
"deletecontract": { "verbs": {"post":{"nonceless":true}} },
"h5entrustweb": { "verbs": {"get":{"nonceless":true,"unsigned":true}} },
"partner": {
"below": {
"deletecontract": { "verbs": {"post":{"nonceless":true}} },
"h5entrustweb": { "verbs": {"get":{"nonceless":true,"unsigned":true}} },
"preentrustweb": { "verbs": {"post":{"nonceless":true}} },
"querycontract": { "verbs": {"post":{"nonceless":true}} }
}
},
"preentrustweb": { "verbs": {"post":{"nonceless":true}} },
"querycontract": { "verbs": {"post":{"nonceless":true}} }
}
},
"pay": {
"below": {
"downloadbill": { "verbs": {"post":{"response":"bytes","unsigned":true}} },
"downloadfundflow": { "verbs": {"post":{"response":"bytes","security":true,"unsigned":true}} },
"queryexchagerate": { "verbs": {"post":{"nonceless":true}} }
}
},
"payitil": {
"below": {
"report": { "verbs": {"post":{"unsigned":true}} }
}
},
"risk": {
"below": {
"getpublickey": { "verbs": {"post":{"base":"https://fraud.mch.weixin.qq.com/","security":true,"unsigned":true}} },
"getviolation": { "verbs": {"post":{"security":true,"unsigned":true}} }
}
},
"secapi": {
"below": {
"mch": {
"below": {
"addsubdevconfig": { "verbs": {"post":{"security":true,"nonceless":true}} },
"channelsetting": { "verbs": {"post":{"security":true,"nonceless":true}} },
"modifymchinfo": { "verbs": {"post":{"security":true,"nonceless":true}} },
"querysubdevconfig": { "verbs": {"post":{"security":true,"nonceless":true}} },
"submchmanage": { "verbs": {"post":{"security":true,"unsigned":true}} },
"uploadmedia": { "verbs": {"post":{"security":true}} },
"{addinstitutionsub}": { "verbs": {"post":{"security":true,"nonceless":true}} },
"addInstitutionsub": { "verbs": {"post":{"security":true,"nonceless":true}} },
"{modifyinstitutionsub}": { "verbs": {"post":{"security":true,"nonceless":true}} },
"modifyInstitutionsub": { "verbs": {"post":{"security":true,"nonceless":true}} },
"{queryinstitutionsub}": { "verbs": {"post":{"security":true,"nonceless":true}} },
"queryInstitutionsub": { "verbs": {"post":{"security":true,"nonceless":true}} }
}
},
"mkt": {
"below": {
"addrecommendconf": { "verbs": {"post":{"security":true}} }
}
},
"pay": {
"below": {
"facepayreverse": { "verbs": {"post":{"security":true}} },
"multiprofitsharing": { "verbs": {"post":{"security":true}} },
"profitsharing": { "verbs": {"post":{"security":true}} },
"profitsharingfinish": { "verbs": {"post":{"security":true}} },
"profitsharingreturn": { "verbs": {"post":{"security":true}} },
"refund": { "verbs": {"post":{"security":true}} },
"refundv2": { "verbs": {"post":{"security":true}} },
"reverse": { "verbs": {"post":{"security":true}} }
}
}
}
},
"secsvc": {
"below": {
"getrealnameinfo": { "verbs": {"post":{"base":"https://fraud.mch.weixin.qq.com/"}} },
"realnameauth": { "verbs": {"post":{"base":"https://fraud.mch.weixin.qq.com/"}} }
}
},
"wxv": {
"below": {
"cancelbill": { "verbs": {"post":{"security":true}} },
"changerentmoney": { "verbs": {"post":{"security":true}} },
"createhotelbill": { "verbs": {"post":{"security":true}} },
"createrentbill": { "verbs": {"post":{"security":true}} },
"finishhotelbill": { "verbs": {"post":{"security":true}} },
"finishrentbill": { "verbs": {"post":{"security":true}} },
"queryhotelbill": { "verbs": {"post":{"security":true}} },
"queryrentbill": { "verbs": {"post":{"security":true}} }
}
},
"xdc": {
"below": {
"apiv2getsignkey": {
"below": {
"sign": {
"below": {
"getsignkey": { "verbs": {"post":{"unsigned":true}} }
}
}
}
},
"apiv2sandbox": {
"below": {
"pay": {
"below": {
"micropay": { "verbs": {"post":{"unsigned":true}} },
"orderquery": { "verbs": {"post":{"unsigned":true}} }
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
"aggracct-bc": {
"below": {
"wb-channel": {
"below": {
"account": {
"below": {
"balance": { "verbs": {"get":{"encrypted":{"query":["bal_account_no","card_no"]}}} },
"mch_archives": { "verbs": {"get":{"encrypted":{"query":["bal_account_no","card_no"],"response":["bal_account_no","merchant_name","merchant_id_no","legal_representative.legal_representative_name","legal_representative.legal_representative_id_no","legal_representative.legal_representative_address","beneficial_owner[].beneficial_owner_name","beneficial_owner[].beneficial_owner_id_no","beneficial_owner[].beneficial_owner_address","card_no"]}}} }
}
},
"bank-channel-account": {
"below": {
"rename": {
"verbs": {"post":{"encrypted":{"json":["bal_account_no"],"response":["bal_account_no","new_account_name"]}}},
"below": {
"{}": { "verbs": {"get":{"encrypted":{"query":["bal_account_no"],"response":["bal_account_no","new_account_name"]}}} }
}
}
}
},
"control-orders": {
"below": {
"punish": { "verbs": {"post":{"encrypted":{"json":["bal_account_no","card_no"]}}} },
"recover": { "verbs": {"post":{"encrypted":{"json":["bal_account_no","card_no"]}}} }
}
},
"special-reduction": {
"verbs": {"post":{"encrypted":{"json":["bal_account_no","card_no"],"response":["bal_account_no"]}}},
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
"modify-settlement": { "verbs": {"post":{"encrypted":{"json":["account_number","account_name"]}}} }
}
}
}
}
}
},
"apply4subject": {
"below": {
"applyment": {
"verbs": {"post":{"encrypted":{"json":["contact_info.name","contact_info.id_card_number","contact_info.mobile","identification_info.identification_name","identification_info.identification_number","identification_info.identification_address","ubo_info_list[].ubo_id_doc_name","ubo_info_list[].ubo_id_doc_number","ubo_info_list[].ubo_id_doc_address"]}}},
"below": {
"{}": {
"below": {
"cancel": { "verbs": {"post":{"response":"empty"}} }
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
"": { "verbs": {"post":{"encrypted":{"json":["contact_info.contact_name","contact_info.contact_id_number","contact_info.mobile_phone","contact_info.contact_email","subject_info.identity_info.id_card_info.id_card_name","subject_info.identity_info.id_card_info.id_card_number","subject_info.identity_info.id_card_info.id_card_address","subject_info.identity_info.id_doc_info.id_doc_name","subject_info.identity_info.id_doc_info.id_doc_number","subject_info.identity_info.id_doc_info.id_doc_address","subject_info.ubo_info_list[].ubo_id_doc_name","subject_info.ubo_info_list[].ubo_id_doc_number","subject_info.ubo_info_list[].ubo_id_doc_address","bank_account_info.account_name","bank_account_info.account_number"]}}} }
}
}
}
},
"bank-transfer": {
"below": {
"batches": { "verbs": {"post":{"encrypted":{"json":["transfer_detail_list[].user_name","transfer_detail_list[].user_id_card"]}}} }
}
},
"billdownload": {
"below": {
"file": { "verbs": {"get":{"response":"bytes"}} }
}
},
"brand": {
"below": {
"applyments": { "verbs": {"post":{"encrypted":{"json":["admin_info.admin_name","admin_info.id_card_number"]}}} },
"partner": {
"below": {
"card-member": {
"below": {
"user-cards": {
"verbs": {"get":{"encrypted":{"response":["data[].phone_number","data[].user_information.common_field_list[].value","data[].user_information.custom_field_list[].user_chosen_values[]"]}}},
"below": {
"import-by-openid": { "verbs": {"post":{"encrypted":{"json":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"],"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]}}} },
"import-by-phone": { "verbs": {"post":{"encrypted":{"json":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"],"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]}}} },
"{}": {
"verbs": {"get":{"encrypted":{"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]}},"patch":{"encrypted":{"json":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"],"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]}}},
"below": {
"confirm": { "verbs": {"post":{"encrypted":{"json":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"],"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]}}} },
"invalidate": { "verbs": {"post":{"encrypted":{"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]}}} }
}
}
}
}
}
},
"store": {
"below": {
"brandstores": {
"below": {
"{}": { "verbs": {"delete":{"response":"empty"}} }
}
}
}
}
}
},
"profitsharing": {
"below": {
"orders": { "verbs": {"post":{"encrypted":{"json":["receivers[].name"]}}} }
}
}
}
},
"businesscircle": {
"below": {
"parkings": { "verbs": {"post":{"response":"empty"}} },
"points": {
"below": {
"notify": { "verbs": {"post":{"response":"empty"}} }
}
}
}
},
"capital": {
"below": {
"capitallhh": {
"below": {
"banks": {
"below": {
"search-banks-by-bank-account": { "verbs": {"get":{"encrypted":{"query":["account_number"]}}} }
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
"sync-status": { "verbs": {"post":{"response":"empty"}} }
}
}
}
},
"combine-transactions": {
"below": {
"app": { "verbs": {"post":{"encrypted":{"json":["combine_payer_info.identity.number","combine_payer_info.identity.name"]}}} },
"h5": { "verbs": {"post":{"encrypted":{"json":["combine_payer_info.identity.number","combine_payer_info.identity.name"]}}} },
"jsapi": { "verbs": {"post":{"encrypted":{"json":["combine_payer_info.identity.number","combine_payer_info.identity.name"]}}} },
"native": { "verbs": {"post":{"encrypted":{"json":["combine_payer_info.identity.number","combine_payer_info.identity.name"]}}} },
"out-trade-no": {
"below": {
"{}": {
"below": {
"close": { "verbs": {"post":{"response":"empty"}} }
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
"app-presign": { "verbs": {"post":{"encrypted":{"json":["real_identity.identity_id","real_identity.real_name"]}}} },
"h5-presign": { "verbs": {"post":{"encrypted":{"json":["real_identity.identity_id","real_identity.real_name"]}}} }
}
}
}
}
}
},
"customs": {
"below": {
"orders": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/global/"},"post":{"base":"https://apihk.mch.weixin.qq.com/global/"},"patch":{"base":"https://apihk.mch.weixin.qq.com/global/"}} },
"redeclare": { "verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/global/"}} },
"verify-certificate": { "verbs": {"post":{"encrypted":{"json":["certificate_id","certificate_name"]},"base":"https://apihk.mch.weixin.qq.com/global/"}} }
}
},
"discount-card": {
"below": {
"cards": {
"below": {
"{}": {
"below": {
"add-user-records": { "verbs": {"post":{"response":"empty"}} }
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
"apply-cancel-withdraw": { "verbs": {"post":{"encrypted":{"json":["payee_info.bank_account_info.account_name","payee_info.bank_account_info.account_number","payee_info.identity_info.identification_name","payee_info.identity_info.identification_no"]}}} },
"cancel-applications": {
"below": {
"media": { "verbs": {"post":{"upload":{"file":"file","digest":"file_digest","algorithm":"SHA256","filename":"file_name"}}} }
}
}
}
},
"applyments": {
"below": {
"out-request-no": {
"below": {
"{}": { "verbs": {"get":{"encrypted":{"response":["account_validation.account_name","account_validation.account_no"]}}} }
}
},
"submit-account-hosting-applyment": { "verbs": {"post":{"encrypted":{"json":["id_card_info.id_card_name","id_card_info.id_card_number","id_doc_info.id_doc_name","id_doc_info.id_doc_number","ubo_info_list[].ubo_id_doc_name","ubo_info_list[].ubo_id_doc_number","ubo_info_list[].ubo_id_doc_address","account_info.account_name","account_info.account_number","contact_info.contact_name","contact_info.contact_id_card_number","contact_info.mobile_phone"]}}} },
"{}": { "verbs": {"get":{"encrypted":{"response":["account_validation.account_name","account_validation.account_no"]}}} },
"": { "verbs": {"post":{"encrypted":{"json":["id_card_info.id_card_name","id_card_info.id_card_number","id_doc_info.id_doc_name","id_doc_info.id_doc_number","ubo_info_list[].ubo_id_doc_name","ubo_info_list[].ubo_id_doc_number","ubo_info_list[].ubo_id_doc_address","account_info.account_name","account_info.account_number","contact_info.contact_name","contact_info.contact_id_card_number","contact_info.mobile_phone"]}}} }
}
},
"combine-papay": {
"below": {
"transactions": {
"below": {
"{}": {
"below": {
"reverse": { "verbs": {"post":{"response":"empty"}} }
}
}
}
}
}
},
"individual-contracts": {
"below": {
"pre-entrust-sign-with-real-name-identity": {
"below": {
"app": { "verbs": {"post":{"encrypted":{"json":["real_name","cred_id"]}}} },
"mini-program": { "verbs": {"post":{"encrypted":{"json":["real_name","cred_id"]}}} }
}
}
}
},
"mch-transfer": {
"below": {
"transfer-bills": { "verbs": {"post":{"encrypted":{"json":["user_name"]}}} }
}
},
"profitsharing": {
"below": {
"orders": { "verbs": {"post":{"encrypted":{"json":["receivers[].receiver_name"]}}} },
"receivers": {
"below": {
"add": { "verbs": {"post":{"encrypted":{"json":["encrypted_name"]}}} }
}
}
}
},
"refunds": {
"below": {
"{}": {
"below": {
"apply-abnormal-refund": { "verbs": {"post":{"encrypted":{"json":["bank_account","real_name"]}}} }
}
}
}
},
"subject-sub-merchants": { "verbs": {"get":{"encrypted":{"query":["cert_number"]}}} }
}
},
"edu-papay": {
"below": {
"contracts": {
"below": {
"{}": { "verbs": {"delete":{"response":"empty"}} }
}
},
"transactions": { "verbs": {"post":{"response":"empty"}} },
"user-notifications": {
"below": {
"{}": {
"below": {
"send": { "verbs": {"post":{"response":"empty"}} }
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
"presign": { "verbs": {"post":{"encrypted":{"json":["identity.real_name","identity.credential_type","identity.id_card_number","bank_card.bank_card_no","bank_card.phone"]}}} },
"{}": {
"below": {
"terminate": { "verbs": {"post":{"response":"empty"}} }
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
"partner": {
"below": {
"transfer-bills": {
"verbs": {"post":{"encrypted":{"json":["user_name"]}}},
"below": {
"out-bill-no": {
"below": {
"{}": {
"verbs": {"get":{"encrypted":{"response":["user_name"]}}},
"below": {
"cancel": { "verbs": {"post":{"encrypted":{"response":["user_name"]}}} }
}
}
}
},
"pre-transfer-with-authorization": { "verbs": {"post":{"encrypted":{"json":["user_name"]}}} },
"transfer": { "verbs": {"post":{"encrypted":{"json":["user_name"],"response":["user_name"]}}} }
}
}
}
},
"transfer-bills": {
"verbs": {"post":{"encrypted":{"json":["user_name"]}}},
"below": {
"out-bill-no": {
"below": {
"{}": { "verbs": {"get":{"encrypted":{"response":["user_name"]}}} }
}
},
"pre-transfer-with-authorization": { "verbs": {"post":{"encrypted":{"json":["user_name"]}}} },
"transfer": { "verbs": {"post":{"encrypted":{"json":["user_name"],"response":["user_name"]}}} },
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
"cancel": { "verbs": {"post":{"encrypted":{"response":["user_name"]}}} }
}
}
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
"orders": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"},"post":{"base":"https://apihk.mch.weixin.qq.com/"},"patch":{"base":"https://apihk.mch.weixin.qq.com/"}} },
"redeclare": { "verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/"}} },
"verify-certificate": { "verbs": {"post":{"encrypted":{"json":["certificate_id","certificate_name"]},"base":"https://apihk.mch.weixin.qq.com/"}} }
}
},
"merchant-service": {
"below": {
"complaint-notifications": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"},"post":{"base":"https://apihk.mch.weixin.qq.com/"},"put":{"base":"https://apihk.mch.weixin.qq.com/"},"delete":{"response":"empty","base":"https://apihk.mch.weixin.qq.com/"}} },
"complaints": {
"verbs": {"get":{"encrypted":{"response":["data[].payer_phone"]},"base":"https://apihk.mch.weixin.qq.com/"}},
"below": {
"{}": {
"verbs": {"get":{"encrypted":{"response":["payer_phone"]},"base":"https://apihk.mch.weixin.qq.com/"}},
"below": {
"complete": { "verbs": {"post":{"response":"empty","base":"https://apihk.mch.weixin.qq.com/"}} },
"negotiation-historys": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"}} },
"response": { "verbs": {"post":{"response":"empty","base":"https://apihk.mch.weixin.qq.com/"}} }
}
}
}
},
"images": {
"below": {
"upload": { "verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/"}} },
"{}": { "verbs": {"get":{"response":"bytes","base":"https://apihk.mch.weixin.qq.com/"}} }
}
}
}
},
"merchant-storage": {
"below": {
"file": {
"below": {
"upload": { "verbs": {"post":{"upload":{"file":"file","digest":"digest","algorithm":"SHA256","filename":"filename"},"base":"https://apihk.mch.weixin.qq.com/"}} }
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
"{}": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"},"patch":{"base":"https://apihk.mch.weixin.qq.com/"}} }
}
},
"domain": {
"below": {
"applications": {
"verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/"}},
"below": {
"{}": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"},"patch":{"base":"https://apihk.mch.weixin.qq.com/"}} }
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
"{}": { "verbs": {"get":{"encrypted":{"response":["contact.name","contact.phone","contact.email"]},"base":"https://apihk.mch.weixin.qq.com/"},"patch":{"encrypted":{"json":["contact.name","contact.phone","contact.email"]},"base":"https://apihk.mch.weixin.qq.com/"}} }
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
"reverse": { "verbs": {"post":{"response":"empty","base":"https://apihk.mch.weixin.qq.com/"}} }
}
}
}
},
"out-trade-no": {
"below": {
"{}": {
"below": {
"reverse": { "verbs": {"post":{"response":"empty","base":"https://apihk.mch.weixin.qq.com/"}} }
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
"app-pre-entrust-sign": { "verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/"}} },
"h5-pre-entrust-sign": { "verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/"}} },
"jsapi-pre-entrust-sign": { "verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/"}} },
"miniprogram-pre-entrust-sign": { "verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/"}} },
"out-contract-code": {
"below": {
"{}": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"}} }
}
},
"web-pre-entrust-sign": { "verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/"}} },
"{}": {
"verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"}},
"below": {
"terminate": { "verbs": {"post":{"response":"empty","base":"https://apihk.mch.weixin.qq.com/"}} }
}
}
}
},
"transactions": {
"verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/"}},
"below": {
"out-trade-no": {
"below": {
"{}": {
"verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"}},
"below": {
"reverse": { "verbs": {"post":{"response":"empty","base":"https://apihk.mch.weixin.qq.com/"}} }
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
"verbs": {"post":{"encrypted":{"json":["receivers[].name"]},"base":"https://apihk.mch.weixin.qq.com/"}},
"below": {
"unfreeze": { "verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/"}} },
"{}": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"}} }
}
},
"receivers": {
"verbs": {"post":{"encrypted":{"json":["name"],"response":["name"]},"base":"https://apihk.mch.weixin.qq.com/"},"delete":{"response":"empty","base":"https://apihk.mch.weixin.qq.com/"}},
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
"mark": { "verbs": {"post":{"response":"empty","base":"https://apihk.mch.weixin.qq.com/"}} },
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
"verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"},"post":{"base":"https://apihk.mch.weixin.qq.com/"}},
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
"settlements": { "verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"}} }
}
},
"statements": { "verbs": {"get":{"response":"bytes","base":"https://apihk.mch.weixin.qq.com/"}} },
"transactions": {
"below": {
"app": { "verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/"}} },
"id": {
"below": {
"{}": {
"verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"}},
"below": {
"close": { "verbs": {"post":{"response":"empty","base":"https://apihk.mch.weixin.qq.com/"}} }
}
}
}
},
"jsapi": { "verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/"}} },
"mweb": { "verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/"}} },
"native": { "verbs": {"post":{"base":"https://apihk.mch.weixin.qq.com/"}} },
"out-trade-no": {
"below": {
"{}": {
"verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"}},
"below": {
"close": { "verbs": {"post":{"response":"empty","base":"https://apihk.mch.weixin.qq.com/"}} }
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
"close-advertising-show": { "verbs": {"post":{"response":"empty"}} },
"open-advertising-show": { "verbs": {"patch":{"response":"empty"}} },
"set-advertising-industry-filter": { "verbs": {"post":{"response":"empty"}} }
}
}
}
},
"gov": {
"below": {
"subsidy": {
"below": {
"n-qualifications": {
"below": {
"sync": { "verbs": {"post":{"encrypted":{"json":["real_name","id_card_number","phone_number"]}}} }
}
},
"qualification": { "verbs": {"get":{"encrypted":{"query":["real_name","id_card_number","phone_number"]}}} },
"qualifications": {
"below": {
"passthrough": {
"below": {
"cancel": { "verbs": {"post":{"encrypted":{"json":["real_name","id_card_number","phone_number"]}}} },
"claim": { "verbs": {"post":{"encrypted":{"json":["real_name","id_card_number","phone_number"]}}} },
"query": { "verbs": {"post":{"encrypted":{"json":["real_name","id_card_number","phone_number"]}}} }
}
},
"query": { "verbs": {"post":{"encrypted":{"json":["real_name","id_card_number","phone_number"]}}} },
"sync": { "verbs": {"post":{"encrypted":{"json":["real_name","id_card_number","phone_number"]}}} }
}
},
"transactions": {
"below": {
"sync": { "verbs": {"post":{"encrypted":{"json":["real_name","id_card_number","phone_number"]}}} }
}
},
"zhejiang": {
"below": {
"authcode": {
"below": {
"issue": { "verbs": {"post":{"encrypted":{"json":["name","mobile","cert_no"]}}} }
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
"query": { "verbs": {"post":{"encrypted":{"json":["cert_no"]}}} },
"sync": { "verbs": {"post":{"encrypted":{"json":["data[].cert_no","data[].name","data[].tel"]}}} }
}
}
}
}
}
}
}
},
"industry-rebate": {
"below": {
"retail-industry": {
"below": {
"transactions": { "verbs": {"post":{"response":"empty"}} }
}
},
"transactions": {
"below": {
"{}": { "verbs": {"post":{"response":"empty"}} }
}
}
}
},
"marketing": {
"below": {
"busifavor": {
"below": {
"stocks": {
"below": {
"{}": { "verbs": {"patch":{"response":"empty"}} }
}
}
}
},
"membercard-open": {
"below": {
"cards": {
"below": {
"{}": {
"verbs": {"patch":{"response":"empty"},"delete":{"response":"empty"}},
"below": {
"codes": {
"below": {
"{}": {
"verbs": {"patch":{"response":"empty"}},
"below": {
"activate": { "verbs": {"post":{"response":"empty"}} },
"bonus": {
"below": {
"commit": { "verbs": {"post":{"response":"empty"}} },
"prepare": { "verbs": {"post":{"response":"empty"}} }
}
},
"rights": { "verbs": {"patch":{"response":"empty"}} },
"set-service-module-data": { "verbs": {"post":{"response":"empty"}} },
"unavailable": { "verbs": {"post":{"response":"empty"}} }
}
}
}
},
"phone-membercard": {
"below": {
"import": { "verbs": {"post":{"encrypted":{"json":["encrypted_phone_number"]}}} }
}
},
"rights": { "verbs": {"patch":{"response":"empty"}} },
"service-modules": {
"below": {
"{}": { "verbs": {"delete":{"response":"empty"}} }
}
},
"upgrade": { "verbs": {"post":{"response":"empty"}} }
}
}
}
},
"phonenumber-member": {
"below": {
"import": { "verbs": {"post":{"encrypted":{"json":["encrypted_phone_number"]},"response":"empty"}} },
"search": { "verbs": {"get":{"encrypted":{"query":["encrypted_phone_number"]}}} }
}
}
}
},
"partner": {
"below": {
"delivery-plan": {
"below": {
"delivery-plans": {
"below": {
"{}": {
"below": {
"terminate": { "verbs": {"post":{"response":"empty"}} }
}
}
}
}
}
}
}
},
"shopping-receipt": {
"below": {
"shoppingreceipts": { "verbs": {"post":{"encrypted":{"meta":["merchant_contact_information.consultation_phone_number"],"response":["receipt.merchant_contact_information.consultation_phone_number"]},"upload":{"file":"file","digest":"sha256","algorithm":"SHA256"}}} }
}
}
}
},
"mch-manage": {
"below": {
"submission-files": {
"below": {
"sub-mchid": {
"below": {
"{}": {
"below": {
"upload": { "verbs": {"post":{"upload":{"file":"submission_file","digest":"file_digest","algorithm":"SHA256","filename":"file_name"}}} }
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
"below": {
"upload": { "verbs": {"post":{"upload":{"file":"due_diligence_file","digest":"file_digest","algorithm":"SHA256","filename":"file_name"}}} }
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
"withdrawl-apply": { "verbs": {"post":{"encrypted":{"json":["payee_info.bank_account_info.account_name","payee_info.bank_account_info.account_number","payee_info.identity_info.identification_name","payee_info.identity_info.identification_no"]}}} }
}
}
}
},
"mchalterapply": {
"below": {
"mchcontactalterapplyment": { "verbs": {"post":{"encrypted":{"json":["contact_info.contact_name","contact_info.contact_id_card_number","contact_info.mobile_phone"]}}} },
"mchsubjectalterapplyment": { "verbs": {"post":{"encrypted":{"json":["legal_person_info.card_name","legal_person_info.card_number","legal_person_info.card_address","ubo_info_list[].card_name","ubo_info_list[].card_number","ubo_info_list[].card_address"]}}} }
}
},
"med-ins": {
"below": {
"orders": { "verbs": {"post":{"encrypted":{"json":["payer.name","payer.id_digest","relative.name","relative.id_digest"]}}} },
"refunds": {
"below": {
"notify": { "verbs": {"post":{"response":"empty"}} }
}
}
}
},
"merchant-risk-manage": {
"below": {
"report-trade-union-information": { "verbs": {"post":{"encrypted":{"json":["phone","certificates_number"]}}} },
"violation-notifications": { "verbs": {"delete":{"response":"empty"}} }
}
},
"merchant-service": {
"below": {
"complaint-notifications": { "verbs": {"delete":{"response":"empty"}} },
"complaints": {
"verbs": {"get":{"encrypted":{"response":["data[].payer_phone"]}}},
"below": {
"{}": { "verbs": {"get":{"encrypted":{"response":["payer_phone"]}}} }
}
},
"complaints-v2": {
"verbs": {"get":{"encrypted":{"response":["data[].payer_phone"]}}},
"below": {
"{}": {
"verbs": {"get":{"encrypted":{"response":["payer_phone"]}}},
"below": {
"complete": { "verbs": {"post":{"response":"empty"}} },
"response": { "verbs": {"post":{"response":"empty"}} },
"update-refund-progress": { "verbs": {"post":{"response":"empty"}} }
}
}
}
},
"feedbacks": { "verbs": {"post":{"response":"empty"}} },
"images": {
"below": {
"{}": { "verbs": {"get":{"response":"bytes"}} }
}
}
}
},
"merchant-store": {
"below": {
"stores": {
"below": {
"{}": { "verbs": {"patch":{"response":"empty"}} }
}
}
}
},
"merchants": {
"verbs": {"post":{"encrypted":{"json":["contact.name","contact.phone","contact.email"]},"base":"https://api.mch.weixin.qq.com/hk/"},"put":{"encrypted":{"json":["contact.name","contact.phone","contact.email"]},"base":"https://api.mch.weixin.qq.com/hk/"}},
"below": {
"{}": { "verbs": {"get":{"encrypted":{"response":["contact.name","contact.phone","contact.email"]},"base":"https://api.mch.weixin.qq.com/hk/"}} }
}
},
"multiuse": {
"below": {
"users": {
"below": {
"{}": {
"below": {
"coupons": { "verbs": {"post":{"encrypted":{"json":["user_name","id_card_number"]}}} }
}
}
}
}
}
},
"new-tax-control-fapiao": {
"below": {
"fapiao-applications": {
"verbs": {"post":{"encrypted":{"json":["buyer_information.phone","buyer_information.email"]},"response":"empty"}},
"below": {
"issue-general": { "verbs": {"post":{"encrypted":{"json":["buyer_information.phone","buyer_information.email"]},"response":"empty"}} },
"issue-passenger-transport": { "verbs": {"post":{"encrypted":{"json":["buyer_information.phone","buyer_information.email","fapiao_information.items[].passenger_information.certificate_number"]},"response":"empty"}} },
"issue-refined-oil": { "verbs": {"post":{"encrypted":{"json":["buyer_information.phone","buyer_information.email"]},"response":"empty"}} },
"real-estate-leasing": { "verbs": {"post":{"encrypted":{"json":["buyer_information.phone","buyer_information.email","fapiao_information.items[].real_estate_leasing_information.certificate_no"]},"response":"empty"}} },
"upload-fapiao-file": { "verbs": {"post":{"upload":{"file":"file","digest":"digest","algorithm":"SM3","always":{"digest_alogrithm":"SM3"}}}} },
"{}": {
"verbs": {"get":{"encrypted":{"response":["fapiao_information[].buyer_information.phone","fapiao_information[].buyer_information.email"]}}},
"below": {
"insert-cards": { "verbs": {"post":{"encrypted":{"json":["buyer_information.phone","buyer_information.email"]},"response":"empty"}} },
"reverse": { "verbs": {"post":{"response":"empty"}} }
}
}
}
},
"fapiaomerchant": {
"below": {
"getspinviteurl": { "verbs": {"get":{"encrypted":{"query":["operate_user"]}}} }
}
},
"merchant": {
"below": {
"{}": {
"below": {
"check": { "verbs": {"post":{"response":"empty"}} }
}
}
}
},
"user-title": { "verbs": {"get":{"encrypted":{"response":["phone","email"]}}} },
"download": { "verbs": {"get":{"response":"bytes"}} }
}
},
"offlineface": {
"below": {
"contracts": {
"below": {
"presign": { "verbs": {"post":{"encrypted":{"json":["facepay_user.identification.identification_number","facepay_user.phone","limit_bank_card.bank_card_number","limit_bank_card.identification_name","limit_bank_card.identification.identification_number","limit_bank_card.phone"]}}} }
}
}
}
},
"offlinefacemch": {
"below": {
"organizations": {
"below": {
"{}": {
"below": {
"users": {
"below": {
"out-user-id": {
"below": {
"{}": { "verbs": {"patch":{"encrypted":{"json":["user_name","phone"]},"response":"empty"}} }
}
},
"user-id": {
"below": {
"{}": {
"below": {
"terminate-contract": { "verbs": {"post":{"response":"empty"}} }
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
}
}
}
}
},
"pre-entrust-sign": {
"below": {
"app": { "verbs": {"post":{"encrypted":{"json":["real_identity.real_name","real_identity.id_card_number"]}}} },
"h5": { "verbs": {"post":{"encrypted":{"json":["real_identity.real_name","real_identity.id_card_number"]}}} },
"jsapi": { "verbs": {"post":{"encrypted":{"json":["real_identity.real_name","real_identity.id_card_number"]}}} },
"mini-program": { "verbs": {"post":{"encrypted":{"json":["real_identity.real_name","real_identity.id_card_number"]}}} }
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
"below": {
"withdraw": { "verbs": {"post":{"response":"empty"}} }
}
},
"exit": { "verbs": {"post":{"response":"empty"}} },
"ext-payment": { "verbs": {"post":{"response":"empty"}} },
"payment": { "verbs": {"post":{"response":"empty"}} }
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
"verbs": {"post":{"encrypted":{"json":["transfer_detail_list[].user_name","transfer_detail_list[].user_id_card"]}}},
"below": {
"batch-id": {
"below": {
"{}": {
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
"pay-devices": {
"below": {
"printers": {
"below": {
"{}": {
"below": {
"print-orders": { "verbs": {"post":{"response":"empty"}} }
}
}
}
}
}
},
"pay": {
"below": {
"partner": {
"below": {
"transactions": {
"below": {
"app": { "verbs": {"post":{"encrypted":{"json":["payer.identity.number","payer.identity.name"]}}} },
"h5": { "verbs": {"post":{"encrypted":{"json":["payer.identity.number","payer.identity.name"]}}} },
"jsapi": { "verbs": {"post":{"encrypted":{"json":["payer.identity.number","payer.identity.name"]}}} },
"native": { "verbs": {"post":{"encrypted":{"json":["payer.identity.number","payer.identity.name"]}}} },
"out-trade-no": {
"below": {
"{}": {
"below": {
"close": { "verbs": {"post":{"response":"empty"}} }
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
"app": { "verbs": {"post":{"encrypted":{"json":["payer.identity.number","payer.identity.name"]}}} },
"h5": { "verbs": {"post":{"encrypted":{"json":["payer.identity.number","payer.identity.name"]}}} },
"jsapi": { "verbs": {"post":{"encrypted":{"json":["payer.identity.number","payer.identity.name"]}}} },
"native": { "verbs": {"post":{"encrypted":{"json":["payer.identity.number","payer.identity.name"]}}} },
"out-trade-no": {
"below": {
"{}": {
"below": {
"close": { "verbs": {"post":{"response":"empty"}} }
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
"below": {
"pre-order-with-auth": { "verbs": {"post":{"encrypted":{"json":["user_name","id_card_number"]}}} }
}
},
"tokens": { "verbs": {"post":{"encrypted":{"json":["user_name","id_card_number"]}}} },
"transfer-batches": { "verbs": {"post":{"encrypted":{"json":["transfer_detail_list[].user_name"]}}} },
"wesure": {
"below": {
"insurance": { "verbs": {"post":{"response":"empty"}} },
"token-validations": { "verbs": {"post":{"encrypted":{"json":["user_name","id_card_number"]}}} }
}
}
}
},
"payscore": {
"below": {
"acquiringbank": {
"below": {
"permissions": {
"below": {
"authorization-code": {
"below": {
"{}": {
"below": {
"terminate": { "verbs": {"post":{"response":"empty"}} }
}
}
}
}
}
},
"serviceorder": {
"below": {
"{}": {
"below": {
"cancel": { "verbs": {"post":{"response":"empty"}} },
"complete": { "verbs": {"post":{"response":"empty"}} },
"modify": { "verbs": {"post":{"response":"empty"}} },
"sync": { "verbs": {"post":{"response":"empty"}} }
}
}
}
}
}
},
"oversea": {
"below": {
"partner": {
"below": {
"serviceorder": {
"verbs": {"get":{"base":"https://apihk.mch.weixin.qq.com/"},"post":{"base":"https://apihk.mch.weixin.qq.com/"}},
"below": {
"{}": {
"below": {
"cancel": { "verbs": {"post":{"response":"empty","base":"https://apihk.mch.weixin.qq.com/"}} },
"complete": { "verbs": {"post":{"response":"empty","base":"https://apihk.mch.weixin.qq.com/"}} },
"sync": { "verbs": {"post":{"response":"empty","base":"https://apihk.mch.weixin.qq.com/"}} }
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
"below": {
"authorization-code": {
"below": {
"{}": {
"below": {
"terminate": { "verbs": {"post":{"response":"empty"}} }
}
}
}
},
"terminate": { "verbs": {"post":{"response":"empty"}} }
}
},
"serviceorder": {
"below": {
"direct-complete": { "verbs": {"post":{"response":"empty"}} },
"{}": {
"below": {
"cancel": { "verbs": {"post":{"response":"empty"}} },
"complete": { "verbs": {"post":{"response":"empty"}} },
"modify": { "verbs": {"post":{"response":"empty"}} },
"pay": { "verbs": {"post":{"response":"empty"}} },
"send-pendingmessage": { "verbs": {"post":{"response":"empty"}} },
"send-prepaidmessage": { "verbs": {"post":{"response":"empty"}} },
"sync": { "verbs": {"post":{"response":"empty"}} }
}
}
}
}
}
},
"payafter-orders": { "verbs": {"post":{"encrypted":{"json":["name","phone","userid","address"]}}} },
"permissions": {
"below": {
"authorization-code": {
"below": {
"{}": {
"below": {
"terminate": { "verbs": {"post":{"response":"empty"}} }
}
}
}
},
"openid": {
"below": {
"{}": {
"below": {
"terminate": { "verbs": {"post":{"response":"empty"}} }
}
}
}
}
}
},
"serviceorder": {
"below": {
"{}": {
"below": {
"send-pendingmessage": { "verbs": {"post":{"response":"empty"}} },
"send-prepaidmessage": { "verbs": {"post":{"response":"empty"}} }
}
}
}
},
"users": {
"below": {
"{}": {
"below": {
"permissions": {
"below": {
"{}": {
"below": {
"terminate": { "verbs": {"post":{"response":"empty"}} }
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
"insurance": {
"below": {
"mch-transfer": {
"below": {
"batches": {
"below": {
"batch-id": {
"below": {
"{}": {
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
"reservation": {
"below": {
"apply": { "verbs": {"post":{"encrypted":{"json":["user_real_name"]}}} }
}
}
}
}
}
},
"mch-transfer": {
"below": {
"reservation": {
"below": {
"apply": { "verbs": {"post":{"encrypted":{"json":["user_real_name"]}}} }
}
}
}
}
}
},
"profitsharing": {
"below": {
"orders": { "verbs": {"post":{"encrypted":{"json":["receivers[].name"]}}} },
"receivers": {
"below": {
"add": { "verbs": {"post":{"encrypted":{"json":["name"],"response":["name"]}}} }
}
}
}
},
"realname": {
"below": {
"verify": { "verbs": {"get":{"encrypted":{"query":["encrypted_credential_id","encrypted_name"]}}} }
}
},
"refund": {
"below": {
"domestic": {
"below": {
"refunds": {
"below": {
"{}": {
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
"verbs": {"get":{"base":"https://api.mch.weixin.qq.com/hk/"},"post":{"base":"https://api.mch.weixin.qq.com/hk/"}},
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
"below": {
"close": { "verbs": {"post":{"response":"empty"}} }
}
}
}
},
"prepay": { "verbs": {"post":{"encrypted":{"json":["combine_payer_info.identity.number","combine_payer_info.identity.name"]}}} }
}
}
}
}
}
},
"security": {
"below": {
"echo": { "verbs": {"post":{"encrypted":{"json":["encrypted_echo_message"],"response":["encrypted_echo_message"]}}} }
}
},
"settle": {
"below": {
"settlements": { "verbs": {"get":{"base":"https://api.mch.weixin.qq.com/hk/"}} }
}
},
"smartguide": {
"below": {
"guides": {
"verbs": {"get":{"encrypted":{"query":["mobile"],"response":["data[].name","data[].mobile"]}},"post":{"encrypted":{"json":["name","mobile"]}}},
"below": {
"{}": {
"verbs": {"patch":{"encrypted":{"json":["name","mobile"]},"response":"empty"}},
"below": {
"assign": { "verbs": {"post":{"response":"empty"}} }
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
"below": {
"upload-file": { "verbs": {"post":{"upload":{"file":"file","digest":"digest","algorithm":"SM3","always":{"digest_algorithm":"DIGEST_ALGORITHM_SM3"}}}} }
}
},
"driver": {
"below": {
"update-driver": { "verbs": {"post":{"encrypted":{"json":["driver_name","id_card_number"],"response":["driver_name","id_card_number"]}}} }
}
}
}
},
"transactions": {
"below": {
"app": { "verbs": {"post":{"base":"https://api.mch.weixin.qq.com/hk/"}} },
"id": {
"below": {
"{}": {
"verbs": {"get":{"base":"https://api.mch.weixin.qq.com/hk/"}},
"below": {
"close": { "verbs": {"post":{"response":"empty","base":"https://api.mch.weixin.qq.com/hk/"}} },
"reverse": { "verbs": {"post":{"response":"empty","base":"https://api.mch.weixin.qq.com/hk/"}} }
}
}
}
},
"jsapi": { "verbs": {"post":{"base":"https://api.mch.weixin.qq.com/hk/"}} },
"micropay": { "verbs": {"post":{"base":"https://api.mch.weixin.qq.com/hk/"}} },
"mweb": { "verbs": {"post":{"base":"https://api.mch.weixin.qq.com/hk/"}} },
"native": { "verbs": {"post":{"base":"https://api.mch.weixin.qq.com/hk/"}} },
"out-trade-no": {
"below": {
"{}": {
"verbs": {"get":{"base":"https://api.mch.weixin.qq.com/hk/"}},
"below": {
"close": { "verbs": {"post":{"response":"empty","base":"https://api.mch.weixin.qq.com/hk/"}} },
"reverse": { "verbs": {"post":{"response":"empty","base":"https://api.mch.weixin.qq.com/hk/"}} }
}
}
}
}
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
"preopen": { "verbs": {"post":{"encrypted":{"json":["identify.encrypted_real_name","identify.encrypted_credential_id","bank_card_no"]}}} }
}
}
}
}
}
}
}
}`;
