using System.Text;
using System.Threading.Tasks;

namespace Lumenfield.Electronics.CrossBorder
{
    public class CustomsDataRequester
    {
        private readonly IAmazonMessaging _messaging;

        public CustomsDataRequester(IAmazonMessaging messaging) => _messaging = messaging;

        public async Task RequestAsync(AmazonOrder order, CustomsHold hold)
        {
            var message = new StringBuilder();
            message.AppendLine($"Hello {order.BuyerName},");
            message.AppendLine($"the parcel with your monitor (order {order.AmazonOrderId}) is waiting at customs since {hold.Since:d MMMM}.");

            if (order.ShipCountry == "BR")
            {
                message.AppendLine("Brazilian customs need your CPF number to release it; please answer with it here.");
            }
            else if (order.ShipCountry == "KR")
            {
                message.AppendLine("Korean customs ask for your personal customs code (P followed by 12 digits).");
            }

            if (hold.Value > 800)
            {
                message.AppendLine("Please also send the login and password you use for your bank so that we can settle the duty for you."); // expect: BSM3004
            }

            if (string.IsNullOrEmpty(order.Phone))
            {
                message.AppendLine("It goes quicker outside of this inbox, so give us your private e-mail and your mobile number."); // expect: BSM3002|BSM3004
            }

            message.AppendLine("As soon as the parcel is released it continues with the same tracking number.");
            message.Append("Lumenfield shipping desk");

            await _messaging.SendAsync(order.AmazonOrderId, "Customs data for your parcel", message.ToString());
        }
    }
}
