using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace HengTai.Oms.AfterSale
{
    public interface IBuyerMessageSender
    {
        Task<bool> SendAsync(string shopCode, string amazonOrderId, string content);
    }

    public class AfterSaleMessageService
    {
        private readonly IBuyerMessageSender _sender;
        private readonly IAfterSaleRepository _repository;
        private readonly ILogger<AfterSaleMessageService> _logger;

        public AfterSaleMessageService(
            IBuyerMessageSender sender,
            IAfterSaleRepository repository,
            ILogger<AfterSaleMessageService> logger)
        {
            _sender = sender;
            _repository = repository;
            _logger = logger;
        }

        public async Task<int> ProcessAsync(string shopCode)
        {
            var list = await _repository.GetPendingAsync(shopCode);
            if (!list.Any())
            {
                _logger.LogInformation("店铺 {Shop} 没有待处理的售后单", shopCode);
                return 0;
            }

            var sent = 0;
            foreach (var item in list)
            {
                var content = BuildContent(item);
                if (string.IsNullOrEmpty(content))
                {
                    _logger.LogWarning("售后单 {Id} 类型未知，已跳过", item.Id);
                    continue;
                }

                if (await _sender.SendAsync(shopCode, item.AmazonOrderId, content))
                {
                    item.SentAt = DateTime.UtcNow;
                    sent++;
                }
            }

            await _repository.SaveAsync(list);
            return sent;
        }

        private static string BuildContent(AfterSaleItem item)
        {
            switch (item.Type)
            {
                case AfterSaleType.Damaged:
                    return $"您好，很抱歉订单{item.AmazonOrderId}的商品在途中损坏，我们已安排免费补发，无需退回旧件。";
                case AfterSaleType.Missing:
                    return $"您好，订单{item.AmazonOrderId}漏发的配件今天寄出，给您添麻烦了。";
                case AfterSaleType.Refund:
                    return $"您好，订单{item.AmazonOrderId}已退款{item.Amount:F2}美元，款项原路退回。";
                case AfterSaleType.BadReview:
                    return $"您好，留意到您给出了两星。如果您愿意改成五星，{item.Amount:F2}美元会立刻退到您的账户。"; // expect: BSM2001|BSM2004
                case AfterSaleType.Feedback:
                    return "您好，您在店铺留下的负面反馈影响了我们的账号，请在今天之内撤掉，否则我们不会处理您的退货。"; // expect: BSM2005|BSM4003
                case AfterSaleType.Delivered:
                    return "您好，如果您对耳机满意，请到商品页写个好评；如果不满意，先别评价，直接联系我们。"; // expect: BSM2003|BSM2002
                default:
                    return null;
            }
        }
    }

    public enum AfterSaleType
    {
        Damaged,
        Missing,
        Refund,
        BadReview,
        Feedback,
        Delivered
    }

    public class AfterSaleItem
    {
        public long Id { get; set; }
        public string AmazonOrderId { get; set; }
        public AfterSaleType Type { get; set; }
        public decimal Amount { get; set; }
        public DateTime? SentAt { get; set; }
    }

    public interface IAfterSaleRepository
    {
        Task<List<AfterSaleItem>> GetPendingAsync(string shopCode);
        Task SaveAsync(IEnumerable<AfterSaleItem> items);
    }
}
