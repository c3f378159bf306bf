namespace Willow.Shared
{
    public static class Phrases
    {
        public const string Parts = "The missing hinge ships today.";
        public const string Chat = "Our team answers at once on Telegram: @willow_care."; // expect: BSM3002|BSM3003
    }
}

namespace Willow.Orders
{
    public class HingeCase(IMessageSender sender)
    {
        public void Close(string orderId) => sender.SendMessage(orderId, Shared.Phrases.Parts);

        public void Escalate(string orderId) => sender.SendMessage(orderId, body: Shared.Phrases.Chat);
    }
}
