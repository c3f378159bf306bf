using System.Collections.Generic;

namespace Marenostrum.Ceramica
{
    internal static class Sequence
    {
        public static IEnumerable<(int Day, string Subject, string Text)> BuyerMails()
        {
            yield return (0, "Address question", "Dear buyer, our courier asks for a door code of your house. Please answer to this message.");
            yield return (5, "Your bowls", "Dear buyer, we are only four people. A rating with all stars keeps our oven hot, thank you from the heart!"); // expect: BSM2002
            yield return (12, "Still waiting", "Dear buyer, our first request for a rating stayed without answer, so here comes the second."); // expect: BSM2006
            yield return (30, "New plates", "Dear buyer, from Monday the plates in the same blue are to be had. Put them in the basket fast."); // expect: BSM1007
            yield return (60, "Friends", "Dear buyer, for each friend who orders because of you, 5 EUR are coming to you."); // expect: BSM1006|BSM1004
        }
    }
}
