namespace Quillon.AutoReply;

public sealed class ServiceReplies
{
    public string Compose(Case c) => c.Kind switch
    {
        CaseKind.Leak => $"Dear {c.Buyer}, sorry the pen leaks. We'll send you a new one; no need to return the first.",
        CaseKind.WrongNib => $"Dear {c.Buyer}, you received a broad nib instead of a fine one. The fine nib ships today at our cost.",
        CaseKind.Lost => $"Dear {c.Buyer}, Royal Mail has lost the parcel. We have refunded order {c.OrderId} in full.",
        CaseKind.Customisation => $"Dear {c.Buyer}, please confirm the engraving '{c.Engraving}' by Thursday so that we can start.",
        CaseKind.AddressGap => $"Dear {c.Buyer}, the courier needs your flat number. Please reply to this message with it.",
        CaseKind.ReturnLabel => $"Dear {c.Buyer}, your return label is in Your Orders. The refund follows when the pen is scanned at our end.",
        CaseKind.AskedForCode => $"Dear {c.Buyer}, we don't hand out promo codes in messages, sorry.",
        _ => $"Dear {c.Buyer}, which of the two pens on order {c.OrderId} is your question about?",
    };
}
