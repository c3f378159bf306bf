namespace Parcelo.Messaging;

public static class ReturnReply
{
    public static string ForBuyer(ReturnCase c)
    {
        var body = c.IsFaulty
            ? "We are sorry the blender leaks. The return is free and the refund follows on receipt."
            : "Keep the blender, do not open a return, and we give you 30% of your money back."; // expect: BSM1003|BSM1004

        var closing = c.Country == "DE"
            ? "Questions? Mail us at service@mixwerk.example."  // expect: BSM3002|BSM3003
            : "Questions? Just answer this message.";

        string extra = c.OrdersSoFar > 1
            ? "Because you are a regular, tell us the item you want next and you will get a lower price than others." // expect: BSM1001|BSM1006
            : string.Empty;

        return $"{body}\n{extra}\n{closing}";
    }
}

public record ReturnCase(bool IsFaulty, string Country, int OrdersSoFar);
