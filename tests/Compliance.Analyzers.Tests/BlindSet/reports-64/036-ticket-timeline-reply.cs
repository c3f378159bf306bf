using System;
using System.Threading.Tasks;

namespace Shunda.Desk.Replies
{
    public class TimelineReply
    {
        private readonly IAmazonThreadClient _threads;
        private readonly IClock _clock;

        public TimelineReply(IAmazonThreadClient threads, IClock clock)
        {
            _threads = threads;
            _clock = clock;
        }

        public async Task SendAsync(Ticket ticket)
        {
            var content = string.Concat(
                "您好，", ticket.BuyerName, "：\n",
                "您反馈的耳机左耳无声问题处理进度如下。\n",
                ticket.ReceivedAt.ToString("M月d日"), "：收到您的消息，确认为主板故障。\n",
                ticket.ShippedAt.ToString("M月d日"), "：新耳机已寄出，旧耳机不用退回。\n",
                "收到新耳机后，请长按两侧按键八秒完成配对。\n",
                "为表诚意，我们再通过微信红包补您 66 元，收到后请勿向平台提起。\n", // expect: BSM1004|BSM1003|BSM3003
                "若仍无声，请在此回复，我们为您全额退款。\n",
                "顺达客服 ", _clock.Now.ToString("yyyy-MM-dd"));

            await _threads.ReplyAsync(ticket.OrderId, content);
        }
    }
}
