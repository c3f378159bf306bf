using OpenAI.Chat;

namespace Millrace.Ai.Drafting;

public class DraftCheckPrompt
{
    public const string System = @"You are a compliance reviewer for Amazon sellers.
You receive a draft of a message to a buyer. Answer PASS or FAIL.
FAIL if the draft asks for a positive review, offers money or a gift card for a review,
asks the buyer to change or remove a review, contains a discount code,
a phone number, an e-mail address, or a link to another site.
Example of FAIL: ""Give us five stars and we will send you a $10 gift card.""
Example of PASS: ""We have refunded your order in full.""";

    public ChatMessage[] Build(string draft) =>
    [
        new SystemChatMessage(System),
        new UserChatMessage("Draft:\n" + draft),
    ];
}
