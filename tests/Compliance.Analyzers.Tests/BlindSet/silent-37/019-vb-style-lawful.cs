namespace AltHaus.VbPort
{
    public sealed class modReturn
    {
        public static string GetText(int intKind, string strName, string strAmount)
        {
            string strMsg = "";
            strMsg = strMsg + "Dear Mr./Mrs. " + strName + ", ";
            if (intKind == 1)
            {
                strMsg = strMsg + "the clock stopped because the battery was put in the wrong way, please turn the positive side up. ";
            }
            else if (intKind == 2)
            {
                strMsg = strMsg + "the glass was broken by the post. ";
                strMsg = strMsg + "We have refunded " + strAmount + " to the card you used for the order. ";
            }
            else if (intKind == 3)
            {
                strMsg = strMsg + "a gift card or a code we cannot send you, Amazon forbids it. ";
                strMsg = strMsg + "We can exchange the clock or take it back, whatever you prefer. ";
            }
            else if (intKind == 4)
            {
                strMsg = strMsg + "you asked whether there is a coupon. No, at the moment there is no coupon for this clock. ";
            }
            else
            {
                strMsg = strMsg + "the pendulum was missing, it is sent to you free of charge. ";
            }
            return strMsg + "Kind greetings, Althaus Clocks";
        }
    }
}
