namespace Cartwright.Mailer
{
    public class TokenMailer
    {
        private string m_strTemplate;

        public TokenMailer(bool blnPromo)
        {
            m_strTemplate = blnPromo
                ? "Hi %FIRSTNAME%, %DISCOUNT% off everything we sell, just for you, until %ENDDATE%." // expect: BSM1001
                : "Hi %FIRSTNAME%, the return of %ITEM% was booked in and %AMOUNT% was refunded.";
        }

        public string GetBuyerMail(string strFirst, string strItem, string strAmount)
        {
            return m_strTemplate
                .Replace("%FIRSTNAME%", strFirst)
                .Replace("%ITEM%", strItem)
                .Replace("%AMOUNT%", strAmount);
        }

        public string GetReminder(string strFirst)
        {
            return "Hi %FIRSTNAME%, you still owe us a review! %RATELINK%" // expect: BSM2006|BSM2002
                .Replace("%FIRSTNAME%", strFirst)
                .Replace("%RATELINK%", "https://www.amazon.com/review/create-review");
        }

        public string GetManualMail(string strFirst)
        {
            return "Hi %FIRSTNAME%, fetch the manual from http://files.cartwright-audio.example.net/ct200.pdf please." // expect: BSM3001
                .Replace("%FIRSTNAME%", strFirst);
        }
    }
}
