namespace Tidewater.Notify;

public sealed record AmazonReply(string Key, string Text);

public static class ReplyLibrary
{
    public static readonly AmazonReply[] All =
    [
        new("missing-part", "We're sorry the pump was missing. It leaves our warehouse today by express, free of charge."),
        new("unhappy", "Not satisfied? Please talk to us before you post anything negative, so we can put things right first."), // expect: BSM2003
        new("vip", "As a buyer of ours you can join our VIP tester club and receive future products for nothing."), // expect: BSM1006|BSM1005
        new("price", "We are not able to change the price of an order outside Amazon."),
        new("choujiang", "您好，本月下单的买家都可参加抽奖，有机会赢取桨板一块！"), // expect: BSM1006
    ];

    public static List<string> Closers => ["Kind regards", "Your Tidewater team"];
}
