using System;

namespace Elmstead.Messaging.Templates
{
    [AttributeUsage(AttributeTargets.Class)]
    public sealed class BuyerMessageAttribute : Attribute
    {
        public BuyerMessageAttribute(string subject, string body)
        {
            Subject = subject;
            Body = body;
        }

        public string Subject { get; }
        public string Body { get; }
        public string Locale { get; set; } = "en_US";
    }

    [BuyerMessage("Size check for your engraved ring",
        "Please confirm ring size 7 and the engraving text shown in your order before we start.")]
    public class ConfirmEngraving { }

    [BuyerMessage("[Important] Your ring has been engraved", // expect: BSM4004
        "The letter M could not be cut in the font you picked. May we use the plain font instead?")]
    public class FontProblem { }

    [BuyerMessage("About your ring",
        "Write a review with kind words about the ring and your next cleaning kit costs nothing.")] // expect: BSM2001|BSM2002
    public class PhotoRequest { }
}
