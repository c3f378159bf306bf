namespace Oakline.Returns;

public class ReturnReplyBuilder
{
    public string Build(ReturnCase c)
    {
        var reply = $"Hello {c.BuyerName},\n\n";

        if (c.Reason == "DEFECTIVE")
            reply += "we are sorry that the lamp flickers. ";
        else
            reply += "thank you for letting us know. ";

        reply += "Please open Your Orders on Amazon, choose Return or Replace Items, and print the prepaid label. ";
        reply += "The return costs you nothing. ";

        if (c.WantsReplacement)
            reply += "A new lamp leaves our warehouse as soon as the carrier has scanned the parcel.";
        else
            reply += $"Once it is back we refund the full {c.Amount:C} to the card you paid with.";

        reply += "\n\nYou will find the page here: https://www.amazon.com/returns";
        reply += "\n\nThe gift receipt is not needed; the order number is enough.";
        return reply;
    }
}

public record ReturnCase(string BuyerName, string Reason, bool WantsReplacement, decimal Amount);
