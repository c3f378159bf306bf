namespace ChannelLoom.Features.Broadcast;

public static class BroadcastPlanner
{
    public static IReadOnlyList<BuyerMessage> Plan(IEnumerable<AmazonOrder> orders, string launchSite) =>
        orders
            .Where(o => o.DeliveredOn is not null)
            .SelectMany(o => new[]
            {
                new BuyerMessage(o.Id, $"Hi {o.Buyer}, the lid of the tiffin box is not dishwasher-safe."),
                new BuyerMessage(o.Id, $"Hi {o.Buyer}, we launch a steel water bottle on {launchSite} next week, be among the first to own one!"), // expect: BSM1007|BSM3001
                new BuyerMessage(o.Id, o.Total > 50
                    ? $"Hi {o.Buyer}, big orders deserve a thank-you: your free lunch bag is one reply away." // expect: BSM1005
                    : $"Hi {o.Buyer}, join our insider club and your third purchase is on the house."), // expect: BSM1006|BSM1005
            })
            .ToList();

    public static BuyerMessage ForUnhappy(AmazonOrder o) =>
        new(o.Id, $"Hi {o.Buyer}, unhappy with the box? Kindly do not rate it yet; give us a shout first and we will sort it out."); // expect: BSM2003

    public static BuyerMessage ForWrongColour(AmazonOrder o) =>
        new(o.Id, $"Hi {o.Buyer}, we packed the wrong colour. The red one ships today; please keep the blue one until the label arrives.");
}
