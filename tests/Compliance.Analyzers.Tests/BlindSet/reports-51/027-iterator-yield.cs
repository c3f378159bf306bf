using System.Collections.Generic;

namespace Peterhouse.Letters
{
    public class ReminderSequence
    {
        public static IEnumerable<string> MailsFor(string strBuyer, string strOrder)
        {
            yield return "Dear " + strBuyer + ", order " + strOrder + " contains glass. Please report any breakage by replying to this message.";

            yield return "Dear " + strBuyer + ", tell other shoppers what you think of the decanter by writing a product review."; // expect: BSM2006

            yield return "Dear " + strBuyer + ", this is our second letter: still no review from you. We count on five shiny stars."; // expect: BSM2002|BSM2006

            yield return "Dear " + strBuyer + ", once your stars are in, a pair of tumblers will find its way to you."; // expect: BSM2001

            yield return "Dear " + strBuyer + ", for refills order by mail from port@peterhouse-cellars.example.com, no Amazon needed."; // expect: BSM3003|BSM3002
        }
    }
}
