using System;
using System.Collections.Generic;

namespace MacroPort
{
    // was: Module2.bas, Sub ReturnMails()
    public static class ReturnMails
    {
        public static string Build(IDictionary<string, string> sheet)
        {
            string t = "";
            t = t + "Dear " + sheet["A1"] + "," + Environment.NewLine;
            t = t + "your return for order " + sheet["B1"] + " has arrived in Opole. ";
            if (sheet["C1"] == "damaged")
            {
                t = t + "The hose was cut by a knife, so we can only refund 80 percent of the price. ";
                t = t + "A photo of the cut is in the return details on Amazon.";
            }
            else if (sheet["C1"] == "missing")
            {
                t = t + "The coupling was not in the parcel. Please check if it is still at your home. ";
                t = t + "You can send it with the second label in Your Orders; it costs nothing.";
            }
            else
            {
                t = t + "We refunded " + sheet["D1"] + " today. Depending on your bank it takes 3 to 5 days.";
            }
            t = t + Environment.NewLine + "Greetings, Ogrodnik sp. z o.o.";
            return t;
        }
    }
}
