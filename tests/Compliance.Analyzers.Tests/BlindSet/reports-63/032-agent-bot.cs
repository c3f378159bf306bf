using System;
using System.Threading.Tasks;

namespace Copperline.Bots
{
    public class DeskBot
    {
        private readonly Func<string, string, Task> _replyToBuyer;
        private readonly Random _random = new Random();

        private static readonly string[] Apologies =
        {
            "I am sorry that the kettle arrived dented. ",
            "That dent should never have left our warehouse, I am sorry. "
        };

        private static readonly string[] Solutions =
        {
            "You can send it back free of charge, or keep it and we refund a third of the price for the dent.",
            "A new one leaves us today, please recycle the dented one.",
            "How about this: twenty percent off whatever you buy from us next.", // expect: BSM1001|BSM1006
            "We will pay the toaster you bought elsewhere, just show me the receipt." // expect: BSM1003
        };

        public DeskBot(Func<string, string, Task> replyToBuyer)
        {
            _replyToBuyer = replyToBuyer;
        }

        public async Task AnswerDentAsync(string threadId)
        {
            var text = Apologies[_random.Next(Apologies.Length)] + Solutions[_random.Next(Solutions.Length)];
            await _replyToBuyer(threadId, text);
        }
    }
}
