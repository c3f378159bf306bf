using System.Threading.Tasks;

namespace Sundial.MessageCentre
{
    public class AmazonAnswerWriter
    {
        private readonly IAmazonInbox _inbox;

        public AmazonAnswerWriter(IAmazonInbox inbox)
        {
            _inbox = inbox;
        }

        public async Task SendManualHintAsync(string orderId)
        {
            var body = "<p style=\"text-align:center;color:#d00;font-size:28px\">Hello, the strap of the watch opens with the small lever on the back.</p>"; // expect: BSM5002|BSM5003
            await _inbox.SendBuyerMessageAsync(orderId, "Your watch strap", body);
        }

        public async Task SendBatteryHintAsync(string orderId)
        {
            var body = "Hello, the watch takes a CR2032 cell. We have sent you one in a letter because yours was empty on arrival.";
            await _inbox.SendBuyerMessageAsync(orderId, "Battery of your watch", body);
        }

        public async Task SendGoodbyeAsync(string orderId)
        {
            var body = "Hello, follow @sundialwatches on Instagram and slide into our DMs, we answer quicker over there."; // expect: BSM3002|BSM3003|BSM1007
            await _inbox.SendBuyerMessageAsync(orderId, "Your watch", body);
        }
    }
}
