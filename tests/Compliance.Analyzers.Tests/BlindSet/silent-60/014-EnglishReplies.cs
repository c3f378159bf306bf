using System.Collections.Generic;

namespace DuoPingTai.Kefu.Resources
{
    internal static class AfterSaleEnglish
    {
        internal static readonly IReadOnlyDictionary<string, string> Texts = new Dictionary<string, string>
        {
            ["ask_discount"] = "Hello, sorry, we can not give discount for single buyer. The price on the product page is for everybody.",
            ["ask_free"] = "Hello, sorry, the second cable is not free. The package of order {0} has only one cable, same as the page said.",
            ["ask_whatsapp"] = "Hello, we are not allowed to use WhatsApp or telephone with buyers, please write here, we answer in some hours.",
            ["ask_paypal"] = "Hello, refund can only go back by Amazon to the card you paid with, we can not use PayPal.",
            ["warranty"] = "Hello, the drill of order {0} has 2 years warranty from the delivery day. The motor is covered, the drill bits are not.",
            ["missing_manual"] = "Hello, sorry the paper manual was missing in order {0}. The PDF manual is attached, setup starts on page 3.",
            ["reset_code"] = "Hello, please enter the pairing code 0000 on the speaker of order {0}, then the blue light stops to blink.",
            ["case_review"] = "Hello, our technician will review the video of order {0} today and we tell you the result tomorrow.",
            ["refunded"] = "Hello, order {0}: 12.40 EUR for the broken bowl is refunded, you see it on your card after 3-5 days.",
        };
    }
}
