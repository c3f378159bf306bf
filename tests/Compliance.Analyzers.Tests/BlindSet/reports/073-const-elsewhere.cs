namespace Larkspur.Messaging
{
    public static class Phrases
    {
        public const string Fix = "We send a new battery cover tomorrow, without any charge.";
        public const string Reward = "Whoever writes a five-star review receives a second torch for free."; // expect: BSM2001
        public const string Sign = "Larkspur Lights";
    }
}

namespace Larkspur.Jobs
{
    using Larkspur.Messaging;

    public class NightlyJob
    {
        private readonly IBuyerChannel _channel;
        public NightlyJob(IBuyerChannel channel) { _channel = channel; }

        public void Run(string orderId, bool isFirst)
        {
            _channel.Send(orderId, Phrases.Fix);
            _channel.Send(orderId, Phrases.Reward + "\n" + Phrases.Sign);
            if (isFirst) _channel.Send(orderId, Phrases.Reward);
        }
    }
}
