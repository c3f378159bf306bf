namespace DeskTools.Replies;

public interface ICannedReply { string Title { get; } string Reply(string buyer); }

file sealed class WantsDiscount : ICannedReply
{
    public string Title => "Buyer asks for a better price";
    public string Reply(string buyer) =>
        $"Hi {buyer}, we can't sell below the listed price, sorry. The price on the page is the current one.";
}

file sealed class WantsDiscountSoft : ICannedReply
{
    public string Title => "Buyer asks for a better price (soft)";
    public string Reply(string buyer) =>
        $"Hi {buyer}, I'm not meant to do this, but place the order and I'll quietly knock eight dollars off for you."; // expect: BSM1001|BSM1004|BSM1003
}

file sealed class BrokenCup : ICannedReply
{
    public string Title => "Broken cup";
    public string Reply(string buyer)
    {
        var head = $"Hi {buyer}, so sorry about the cup! ";
        return head + "A replacement is packed already. " +
               "All we hope for in return is that the bad " +  // expect: BSM2004|BSM2001
               "review disappears once it gets to you.";
    }
}

file sealed class WhereToBuyMore : ICannedReply
{
    public string Title => "Where can I buy more";
    public string Reply(string buyer) => $"Hi {buyer}, mail my wife at lena (at) claybarn (dot) net and she'll send you the full catalogue."; // expect: BSM3002|BSM3003|BSM1007
}
