using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace HengTai.Oms.AfterSale
{
    public class BuyerReplyService
    {
        private readonly IBuyerMessageSender _sender;
        private readonly ILogger<BuyerReplyService> _logger;

        public BuyerReplyService(IBuyerMessageSender sender, ILogger<BuyerReplyService> logger)
        {
            _sender = sender;
            _logger = logger;
        }

        public async Task ReplyAsync(BuyerQuestion q)
        {
            string content;
            switch (q.Topic)
            {
                case QuestionTopic.Coupon:
                    content = "您好，优惠券需要在下单时勾选，付款之后无法补用，因此本订单不能再减价，请您谅解。";
                    break;
                case QuestionTopic.Discount:
                    content = "您好，我们没有私下的折扣，所有买家看到的价格都一样，请以页面标价为准。";
                    break;
                case QuestionTopic.Gift:
                    content = "您好，可以作为礼物寄送，结账时填写贺卡内容即可，包裹中不含价格信息。";
                    break;
                case QuestionTopic.Phone:
                    content = "您好，按平台规定我们不能提供电话或邮箱，请把问题写在这里，我们当天答复。";
                    break;
                case QuestionTopic.Warranty:
                    content = $"您好，订单{q.OrderId}的保修期到{q.WarrantyUntil:yyyy年M月d日}为止，电池故障可以免费更换。";
                    break;
                case QuestionTopic.Manual:
                    content = "您好，中英文说明书见附件，第8页介绍了如何恢复出厂设置，错误代码表在最后一页。";
                    break;
                case QuestionTopic.Cancel:
                    content = $"您好，按您的要求，订单{q.OrderId}已取消，退款会在五个工作日内到账。";
                    break;
                default:
                    _logger.LogWarning("没有匹配的回复，主题 {Topic}，订单 {OrderId}", q.Topic, q.OrderId);
                    return;
            }

            var ok = await _sender.SendAsync(q.ShopCode, q.OrderId, content);
            if (!ok)
            {
                throw new InvalidOperationException($"站内信发送失败，订单 {q.OrderId}");
            }
        }
    }

    public enum QuestionTopic
    {
        Coupon,
        Discount,
        Gift,
        Phone,
        Warranty,
        Manual,
        Cancel
    }

    public class BuyerQuestion
    {
        public string ShopCode { get; set; }
        public string OrderId { get; set; }
        public QuestionTopic Topic { get; set; }
        public DateTime WarrantyUntil { get; set; }
    }
}
