using Microsoft.EntityFrameworkCore.Migrations;

namespace Mall.Data.Migrations
{
    public partial class AddCouponTitles : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "GiftMessage",
                table: "Coupons",
                type: "nvarchar(200)",
                nullable: false,
                defaultValue: "A free gift for your next order");

            migrationBuilder.InsertData(
                table: "Coupons",
                columns: new[] { "Code", "Title" },
                values: new object[] { "WELCOME10", "Get 10% off your first order" });

            migrationBuilder.Sql("UPDATE Coupons SET Title = '新人专享优惠券，下单立减20元' WHERE Code = 'NEW20'");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "GiftMessage", table: "Coupons");
            migrationBuilder.DeleteData("Coupons", "Code", "WELCOME10");
        }
    }
}
