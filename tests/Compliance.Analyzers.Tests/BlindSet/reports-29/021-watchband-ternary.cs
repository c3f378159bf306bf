using System;
using System.Collections.Generic;

namespace StrapCity.Outreach.Workers
{
    public class FeedbackWorker
    {
        private readonly IAmazonChat chat;
        public FeedbackWorker(IAmazonChat chat) { this.chat = chat; }

        public void Run(IEnumerable<BuyerThread> threads)
        {
            foreach (var t in threads)
            {
                var reply = t.Stars >= 4
                    ? "So glad you like the strap! Would you paste exactly these kind words into an Amazon review?" // expect: BSM2003|BSM2002|BSM2006
                    : "We are sorry to hear that. Which watch do you own? We will check whether the strap was the wrong width.";
                chat.Reply(t.Id, reply);

                if (t.SellerFeedback < 3)
                    chat.Reply(t.Id, "Your seller feedback puts our shop at risk. Withdraw it today, or we cannot process your replacement."); // expect: BSM2005|BSM2001
                else if (t.IsRepeatBuyer)
                    chat.Reply(t.Id, "As one of our regulars you need not pay the list price any more, ask us for your own one."); // expect: BSM1001
            }
        }
    }
}
