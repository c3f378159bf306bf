using Acme.Seller.Domain;

namespace Acme.Seller.Messaging;

public enum TicketKind { MissingPart, Broken, WrongSize, LowRating, PriceQuestion, Other }

public sealed class TicketReplyComposer
{
    public string Compose(TicketKind kind, string buyer, string orderId) => kind switch
    {
        TicketKind.MissingPart => $"Hello {buyer}, the missing bracket for order {orderId} ships tomorrow, free of charge.",
        TicketKind.Broken => $"Hello {buyer}, we have refunded order {orderId} in full to your original payment method.",
        TicketKind.WrongSize => $"Hello {buyer}, please use the prepaid label in Your Orders, and we will send size L.",
        TicketKind.LowRating => $"Hello {buyer}, would you kindly remove your negative review now that order {orderId} is refunded?", // expect: BSM2004
        TicketKind.PriceQuestion => $"Hello {buyer}, message me before you buy again and I will give you a private price, 20% lower than the listing.", // expect: BSM1001
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No reply defined for this ticket kind."),
    };
}
