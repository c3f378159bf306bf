using System;

namespace Lanting.Oms.Messaging
{
    public enum TicketKind { ReturnAsk, PriceAsk, Praise, Damage, Invoice }

    public static class TicketAnswer
    {
        public static string For(TicketKind kind, string orderId) => kind switch
        {
            TicketKind.ReturnAsk => $"您好，订单 {orderId} 的退货标签已随信附上，贴在外箱即可寄回。",
            TicketKind.PriceAsk => "您好，您直接在我们的独立站下单吧，比平台便宜不少，支持银行转账。", // expect: BSM3003|BSM1001
            TicketKind.Praise => "您好，听到您喜欢这盏灯真开心！既然这么满意，请把这些话写到商品评论里去吧。", // expect: BSM2003|BSM2002
            TicketKind.Damage => $"您好，灯罩破损给您添麻烦了，订单 {orderId} 已全额退款，破损件无需寄回。",
            TicketKind.Invoice => "您好，发票见附件，抬头如需更改请直接回复。",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "未知的工单类型")
        };
    }
}
