using System;

namespace XiaoMuMa.Toys.Messaging;

public sealed class MissingPartMessage
{
    public string AmazonOrderId { get; init; } = "";
    public string BuyerName { get; init; } = "";
    public string PartName { get; init; } = "";
    public DateOnly ShipDate { get; init; } // expect@+8: BSM2001|BSM1004

    public string Compose() =>
        $"""
        {BuyerName} 您好：

        收到您关于订单 {AmazonOrderId} 的来信，积木套装里少了“{PartName}”，给小朋友带来不便非常抱歉。
        我们已经安排 {ShipDate:yyyy-MM-dd} 补发缺失的零件，不收取任何费用，预计 7 天左右送达。
        您只要上传一条带图的买家秀，把截图发过来，这单的钱我们就退您一半。
        如果补发件仍有缺失，请直接回复本消息，我们会全额退款。

        小木马玩具 客服组
        """;
}
