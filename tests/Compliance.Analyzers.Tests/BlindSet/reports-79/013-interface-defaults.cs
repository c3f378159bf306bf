namespace Tidewater.Seller.Automation;

public interface IPostPurchaseMessage
{
    string MarketplaceId { get; }

    string Subject => "Order {orderId}";

    string Body => "Hi, we shipped the wrong size for order {orderId}. The right one leaves today and you may keep the first.";
}

public sealed class UsPostPurchaseMessage : IPostPurchaseMessage
{
    public string MarketplaceId => "ATVPDKIKX0DER";

    public string Body => "Hi, buy straight from our own shop next time instead of Amazon and you save us both the fees."; // expect: BSM3003|BSM1001
}

public sealed class UkPostPurchaseMessage : IPostPurchaseMessage
{
    public string MarketplaceId => "A1F83G8C2ARO7P";

    string IPostPurchaseMessage.Subject => "[Important] Action needed on {orderId}"; // expect: BSM4004

    public string Body { get; init; } = "Hi, the courier needs a building name to find you. Please send it as a reply to this message.";
}

public sealed class CaPostPurchaseMessage : IPostPurchaseMessage
{
    public string MarketplaceId => "A2EUQ1WTGCTBG2";

    public string Body
    {
        get { return "Hi, we put a little surprise aside for you: answer with YES and a second mug comes to you at no cost."; } // expect: BSM1005
    }
}
