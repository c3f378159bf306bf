using System;
namespace ErpWeb.App_Code
{
    public class clsAutoMail
    {
        public string GetBody(string strName, bool blnRepeat, bool blnBad, string strLang)
        {
            string strBody = "Dear " + strName + ",<br/>";
            strBody += "we hope the drill has reached you in one piece.<br/>";
            strBody += blnRepeat
                ? "Since you are back again: pick any bit set from our list, we add it to your parcel at no cost.<br/>" // expect: BSM1005|BSM1006
                : "The drill bits in the case are for wood only.<br/>";
            if (blnBad)
            {
                strBody += "Before you post anything negative, give us the chance to put things right.<br/>"; // expect: BSM2003
            }
            strBody += strLang == "de" ? "" : "If the drill earned it, please spend a minute on an Amazon review.<br/>"; // expect: BSM2006|BSM2003
            strBody += "Best regards<br/>Hartmann Werkzeuge";
            return strBody;
        }
    }
}
