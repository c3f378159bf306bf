using System;
using System.Threading.Tasks;
using Xingchen.Kefu.Llm;

namespace Xingchen.Kefu.Services
{
    public class BuyerReplyService
    {
        private readonly IChatClient _chat;

        public BuyerReplyService(IChatClient chat) => _chat = chat;

        public async Task<string> ReplyAsync(BuyerTicket ticket)
        {
            try
            {
                return await _chat.CompleteAsync(ticket.Prompt);
            }
            catch (TimeoutException)
            {
                return Fallback(ticket);
            }
        }

        private static string Fallback(BuyerTicket ticket)
        {
            switch (ticket.Category)
            {
                case "refund":
                    return $"您好，{ticket.Amount} 美元已经通过亚马逊退回您的信用卡，通常三个工作日内到账。";
                case "broken":
                    return "您好，非常抱歉杯子到手就碎了。您看这样行吗：东西不用退，我们微信给您转 60 块红包当赔款。"; // expect: BSM1004|BSM3003|BSM3002
                case "praise":
                    return "您好，谢谢您的夸奖！既然这么喜欢，就请把刚才这番话贴到商品评论区吧。"; // expect: BSM2003|BSM2002|BSM2006
                case "manual":
                    return "您好，说明书见附件，第三页有蓝牙配对的步骤。";
                case "newbie":
                    return "您好，我们正在招募新品体验官，加入后每个月都能免费领一件新货，您感兴趣吗？"; // expect: BSM1006|BSM1005
                default:
                    return "您好，您的问题我们已经看到，请补充一下订单号和故障照片，我们核实后回复您。";
            }
        }
    }
}
