using System;

namespace Swiftlet.Templates
{
    [AttributeUsage(AttributeTargets.Class)]
    public sealed class MessageBodyAttribute : Attribute
    {
        public MessageBodyAttribute(string body) { Body = body; }
        public string Body { get; }
    }

    [MessageBody("Please reply with the colour of the strap you want; we cannot ship the watch without it.")]
    public class AskColour : SellerMessage { }

    [MessageBody("Your personal promo code is WATCH15, valid for every strap in our store.")] // expect: BSM1002|BSM1001
    public class StrapPromo : SellerMessage { }

    [MessageBody("We will pay you $8 for any photo review.")] // expect: BSM2001
    public class PhotoReview : SellerMessage { }
}
