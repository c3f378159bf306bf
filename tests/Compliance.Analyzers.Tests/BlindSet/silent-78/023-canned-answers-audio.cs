using System.Collections.Generic;

namespace Resonance.Audio.Desk
{
    public class CannedAnswers
    {
        public IEnumerable<CannedAnswer> All()
        {
            yield return new CannedAnswer("hum",
                "Hello {name}, a humming sound or feedback appears when the microphone is too close to the speaker. Move it two metres away and lower the gain.");

            yield return new CannedAnswer("reset",
                "Hello {name}, hold the star button for ten seconds to reset the speaker. The positive terminal of the battery must face up.");

            yield return new CannedAnswer("serial",
                "Hello {name}, the serial number on the rating plate tells us which firmware you have. Could you send it by replying here?");

            yield return new CannedAnswer("replacement",
                "Hello {name}, the speaker from order {order} is faulty, so we are sending you a new one free of charge. You can keep or recycle the old one.");

            yield return new CannedAnswer("pricedrop",
                "Hello {name}, the price changed after your purchase. We are sorry that we cannot refund the difference or give a discount afterwards. You can return the speaker until {date}.");

            yield return new CannedAnswer("promo",
                "Hello {name}, the promo code you entered had expired before you placed order {order}, therefore it was not deducted.");

            yield return new CannedAnswer("cancel",
                "Hello {name}, as you wished, we have cancelled order {order}. The refund goes to your original payment method.");
        }
    }

    public record CannedAnswer(string Key, string BuyerText);
}
