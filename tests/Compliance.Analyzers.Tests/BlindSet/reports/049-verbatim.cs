using System;
using System.Text.RegularExpressions;

namespace Bramblegate.Mailer
{
    public static class Texts
    {
        // expect@+5: BSM1005
        public static string Welcome()
        {
            return @"Dear buyer,
the assembly video you asked about starts at step 4 of the paper manual.
Also we have a free ""mystery box"" for you, just answer with your T-shirt size.
Regards";
        }

        public static string Lost()
        {
            return @"Dear buyer,
the courier lost the ""large"" box. We send it again on Monday.
Regards";
        }

        public static string Clean(string s) => Regex.Replace(s, @"\s+", " ");
    }
}
