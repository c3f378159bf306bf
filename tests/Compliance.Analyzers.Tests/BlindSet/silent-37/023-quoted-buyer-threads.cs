using System.Collections.Generic;

namespace Petrov.AutoParts.AmazonDesk.Samples
{
    /// <summary>Incoming buyer mails for the parser tests. Nothing here is ever sent.</summary>
    public static class IncomingSamples
    {
        public static readonly List<IncomingMail> Mails = new List<IncomingMail>
        {
            new IncomingMail { From = "buyer", Raw = "Can you give me a discount if I buy four filters?" },
            new IncomingMail { From = "buyer", Raw = "I will change my review to 5 stars if you send me a new one." },
            new IncomingMail { From = "buyer", Raw = "Do you have WhatsApp? I want to send a video." },
            new IncomingMail { From = "buyer", Raw = "The flyer said I get a gift card for a review, where is it?" },
            new IncomingMail { From = "buyer", Raw = "能不能便宜点？给个优惠券我就再买一个。" }
        };

        public static string ReplyTo(IncomingMail mail)
        {
            if (mail.Raw.Contains("discount")) return "Hello, we are not able to give a discount by message. The price for four filters is shown on the product page.";
            if (mail.Raw.Contains("5 stars")) return "Hello, a new filter is on the way, you need not change anything for it.";
            if (mail.Raw.Contains("WhatsApp")) return "Hello, please attach the video here, we do not use WhatsApp with Amazon buyers.";
            return "Hello, thank you for your message, we look into it and answer you here.";
        }
    }
}
