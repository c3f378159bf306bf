using System.Data.SqlClient;
using Dapper;

namespace Oldfield.Tools.Setup
{
    public class InstallServiceMessages
    {
        public void Install(SqlConnection con)
        {
            con.Execute("delete from AmazonMessage where Source = 'SETUP'");
            con.Execute("insert into AmazonMessage (Code, Body, Source) values (@Code, @Body, 'SETUP')", new[]
            {
                new { Code = "WARR", Body = "Dear Sir or Madam, the drill is covered for 24 months. A defect unit we exchange without cost." },
                new { Code = "CHUCK", Body = "Dear Sir or Madam, turn the chuck against the clock to take the bit out. Unplug the drill before." },
                new { Code = "CASE", Body = "Dear Sir or Madam, the case was not in your parcel. It is shipped today, the tracking number stands in Your Orders." },
                new { Code = "PRICEDOWN", Body = "Dear Sir or Madam, you asked for the difference to the lower price of today. We cannot repay it, but you can return the drill within 30 days." },
                new { Code = "BULK", Body = "Dear Sir or Madam, you asked for ten drills with an invoice from us directly. Orders are only possible through Amazon." }
            });
            con.Execute("insert into DiscountGroup (Name, Percent) values (@Name, @Percent)", new { Name = "Regular customers get 5 percent", Percent = 5 });
        }
    }
}
