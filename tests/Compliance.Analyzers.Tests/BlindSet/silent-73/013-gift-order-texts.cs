using System.ComponentModel;
using System.Reflection;

namespace WenXin.Orders.Gifts
{
    public enum GiftQuestion
    {
        [Description("您好，订单 {0} 您勾选了礼品包装，请问贺卡上写什么内容？回复后我们当天发出。")]
        CardText,

        [Description("您好，礼品订单的包裹内只放礼品小票，不显示价格，收礼人可以凭它退换。")]
        GiftReceipt,

        [Description("您好，订单 {0} 的礼盒外壳在运输中压坏，我们已免费补寄一个新的礼盒。")]
        BoxDamaged,

        [Description("您好，很抱歉，我们没有赠品可以送，您看到的丝带已包含在礼盒里。")]
        NoExtra,

        [Description("您好，礼盒提前到达会影响惊喜，您希望我们在哪一天派送订单 {0}？")]
        DeliveryDay,
    }

    public static class GiftQuestionExtensions
    {
        public static string Text(this GiftQuestion question, string orderNo)
        {
            var member = typeof(GiftQuestion).GetField(question.ToString());
            var text = member.GetCustomAttribute<DescriptionAttribute>().Description;
            return string.Format(text, orderNo);
        }
    }

    public class GiftOrderService
    {
        private readonly ICustomerMessageSender _sender;

        public GiftOrderService(ICustomerMessageSender sender)
        {
            _sender = sender;
        }

        public void Ask(string orderNo, GiftQuestion question) => _sender.Send(orderNo, question.Text(orderNo));
    }
}
