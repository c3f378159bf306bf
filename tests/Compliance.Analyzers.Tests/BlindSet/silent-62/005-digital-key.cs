using System.Collections.Generic;
using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Plectrum.Software.Delivery
{
    public class SerialNumberSender
    {
        private readonly MessagingApi _messaging;

        public SerialNumberSender(MessagingApi messaging)
        {
            _messaging = messaging;
        }

        public async Task SendAsync(string orderId, string marketplaceId, string serial, Locale locale)
        {
            string text = locale switch
            {
                Locale.German => $"Guten Tag, Ihr Lizenzschlüssel zur Bestellung {orderId} lautet {serial}. Geben Sie ihn beim ersten Start ein.",
                Locale.Chinese => $"您好，订单 {orderId} 的激活码是 {serial}，请在软件首次启动时输入，一个激活码可用于两台电脑。",
                _ => $"Hello, the licence code for order {orderId} is {serial}. Enter the code when the program starts for the first time; it works on two computers."
            };

            await _messaging.CreateDigitalAccessKeyAsync(
                orderId,
                new List<string> { marketplaceId },
                new CreateDigitalAccessKeyRequest(text: text));
        }
    }

    public enum Locale { English, German, Chinese }
}
