namespace Halden.Oms.Messaging.Seeds;

internal static class ServiceTextMatrix
{
    private static readonly (string Key, string En, string ZhHans)[] Rows =
    {
        ("wrong.colour",
            "We sent you the wrong colour. A blue one is on its way; please use the attached label for the red one.",
            "我们误发了红色款。蓝色款已寄出，请使用附件中的标签退回红色款。"),
        ("late.fee",
            "As your order arrived late, we have refunded the express delivery fee of this order.",
            "由于您的订单延迟送达，我们已退还此订单的加急运费。"),
        ("manual",
            "The manual is attached. Section 2 explains the star-delta connection.",
            "说明书已附上，第二节说明星形与三角形接法。"),
    };

    internal static (string Key, string En, string ZhHans)[] All() => Rows;
}
