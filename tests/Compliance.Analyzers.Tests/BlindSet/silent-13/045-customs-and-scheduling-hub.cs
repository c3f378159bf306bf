using Microsoft.AspNetCore.SignalR;

namespace MaoYi.Oms.Notify;

public class AmazonBuyerHub(IBuyerGateway gateway) : Hub
{
    public async Task Ask(string orderId, AskKind kind, string? detail = null)
    {
        string body;
        if (kind == AskKind.Customs)
            body = "Brazilian customs asks for your CPF. Please send the number in this thread, we only pass it to the carrier.";
        else if (kind == AskKind.Slot)
            body = $"The driver can come on {detail}. Does that suit you? He will use the phone number on your order to announce himself.";
        else if (kind == AskKind.Colour)
            body = "您订购的灰色沙发套缺货，请问您愿意等到下周二，还是由我们取消订单并全额退款？";
        else if (kind == AskKind.Banner)
            body = "Please confirm the text of your banner: 'GRAND OPENING, 50% OFF, FREE COFFEE, call 555-0142'. Is the spelling right?";
        else
            body = "请确认定制内容：刻字“五星好爸爸”，字体为楷体，确认无误后我们开始制作。";

        await gateway.SendToBuyerAsync(orderId, body);
        await Clients.Caller.SendAsync("asked", orderId);
    }
}
