using System.Net.Mail;
using System.Text;

namespace Seabridge.Relay
{
    public class AmazonRelayComposer
    {
        public MailMessage Compose(RelayOrder order, BrandProfile brand)
        {
            var mail = new MailMessage(brand.SenderAddress, order.BuyerRelayAddress);
            mail.Subject = "Your order " + order.AmazonOrderId;
            mail.IsBodyHtml = true;

            var sb = new StringBuilder();
            sb.Append("Hello ").Append(order.BuyerName).AppendLine(",");
            sb.AppendLine();
            sb.AppendLine("the colour you chose (sage) is made to order, so we need two more days for it.");
            sb.AppendLine("If you would rather not wait, tell us and we will cancel the order and refund it.");
            if (brand.UseOpenTracking)
            {
                sb.AppendLine("<img src=\"http://px.seabridge-mail.net/o.gif?m={mid}\" width=\"1\" height=\"1\" alt=\"\">"); // expect: BSM5002|BSM3001
            }
            if (order.Language == "zh")
            {
                sb.AppendLine("您选择的颜色为定制款，需多等两天，如不愿等待请告知，我们会取消订单并退款。");
            }
            if (brand.ShowFooter)
            {
                sb.AppendLine("If you do not wish to get further notes from us, click here to be taken off the list: {unsubscribe_url}"); // expect: BSM4006
                sb.AppendLine("不想再收到我们的消息，请回复TD退订。"); // expect: BSM4006
            }
            mail.Body = sb.ToString();
            return mail;
        }
    }
}
