using System;
using System.Threading.Tasks;

namespace Hollis.Tools.Support
{
    public class WarrantyAnswers
    {
        private readonly IThreadWriter _writer;
        private readonly IClock _clock;

        public WarrantyAnswers(IThreadWriter writer, IClock clock)
        {
            _writer = writer;
            _clock = clock;
        }

        public Task AnswerAsync(string threadId, Purchase p)
        {
            var until = p.PurchasedOn.AddMonths(24);
            if (until >= _clock.Today)
            {
                return _writer.ReplyAsync(threadId,
                    $"Your sander is covered by the two-year warranty until {until:d}. The repair is free; Amazon will give you a prepaid label for the way to us.");
            }

            return _writer.ReplyAsync(threadId,
                $"The warranty of your sander ran out on {until:d}, so the repair would not be free of charge, and we cannot extend the warranty afterwards. " +
                "The manual on page 18 shows how to change the belt yourself.");
        }

        public Task AttachTermsAsync(string threadId)
            => _writer.ReplyAsync(threadId, "As you asked, the warranty terms are attached to this message as a PDF.");
    }
}
