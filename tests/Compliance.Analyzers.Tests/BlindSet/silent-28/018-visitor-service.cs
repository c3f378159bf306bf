namespace Integra.Care.Rules;

public sealed class LawfulResponseVisitor : IComplaintVisitor<string>
{
    public string Visit(LateDelivery c) => $"Dear {c.Buyer}, the parcel is late because of a strike; it will now reach you on {c.NewDate:D}.";
    public string Visit(MissingPart c) => $"Dear {c.Buyer}, we are sending the missing {c.Part} at no cost to you.";
    public string Visit(WrongItem c) => $"Dear {c.Buyer}, please return the wrong article with the prepaid label; the right one leaves us today.";

    public string Visit(Scratch c)
    {
        var remedy = c.IsSevere
            ? "we replace the table top and collect the damaged one."
            : "you can return the table free of charge and receive a full refund.";
        return $"Dear {c.Buyer}, {remedy}";
    }

    public string Visit(Noise c) => $"Dear {c.Buyer}, please check whether all four feet touch the floor. If the noise stays, we replace the machine.";
    public string Visit(Praise c) => $"Dear {c.Buyer}, thank you for your kind words about the machine.";
    public string Visit(Invoice c) => $"Dear {c.Buyer}, the discount of {c.Discount:C} was already applied to this order; line two of the invoice shows it.";
}
