using System.Text;

namespace PawKitchen.Features.NegativeFeedback;

public sealed class FeedbackRescueLetter
{
    private readonly Order _order;
    public FeedbackRescueLetter(Order order) => _order = order;

    public override string ToString() =>
        new StringBuilder()
            .AppendLine($"Dear {_order.BuyerName},")
            .AppendLine("we read with tears that you gave only 2 stars for our shop.")
            .AppendLine("The knife is refunded in full since yesterday.")
            .AppendLine("When you take your seller feedback away, we will thank you with 10 dollars more.") // expect: BSM2005|BSM2001
            .AppendLine("With heart, the team")
            .ToString();

    public string ToReplyText() =>
        new StringBuilder()
            .Append("Dear ").Append(_order.BuyerName)
            .Append(", the knife is refunded in full since yesterday, you can keep or recycle it.")
            .ToString();
}
