using System;

namespace AltHaus.VbPort
{
    // ported from modMail.bas, 2016
    public sealed class modMail
    {
        public static string gstrSignature = "Kind greetings, Althaus Clocks";

        public static string GetText(int intKind, string strName)
        {
            string strMsg = "";
            strMsg = strMsg + "Dear Mr./Mrs. " + strName + ", ";
            if (intKind == 1)
            {
                strMsg = strMsg + "the clock needs two days until it runs exactly. ";
            }
            else if (intKind == 2)
            {
                strMsg = strMsg + "you have paid the full price. ";
                strMsg = strMsg + "Half of it flows back on your bank account, if you put a nice word under the clock. "; // expect: BSM2001|BSM1004
            }
            else if (intKind == 3)
            {
                strMsg = strMsg + "should you be angry, call me first at home (0711 / 555 0142) and not the rating page. "; // expect: BSM2003, BSM3002
            }
            else if (intKind == 4)
            {
                strMsg = strMsg + "the hand was bent. We took 9 Euro off this order, the refund is already on its way. ";
            }
            else
            {
                strMsg = strMsg + "as reward for your patience the next battery set costs you nothing. "; // expect: BSM1005|BSM1006|BSM1003
            }
            return strMsg + gstrSignature;
        }
    }
}
