using System.Collections.Generic;
using System.Threading.Tasks;

namespace Pinewood.Commerce.Amazon
{
    public class BuyerServiceMessages
    {
        private readonly IBuyerMessenger _messenger;

        public BuyerServiceMessages(IBuyerMessenger messenger) { _messenger = messenger; }

        public async Task AnswerRugQuestionAsync(string orderId)
        {
            var lines = new List<string>
            {
                "Your rug may smell a little after unpacking; airing it for a day is enough.",
                "If it is the wrong size, start an exchange at https://www.amazon.com/returns and choose the size you need.",
                "The coupon of the product page was taken off your order, as the invoice shows: 8 dollars less.",
            };
            lines.Add("Return labels are printed from Your Orders on Amazon.");
            lines.Add("Please answer in this thread; we do not take calls or mails outside Amazon.");

            await _messenger.SendToBuyerAsync(orderId, string.Join("\n", lines));
        }
    }
}
