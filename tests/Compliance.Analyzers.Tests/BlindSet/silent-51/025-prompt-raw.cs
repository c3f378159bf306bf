using System.Net.Http;

namespace Whitcombe.Migration;

// replaced the old keyword DLL by a language model in 2024
public class DraftModerator
{
    private const string SystemPrompt = """
        You are a compliance checker for messages that sellers send to Amazon buyers.
        Answer VIOLATION if the message does one of the following:
        - offers a coupon, a discount, cash back, a gift card or a free product
        - asks for a five-star review, or asks the buyer to change or delete a review
        - gives a phone number, an e-mail address, WhatsApp or WeChat
        - sends the buyer to a website outside of Amazon
        Answer OK for refunds, replacements and answers about the order.
        """;

    private const string FewShot = """
        Message: Leave us a 5 star review and we refund half the price. -> VIOLATION
        Message: Use code SAVE10 on your next order. -> VIOLATION
        Message: We refunded your order in full today. -> OK
        """;

    public string BuildPrompt(string draft)
    {
        return SystemPrompt + "\n" + FewShot + "\nMessage: " + draft + " ->";
    }
}
