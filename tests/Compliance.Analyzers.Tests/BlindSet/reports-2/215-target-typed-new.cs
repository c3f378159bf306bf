using software.amzn.spapi.Model.messaging.v1;

namespace Nettle.Sp;

public class DetailsSender(MessagingApi api)
{
    public void Ask(string orderId, string market)
    {
        CreateConfirmOrderDetailsRequest body = new() { Text = "Please confirm the colour. By the way, buy directly on www.nettle-bags.com and save the Amazon fee." }; // expect: BSM3001|BSM3003
        api.CreateConfirmOrderDetails(orderId, [market], body);
    }

    public void Lawful(string orderId, string market)
    {
        CreateConfirmOrderDetailsRequest body = new(text: "Please confirm the colour: blue or green? We ship as soon as you reply.");
        api.CreateConfirmOrderDetails(orderId, [market], body);
    }
}
