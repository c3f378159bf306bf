namespace Manhua.Erp.Application.XiaoXi;

public sealed record FaSongXiaoXiMingLing(string DingDanHao, string NeiRong);

public class ShouHouChuLi
{
    private readonly ICommandBus _bus;

    public ShouHouChuLi(ICommandBus bus) { _bus = bus; }

    // 客户投诉后发送站内信
    public Task ChuLiAsync(string dingDanHao, string leiXing)
    {
        string neiRong;
        if (leiXing == "PoSun")
            neiRong = "您好，非常抱歉花盆在运输中破损，我们已为您全额退款，无需退回商品。";
        else if (leiXing == "ChaPing")
            neiRong = "您好，如果您愿意把评价改为五星，我们将免费再寄一个花盆给您。"; // expect: BSM2001|BSM2004
        else if (leiXing == "YanWu")
            neiRong = "您好，物流延误我们深感抱歉，愿意私下补偿您十英镑。"; // expect: BSM1003|BSM1004|BSM3003
        else
            neiRong = "您好，我們店鋪新上架了同系列的花架，歡迎選購。"; // expect: BSM1007

        return _bus.SendAsync(new FaSongXiaoXiMingLing(dingDanHao, neiRong));
    }
}
