using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using Microsoft.Extensions.Logging;

namespace Dovetail.SpApi.Jobs
{
    public class AfterDeliveryJob
    {
        private readonly AmazonConnection _amazon;
        private readonly ILogger<AfterDeliveryJob> _log;

        public AfterDeliveryJob(AmazonConnection amazon, ILogger<AfterDeliveryJob> log)
        {
            _amazon = amazon;
            _log = log;
        }

        // 由亚马逊官方发送索评邮件，不写任何文字
        public async Task RequestReviewAsync(IEnumerable<DeliveredOrder> orders)
        {
            foreach (var o in orders)
            {
                if (o.DeliveredOn.AddDays(5) > DateTime.UtcNow || o.DeliveredOn.AddDays(30) < DateTime.UtcNow)
                {
                    _log.LogInformation("order {Id}: outside the review request window, skipped", o.Id);
                    continue;
                }
                await _amazon.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(o.Id);
                _log.LogInformation("订单{Id}已触发官方索评（Request a Review）", o.Id);
            }
        }

        public Task<bool> SafetyAsync(DeliveredOrder o) =>
            _amazon.Messaging.CreateUnexpectedProblemAsync(o.Id, new CreateUnexpectedProblemRequest
            {
                Text = o.Locale == "zh_CN"
                    ? "重要安全提示：您订单中的折叠椅铰链可能松脱，请立即停止使用。订单已全额退款，椅子无需寄回。"
                    : "Important safety information: the hinge of the folding chair in your order may come loose. Please stop using it. The order has been refunded in full and the chair need not be returned.",
            });
    }
}
