using System;
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

        public void HandleBadReview(string amazonOrderId)
        {
            var order = _orderRepository.GetByOrderId(amazonOrderId);
            var sb = new StringBuilder();
            AppendHello(sb, order);
            sb.Append("新的水壶昨天已经签收，不知道现在使用是否正常？");
            AppendReviewPart(sb);
            AppendBye(sb);
            _sender.Send(order.BuyerEmail, "关于您的售后", sb.ToString());
        }
    }

    public partial class AfterSaleMessageService
    {
        private void AppendHello(StringBuilder sb, Order order)
        {
            sb.AppendFormat("亲爱的{0}，您好！", order.BuyerName);
        }

        private void AppendNoStock(StringBuilder sb, Order order)
        {
            sb.AppendFormat("很抱歉，您订购的{0}因仓库盘点有误，目前没有货了。", order.ProductName);
            sb.Append("请您自己在后台点一下取消订单，理由选“不再需要”就可以。"); // expect: BSM4001
        }

        private void AppendReviewPart(StringBuilder sb)
        {
            sb.Append("若问题已处理好，能不能把之前那条差评撤掉呢？"); // expect: BSM2004
        }

        private void AppendBye(StringBuilder sb)
        {
            sb.Append("此致，星河家居客服。");
        }
    }
}
