using System.Collections.Generic;

namespace SellerMind.Assistant.Fallbacks;

// Used when the model is unreachable: the canned answer goes to the buyer as it stands.
public class CannedReplyProvider
{
    private static readonly string[] _fallbackReplies = new[]
    {
        "Thank you for your message. We have checked order {0}: it was handed to the carrier yesterday and should arrive by {1}.",
        "Thank you for your message. To get you an answer faster, please e-mail us at care@brightnook-home.com with your order number.", // expect: BSM3002|BSM3003
        "Thank you for your message. Full manuals and videos live on www.brightnook-home.com/support.", // expect: BSM3001
        "Thank you for your message. We can't send discount codes, the price on the product page is the one we offer.",
        "Thank you for your message. For bulk quantities order straight from us and skip Amazon's markup.", // expect: BSM3003
    };

    public string Pick(int i, string orderId, string eta)
        => string.Format(_fallbackReplies[i % _fallbackReplies.Length], orderId, eta);
}
