using System.Threading.Tasks;

namespace Mossgreen.Care
{
    internal static class Rewards
    {
        public const string Card = "a $15 gift card";
        public const int Days = 14;
    }

    internal class PostPurchase
    {
        private const string Greeting = "Dear customer";
        private const string Closing = "Your Mossgreen team";

        public const string WarmWords =
            $"{Greeting}, write a few lines about the blanket on its product page and {Rewards.Card} is yours. {Closing}"; // expect: BSM2001

        public const string Washing =
            $"{Greeting}, you asked how to wash the blanket: 30 degrees, wool programme, no dryer. {Closing}";

        public const string Returned =
            $"{Greeting}, the blanket you returned has arrived, and the full price was refunded today. {Closing}";

        private readonly IMail _mail;
        public PostPurchase(IMail mail) => _mail = mail;

        public Task SendAsync(string to, bool returned)
            => _mail.SendMailAsync(to, "About your blanket", returned ? Returned : WarmWords);
    }

    internal interface IMail { Task SendMailAsync(string to, string subject, string body); }
}
