namespace Cartwright.Mailer
{
    public class ServiceTokenMailer
    {
        private string m_strTemplate;

        public ServiceTokenMailer(bool blnLate)
        {
            m_strTemplate = blnLate
                ? "Hi %FIRSTNAME%, %ITEM% will be late because the ship was held up. The new date is %DATE%."
                : "Hi %FIRSTNAME%, the return of %ITEM% reached us and %AMOUNT% was refunded to your card.";
        }

        public string GetBuyerMail(string strFirst, string strItem, string strAmount, string strDate)
        {
            return m_strTemplate
                .Replace("%FIRSTNAME%", strFirst)
                .Replace("%ITEM%", strItem)
                .Replace("%AMOUNT%", strAmount)
                .Replace("%DATE%", strDate);
        }

        public string GetReturnMail(string strFirst)
        {
            return "Hi %FIRSTNAME%, you can print the return label at %URL% and drop the box at any post office."
                .Replace("%FIRSTNAME%", strFirst)
                .Replace("%URL%", "https://www.amazon.com/returns");
        }

        public string GetPairingMail(string strFirst, string strCode)
        {
            return "Hi %FIRSTNAME%, the pairing code of your speaker is %CODE%. Hold the star button for five seconds, then enter the code."
                .Replace("%FIRSTNAME%", strFirst)
                .Replace("%CODE%", strCode);
        }
    }
}
