using System.Collections.Generic;

namespace Bubblegum.SellerHub.Buyers
{
    public class FriendlyTextProvider : IBuyerTextProvider
    {
        private readonly List<BuyerText> _all = new()
        {
            new BuyerText
            {
                Code = "ENGRAVE",
                Subject = "Name on the bottle, order {order}",
                Message = "Hi {name}, shall the bottle of order {order} say {engraving}? Reply within 24 hours please 😊🎀" // expect: BSM5001
            },
            new BuyerText
            {
                Code = "CUSTOMS",
                Subject = "Customs number, order {order}",
                Message = "Hi {name}, Korean customs need your PCCC for order {order}. Without it the parcel goes back to us."
            },
            new BuyerText
            {
                Code = "LATE_ZH",
                Subject = "订单 {order} 延误说明",
                Message = "{name} 您好，订单 {order} 因海关查验延误五天左右 🙏，实在抱歉，如需退款请告诉我们。" // expect: BSM5001
            },
            new BuyerText
            {
                Code = "LATE_REFUND",
                Subject = "Refund for order {order}",
                Message = "Hi {name}, order {order} is lost in the post. The full price went back to your card today. " +
                          "If you do not want any more of these notes, answer with the word STOP and we take you off the list." // expect: BSM4006
            },
        };

        public IEnumerable<BuyerText> All() => _all;
    }
}
