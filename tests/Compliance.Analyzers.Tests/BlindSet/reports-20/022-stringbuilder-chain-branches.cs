using System.Text;

namespace Nexus.Legacy.Mail
{
    public class CMailComposer
    {
        private readonly StringBuilder m_sb = new StringBuilder(1024);

        public string Compose(string sBuyer, bool bVip, bool bLate, string sLang)
        {
            m_sb.Length = 0;
            m_sb.AppendFormat("Hello {0},", sBuyer).AppendLine().AppendLine();
            if (bLate)
            {
                m_sb.Append("the truck with your wardrobe had a breakdown. ");
                m_sb.Append("It comes on Thursday between 8 and 12. ");
            }
            else
            {
                m_sb.Append("your wardrobe was delivered last week. ");
            }

            if (bVip && sLang == "en")
            {
                m_sb.Append("Because you are a regular, we ");
                m_sb.Append("take 30 "); // expect: BSM1001
                m_sb.Append("percent off ");
                m_sb.Append("any mirror you order before May. ");
            }
            else if (bVip)
            {
                m_sb.Append("All regulars get our newsletter with the latest furniture, shall I put you on the list? "); // expect: BSM1007
            }
            m_sb.AppendLine().Append("Best wishes");
            return m_sb.ToString();
        }
    }
}
