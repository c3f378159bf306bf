using System.Data;
using System.Data.SqlClient;

namespace Kowloon.Trading.Setup
{
    public class TemplateInstaller
    {
        private const string SQL_INS = "INSERT INTO tblBuyerMailTemplate (TplCode, Lang, TplBody) VALUES (@code, @lang, @body)";

        private SqlConnection m_cn;

        public TemplateInstaller(SqlConnection cn) { m_cn = cn; }

        public void Install()
        {
            InsertTemplate("POSTSALE1", "en", "Dear #BUYER#, show this message to our agent and the second watch strap costs you half."); // expect: BSM1001
            InsertTemplate("POSTSALE2", "en", "Dear #BUYER#, the customs form for order #ORDER# needs your tax number. Please send it in reply to this message.");
            InsertTemplate("POSTSALE3", "zh-Hant", "親愛的 #BUYER#，收到手錶後留下五顆星好評，我們立即退還您港幣五十元。"); // expect: BSM2001
            InsertTemplate("POSTSALE4", "zh-Hant", "親愛的 #BUYER#，訂單 #ORDER# 因颱風延誤，預計週四送達，造成不便敬請見諒。");
            InsertTemplate("POSTSALE5", "zh-Hant", "親愛的 #BUYER#，請加我們的 LINE：@kltimewear，客服會更快回覆您。"); // expect: BSM3002|BSM3003
        }

        private void InsertTemplate(string sCode, string sLang, string sBody)
        {
            using (SqlCommand cmd = new SqlCommand(SQL_INS, m_cn))
            {
                cmd.Parameters.Add("@code", SqlDbType.VarChar, 20).Value = sCode;
                cmd.Parameters.Add("@lang", SqlDbType.VarChar, 8).Value = sLang;
                cmd.Parameters.Add("@body", SqlDbType.NText).Value = sBody;
                cmd.ExecuteNonQuery();
            }
        }
    }
}
