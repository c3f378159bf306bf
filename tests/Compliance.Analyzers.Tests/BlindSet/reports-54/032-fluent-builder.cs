namespace Kornblume.Messaging.Fluent;

public static class Recipes
{
    public static MessageRecipe AfterFirstWeek() => MessageRecipe
        .For(Channel.AmazonBuyerMessage)
        .When(o => o.DeliveredSince > TimeSpan.FromDays(7))
        .Greeting("Hello {FirstName},")
        .Line("the coffee grinder needs a cleaning after the first pound of beans.")
        .Line("Do you enjoy it? Then make our day with the full number of stars.") // expect: BSM2003|BSM2002
        .Closing("Your Kornblume team");

    public static MessageRecipe AfterComplaint() => MessageRecipe
        .For(Channel.AmazonBuyerMessage)
        .When(o => o.HasOpenClaim)
        .Greeting("Hello {FirstName},")
        .Line("the new burr set was shipped today and will arrive on {Date}.")
        .Line("Would you reconsider what you wrote about us in your review?") // expect: BSM2004
        .Closing("Your Kornblume team");

    public static MessageRecipe Autumn() => MessageRecipe
        .For(Channel.AmazonBuyerMessage)
        .Greeting("{FirstName}您好，")
        .Line("店铺秋季大促即将开始，多款新品等您来选。") // expect: BSM1007
        .Line("邀请好友下单，您和好友各得 5 美元。") // expect: BSM1006
        .Closing("矢车菊客服");
}
