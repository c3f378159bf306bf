using System.Text;

namespace Xinghe.Amazon.Service.AfterSale
{
    public partial class AfterSaleMessageService
    {
        private readonly IOrderRepository _orderRepository;
        private readonly IBuyerMessageSender _sender;

        public AfterSaleMessageService(IOrderRepository orderRepository, IBuyerMessageSender sender)
        {
            _orderRepository = orderRepository;
            _sender = sender;
        }

        public void HandleNoStock(string amazonOrderId)
        {
            var order = _orderRepository.GetByOrderId(amazonOrderId);
            var sb = new StringBuilder();
            AppendHello(sb, order);
            AppendNoStock(sb, order);
            AppendBye(sb);
            _sender.Send(order.BuyerEmail, "订单问题", sb.ToString());
        }

        public void HandlePartialRefund(string amazonOrderId, decimal amount)
        {
            var order = _orderRepository.GetByOrderId(amazonOrderId);
            var sb = new StringBuilder();
            AppendHello(sb, order);
            sb.AppendFormat("您反映订单 {0} 少了一根充电线，我们已就此部分退款 {1} 美元，款项原路退回。", order.OrderId, amount);
            AppendBye(sb);
            _sender.Send(order.BuyerEmail, "关于您的售后", sb.ToString());
        }
    }

    public partial class AfterSaleMessageService
    {
        private void AppendHello(StringBuilder sb, Order order)
        {
            sb.AppendFormat("{0}，您好！", order.BuyerName);
        }

        private void AppendNoStock(StringBuilder sb, Order order)
        {
            sb.AppendFormat("很抱歉，您订购的{0}因仓库盘点有误，目前没有货了。", order.ProductName);
            sb.Append("我们已经为您取消该订单并全额退款，您无需做任何操作。");
        }

        private void AppendBye(StringBuilder sb)
        {
            sb.Append("此致，星河家居客服。");
        }
    }
}
