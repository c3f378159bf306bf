namespace Larkspur.Ops.Verification;

using System.Collections.Generic;
using Larkspur.Ops.Messaging;

public class HighValueOrderMessages
{
    private readonly IBuyerInbox inbox;

    public HighValueOrderMessages(IBuyerInbox inbox) => this.inbox = inbox;

    public void AskBuyer(HighValueOrder order)
    {
        var texts = new Dictionary<string, string[]>
        {
            ["en"] = new[]
            {
                "The building in your address has several entrances. Which gate code should the driver use?",
                "Before we hand the watch over, please upload both sides of your passport and a recent bank statement.", // expect: BSM3004
            },
            ["zh"] = new[]
            {
                "您的地址所在小区有多个入口，请告知门禁码，方便司机送货。",
                "发货前请把身份证正反面拍照发给我们，并告知银行卡号。", // expect: BSM3004
            },
        };

        foreach (var line in texts[order.Language])
        {
            inbox.Post(order.AmazonOrderId, line);
        }
    }
}
