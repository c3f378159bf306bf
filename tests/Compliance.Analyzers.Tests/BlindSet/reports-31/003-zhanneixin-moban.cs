namespace HaiTong.Erp.Moban;

/// <summary>亚马逊站内信模板</summary>
public static class ZhanNeiXinMoban
{
    // 物流延误
    public const string WuLiuYanWu = "您好，由于港口拥堵，您的包裹预计推迟三天送达，给您带来不便深表歉意。";

    // 售后回访
    public const string ShouHouHuiFang = "亲，耳机用着还满意吗？上传五星评价截图，我们马上给您发15美元礼品卡。"; // expect: BSM2001

    // 老客
    public const string LaoKe = "您是我们的老客户，下次购买直接给您打八折。"; // expect: BSM1001|BSM1006

    // 退款
    public const string TuiKuan = "您好，退款已经原路退回，银行一般需要三到五个工作日入账。";

    // 差评
    public const string ChaPing = "您好，问题已经解决，能否麻烦您把之前的一星差评删掉？"; // expect: BSM2004

    // 微信
    public const string JiaWeiXin = "有任何问题请加客服微信 haitong_kefu，回复更快。"; // expect: BSM3002|BSM3003

    // 缺件
    public const string QueJian = "您好，缺少的螺丝包今天已免费补发，无需退回原商品。";
}
