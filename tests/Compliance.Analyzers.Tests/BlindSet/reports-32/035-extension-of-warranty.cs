namespace ChannelLoom.Features.Warranty;

public sealed class WarrantyMessageFactory : IMessageFactory<WarrantyContext>
{
    public OutboundMessage Create(WarrantyContext ctx)
    {
        var lines = new List<string>
        {
            $"Dear {ctx.BuyerName},",
            $"your drill is covered until {ctx.Until:MMMM yyyy}.",
        };

        if (ctx.Plan == Plan.Plus)
        {
            lines.Add("Post your opinion of the drill and the cover grows from two years to three."); // expect: BSM2001
        }

        if (ctx.Plan == Plan.Trial)
            lines.Add("Mail a copy of the receipt to warranty [at] drillhouse [dot] example to activate it."); // expect: BSM3002|BSM3003

        lines.Add("Wear and tear of the carbon brushes is not covered.");

        return new OutboundMessage(ctx.OrderId, "Your warranty", string.Join("\n", lines));
    }
}
