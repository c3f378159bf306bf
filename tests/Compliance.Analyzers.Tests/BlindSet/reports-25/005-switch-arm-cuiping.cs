namespace Lianfeng.Erp.CuiPing;

public class CuiPingNeiRongProvider
{
    public string GetNeiRong(string yuYan, int diJiCi) => (yuYan, diJiCi) switch
    {
        ("zh-CN", 1) => "您好，商品使用已有一段时间，欢迎到商品页面写下您的真实评价。", // expect: BSM2006
        ("zh-CN", 2) => "您好，上次的留言可能被您错过了，还请抽空给我们的商品写个评价。", // expect: BSM2006
        ("zh-TW", 1) => "您好，若您喜歡這款水壺，請給我們五顆星的評論，您的支持是我們最大的動力。", // expect: BSM2002|BSM2003
        ("en", 1) => "Hello, if you love the bottle, please tell Amazon shoppers about it in a review. If not, talk to us first and we will sort it out.", // expect: BSM2003|BSM2002
        ("en", _) => "Hello, the lid of your bottle was recalled. A new lid is on its way, free of charge; please do not use the old one.",
        _ => string.Empty,
    };

    public bool ShiFouFaSong(int tianShu) => tianShu is >= 5 and <= 30;
}
