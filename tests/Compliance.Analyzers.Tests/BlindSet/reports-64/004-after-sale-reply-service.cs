using System.Threading.Tasks;
using Youpin.CustomerService.Abstractions;
using Youpin.CustomerService.Models;

namespace Youpin.CustomerService.Amazon
{
    public class AfterSaleReplyService : IAfterSaleReplyService
    {
        private readonly IAmazonMessageGateway _gateway;
        private readonly ITicketRepository _tickets;

        public AfterSaleReplyService(IAmazonMessageGateway gateway, ITicketRepository tickets)
        {
            _gateway = gateway;
            _tickets = tickets;
        }

        public async Task ReplyAsync(long ticketId)
        {
            var ticket = await _tickets.GetAsync(ticketId);
            var content = BuildReply(ticket);
            if (string.IsNullOrEmpty(content))
            {
                return;
            }

            await _gateway.SendToBuyerAsync(ticket.AmazonOrderId, content);
            await _tickets.MarkRepliedAsync(ticketId);
        }

        private static string BuildReply(Ticket ticket)
        {
            switch (ticket.Category)
            {
                case TicketCategory.Damaged:
                    return $"您好，非常抱歉订单 {ticket.AmazonOrderId} 的商品在运输途中破损。我们已安排重新发货，新包裹预计三天内送达，旧件不用退回。";
                case TicketCategory.NotReceived:
                    return $"您好，订单 {ticket.AmazonOrderId} 的物流显示仍在转运。若本周五前没有收到，请在此回复，我们为您全额退款。";
                case TicketCategory.OutOfStock:
                    return $"您好，订单 {ticket.AmazonOrderId} 的商品仓库没货了，麻烦您自己到订单页面点一下取消，原因选“不想要了”。"; // expect: BSM4001
                case TicketCategory.RefundSlow:
                    return "您好，亚马逊退款要等好几天，您把支付宝账号发过来，我们今天直接转给您更快。"; // expect: BSM1004|BSM3004|BSM3003
                case TicketCategory.Usage:
                    return "您好，长按电源键五秒即可恢复出厂设置，指示灯变绿后再重新配对蓝牙。";
                default:
                    return string.Empty;
            }
        }
    }
}
