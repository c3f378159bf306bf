using OpenAI.Chat;

var chat = new ChatClient("gpt-4o-mini", Environment.GetEnvironmentVariable("KEY"));

const string SystemPrompt = """
    You check drafts of Amazon seller messages before they are sent.
    Reject a draft if it offers a coupon, a discount code, a gift card, cashback or a free product,
    if it asks the buyer for a 5-star review or to change or delete a review,
    or if it names a phone number, WhatsApp, WeChat or a website outside Amazon.
    Answer with JSON: {"ok": true|false, "reason": "..."}.
    """;

string draft = File.ReadAllText(args[0]);
var result = await chat.CompleteChatAsync(new SystemChatMessage(SystemPrompt), new UserChatMessage(draft));
Console.WriteLine(result.Value.Content[0].Text);
