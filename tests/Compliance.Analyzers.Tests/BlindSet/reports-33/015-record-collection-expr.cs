namespace Baiyun.Kefu.Templates;

public record MuBan(string Id, string Locale, string Body, bool QiYong = true);

public static class MuBanKu
{
    public static readonly MuBan[] QuanBu =
    [
        new("dizhi", "en-US", "Hello, the post office says the apartment number is missing. Can you write it to us here?"),
        new("shaipic", "en-US", "Hello, post a photo with your opinion under the product and your order is on us, money back 100%."), // expect: BSM2001
        new("zaigou", "en-US", "Hello, the second bottle is on the house when you order again before Sunday."), // expect: BSM1005|BSM1006
        new("baoxiu", "zh-CN", "您好，水杯保修一年，杯盖漏水可免费更换杯盖。"),
        new("yanbao", "zh-CN", "您好，留个好评就把保修从一年延长到三年。"), // expect: BSM2001
        new("guanzhu", "zh-CN", "您好，关注我们的抖音号“白云水杯”，每周都有直播福利。", QiYong: false), // expect: BSM3002|BSM3003|BSM3001|BSM1007
    ];
}
