using System;
using System.Collections.Generic;

namespace MacroPort
{
    // was: Module1.bas, Sub MakeMails(). Ported 2019, Szymon
    public static class MakeMails
    {
        static string A1, B1, C1;

        public static void Fill(IDictionary<string, string> sheet)
        {
            A1 = sheet["A1"]; B1 = sheet["B1"]; C1 = sheet["C1"];
            string Txt = "";
            Txt = Txt + "Dear " + A1 + "," + Environment.NewLine;
            Txt = Txt + "we have seen the 2 stars you gave for the garden hose. " + Environment.NewLine;
            Txt = Txt + "A new coupling was sent to you yesterday. ";
            Txt = Txt + "Could you be so kind and raise " + // expect: BSM2004
                        "your rating after it works? " + Environment.NewLine;
            if (C1 == "DE")
                Txt = Txt + "Rückgabe bis 31 Januar moeglich." + Environment.NewLine;
            else
                Txt = Txt + "Return is possible until 31 January." + Environment.NewLine;
            Txt = Txt + "Greetings, Ogrodnik sp. z o.o.";
            sheet["MailBody"] = Txt;

            string Txt2 = "Dear " + A1 + ", thank you for buying at Ogrodnik. " +
                          "Please take your angry seller feedback away today, our account is in danger."; // expect: BSM2005|BSM2004
            sheet["MailBody2"] = Txt2;

            sheet["Subject"] = "Order " + B1;
        }
    }
}
