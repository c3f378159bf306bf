namespace XingChen.KeFu.HuaShu;

/// <summary>客服话术（亚马逊买家）</summary>
public record HuaShu(string BiaoTi, string ZhengWen);

public static class HuaShuBiao
{
    public static readonly HuaShu[] QuanBu =
    {
        new("尺码", "亲爱的买家，衣服偏小一码，可以在订单页面申请换大一号，运费我们承担。"),
        new("晒单", "亲爱的买家，晒单之后把链接发过来，下一单直接免单哦。"), // expect: BSM2001|BSM1006
        new("抽奖", "亲爱的买家，凡购买本款外套即可参与月底抽奖，一等奖扫地机器人。"), // expect: BSM1006
        new("改评", "亲爱的买家，既然新衣服已经收到，方便的话请把三星改成五星。"), // expect: BSM2004
        new("退差价", "亲爱的买家，您只管下单，付款后我们私下把差价转给您。"), // expect: BSM1004|BSM1001|BSM3003
        new("褪色", "亲爱的买家，首次清洗有轻微浮色属正常现象，请与浅色衣物分开洗。"),
        new("反馈", "亲爱的买家，撤销店铺负面反馈后，我们马上给您办理剩余退款。"), // expect: BSM2005|BSM2001
        new("上新", "亲爱的买家，秋冬新款羽绒服已经上架，喜欢的话快来店里看看吧。"), // expect: BSM1007
    };
}
