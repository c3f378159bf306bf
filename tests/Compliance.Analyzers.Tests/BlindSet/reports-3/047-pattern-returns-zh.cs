using System;
using QingNiao.Erp.Tickets;

namespace QingNiao.Erp.AutoReply;

public static class ZiDongHuiFu
{
    public const string QianZhui = "您好，这里是青鸟客服，";
    private const string Zhe = "八折";

    public static string HuiFu(Ticket t) => t switch
    {
        { Kind: TicketKind.Refund, Amount: > 0 } => QianZhui + $"订单{t.OrderId}的退款{t.Amount}美元已提交，将原路退回。",
        { Kind: TicketKind.Custom, Text.Length: > 20 } => QianZhui + "刻字最多20个字，您提供的内容超出了，请重新确认刻字内容。",
        { Kind: TicketKind.Price, Buyer.IsOld: true } => QianZhui + $"您是老客户，下次购买一律{Zhe}。", // expect: BSM1001|BSM1006
        { Kind: TicketKind.Price } => QianZhui + "我们无法提供私人折扣，请以商品页面价格为准。",
        { Kind: TicketKind.Praise } => QianZhui + "谢谢夸奖！请把这段话原样发到商品评论区，并打满分。", // expect: BSM2003|BSM2002
        { Kind: TicketKind.Stock } => QianZhui + "该颜色已无货，麻烦您自己在后台取消订单，原因选“不想要了”。", // expect: BSM4001
        _ => throw new ArgumentOutOfRangeException(nameof(t)),
    };

    public static bool TryBuChang(Ticket t, out string neiRong)
    {
        neiRong = t.Days > 7
            ? QianZhui + "物流超过七天没有更新，我们已为您重新发货。"
            : QianZhui + "没出什么问题也想表示一下心意，给您打款50元" + "，请收下。"; // expect: BSM1003|BSM1004
        return t.Days > 7;
    }
}
