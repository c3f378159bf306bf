using System;

namespace ToolsPlus.Port
{
    // ported from the VB6 order desk; kept the += style on purpose so diffs stay readable
    public class LetterWriter
    {
        public string WriteLetter(string cust, string order, bool goodwill, bool newsletter)
        {
            string msg = "Dear " + cust + "," + Environment.NewLine;
            msg += "regarding your order " + order + ":" + Environment.NewLine;
            msg += "the spanner in the set was the wrong size. A new 13 mm spanner is in the post." + Environment.NewLine;
            if (goodwill)
            {
                msg += "For the trouble, please accept a ";
                msg += "discount of 10 percent on ";  // expect: BSM1001
                msg += "your next order from us." + Environment.NewLine;
            }
            if (newsletter)
                msg += "Sign up for our newsletter so you never miss a sale." + Environment.NewLine; // expect: BSM1007
            msg += "Yours, Tools Plus";
            return msg;
        }
    }
}
