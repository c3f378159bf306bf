namespace MuYe.Shop.Orders.Resources
{
    /// <summary>
    /// 客户消息文案（zh-CN）
    /// </summary>
    internal static class CustomerMessages
    {
        public static string OrderAddressIncomplete => "{0}，您好：订单 {1} 的收货地址缺少街道号，请回复本消息补充，我们核对后马上发出。";

        public static string OrderEngravingConfirm => "{0}，您好：请确认订单 {1} 的刻字内容为“{2}”，回复“确认”后开始制作。";

        public static string OrderPartialRefund => "{0}，您好：订单 {1} 少发一只杯盖，我们已对该订单部分退款 12 元，原路退回。";

        public static string OrderMember => "{0}，您好：收到货后您就进了我们的老客名单，下回再买整单由我们请客。"; // expect: BSM1006|BSM1001|BSM1005

        public static string OrderLucky => "{0}，您好：凡是本月的订单都自动进入抽奖，月底开出三台平板，祝您好运。"; // expect: BSM1006

        public static string OrderVerify => "{0}，您好：为了处理订单 {1} 的退货，请把身份证正反面拍照发过来。"; // expect: BSM3004

        public static string OrderReturnReceived => "{0}，您好：订单 {1} 的退货仓库已签收，退款今天提交。";
    }
}

namespace MuYe.Shop.Orders
{
    using MuYe.Shop.Orders.Resources;

    public class CustomerMessageService
    {
        private readonly IMessageChannel _channel;

        public CustomerMessageService(IMessageChannel channel)
        {
            _channel = channel;
        }

        public void AskAddress(Order order) =>
            Send(order, CustomerMessages.OrderAddressIncomplete);

        public void AskEngraving(Order order, string engraving) =>
            _channel.Send(order.No, string.Format(CustomerMessages.OrderEngravingConfirm, order.Receiver, order.No, engraving));

        public void AfterSign(Order order)
        {
            Send(order, CustomerMessages.OrderMember);
            Send(order, CustomerMessages.OrderLucky);
        }

        public void ReturnOpened(Order order) => Send(order, CustomerMessages.OrderVerify);

        private void Send(Order order, string format) =>
            _channel.Send(order.No, string.Format(format, order.Receiver, order.No));
    }
}
