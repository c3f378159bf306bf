using System;

namespace Ordis.Classic.Mailing
{
    public class clsKundenText
    {
        public string BuildText(string sName, string sOrder, bool bDefect, bool bReminder)
        {
            string sText = "Dear " + sName + "," + Environment.NewLine;
            if (bDefect)
            {
                sText += "we are sorry that the pump of your order " + sOrder + " failed. ";
                sText += "A new pump will be dispatched today, free of charge.";
            }
            else if (bReminder)
            {
                sText += "some weeks ago we asked for your opinion and have not seen it yet. ";
                sText += "May we remind you to post your product review? "; // expect: BSM2006
            }
            else
            {
                sText += "all garden pumps in our range are currently reduced by "; // expect: BSM1001
                sText += "a quarter. ";
                sText += "Use the claim code PUMP25 "; // expect: BSM1002|BSM1001
                sText += "before you pay.";
            }
            sText += Environment.NewLine + "Ordis Service";
            return sText;
        }
    }
}
