using System.Threading.Tasks;
using HengLi.Tools.Domain;
using Microsoft.Extensions.Logging;

namespace HengLi.Tools.AfterSales
{
    public class AmazonWarrantyReplyService
    {
        private readonly IBuyerMessageSender _sender;
        private readonly ILogger<AmazonWarrantyReplyService> _logger;

        public AmazonWarrantyReplyService(IBuyerMessageSender sender, ILogger<AmazonWarrantyReplyService> logger)
        {
            _sender = sender;
            _logger = logger;
        }

        public async Task ReplyAsync(WarrantyTicket ticket)
        {
            string text;
            switch (ticket.Stage)
            {
                case WarrantyStage.NeedPhoto:
                    text = $"您好，订单 {ticket.AmazonOrderId} 的电钻无法启动，麻烦您拍一张电池触点的照片直接回复此邮件，我们好判断是电池还是主机的问题。";
                    break;
                case WarrantyStage.Approved:
                    text = "您好，经确认属于质量问题，我们会免费给您补发一块新电池，原来的不用寄回。";
                    break;
                case WarrantyStage.NeedManual:
                    text = "您好，充电器红灯闪烁表示温度过高，请放置半小时后再充。"
                         + "更多视频教程请到 www.hengli-diantools.cn 查看。"; // expect: BSM3001
                    break;
                case WarrantyStage.Solved:
                    text = "您好，很高兴新的电池已经可以正常使用。"
                         + "您之前留的那条一星，方便的话帮我们改高一点吧。"; // expect: BSM2004
                    break;
                default:
                    _logger.LogWarning("未知的保修阶段 {Stage}", ticket.Stage);
                    return;
            }

            await _sender.SendAsync(ticket.AmazonOrderId, text);
        }
    }
}
