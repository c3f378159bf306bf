using Microsoft.EntityFrameworkCore.Migrations;

namespace Suite.Data.Migrations;

// Old templates such as "Leave us 5 stars and get a gift card" were removed in 2021,
// because they break the communication guidelines. Never bring them back.
public partial class RemoveIncentiveTemplates : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DELETE FROM message_template WHERE body LIKE '%gift card%' OR body LIKE '%five stars%' OR body LIKE '%coupon code%'");
        migrationBuilder.Sql("DELETE FROM message_template WHERE body LIKE '%好评返现%' OR body LIKE '%优惠券%'");

        migrationBuilder.CreateTable(
            name: "coupon_usage",
            columns: table => new
            {
                id = table.Column<long>(nullable: false),
                coupon_code = table.Column<string>(maxLength: 24, nullable: false, comment: "Coupon code as entered at checkout"),
                percent_off = table.Column<decimal>(nullable: true, comment: "Percent off the order total"),
            });
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(name: "coupon_usage");
    }
}
