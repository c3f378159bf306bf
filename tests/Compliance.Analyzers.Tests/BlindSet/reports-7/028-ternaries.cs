namespace Ashlar.Returns;

public static class ReturnTexts
{
    public static string For(ReturnCase c)
    {
        var opening = c.Formal ? $"Dear {c.BuyerName}," : $"Hi {c.BuyerName},";

        var middle = c.Reason == ReturnReason.Defective
            ? "The label in this message is prepaid. As soon as the drill is scanned by the carrier we refund you."
            : c.Value < 20m
                ? "There is no need to send the drill bits back, we have refunded them."
                : "Keep the drill, open no return, and we pay you forty dollars for the trouble."; // expect: BSM1003

        var end = c.IsRepeatBuyer
            ? c.Country == "US"
                ? "By the way, the impact driver has arrived in our store. Treat yourself!" // expect: BSM1007
                : ""
            : "If the label does not print, reply here and we will send it in another format.";

        return $"{opening}\n\n{middle}\n\n{(c.AskAgain ? "This is our third reminder: please leave your rating for the drill." : end)}\n\nAshlar Tools"; // expect: BSM2006
    }
}

public enum ReturnReason { Defective, TooLate, NotNeeded }

public sealed record ReturnCase(
    string BuyerName,
    ReturnReason Reason,
    decimal Value,
    string Country,
    bool Formal = true,
    bool IsRepeatBuyer = false,
    bool AskAgain = false);
