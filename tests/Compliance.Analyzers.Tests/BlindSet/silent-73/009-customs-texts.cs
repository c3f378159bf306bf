using System.Collections.Generic;
using System.Globalization;

namespace YuanHang.Orders.Customs
{
    public static class CustomsTexts
    {
        private static readonly KeyValuePair<string, string>[] Items =
        {
            new("BR", "{0}您好，巴西海关要求提供收件人 CPF 税号，订单 {1} 才能放行，请回复本消息提供。"),
            new("KR", "{0}您好，韩国清关需要个人通关编码，请回复本消息提供，仅用于订单 {1} 的申报。"),
            new("CN", "{0}您好，订单 {1} 已被海关抽检，开箱查验后会重新封装，预计晚两天送达。"),
            new("CH", "{0}您好，订单 {1} 的进口税由我们承担，快递员若向您收费请不要付款，并告诉我们金额。"),
        };

        public static string For(string country, string customer, string orderNo)
        {
            foreach (var item in Items)
            {
                if (item.Key == country)
                    return string.Format(CultureInfo.InvariantCulture, item.Value, customer, orderNo);
            }

            throw new KeyNotFoundException("没有为国家 " + country + " 配置清关文案");
        }
    }

    public class CustomsNotifier
    {
        private readonly ICustomerMessenger _messenger;

        public CustomsNotifier(ICustomerMessenger messenger)
        {
            _messenger = messenger;
        }

        public void Ask(Order order)
        {
            var message = CustomsTexts.For(order.Country, order.CustomerName, order.No);
            _messenger.Send(order.No, message);
        }
    }
}
