using System.Collections.Generic;

namespace Oakline.Garden.Training
{
    public static class AgentHandbook
    {
        public static IReadOnlyList<HandbookEntry> Entries { get; } = new List<HandbookEntry>
        {
            new("Reviews", "Agents must never ask a buyer to remove or change a product review, with or without a refund."),
            new("Reviews", "Do not promise a gift card, a discount or a longer warranty in return for five stars."),
            new("Contact", "Never put a phone number, a WhatsApp handle or the address of our own site into an Amazon thread."),
            new("Cancellation", "Do not ask the buyer to cancel when we are out of stock; cancel the order yourself and refund it."),
            new("Coupons", "If a buyer asks for a coupon, decline politely. Codes may not be sent by message."),
            new("Refunds", "Refunds go through Manage Orders only, never through PayPal or a bank transfer."),
            new("Tone", "No emojis, no capital letters for emphasis, no [Important] in the subject."),
        };
    }

    public sealed record HandbookEntry(string Chapter, string Rule);
}
