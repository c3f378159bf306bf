namespace Kefu.Huashu;

public static class KefuHuashu
{
    // 客服话术 v3（新人必背）
    public static string ShouCi(string orderNo) => $"您好，订单{orderNo}已安排补发配件，请注意查收。";

    public static readonly string[] CuiPing =
    {
        "您好，猫砂盆用得顺手的话，请在商品页点亮五颗星星，小店感激不尽。", // expect: BSM2002
        "您好，上次请您写评价还没看到，再次打扰，麻烦抽空写一下。", // expect: BSM2006
        "您好，您写的差评我们看到了，删掉之后全款退给您，猫砂盆也送您。", // expect: BSM2001|BSM2004
    };

    public static readonly string[] TuiGuang =
    {
        "您好，关注本店可优先体验新款猫爬架。", // expect: BSM1007|BSM1006
        "您好，亲友推荐下单，双方各得一份惊喜。", // expect: BSM1006
        "您好，独立站同款低至六折，复制 maosha-home.com 到浏览器即可。", // expect: BSM3001|BSM3003|BSM1001
    };

    public static readonly string[] ZhengChang =
    {
        "您好，首次使用请倒入7厘米厚的猫砂。",
        "您好，感应器有灰尘会误报，用干布擦一下即可。",
    };
}
