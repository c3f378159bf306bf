using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

// 老公写的,直接调SP-API
var lianjie = new AmazonConnection(PingZheng.Du());
var hao = args[0];

switch (args[1])
{
    case "dizhi":
        await lianjie.Messaging.CreateConfirmDeliveryDetailsAsync(hao, new() { Text = "您好，请确认小区门禁密码，快递员明天上午送到。" });
        break;
    case "wenti":
        await lianjie.Messaging.CreateUnexpectedProblemAsync(hao, new CreateUnexpectedProblemRequest
        {
            Text = "您好，仓库漏水，您的风筝不能发了，已全额退款。"
                 + "为表歉意，寄您一只小风筝，当作礼物。" // expect: BSM1005|BSM1003
        });
        break;
    case "dingdan":
        await lianjie.Messaging.CreateConfirmOrderDetailsAsync(hao, new CreateConfirmOrderDetailsRequest
        {
            Text = "您好，您选的是蓝色燕子风筝，确认后我们就发货。"
                 + "另外线轮和尾巴也有卖，一起带走更方便！" // expect: BSM1007
        });
        break;
    default:
        await lianjie.Messaging.CreateConfirmOrderDetailsAsync(hao, new CreateConfirmOrderDetailsRequest("您好，退款不走平台，发我收款码就给您转。")); // expect: BSM1004|BSM3003
        break;
}
