using Amazon.Lambda.Core;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace KurumsalTekstil.Otomasyon;

public class LostParcelHandler
{
    private readonly IMessagingApi api;
    public LostParcelHandler(IMessagingApi api) { this.api = api; }

    public async Task Handle(LostParcel p, ILambdaContext ctx)
    {
        var text = $"The carrier has told us that the parcel with your bathrobe (order {p.OrderId}) was lost. " +
                   (p.Stock > 0
                       ? "We sent the same bathrobe again today at no cost to you. It will arrive by " + p.NewDate.ToString("d MMMM") + "."
                       : "As the size is sold out we refunded the full price and the postage to the card you paid with.") +
                   " You do not need to do anything.";
        await api.CreateUnexpectedProblemAsync(p.OrderId, new List<string> { p.MarketplaceId },
            new CreateUnexpectedProblemRequest(text: text));
        ctx.Logger.LogLine($"lost parcel message sent for {p.OrderId}, refund or free replacement chosen by stock");
    }
}
