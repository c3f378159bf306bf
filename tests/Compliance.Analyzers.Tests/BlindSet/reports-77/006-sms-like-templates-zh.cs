using System;
using System.Threading.Tasks;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Emailing;

namespace Haiyun.CrossBorder.Orders
{
    public class OrderMailAppService : ITransientDependency
    {
        private readonly IEmailSender _emailSender;

        public OrderMailAppService(IEmailSender emailSender)
        {
            _emailSender = emailSender;
        }

        public async Task NotifyDamagedAsync(OrderDto order, decimal amount)
        {
            var body = Opening(order.BuyerName)
                     + $"订单 {order.AmazonOrderId} 中的玻璃杯在运输途中破损，我们已为您退款 {amount:F2} 美元。"
                     + Ending();
            await _emailSender.QueueAsync(order.BuyerEmail, "关于您的订单 " + order.AmazonOrderId, body, false);
        }

        public async Task NotifyReviewedAsync(OrderDto order)
        {
            var body = Opening(order.BuyerName) + MakeOffer(order) + Ending();
            await _emailSender.QueueAsync(order.BuyerEmail, "关于您的订单 " + order.AmazonOrderId, body, false);
        }

        private static string MakeOffer(OrderDto order)
        {
            switch (order.Site)
            {
                case "US":
                    return "只要您上传一条带图评论，我们就把货款全部退到您的账户。"; // expect: BSM2001
                case "JP":
                    return "留评后把截图发来，我们送您一张一千日元的礼品卡。"; // expect: BSM2001
                default:
                    return string.Empty;
            }
        }

        private static string Opening(string name)
        {
            return "尊敬的" + name + "：\n";
        }

        private static string Ending()
        {
            return "\n祝您生活愉快！";
        }
    }
}
