namespace JiangNan.Outreach;

public static class DuoYuYan
{
    public static readonly List<(string Lang, string Subject, string Body)> Mails = new()
    {
        ("en", "Battery safety", "Dear customer, the cells of lot 44 get hot. Stop using them; we have refunded you in full."),
        ("zh-CN", "电池安全提醒", "尊敬的顾客，四十四批次电芯过热，请停止使用，货款已全额退回。"),
        ("en", "From our family to yours", "Dear customer, bring a friend to our shop and both of you get a free power bank."), // expect: BSM1006|BSM1005
        ("zh-CN", "会员邀请", "尊敬的顾客，诚邀您成为本店金卡会员，以后每单都积分，积分能换礼。"), // expect: BSM1006
        ("zh-TW", "改版通知", "尊敬的顧客，快充新款到貨了，老朋友優先試用，有興趣就私訊我們。"), // expect: BSM1007|BSM1006
    };

    public static (string Subject, string Body) Pick(string lang, bool recall)
    {
        foreach (var (l, s, b) in Mails)
            if (l == lang && recall == b.Contains("44")) return (s, b);
        return ("Your charger", "Dear customer, keep the video of your happy unboxing short, rate us top marks and we pay back half the price."); // expect: BSM2001|BSM2002
    }
}
