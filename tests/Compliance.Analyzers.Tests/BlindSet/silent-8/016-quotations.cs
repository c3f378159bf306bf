using System.Threading.Tasks;

namespace LanTu.Erp.Kefu
{
    public class QuoteReplies
    {
        public string OnCard(string buyer) =>
            $"Dear {buyer}, the card in your parcel that says \"5 stars = $20 gift card\" is not from us. Please ignore it; we have reported the reseller to Amazon.";

        public string OnCaller(string buyer) =>
            $"Dear {buyer}, nobody of our company calls customers or asks them to remove a review. Please report the call to Amazon.";

        public string OnRequest(string buyer) =>
            $"Dear {buyer}, you wrote: \"Can I get a coupon if I order three?\" Unfortunately we cannot offer coupons in messages.";

        public string OnLetter(string buyer) =>
            $"{buyer}您好，您提到有人冒充我们以“好评返现”为由联系您，那不是我们，请不要提供任何信息。";

        public string OnText(string buyer, string words) =>
            $"Dear {buyer}, please confirm the print on the mug: \"{words}\". Capital letters as shown.";
    }
}
