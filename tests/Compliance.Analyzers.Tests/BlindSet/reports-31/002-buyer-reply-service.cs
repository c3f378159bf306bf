using Parcelo.Messaging.Amazon;

namespace Parcelo.Messaging.Services;

public class BuyerReplyService(IAmazonMessageClient client, IOrderStore orders)
{
    public async Task ReplyAsync(BuyerCase c, CancellationToken ct)
    {
        var order = await orders.FindAsync(c.OrderId, ct);
        switch (c.Reason)
        {
            case CaseReason.WrongColor:
                await client.SendMessageAsync(c.OrderId, $"Dear {order.BuyerName}, we sent the blue mat by mistake. A green one ships tomorrow and you may keep the blue one.", ct);
                break;
            case CaseReason.BadReview:
                await client.SendMessageAsync(c.OrderId, $"Dear {order.BuyerName}, now that the replacement has arrived, could you please raise your rating on the product page?", ct); // expect: BSM2004
                break;
            case CaseReason.NegativeFeedback:
                await client.SendMessageAsync(c.OrderId, "We'll send back the whole amount as soon as you have taken down the seller feedback you left us.", ct); // expect: BSM2005|BSM2001
                break;
            case CaseReason.Chargeback:
                await client.SendMessageAsync(c.OrderId, "It goes faster if I pay you $15 through PayPal, what is your account?", ct); // expect: BSM1004|BSM3003
                break;
            default:
                await client.SendMessageAsync(c.OrderId, "Could you tell us which part is damaged? A photo in this thread helps us to choose the right spare part.", ct);
                break;
        }
    }
}
