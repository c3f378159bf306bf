namespace XingKong.Toys.Replies;

public enum HuiFuLeiXing { YanHuo, PoSun, SuoQuYouHui, SuoQuLianXi, ChaPing, GanXie }

public static class HuiFuExtensions
{
    public static string ToBuyerText(this HuiFuLeiXing leiXing)
    {
        switch (leiXing)
        {
            case HuiFuLeiXing.YanHuo:
                return "您好，物流显示明天派送，如后天仍未收到请告诉我们。";
            case HuiFuLeiXing.PoSun:
                return "您好，非常抱歉积木到货破损，我们已安排重新发货。";
            case HuiFuLeiXing.SuoQuYouHui:
                return "您好，这边悄悄给您一个内部价，比页面便宜三成，先别下单，等我消息。"; // expect: BSM1001
            case HuiFuLeiXing.SuoQuLianXi:
                return "您好，可以拨打我们的售后热线 0755-8867-2210，或发邮件到 shouhou@xingkongtoys.cn。"; // expect: BSM3002|BSM3003
            case HuiFuLeiXing.ChaPing:
                return "您好，孩子们的设计师看到您的一星很伤心，能不能高抬贵手把它撤掉？"; // expect: BSM2004
            case HuiFuLeiXing.GanXie:
                return "您好，感谢您的夸奖！把这段话贴到商品评论区就太好了。"; // expect: BSM2003|BSM2006|BSM2002
            default:
                return "您好，已收到您的消息，我们尽快回复。";
        }
    }
}
