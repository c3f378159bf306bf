namespace Integra.Care;

public enum CareTopic { Battery, Strap, Screen, Thanks, Feedback }

public static class CareTopicExtensions
{
    public static string ToBuyerText(this CareTopic topic)
    {
        if (topic == CareTopic.Battery)
            return "您好，首次使用前请将手表充电两小时。";
        if (topic == CareTopic.Strap)
            return "您好，表带如有开裂，请在三十天内申请换货。";
        if (topic == CareTopic.Screen)
            return "您好，屏幕贴膜我们可以送您两张，您只要回复“要”就行。"; // expect: BSM1005
        if (topic == CareTopic.Thanks)
            return "您好，感谢惠顾，专属优惠已放入您的账户，复制口令 WATCH9 结算时使用。"; // expect: BSM1002|BSM1001
        return "您好，恳请您撤销对本店的卖家差评反馈，我们全店都靠这份信誉生活。"; // expect: BSM2005|BSM2004
    }
}
