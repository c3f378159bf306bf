namespace SuHui.Station
{
    // 运营给的话术，防屏蔽写法
    internal static class FangPingBiHuaShu
    {
        internal static readonly string[] LieBiao = new string[]
        {
            "亲，麻烦给个5星好*评哦，截图找客服领 r-e-d 包。", // expect: BSM2001|BSM2002
            "加薇❤信 suhui_8 聊，给您惊喜。", // expect: BSM3002|BSM3003
            "您好，台灯的灯泡请使用 E14 规格。",
            "返 、现 10 刀，收货后私聊。", // expect: BSM1004
            "Dear friend, a nice r3view = 1O USD g!ft c@rd for you.", // expect: BSM2001|BSM1005
            "Dear friend, add us on w h a t s a p p for the rest.", // expect: BSM3002|BSM3003
            "Dear friend, the shade arrives separately by Monday.",
        };

        internal static string Qu(int i) { return LieBiao[i % LieBiao.Length]; }
    }
}
