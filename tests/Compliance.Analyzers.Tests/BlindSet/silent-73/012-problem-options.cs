using Microsoft.Extensions.Options;

namespace Marchwood.Orders.Problems;

public sealed class ProblemTextOptions
{
    public const string SectionName = "ProblemTexts";

    public string Delay { get; set; } = "The truck with order %OrderNo% broke down near Lyon. It will now be with you on %NewDate%. If you no longer want it, tell us and we cancel and refund it.";

    public string OutOfStock { get; set; } = "We sold the last blue rug an hour before your order %OrderNo%. We have cancelled the order and refunded you in full; we are sorry.";

    public string Oversized { get; set; } = "Two people are needed to carry the rug in order %OrderNo%. Which of these days suits you for the delivery: %Slots%?";

    public string WrongColour { get; set; } = "You were sent the green rug in place of the blue one. The blue one is on the road, at no cost to you, and the carrier takes the green one back.";

    public string CancelledByCustomer { get; set; } = "As you asked, we have cancelled order %OrderNo%. Nothing will be charged.";
}

public sealed class ProblemNotifier(IOptions<ProblemTextOptions> options, ISellerMessaging messaging)
{
    public Task DelayAsync(Order order, DateOnly newDate) =>
        messaging.SendAsync(order.No, options.Value.Delay
            .Replace("%OrderNo%", order.No)
            .Replace("%NewDate%", newDate.ToString("d MMMM")));

    public Task OutOfStockAsync(Order order) =>
        messaging.SendAsync(order.No, options.Value.OutOfStock.Replace("%OrderNo%", order.No));

    public Task OversizedAsync(Order order, IEnumerable<DateOnly> slots) =>
        messaging.SendAsync(order.No, options.Value.Oversized
            .Replace("%OrderNo%", order.No)
            .Replace("%Slots%", string.Join(", ", slots)));
}
