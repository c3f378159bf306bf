namespace MobileGame.Ops.Mail;

/// <summary>手游运营邮件（与电商无关）：游戏内邮箱</summary>
public class InGameMailFactory
{
    public static InGameMail DengLu(string playerName) => new()
    {
        Title = "七日登录",
        Content = $"勇士{playerName}，连续登录七天即可领取五星英雄碎片与 500 钻石，快去主城邮箱查收吧。",
        Attachments = { new Item("hero_shard_5", 10), new Item("diamond", 500) }
    };

    public static InGameMail WeiHu() => new()
    {
        Title = "维护补偿",
        Content = "各位勇士，服务器维护延长一小时，现发放体力药水 3 瓶作为补偿。",
        Attachments = { new Item("stamina_potion", 3) }
    };

    public static InGameMail GongHui(string guild) => new()
    {
        Title = "Guild war",
        Content = $"Guild {guild} won the siege. Every member receives a bonus chest.",
        Attachments = { new Item("chest_gold", 1) }
    };
}
