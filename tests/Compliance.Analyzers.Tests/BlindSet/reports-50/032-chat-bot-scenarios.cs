namespace Millbrook.Bot.Scenarios;

public class ScenarioCatalog
{
    public List<BotReply> BuyerReplies { get; } = new()
    {
        new BotReply
        {
            Intent = "where_is_my_order",
            Text = "Your grinder is with FedEx and due on {{eta}}. The latest scan shows in Your Orders.",
        },
        new BotReply
        {
            Intent = "praise",
            Text = "That made our day! Since you are so pleased, would you say the same in public, under the product?", // expect: BSM2003|BSM2002|BSM2006
        },
        new BotReply
        {
            Intent = "asks_for_discount",
            Text = "Shh, just for you: order again tonight and we give back part of the price afterwards.", // expect: BSM1004|BSM1001
        },
        new BotReply
        {
            Intent = "defective",
            Text = "I'm sorry the motor stalls. Shall we send a new grinder or refund you? Both are free for you.",
        },
        new BotReply
        {
            Intent = "threatens_review",
            Text = "Please hold back the review for now. Two bags of our house roast will be at your door this week.", // expect: BSM2001|BSM2003|BSM1005
        },
    };
}
