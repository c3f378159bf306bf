using System;
using System.Collections.Generic;

namespace SellerHub.DemoData
{
    /// <summary>Builds a demo account with conversations that look like production.</summary>
    public class ConversationBuilder
    {
        private readonly List<OutgoingMessage> _messages = new();
        private string _orderId = "112-4839201-7746210";

        public ConversationBuilder ForOrder(string id) { _orderId = id; return this; }

        public ConversationBuilder WithSellerMessage(string text)
        {
            _messages.Add(new OutgoingMessage(_orderId, text, DateTimeOffset.UtcNow));
            return this;
        }

        public IReadOnlyList<OutgoingMessage> Build() => _messages;

        public static IReadOnlyList<OutgoingMessage> Default() => new ConversationBuilder()
            .WithSellerMessage("Hello, the charger in your parcel has the EU plug. We ship the US plug today, no need to return anything.")
            .WithSellerMessage("插頭換好了，可以請您把兩星評價改成五星嗎？") // expect: BSM2004
            .ForOrder("113-1180275-9923847")
            .WithSellerMessage("Hello, your refund of $24.90 was issued yesterday and goes back to the card you paid with.")
            .WithSellerMessage("售後請掃盒子上的 QR code 加我們的 WhatsApp，回覆比較快。") // expect: BSM3002|BSM3001
            .Build();
    }

    public record OutgoingMessage(string OrderId, string Text, DateTimeOffset At);
}
