using System.Collections;

namespace Rushmore.Ops
{
    public class MissingPartLetter
    {
        private ArrayList alLines = new ArrayList();

        public MissingPartLetter(string sFirstName, string sOrder, string sPart)
        {
            alLines.Add("Hi " + sFirstName + ",");
            alLines.Add("you wrote that the " + sPart + " was not in the box of order " + sOrder + ".");
            alLines.Add("Sorry about that. We mail the " + sPart + " today at no charge.");
            alLines.Add("If you would rather return the whole set, open Your Orders on Amazon and choose Return items.");
            alLines.Add("The return label is prepaid, and the full amount is refunded once the set is back.");
            alLines.Add("Customer service, Rushmore Tools");
        }

        public string GetLetter()
        {
            return string.Join("\r\n", (string[])alLines.ToArray(typeof(string)));
        }
    }
}
