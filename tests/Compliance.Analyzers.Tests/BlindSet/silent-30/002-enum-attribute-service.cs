using System;

namespace Halden.Oms.Messaging;

public enum ReturnMessageKind
{
    [BuyerText("Dear customer, to complete your return we need to know whether the seal was broken. Please reply to this message.")]
    ReturnQuestion,

    [BuyerText("Dear customer, your return has been received and the purchase price has been refunded to your original payment method.")]
    ReturnAccepted,

    [BuyerText("尊敬的客户，您的退货已验收，货款已原路退回。", Locale = "zh-Hans")]
    ReturnAcceptedZh,

    [BuyerText("Dear customer, refunds are only ever made through Amazon. We never ask for your bank details.")]
    RefundRoute,

    [BuyerText("親愛的顧客，退貨標籤已附上，請於三十日內交付承運商。", Locale = "zh-Hant")]
    LabelSentHant,
}
