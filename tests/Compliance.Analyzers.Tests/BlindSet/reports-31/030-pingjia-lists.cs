namespace YunFan.Yunying.Huashu;

/// <summary>运营话术，自动发送给买家</summary>
public class HuaShuKu
{
    public List<string> YaoPing { get; } = new()
    {
        "您好，方便的话请在商品页面写下您的使用感受。", // expect: BSM2006
        "您好，这是我们第三次联系您，期待您能抽空评价一下商品。", // expect: BSM2006
        "您好，请在评论里写上“材质好、发货快、值得推荐”。", // expect: BSM2002|BSM2006
    };

    public List<string> BuChang { get; } = new()
    {
        "非常抱歉，少发的两节电池已经免费补寄。",
        "商品没有问题，但为了感谢您的理解，我们愿意另外补偿您十美元。", // expect: BSM1003
        "部分退款6美元已退至您的付款方式，对应缺少的支架。",
    };

    public List<string> YinLiu { get; } = new()
    {
        "您好，扫描说明书上的二维码进入我们的独立站，更多款式任您挑选。", // expect: BSM3001|BSM3003|BSM1007
        "您好，告诉我们您的私人邮箱，我们把资料发过去。", // expect: BSM3002|BSM3003
    };
}
