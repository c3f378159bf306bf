using Microsoft.EntityFrameworkCore.Migrations;

namespace LanTu.WebShop.Migrations
{
    public partial class AddCouponAndReviewTables : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(name: "CouponCode", table: "Orders", maxLength: 32, nullable: true, comment: "Coupon code used for the discount on this order");
            migrationBuilder.AddColumn<int>(name: "FreeGiftId", table: "Orders", nullable: true);
            migrationBuilder.InsertData("Coupons", new[] { "Id", "Code", "Title" }, new object[] { 1, "WELCOME10", "Welcome! Get 10% off your first order with this coupon" });
            migrationBuilder.InsertData("Coupons", new[] { "Id", "Code", "Title" }, new object[] { 2, "XINREN", "新人专享优惠券，首单立减20元" });
            migrationBuilder.Sql("UPDATE Reviews SET Stars = 5 WHERE Stars > 5;");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn("CouponCode", "Orders");
            migrationBuilder.DropColumn("FreeGiftId", "Orders");
        }
    }
}
