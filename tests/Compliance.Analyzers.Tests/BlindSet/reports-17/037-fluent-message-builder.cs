namespace Agency.Tools.Messaging;

public static class ReferralAndReorder
{
    public static BuyerMessage Referral(Order order) => BuyerMessage
        .ForOrder(order.Id)
        .WithSubject("You and your friends")
        .WithBody("Hello! For each friend who buys the grill and names you, we credit you 20 dollars for your next order.") // expect: BSM1006
        .SendAfter(TimeSpan.FromDays(10));

    public static BuyerMessage Reorder(Order order) => BuyerMessage
        .ForOrder(order.Id)
        .WithSubject("Charcoal at half price, for you alone") // expect: BSM1001
        .WithBody("Hello! Store the charcoal in a dry place, then it lights within ten minutes.")
        .SendAfter(TimeSpan.FromDays(25));

    public static BuyerMessage Grease(Order order) => BuyerMessage
        .ForOrder(order.Id)
        .WithSubject("Grease tray of your grill")
        .WithBody("Hello! The grease tray was missing in some boxes. We ship it tomorrow at no cost to you.")
        .SendAfter(TimeSpan.Zero);
}
