using System;

namespace BaiLin.Seller.Tickets
{
    public class TicketReplyFactory
    {
        public string Create(Ticket ticket)
        {
            var name = ticket.CustomerName;
            return ticket.Reason switch
            {
                TicketReason.OutOfStock =>
                    $"{name}您好，这款书架工厂停产了发不出来，麻烦您自己到订单里点一下取消，原因选“不想要了”就行。", // expect: BSM4001
                TicketReason.Delay =>
                    $"{name}您好，因台风停航，订单 {ticket.OrderNo} 预计晚五天到。您可以继续等，也可以告诉我们，由我们取消并全额退款。",
                TicketReason.Chargeback =>
                    $"{name}您好，您这种骗退款的小人我们见多了，识相的赶紧撤掉投诉，不然法院见。", // expect: BSM4003
                TicketReason.WrongColor =>
                    $"{name}您好，颜色发错是我们的失误，正确的颜色今天补发，错发的那件您留着或退回都可以，退货运费由我们出。",
                TicketReason.Scratch =>
                    $"{name}您好，照片里的划痕看到了。针对订单 {ticket.OrderNo} 桌面划伤，我们可部分退款 30 元，或者您选择退货。",
                TicketReason.Wholesale =>
                    $"{name}您好，批量购买请直接在平台下单，我们不接受线下付款。",
                _ => throw new ArgumentOutOfRangeException(nameof(ticket), ticket.Reason, "未知的工单原因"),
            };
        }
    }

    public enum TicketReason
    {
        OutOfStock,
        Delay,
        Chargeback,
        WrongColor,
        Scratch,
        Wholesale,
    }

    public class Ticket
    {
        public string OrderNo { get; set; }
        public string CustomerName { get; set; }
        public TicketReason Reason { get; set; }
    }

    public class TicketReplyHandler
    {
        private readonly TicketReplyFactory _factory = new TicketReplyFactory();
        private readonly ISellerInbox _inbox;

        public TicketReplyHandler(ISellerInbox inbox)
        {
            _inbox = inbox;
        }

        public void Handle(Ticket ticket)
        {
            var reply = _factory.Create(ticket);
            _inbox.Reply(ticket.OrderNo, reply);
        }
    }
}
