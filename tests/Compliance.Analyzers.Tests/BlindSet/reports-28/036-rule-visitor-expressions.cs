namespace Integra.Care.Rules;

public sealed class ResponseVisitor : IComplaintVisitor<string>
{
    public string Visit(LateDelivery c) => $"Dear {c.Buyer}, the new delivery date is {c.NewDate:D}. You can still cancel for a full refund.";
    public string Visit(MissingPart c) => $"Dear {c.Buyer}, the {c.Part} is posted tomorrow at our cost.";
    public string Visit(WrongItem c) => $"Dear {c.Buyer}, give us your private e-mail address and we will settle it quietly."; // expect: BSM3002|BSM3003

    public string Visit(Scratch c)
    {
        var remedy = c.IsSevere
            ? "we replace the table top and collect the damaged one."
            : "the return label is prepaid and you get the full price back.";
        return $"Dear {c.Buyer}, {remedy}";
    }

    public string Visit(Noise c) => $"Dear {c.Buyer}, a little noise is normal. We can hand you 25 dollars for your patience, no questions asked."; // expect: BSM1003|BSM1004
    public string Visit(Praise c) => $"Dear {c.Buyer}, what a lovely message! Friends of yours get ten percent off with your name as the code."; // expect: BSM1001|BSM1002|BSM1006
}
