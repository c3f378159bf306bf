namespace Wandervogel.Refunds;

public record RefundNote(string Reason, string Text);

public static class RefundNotes
{
    public static readonly IReadOnlyList<RefundNote> All = new List<RefundNote>
    {
        new("missing-part", "Dear {Name}, the rain cover was missing in your order {OrderId}. We have refunded {Amount} for it to your original payment method."),
        new("returned", "Dear {Name}, the backpack of order {OrderId} arrived at our warehouse. The full refund of {Amount} was issued today."),
        new("late-shipping", "Dear {Name}, as the express delivery of order {OrderId} came a day late, we have refunded the shipping fee of {Amount}."),
        new("tax", "Dear {Name}, the VAT on order {OrderId} was charged twice. {Amount} has been returned to your card."),
        new("cancelled", "Dear {Name}, as you requested, order {OrderId} is cancelled; you have not been charged."),
    };

    public static string Fill(string reason, string name, string orderId, decimal amount) =>
        All.First(n => n.Reason == reason).Text
            .Replace("{Name}", name)
            .Replace("{OrderId}", orderId)
            .Replace("{Amount}", amount.ToString("C"));
}
