using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Thornfield.Amazon.CustomerContact
{
    public class ContactService
    {
        private const string Intro = "Hi {0}, this is about order {1}. ";
        private const string CustomText = "You asked for the name \"{0}\" on the ring. Please confirm the spelling by replying here. ";
        private const string RefundText = "We returned {0:C} to your card because the clasp was bent. ";
        private const string GiftText = "You chose a gift box and a gift message; both are included and the invoice stays out of the parcel. ";
        private const string CustomsText = "Brazilian customs will not release the parcel without the CPF number of the recipient. Please reply with it. ";
        private const string Outro = "Thornfield Jewellers";

        private readonly IBuyerChannel _channel;
        private readonly ILogger<ContactService> _logger;

        public ContactService(IBuyerChannel channel, ILogger<ContactService> logger)
        {
            _channel = channel;
            _logger = logger;
        }

        public Task AskSpellingAsync(JewelOrder o) => SendAsync(o, string.Format(CustomText, o.Engraving));

        public Task TellRefundAsync(JewelOrder o, decimal amount) => SendAsync(o, string.Format(RefundText, amount));

        public Task AnswerGiftAsync(JewelOrder o) => SendAsync(o, GiftText);

        public Task AskTaxNumberAsync(JewelOrder o) => SendAsync(o, CustomsText);

        private async Task SendAsync(JewelOrder o, string middle)
        {
            var text = string.Format(Intro, o.BuyerName, o.Id) + middle + Outro;
            await _channel.PostAsync(o.Id, text);
            _logger.LogDebug("Posted {Length} characters for {Order}", text.Length, o.Id);
        }
    }
}
