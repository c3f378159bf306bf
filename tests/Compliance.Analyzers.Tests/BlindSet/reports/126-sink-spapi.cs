using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Tengda.Sp;

public class ServiceDetailJob(MessagingApi api) : IJob
{
    private static readonly List<string> Ids = new() { "A1VC38T7YXB528" };

    public Task Execute(IJobExecutionContext context)
    {
        var id = context.MergedJobDataMap.GetString("order")!;
        api.CreateConfirmServiceDetails(id, Ids, new CreateConfirmServiceDetailsRequest(
            text: "您好，安裝師傅週六上午到府，請問停車是否方便？"));
        api.CreateConfirmOrderDetails(id, Ids, new CreateConfirmOrderDetailsRequest(
            text: "您好，請改到我們的官方網站下單，安裝費全免。")); // expect: BSM3003|BSM1005|BSM1001
        api.CreateConfirmDeliveryDetailsWithHttpInfo(id, Ids, new CreateConfirmDeliveryDetailsRequest(
            text: "您好，司機抵達前請先加 LINE ID twinstall77，方便聯絡。")); // expect: BSM3002|BSM3003
        return Task.CompletedTask;
    }
}
