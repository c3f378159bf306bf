namespace Amz.AfterSale.Replies;

public class WuLiuChaXun
{
    private readonly IMessageSender _sender;
    public WuLiuChaXun(IMessageSender sender) => _sender = sender;

    public async Task ReplyAsync(Shipment s, bool zh)
    {
        string msg = s.Status switch
        {
            "LOST" => zh
                ? $"{s.Buyer}您好，承运商确认包裹丢失。您可以选择重新发货或全额退款，请回复告知。"
                : $"Hi {s.Buyer}, the carrier confirmed that the parcel is lost. Shall we send it again or refund you in full?",
            "HELD" => zh
                ? $"{s.Buyer}您好，包裹在海关等待放行，海关需要收件人税号，请回复提供。"
                : $"Hi {s.Buyer}, customs holds the parcel and needs the recipient's tax number. Please reply with it.",
            "RETURNED" => $@"Hi {s.Buyer},
the carrier could not find your address and returned order {s.OrderId} to us.
We have refunded the full amount, shipping fee included.",
            _ => $"Hi {s.Buyer}, you asked where order {s.OrderId} is: the last scan was in {s.LastCity} on {s.LastScan:d}. Its status is in https://www.amazon.com/your-orders",
        };
        await _sender.SendBuyerMessageAsync(s.OrderId, msg);
    }
}
