using System.Data.SqlClient;
using Dapper;

namespace Oldfield.Tools.Setup
{
    public class InstallMessages
    {
        public void Install(SqlConnection con)
        {
            con.Execute("delete from AmazonMessage where Source = 'SETUP'");
            con.Execute("insert into AmazonMessage (Code, Body, Source) values (@Code, @Body, 'SETUP')", new[]
            {
                new { Code = "WARR", Body = "Dear Sir or Madam, the drill is covered for 24 months. A defect unit we exchange without cost." },
                new { Code = "WARR2", Body = "Dear Sir or Madam, the cover grows from 24 to 60 months once we have seen your opinion below the product." }, // expect: BSM2001
                new { Code = "BITS", Body = "Dear Sir or Madam, a bit set for 0 EUR waits for you. Only tell us the colour." }, // expect: BSM1005
                new { Code = "WA", Body = "Dear Sir or Madam, send the picture of the broken chuck by WhatsApp to our Mr. Oldfield: 0044 7700 900 518." }, // expect: BSM3002|BSM3003
                new { Code = "INVOICE", Body = "Dear Sir or Madam, your invoice is attached to this message as PDF." }
            });
        }
    }
}
