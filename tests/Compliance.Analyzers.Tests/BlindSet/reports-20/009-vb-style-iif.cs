using System;

namespace Migrated
{
    // was Module1.vb
    internal static class Module1
    {
        public static string strCrLf = "\r\n";

        public static string BuildMsg(string strName, bool blnFirst, bool blnDefect)
        {
            string strMsg = "";
            strMsg = strMsg + "Hello " + strName + "," + strCrLf;
            strMsg = strMsg + (blnDefect
                ? "please send the fan back with the enclosed label; the refund follows as soon as it is scanned."
                : "if you order a second fan this month we knock off ten dollars."); // expect: BSM1001
            if (blnFirst)
            {
                strMsg = strMsg + strCrLf;
                strMsg = strMsg + "Write a few lines about the fan on Amazon and you take part in our "; // expect: BSM2001
                strMsg = strMsg + "monthly draw for a holiday in Rome.";
            }
            strMsg = strMsg + strCrLf + "Regards";
            return strMsg;
        }
    }
}
