namespace XingHai.ZhanNeiXin;

public static class MoBanKu
{
    public static readonly Dictionary<string, string> ZhongWen = new()
    {
        ["fahuo"] = "您好，您的订单{订单号}因仓库盘点推迟一天发出，预计{日期}送达，给您带来不便深表歉意。",
        ["shouhou"] = "您好，收到货后有任何不满意，请先联系客服处理，不要直接给差评哦。", // expect: BSM2003
        ["haoping"] = "亲，喜欢的话麻烦给个五星，对我们小店非常重要！", // expect: BSM2002|BSM2003
        ["shaitu"] = "亲，晒图并写下评论后把截图发来，即可领15元红包。", // expect: BSM2001
        ["gaiping"] = "您好，问题已为您解决，能否麻烦您把之前的一星评论改一下？", // expect: BSM2004
        ["tuikuan"] = "您好，水杯的退款{金额}已原路退回，商品不用寄回。",
        ["weixin"] = "您好，后续有问题加我们客服微信 shuibei2024 沟通更快。", // expect: BSM3002|BSM3003
        ["fangou"] = "您好，老顾客再次购买可享八五折，下单前告诉我们即可。", // expect: BSM1001|BSM1006
        ["zengpin"] = "您好，这次随包裹送您一个杯刷，小小心意请收下。", // expect: BSM1005
    };
}
