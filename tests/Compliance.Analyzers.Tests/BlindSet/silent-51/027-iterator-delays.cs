using System.Collections.Generic;

namespace Peterhouse.Letters
{
    public class DelaySequence
    {
        public static IEnumerable<string> MailsFor(string strBuyer, string strOrder, int nDays)
        {
            yield return "Dear " + strBuyer + ", order " + strOrder + " is held up at the port and will arrive about " + nDays + " days late.";

            if (nDays > 5)
                yield return "Dear " + strBuyer + ", if you do not want to wait, tell us and we cancel order " + strOrder + " and refund you in full.";

            if (nDays > 10)
            {
                yield return "Dear " + strBuyer + ", we have now refunded the shipping fee of order " + strOrder + " because of the long delay.";
                yield return "Dear " + strBuyer + ", the carrier has lost order " + strOrder + ". The full price was refunded to your card today.";
            }
        }

        public static IEnumerable<string> AnswersFor(string strQuestion)
        {
            if (strQuestion == "review")
                yield return "You wrote that you would give five stars for a free decanter. We cannot accept such an offer, whatever your opinion is.";
            if (strQuestion == "phone")
                yield return "You asked for our phone number. We answer all questions about the order here, in Amazon's messages.";
        }
    }
}
