using FluentMigrator;

namespace Bute.Migrations
{
    [Migration(202409011200, "Adds coupon and review tables")]
    public class AddCouponTables : Migration
    {
        public override void Up()
        {
            Create.Table("Coupon")
                .WithColumn("Code").AsString(20).WithColumnDescription("Coupon code entered at checkout")
                .WithColumn("PercentOff").AsInt32().WithDefaultValue(0);
            Create.Table("Review").WithColumn("Stars").AsByte().WithColumn("Body").AsString(int.MaxValue);
            Insert.IntoTable("Coupon").Row(new { Code = "BACK2SCHOOL", PercentOff = 15 });
            Execute.Sql("UPDATE Review SET Stars = 5 WHERE Stars > 5");
        }

        public override void Down() => Delete.Table("Coupon");
    }
}
