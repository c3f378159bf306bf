using System.Threading.Tasks;

namespace Bairui.Shoes.Service
{
    public class ExchangeReply
    {
        private readonly IAmazonInbox _inbox;

        public ExchangeReply(IAmazonInbox inbox)
        {
            _inbox = inbox;
        }

        public async Task ReplyAsync(ExchangeTicket ticket)
        {
            string content = "您好，" + ticket.BuyerName + "，\n";
            content += "您申请把订单 " + ticket.OrderId + " 的鞋子换成 " + ticket.WantedSize + " 码。\n";

            if (ticket.InStock)
            {
                content += "该尺码有货，请在“我的订单”里打印退货标签，寄出旧鞋后我们立即发新鞋，无需补差价。\n";
            }
            else
            {
                content += "该尺码已无库存，我们已为您办理全额退款，鞋子寄回的运费由我们承担。\n";
            }

            if (ticket.HasGiftNote)
            {
                content += "您填写的礼品留言会随新鞋一起放进鞋盒，礼品包装不另收费。\n";
            }

            content += "鞋面如有胶痕，属于正常工艺，可用湿布擦去。\n";
            content += "有其他疑问请在本会话里回复。\n百锐客服";

            await _inbox.ReplyAsync(ticket.ThreadId, content);
        }
    }
}
