namespace Mint.Import;

public class Columns
{
    public static readonly Dictionary<string, string> Map = new()
    {
        { "promotion-discount", "Discount given by a promotion" },
        { "gift-message-text", "Text of the gift message that the buyer wrote" },
        { "buyer-phone-number", "买家电话，不要用于联系买家" },
        { "refund-amount", "Money refunded to the buyer's card" },
    };
}
