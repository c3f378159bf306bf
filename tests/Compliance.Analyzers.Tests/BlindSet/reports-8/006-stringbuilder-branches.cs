using System;
using System.Text;

namespace MingYue.Erp.Service.Notify
{
    public class DelayNoticeComposer
    {
        private readonly IOrderRepo _orders;
        public DelayNoticeComposer(IOrderRepo orders) => _orders = orders;

        public string Compose(string orderId, bool isVip, bool lateMoreThanWeek)
        {
            var order = _orders.Get(orderId);
            var sb = new StringBuilder();
            sb.AppendLine($"Dear {order.BuyerName},");
            sb.AppendLine();
            sb.Append("your order ").Append(order.AmazonOrderId).AppendLine(" is delayed because the vessel was held in Long Beach.");
            if (lateMoreThanWeek)
            {
                sb.AppendLine("If you would rather not wait, we cancel the order for you and refund the full amount.");
            }

            if (isVip)
            {
                sb.Append("For your patience ");
                sb.Append("we have prepared a voucher "); // expect: BSM1002|BSM1003
                sb.AppendLine("worth $10 that you can use in our store any time.");
            }
            else
            {
                sb.AppendLine("Thank you for your patience.");
            }

            sb.AppendLine("Kind regards, MingYue Home");
            return sb.ToString();
        }
    }

    public interface IOrderRepo { OrderDto Get(string id); }
    public record OrderDto(string AmazonOrderId, string BuyerName);
}
