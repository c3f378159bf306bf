namespace KuaJing.Erp.Resources
{
    /// <summary>客服话术资源，禁止在业务代码里直接写死文本。</summary>
    internal static class KefuHuashu
    {
        internal static readonly string TuiKuan = "您好，订单 {0} 的退款已经提交，预计3到5个工作日原路退回您的支付账户。";

        internal static readonly string BuFa = "您好，非常抱歉漏发了螺丝包，我们今天免费为您补发一套，无需您退回任何东西。";

        internal static readonly string HaoPing = "亲爱的{0}，收到商品后如果给我们留一条评价并截图，我们会送您一张10美元的亚马逊礼品卡。"; // expect: BSM2001

        internal static readonly string ChaPing = "您好，看到您留下的一星评价我们非常难过，问题已经解决，能否麻烦您把那条差评删除？"; // expect: BSM2004

        internal static readonly string DiZhi = "您好，系统显示您的收货地址缺少门牌号，请直接在这里回复，我们好安排发货。";

        internal static readonly string JiaWei = "您好，沟通更方便，请加我的微信 lvxing_8821，我们的客服全天在线。"; // expect: BSM3002|BSM3003
    }
}
