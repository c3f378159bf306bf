namespace Halden.Oms.Messaging.Seeds;

internal static class BuyerTextMatrix
{
    private static readonly (string Key, string En, string ZhHans)[] Rows =
    {
        ("address.check",
            "Please confirm the house number; the courier could not find it.",
            "请确认门牌号码，快递员未能找到您的地址。"),
        ("care.photo",
            "Post a picture with your review and choose any of our mugs as a reward.", // expect: BSM2001
            "发布带图评论后，您可任选一款马克杯作为奖励。"), // expect: BSM2001
        ("care.group",
            "Join our customer group on Telegram for repair advice.", // expect: BSM3002|BSM3003|BSM3001
            "欢迎加入我们的QQ群 618 220 114，获取维修指导。"), // expect: BSM3002|BSM3003
        ("return.received",
            "Your return has reached us. The refund has been issued.",
            "您的退货已收到，退款已办理。"),
    };

    internal static (string Key, string En, string ZhHans)[] All() => Rows;
}
