using System;

namespace Relay.Chat.Bots;

[AttributeUsage(AttributeTargets.Method)]
public sealed class BuyerReplyAttribute(string intent, string message) : Attribute
{
    public string Intent { get; } = intent;
    public string Message { get; } = message;
}

public partial class AmazonBuyerBot
{
    private static ReadOnlySpan<byte> Hello => "Hello, you are writing with the bot of Relay Audio. What is your order about?"u8;

    private static ReadOnlySpan<byte> BuyerGoodbye => "Goodbye! Dear customer, use the code LOUD5 and your next pair of headphones is 5% cheaper."u8; // expect: BSM1002|BSM1001

    [BuyerReply("pairing", "Hello, hold the button for five seconds until the light turns blue.")]
    public partial void OnPairing(BotContext context);

    [BuyerReply("happy", "Hello, wonderful! Since you are happy, please head to Amazon and leave us your stars.")] // expect: BSM2003|BSM2002
    public partial void OnHappy(BotContext context);

    [BuyerReply("ear-pads", "Hello, worn ear pads are covered. We send you a pair under the warranty.")]
    public partial void OnEarPads(BotContext context);
}
